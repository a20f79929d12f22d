// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class Connection;

/// What was sold in one currency. Cancelled purchases count nowhere.
struct CurrencySales {
    QString currency;
    qint64 grossMinor = 0;   ///< lines that were bought, with tax
    qint64 netMinor = 0;     ///< the same without tax
    qint64 returnsMinor = 0; ///< lines that came back, with tax, as a positive amount

    bool operator==(const CurrencySales &) const = default;
};

/// How many purchases there are, and what they come to.
struct SalesSummary {
    qint64 purchases = 0; ///< sales that were not cancelled
    qint64 returns = 0;   ///< returns, and purchases that were cancelled
    qint64 lines = 0;
    QList<CurrencySales> sales; ///< by currency

    bool operator==(const SalesSummary &) const = default;
};

SalesSummary salesSummary(Connection &db);

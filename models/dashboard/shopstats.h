// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

class Connection;

/// Sums of one currency, in minor units. Returns are counted apart and taken off neither sum.
struct SalesTotals {
    qint64 grossMinor = 0;
    qint64 netMinor = 0;
    qint64 returnsMinor = 0; ///< gross, as a positive amount

    bool operator==(const SalesTotals &) const = default;
};

/// How much the shop file holds.
struct ShopStats {
    int schema = 0;
    qint64 customers = 0;
    qint64 products = 0;
    qint64 purchases = 0; ///< sales that were not cancelled
    qint64 purchaseLines = 0;
    qint64 returns = 0; ///< returned or cancelled invoices
    qint64 offers = 0;  ///< each revision and variant, drafts too
    qint64 devices = 0;
    qint64 warranties = 0;
    qint64 cases = 0;
    qint64 interactions = 0;
    qint64 surveyResponses = 0;
    qint64 events = 0;
    QMap<QString, SalesTotals> sales; ///< by currency
};

ShopStats shopStats(Connection &db);

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/period.h"
#include "models/returns/returnid.h"

#include <QList>
#include <QString>

class Connection;

/// What the figures need to know of a return.
struct ReturnFacts {
    ReturnId id;
    QString reason;  ///< empty: none was given
    QString product; ///< its name, or what the line says; empty: not known

    bool operator==(const ReturnFacts &) const = default;
};

/// The returns that share a reason or a product.
struct ReturnCount {
    QString name; ///< empty: none was given
    QList<qint64> ids;

    qsizetype count() const { return ids.size(); }
    bool operator==(const ReturnCount &) const = default;
};

/// The returns asked for in a period, most frequent first; those that were rejected or given up are among them.
struct ReturnFigures {
    QList<ReturnCount> byReason;
    QList<ReturnCount> byProduct;
    qint64 n = 0;

    bool operator==(const ReturnFigures &) const = default;
};

/// By reason and by product; the sum of either is n. Reasons that differ in upper and lower case only are one, written as the latest.
ReturnFigures returnFigures(const QList<ReturnFacts> &returns);
/// The returns that were asked for on a day of the period, latest first.
QList<ReturnFacts> readReturnFacts(Connection &db, const Period &period);

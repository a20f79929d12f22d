// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

/// The rows that stand behind a figure, a point or a bar.
struct RowsBehind {
    enum class Of { Cases, Answers, Customers, Devices, Offers, Returns };

    Of of = Of::Cases;
    QString title;
    QList<qint64> ids;
    /// Instead of ids: the cases that were in hand at the end of this day, still to be read.
    std::optional<QDate> inHandAt = {};

    bool isEmpty() const { return ids.isEmpty() && !inHandAt; }
};

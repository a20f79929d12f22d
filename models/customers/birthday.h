// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

/// The day somebody was born; many customers tell the day, not the year.
struct Birthday {
    std::optional<int> year;
    int month = 1;
    int day = 1;

    bool operator==(const Birthday &) const = default;
};

/// Reads "2001-02-28", or "--02-29" (ISO 8601, as in vCard) without a year. Nothing when there is no such day.
std::optional<Birthday> birthdayFromText(const QString &text);
/// The same text back.
QString toText(const Birthday &birthday);
/// Whether a birthday with a year lies after `today`.
bool isAfter(const Birthday &birthday, QDate today);

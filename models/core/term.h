// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

/// The most months that a term may have: a hundred years.
constexpr int kMaxTermMonths = 1200;

/// The last day of a term of `months` months that begins on `start`: QDate::addMonths (which stays within the month), less one day.
/// 2024-03-15 and 24 months: 2026-03-14.
inline QDate lastCoveredDay(QDate start, int months)
{
    return start.addMonths(months).addDays(-1);
}

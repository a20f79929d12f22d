// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/period.h"
#include "models/core/words.h"

#include <QList>

/// The periods that the dashboard offers. What runs still ends today.
enum class PeriodChoice { ThisMonth, LastMonth, Last30Days, Last90Days, ThisYear, Last12Months, Own };

constexpr auto wordsOf(PeriodChoice)
{
    return std::array<Word<PeriodChoice>, 7>{{
        {PeriodChoice::ThisMonth, u"this_month"},
        {PeriodChoice::LastMonth, u"last_month"},
        {PeriodChoice::Last30Days, u"last_30_days"},
        {PeriodChoice::Last90Days, u"last_90_days"},
        {PeriodChoice::ThisYear, u"this_year"},
        {PeriodChoice::Last12Months, u"last_12_months"},
        {PeriodChoice::Own, u"own"},
    }};
}

/// The days that `choice` means on `today`; of Own the last 30 days, until the user says otherwise.
Period periodOf(PeriodChoice choice, QDate today, const QTimeZone &zone);

/// How finely a trend over a period is cut.
enum class TrendStep { Week, Month, Year };

/// Weeks up to about half a year, months up to ten years, years beyond.
TrendStep trendStepOf(const Period &period);

/// The period cut into calendar weeks (from Monday), months or years, as its own length or `step` says; the first and the last may be shorter.
QList<Period> trendOf(const Period &period);
QList<Period> trendOf(const Period &period, TrendStep step);

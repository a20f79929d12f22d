// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard/periodchoice.h"

static QDate firstOfMonth(QDate day)
{
    return {day.year(), day.month(), 1};
}

Period periodOf(PeriodChoice choice, QDate today, const QTimeZone &zone)
{
    const auto thisMonth = firstOfMonth(today);
    switch (choice) {
    case PeriodChoice::ThisMonth:
        return {thisMonth, today, zone};
    case PeriodChoice::LastMonth:
        return {thisMonth.addMonths(-1), thisMonth.addDays(-1), zone};
    case PeriodChoice::Last30Days:
    case PeriodChoice::Own:
        return {today.addDays(-29), today, zone};
    case PeriodChoice::Last90Days:
        return {today.addDays(-89), today, zone};
    case PeriodChoice::ThisYear:
        return {QDate(today.year(), 1, 1), today, zone};
    case PeriodChoice::Last12Months:
        return {today.addMonths(-12).addDays(1), today, zone};
    }
    Q_UNREACHABLE();
}

TrendStep trendStepOf(const Period &period)
{
    constexpr qint64 kMostDaysByWeek = 184;
    constexpr qint64 kMostDaysByMonth = 10 * 366;
    if (period.days() <= kMostDaysByWeek)
        return TrendStep::Week;
    return period.days() <= kMostDaysByMonth ? TrendStep::Month : TrendStep::Year;
}

static QDate nextStart(QDate day, TrendStep step)
{
    switch (step) {
    case TrendStep::Week:
        return day.addDays(8 - day.dayOfWeek());
    case TrendStep::Month:
        return firstOfMonth(day).addMonths(1);
    case TrendStep::Year:
        return QDate(day.year(), 1, 1).addYears(1);
    }
    Q_UNREACHABLE();
}

QList<Period> trendOf(const Period &period)
{
    return trendOf(period, trendStepOf(period));
}

QList<Period> trendOf(const Period &period, TrendStep step)
{
    QList<Period> parts;
    for (auto from = period.from; from <= period.to;) {
        const auto next = nextStart(from, step);
        parts.append({from, std::min(next.addDays(-1), period.to), period.zone});
        from = next;
    }
    return parts;
}

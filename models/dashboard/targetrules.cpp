// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard/targetrules.h"

using namespace Qt::StringLiterals;

static constexpr qint64 kWhole = 10000; // 100 % in hundredths of a percent
static constexpr qint64 kLongest = 366 * 86400;

QList<Target> defaultTargets()
{
    const QDate always(1900, 1, 1);
    return {
        {.kpi = TargetKpi::FirstContactResolution, .usual = 7000, .good = 8500, .startsOn = always},
        {.kpi = TargetKpi::FirstResponse, .channel = Channel::Phone, .usual = 7 * 60, .good = 5 * 60, .startsOn = always},
        {.kpi = TargetKpi::FirstResponse, .channel = Channel::Email, .usual = 4 * 3600, .good = 2 * 3600, .startsOn = always},
        {.kpi = TargetKpi::FirstResponse, .channel = Channel::Chat, .usual = 7 * 60, .good = 5 * 60, .startsOn = always},
        {.kpi = TargetKpi::Csat, .usual = 8000, .good = 9000, .startsOn = always},
    };
}

static std::optional<Target> latest(const QList<Target> &targets, TargetKpi kpi, std::optional<Channel> channel, QDate day)
{
    std::optional<Target> found;
    for (const auto &target : targets) {
        if (target.kpi != kpi || target.channel != channel || target.startsOn > day)
            continue;
        if (!found || std::pair(target.startsOn, target.id) > std::pair(found->startsOn, found->id))
            found = target;
    }
    return found;
}

std::optional<Target> targetOn(const QList<Target> &stored, TargetKpi kpi, std::optional<Channel> channel, QDate day)
{
    if (auto found = latest(stored, kpi, channel, day))
        return found;
    return latest(defaultTargets(), kpi, channel, day);
}

bool isTime(TargetKpi kpi)
{
    switch (kpi) {
    case TargetKpi::FirstResponse:
        return true;
    case TargetKpi::FirstContactResolution:
    case TargetKpi::Csat:
        return false;
    }
    Q_UNREACHABLE();
}

Problems check(const Target &target)
{
    Problems problems;
    const bool time = isTime(target.kpi);
    const qint64 highest = time ? kLongest : kWhole;
    if (time != target.channel.has_value())
        problems.append({u"channel"_s, time ? ProblemKind::Missing : ProblemKind::NotAllowed});
    if (target.usual < (time ? 1 : 0) || target.usual > highest)
        problems.append({u"usual"_s, ProblemKind::OutOfRange});
    const bool goodIsWorse = time ? target.good > target.usual : target.good < target.usual;
    if (target.good < 0 || target.good > highest || goodIsWorse)
        problems.append({u"good"_s, ProblemKind::OutOfRange});
    if (!target.startsOn.isValid())
        problems.append({u"starts_on"_s, ProblemKind::Missing});
    return problems;
}

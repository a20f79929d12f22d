// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/rankedcounts.h"

#include "models/core/textfold.h"

#include <QHash>

namespace {

class RankedCounts
{
    Q_DECLARE_TR_FUNCTIONS(RankedCounts)
};

/// One pair of bars.
struct RankedPair {
    QString name;
    QList<qint64> now;
    QList<qint64> before;
};

QList<RankedPair> ranked(const QList<NamedCount> &now, const QList<NamedCount> &before)
{
    constexpr qsizetype kMost = 8;
    QList<RankedPair> ranking;
    QHash<QString, qsizetype> places;
    for (const auto &count : now.mid(0, kMost)) {
        places.insert(foldForSearch(count.name), ranking.size());
        ranking.append({count.name.isEmpty() ? RankedCounts::tr("not stated") : count.name, count.ids, {}});
    }
    RankedPair rest{RankedCounts::tr("all others"), {}, {}};
    for (const auto &count : now.mid(kMost))
        rest.now += count.ids;
    for (const auto &count : before) {
        const auto place = places.constFind(foldForSearch(count.name));
        (place == places.constEnd() ? rest.before : ranking[*place].before) += count.ids;
    }
    if (!rest.now.isEmpty() || !rest.before.isEmpty())
        ranking.append(rest);
    return ranking;
}

} // namespace

DashboardChart rankedChart(const RankedChart &chart, const QList<NamedCount> &now, const QList<NamedCount> &before, const Formats &formats)
{
    const auto ranking = ranked(now, before);
    ChartData data{.kind = ChartData::Kind::HorizontalBars, .title = chart.title, .categoryTitle = chart.categoryTitle};
    ChartSeries thisPeriod{.name = RankedCounts::tr("This period"), .points = {}};
    ChartSeries periodBefore{.name = RankedCounts::tr("The period before"), .points = {}};
    for (const auto &pair : ranking) {
        data.categories.append(pair.name);
        thisPeriod.points.append(ChartPoint{static_cast<double>(pair.now.size())});
        periodBefore.points.append(ChartPoint{static_cast<double>(pair.before.size())});
    }
    data.series = {thisPeriod, periodBefore};
    data.valueText = [formats](double value) { return formats.number(value, 0); };
    data.emptyText = chart.emptyText;
    return {chart.name, data, chart.explanation, [ranking, chart](int series, int index) {
                const auto &pair = ranking.at(index);
                const auto text = series == 0 ? RankedCounts::tr("%1, %2", "chart, part of it") : RankedCounts::tr("%1, %2, the period before", "chart, part of it");
                return RowsBehind{chart.of, text.arg(chart.title, pair.name), series == 0 ? pair.now : pair.before};
            }};
}

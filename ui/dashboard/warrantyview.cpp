// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/warrantyview.h"

#include "ui/dashboard/figurewords.h"

using namespace Qt::StringLiterals;

namespace {

class WarrantyView
{
    Q_DECLARE_TR_FUNCTIONS(WarrantyView)
};

} // namespace

static QString asOf(const WarrantyFigures &figures, qint64 n, const Formats &formats)
{
    return WarrantyView::tr("As of %1, n = %2.").arg(formats.date(figures.day), formats.number(n));
}

static QString leftOut(qint64 warranties, const Formats &formats)
{
    return WarrantyView::tr("Left out: %1 warranties of goods that are no device, or of devices that no customer has.").arg(formats.number(warranties));
}

static DashboardCard endingCard(const WarrantyFigures &now, const WarrantyFigures &before, const Formats &formats)
{
    const FigureWords words(formats);
    const auto n = now.ending.size();
    Figure figure{.title = WarrantyView::tr("Cover ends in %1 days").arg(kCoverEndingDays), .value = formats.number(n)};
    figure.verdict = n > 0 ? Meaning::Warning : Meaning::Good;
    figure.verdictText = n > 0 ? WarrantyView::tr("from %1 to %2").arg(formats.date(now.day), formats.date(now.day.addDays(kCoverEndingDays)))
                               : WarrantyView::tr("nothing ends");
    words.compareCounts(figure, n, before.ending.size());
    figure.basis = words.count(n);
    figure.explanation = QStringList{WarrantyView::tr("Devices of customers that are covered on the last day of the period, and for no longer than "
                                                      "%1 days more. Of several warranties the one that lasts longest counts.").arg(kCoverEndingDays),
                                     asOf(now, n, formats), leftOut(now.leftOut.ending, formats)}
                             .join(u' ');
    return {u"coverEndsCard"_s, figure, {RowsBehind::Of::Devices, words.rowsTitle(figure.title, formats.date(now.day)), plainIds(now.ending)}};
}

static DashboardCard unregisteredCard(const WarrantyFigures &now, const WarrantyFigures &before, const Formats &formats)
{
    const FigureWords words(formats);
    const auto n = now.unregistered.size();
    Figure figure{.title = WarrantyView::tr("Unregistered warranties"), .value = formats.number(n)};
    figure.verdict = n > 0 ? Meaning::Warning : Meaning::Good;
    figure.verdictText = n > 0 ? WarrantyView::tr("still to be registered") : WarrantyView::tr("all are registered");
    words.compareCounts(figure, n, before.unregistered.size(), false);
    figure.basis = words.count(n);
    figure.explanation = QStringList{WarrantyView::tr("Devices of customers with a warranty that must be registered, has begun, has not ended, and was not "
                                                      "registered by the last day of the period."),
                                     asOf(now, n, formats), leftOut(now.leftOut.unregistered, formats)}
                             .join(u' ');
    return {u"unregisteredCard"_s, figure, {RowsBehind::Of::Devices, words.rowsTitle(figure.title, formats.date(now.day)), plainIds(now.unregistered)}};
}

QList<DashboardCard> warrantyCards(const WarrantyFigures &now, const WarrantyFigures &before, const Formats &formats)
{
    return {endingCard(now, before, formats), unregisteredCard(now, before, formats)};
}

static QList<DeviceId> idsOf(const WarrantyFigures &figures, qsizetype month)
{
    return figures.months.value(month).ids;
}

DashboardChart warrantyChart(const WarrantyFigures &figures, const WarrantyFigures &yearBefore, const Formats &formats)
{
    ChartData data{.kind = ChartData::Kind::Bars, .title = WarrantyView::tr("Cover ends by month"), .categoryTitle = WarrantyView::tr("Month")};
    ChartSeries series{.name = WarrantyView::tr("Devices"), .points = {}};
    ChartSeries before{.name = WarrantyView::tr("A year before"), .points = {}};
    qsizetype n = 0;
    qsizetype nBefore = 0;
    for (qsizetype i = 0; i < figures.months.size(); ++i) {
        const auto count = idsOf(figures, i).size();
        const auto countBefore = idsOf(yearBefore, i).size();
        data.categories.append(formats.locale().toString(figures.months.at(i).first, u"MMM yy"_s));
        series.points.append(ChartPoint{static_cast<double>(count)});
        before.points.append(ChartPoint{static_cast<double>(countBefore)});
        n += count;
        nBefore += countBefore;
    }
    if (n > 0 || nBefore > 0)
        data.series = {series, before};
    data.valueText = [formats](double value) { return formats.number(value, 0); };
    data.minimum = 0;
    data.emptyText = WarrantyView::tr("No cover ends within a year.");
    const auto explanation = QStringList{WarrantyView::tr("Devices of customers that are covered on the last day of the period, by the month in which their "
                                                          "cover ends. Of several warranties the one that lasts longest counts."),
                                         asOf(figures, n, formats), leftOut(figures.leftOut.months, formats),
                                         WarrantyView::tr("Beside it the same as seen a year before, by the month twelve months earlier, n = %1.")
                                             .arg(formats.number(nBefore))}
                                 .join(u' ');
    return {u"coverEndsChart"_s, data, explanation, [figures, yearBefore, data](int whose, int index) {
                const auto text = whose == 0 ? WarrantyView::tr("%1, %2", "chart, month") : WarrantyView::tr("%1, %2, a year before", "chart, month");
                const auto ids = idsOf(whose == 0 ? figures : yearBefore, index);
                return RowsBehind{RowsBehind::Of::Devices, text.arg(data.title, data.categories.at(index)), plainIds(ids)};
            }};
}

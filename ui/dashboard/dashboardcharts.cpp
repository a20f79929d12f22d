// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/dashboardcharts.h"

#include "models/dashboard/periodchoice.h"
#include "models/dashboard/problemranking.h"
#include "models/dashboard/verdict.h"
#include "ui/core/statetexts.h"
#include "ui/dashboard/figureexplanations.h"
#include "ui/dashboard/timeaxis.h"

#include <limits>

using namespace Qt::StringLiterals;

DashboardCharts::DashboardCharts(std::shared_ptr<const DashboardFigures> figures, const Formats &formats, QDate today)
    : m_figures(std::move(figures)), m_now(m_figures->now), m_formats(formats), m_today(today)
{
}

QList<DashboardChart> DashboardCharts::all() const
{
    return {firstContact(),
            firstResponse(),
            csat(),
            nps(),
            backlog(),
            ages(),
            problems(u"problemsChart"_s, tr("Problems by category"), &ProblemCount::category, m_figures->data->categories),
            problems(u"productsChart"_s, tr("Problems by product"), &ProblemCount::product, m_figures->data->products)};
}

QString DashboardCharts::rowsTitle(const QString &chart, const QString &part) const
{
    return tr("%1, %2", "chart, part of it").arg(chart, part);
}

static QString partFormat(TrendStep step)
{
    switch (step) {
    case TrendStep::Week: return u"d MMM"_s;
    case TrendStep::Month: return u"MMM yyyy"_s;
    case TrendStep::Year: return u"yyyy"_s;
    }
    Q_UNREACHABLE();
}

static QString partTitle(TrendStep step)
{
    switch (step) {
    case TrendStep::Week: return DashboardCharts::tr("Week from");
    case TrendStep::Month: return DashboardCharts::tr("Month");
    case TrendStep::Year: return DashboardCharts::tr("Year");
    }
    Q_UNREACHABLE();
}

/// An empty chart over the weeks, months or years of the period.
ChartData DashboardCharts::trend(const QString &title) const
{
    const auto step = trendStepOf(m_now.period);
    ChartData data{.kind = ChartData::Kind::Line, .title = title, .categoryTitle = partTitle(step)};
    for (const auto &part : m_figures->trend)
        data.categories.append(m_formats.locale().toString(part.period.from, partFormat(step)));
    return data;
}

QList<ChartBand> DashboardCharts::bandsOf(const Target &target) const
{
    constexpr double kWhole = 10000;
    const double usual = static_cast<double>(target.usual) / kWhole;
    const double good = static_cast<double>(target.good) / kWhole;
    return {{tr("target %1").arg(m_formats.percent(usual)), usual, good, Meaning::Warning},
            {tr("good %1").arg(m_formats.percent(good)), good, std::numeric_limits<double>::infinity(), Meaning::Good}};
}

/// Of a share over `n` answers or cases; weak under ten of them.
static ChartPoint pointOf(std::optional<double> value, const std::optional<Interval> &interval, qint64 n)
{
    if (!value || !interval)
        return {value};
    return {value, interval->low, interval->high, n < kFewestAnswers};
}

DashboardChart DashboardCharts::firstContact() const
{
    auto data = trend(tr("First-contact resolution over time"));
    ChartSeries series{.name = tr("Resolved at first contact")};
    for (const auto &part : m_figures->trend)
        series.points.append(pointOf(part.firstContact.value, wilsonInterval(part.firstContact.firstContact, part.firstContact.n), part.firstContact.n));
    data.series = {series};
    data.bands = bandsOf(*m_now.firstContactTarget);
    data.valueText = [formats = m_formats](double value) { return formats.percent(value); };
    data.minimum = 0;
    data.maximum = 1;
    data.tickUnit = 0.01;
    data.emptyText = tr("No case of this period has matured yet.");
    const auto title = rowsTitle(data.title, u"%1"_s);
    return {u"firstContactChart"_s, data, FigureExplanations(m_now, m_formats).firstContact(), [figures = m_figures, data, title](int, int index) {
                return RowsBehind{RowsBehind::Of::Cases, title.arg(data.categories.at(index)), plainIds(figures->trend.at(index).firstContact.countedIds())};
            }};
}

static RowsBehind answeredIn(const DashboardFigures &figures, Channel channel, const QString &title)
{
    RowsBehind rows{RowsBehind::Of::Cases, title, {}};
    for (const auto &row : figures.now.firstResponse.rows) {
        if (row.channel == channel)
            rows.ids.append(row.id.value);
    }
    return rows;
}

static ChartPoint placeOf(std::optional<double> seconds)
{
    return {seconds ? std::optional(placeOnTimeAxis(*seconds)) : std::nullopt};
}

DashboardChart DashboardCharts::firstResponse() const
{
    ChartData data{.kind = ChartData::Kind::HorizontalBars, .title = tr("First response by channel"), .categoryTitle = tr("Channel")};
    ChartSeries median{.name = tr("Median")};
    ChartSeries p90{.name = tr("90th percentile")};
    ChartSeries target{.name = tr("Target")};
    QList<Channel> channels;
    for (const auto &[channel, figure] : m_now.firstResponse.byChannel) {
        channels.append(channel);
        data.categories.append(channelText(channel));
        median.points.append(placeOf(figure.time.medianSeconds));
        p90.points.append(placeOf(figure.time.p90Seconds));
        const auto known = std::find_if(m_now.targets.cbegin(), m_now.targets.cend(), [channel = channel](const auto &t) { return t.target.channel == channel; });
        target.points.append(placeOf(known == m_now.targets.cend() ? std::nullopt : std::optional(static_cast<double>(known->target.usual))));
    }
    data.series = {median, p90, target};
    data.valueText = [formats = m_formats](double place) { return formats.duration(qRound64(secondsAt(place)) * 1000); };
    data.emptyText = tr("No case was opened in this period.");
    const auto title = rowsTitle(data.title, u"%1"_s);
    const auto note = FigureExplanations(m_now, m_formats).firstResponse(m_now.firstResponse.all) + u' ' + tr("The axis is stretched, so that minutes and days can be seen together.");
    return {u"firstResponseChart"_s, data, note,
            [figures = m_figures, channels, title](int, int index) {
                return answeredIn(*figures, channels.at(index), title.arg(channelText(channels.at(index))));
            }};
}

DashboardChart DashboardCharts::csat() const
{
    auto data = trend(tr("Satisfaction over time (CSAT)"));
    ChartSeries series{.name = tr("Satisfied")};
    for (const auto &part : m_figures->trend)
        series.points.append(pointOf(part.csat.value, part.csat.interval, part.csat.n));
    data.series = {series};
    data.bands = bandsOf(*m_now.csatTarget);
    data.valueText = [formats = m_formats](double value) { return formats.percent(value); };
    data.minimum = 0;
    data.maximum = 1;
    data.tickUnit = 0.01;
    data.emptyText = tr("Nobody answered about satisfaction in this period.");
    const auto title = rowsTitle(data.title, u"%1"_s);
    return {u"csatChart"_s, data, FigureExplanations(m_now, m_formats).csat(), [figures = m_figures, data, title](int, int index) {
                return RowsBehind{RowsBehind::Of::Answers, title.arg(data.categories.at(index)), plainIds(figures->trend.at(index).csat.ids)};
            }};
}

DashboardChart DashboardCharts::nps() const
{
    auto data = trend(tr("Recommendation over time (NPS)"));
    ChartSeries series{.name = tr("Net promoter score")};
    for (const auto &part : m_figures->trend)
        series.points.append(pointOf(part.nps.value, part.nps.interval, part.nps.n));
    data.series = {series};
    data.valueText = [formats = m_formats](double value) { return formats.number(value, 0); };
    data.minimum = -100;
    data.maximum = 100;
    data.emptyText = tr("Nobody answered about recommending in this period.");
    const auto title = rowsTitle(data.title, u"%1"_s);
    return {u"npsChart"_s, data, FigureExplanations(m_now, m_formats).nps(), [figures = m_figures, data, title](int, int index) {
                return RowsBehind{RowsBehind::Of::Answers, title.arg(data.categories.at(index)), plainIds(figures->trend.at(index).nps.ids)};
            }};
}

/// Every day of a short period, the last day of each week or month of a longer one and today; nothing that is still to come.
static QList<BacklogDay> shownDays(const DashboardFigures &figures, QDate today)
{
    constexpr qint64 kMostDays = 31;
    const auto &period = figures.now.period;
    QList<QDate> ends;
    if (period.days() <= kMostDays) {
        for (auto day = period.from; day <= period.to; day = day.addDays(1))
            ends.append(day);
    } else {
        for (const auto &part : figures.trend)
            ends.append(part.period.from <= today && today <= part.period.to ? today : part.period.to);
    }
    QList<BacklogDay> days;
    for (const auto &day : ends) {
        if (day <= today)
            days.append({day, figures.now.backlog.on(day)});
    }
    return days;
}

DashboardChart DashboardCharts::backlog() const
{
    ChartData data{.kind = ChartData::Kind::Line, .title = tr("Open cases at the day's end"), .categoryTitle = tr("Day")};
    ChartSeries series{.name = tr("Open cases")};
    const auto days = shownDays(*m_figures, m_today);
    for (const auto &[day, counts] : days) {
        data.categories.append(m_formats.locale().toString(day, days.size() > 20 && m_now.period.days() > 184 ? u"d MMM yy"_s : u"d MMM"_s));
        series.points.append(ChartPoint{static_cast<double>(counts.closing())});
    }
    data.series = {series};
    data.valueText = [formats = m_formats](double value) { return formats.number(value, 0); };
    data.minimum = 0;
    data.emptyText = tr("No case was open in this period.");
    const auto title = rowsTitle(data.title, u"%1"_s);
    return {u"backlogChart"_s, data, FigureExplanations(m_now, m_formats).backlog(), [days, title, formats = m_formats](int, int index) {
                return RowsBehind{RowsBehind::Of::Cases, title.arg(formats.date(days.at(index).day)), {}, days.at(index).day};
            }};
}

DashboardChart DashboardCharts::ages() const
{
    ChartData data{.kind = ChartData::Kind::Bars, .title = tr("Age of open cases in days"), .categoryTitle = tr("Days since opened")};
    data.categories = {u"0–1"_s, u"2–3"_s, u"4–7"_s, u"8–30"_s, u"> 30"_s};
    ChartSeries series{.name = tr("Open cases")};
    for (const auto count : m_now.ages.counts)
        series.points.append(m_now.backlog.total.closing() > 0 ? ChartPoint{static_cast<double>(count)} : ChartPoint{});
    data.series = {series};
    data.valueText = [formats = m_formats](double value) { return formats.number(value, 0); };
    data.emptyText = tr("No case is open.");
    const auto title = rowsTitle(data.title, u"%1"_s);
    return {u"agesChart"_s, data, FigureExplanations(m_now, m_formats).ages(), [figures = m_figures, data, title](int, int index) {
                const auto ids = plainIds(figures->inHandAged(static_cast<size_t>(index)));
                return RowsBehind{RowsBehind::Of::Cases, title.arg(data.categories.at(index)), ids};
            }};
}

DashboardChart DashboardCharts::problems(const QString &name, const QString &title, qint32 ProblemCount::*thing, const QStringList &names) const
{
    constexpr size_t kMost = 8;
    ChartData data{.kind = ChartData::Kind::HorizontalBars, .title = title, .categoryTitle = tr("Problem, with its share and those above")};
    ChartSeries now{.name = tr("This period")};
    ChartSeries before{.name = tr("The period before")};
    const auto ranking = rankProblems(m_now.problems.counts, thing, kMost);
    qint64 sum = 0;
    for (const auto &problem : ranking) {
        sum += problem.cases;
        const auto label = problem.isRest ? tr("all others") : problem.thing == 0 ? tr("not stated") : names.at(problem.thing);
        const double share = static_cast<double>(sum) / static_cast<double>(m_now.problems.n);
        data.categories.append(tr("Σ %1 · %2", "share of all cases with it and those above, problem").arg(m_formats.percent(share), label));
        now.points.append(ChartPoint{static_cast<double>(problem.cases)});
        before.points.append(ChartPoint{static_cast<double>(problem.before)});
    }
    data.series = {now, before};
    data.valueText = [formats = m_formats](double value) { return formats.number(value, 0); };
    data.emptyText = tr("No case was opened in this period.");
    const auto rows = rowsTitle(title, u"%1"_s);
    return {name, data, FigureExplanations(m_now, m_formats).problems(), [figures = m_figures, ranking, data, rows, thing](int series, int index) {
                const auto &kpis = series == 0 ? figures->now : figures->before;
                const auto ids = problemIdsOf(*figures->data, kpis.period, ranking, static_cast<size_t>(index), thing);
                return RowsBehind{RowsBehind::Of::Cases, rows.arg(data.categories.at(index)), plainIds(ids)};
            }};
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/dashboardcards.h"

#include "models/dashboard/targetrules.h"
#include "models/dashboard/verdict.h"
#include "ui/core/statetexts.h"
#include "ui/dashboard/figureexplanations.h"

using namespace Qt::StringLiterals;

static constexpr double kWhole = 10000; // shares of targets are hundredths of a percent

DashboardCards::DashboardCards(const DashboardFigures &figures, const Formats &formats, Instant now)
    : m_figures(figures), m_now(figures.now), m_before(figures.before), m_formats(formats), m_moment(now)
{
}

QList<DashboardCard> DashboardCards::all() const
{
    QList<DashboardCard> cards{firstContact()};
    for (const auto &target : busiestTargets())
        cards.append(firstResponse(target));
    cards.append({waiting(), csat(), nps(), inHand(), repeatPurchase()});
    return cards;
}

/// The channels with a target that had most cases, in the order of channels; the chart shows the others.
QList<TargetFigure> DashboardCards::busiestTargets() const
{
    constexpr qsizetype kMost = 2;
    const auto casesOf = [this](const TargetFigure &target) {
        const auto found = m_now.firstResponse.byChannel.find(*target.target.channel);
        return found == m_now.firstResponse.byChannel.end() ? 0 : found->second.time.n + found->second.waiting;
    };
    auto targets = m_now.targets;
    targets.removeIf([&](const TargetFigure &target) { return casesOf(target) == 0; });
    std::stable_sort(targets.begin(), targets.end(), [&](const auto &one, const auto &other) { return casesOf(one) > casesOf(other); });
    targets = targets.mid(0, kMost);
    std::sort(targets.begin(), targets.end(), [](const auto &one, const auto &other) { return one.target.channel < other.target.channel; });
    return targets;
}

QString DashboardCards::rowsTitle(const QString &figure) const
{
    return tr("%1, %2", "figure, period").arg(figure, FigureExplanations(m_now, m_formats).period());
}

/// The verdict in words and colour, and the band: of a time the track ends at twice the target.
void DashboardCards::judge(Figure &figure, std::optional<double> value, qint64 n, const Target &target, qint64 fewest) const
{
    const bool time = isTime(target.kpi);
    const auto usual = static_cast<double>(target.usual);
    const auto good = static_cast<double>(target.good);
    const double whole = time ? 2 * usual : kWhole;
    const auto text = [&](qint64 limit) { return time ? m_formats.duration(limit * 1000) : m_formats.percent(static_cast<double>(limit) / kWhole); };
    const auto measured = value ? std::optional(time ? *value : *value * kWhole) : std::nullopt;
    figure.band = Figure::Band{measured.value_or(0) / whole, usual / whole, good / whole};
    switch (verdictOf(measured, n, usual, good, fewest)) {
    case Verdict::TooFew:
        figure.isTooFew = true;
        return;
    case Verdict::Good:
        figure.verdict = Meaning::Good;
        figure.verdictText = tr("good (%1)", "target").arg(text(target.good));
        return;
    case Verdict::Usual:
        figure.verdict = Meaning::Good;
        figure.verdictText = tr("on target (%1)").arg(text(target.usual));
        return;
    case Verdict::BelowUsual:
        figure.verdict = Meaning::Bad;
        figure.verdictText = tr("misses the target (%1)").arg(text(target.usual));
        return;
    }
}

void DashboardCards::comparePoints(Figure &figure, std::optional<double> now, std::optional<double> before) const
{
    if (!now || !before)
        return;
    const double points = *now - *before;
    const bool level = std::abs(points) < 0.05;
    figure.trend = level ? Figure::Trend::Level : points > 0 ? Figure::Trend::Up : Figure::Trend::Down;
    figure.differenceMeaning = level ? Meaning::Neutral : points > 0 ? Meaning::Good : Meaning::Bad;
    const auto size = m_formats.number(std::abs(points), 1);
    figure.difference = level ? tr("as before") : points > 0 ? tr("%1 points better").arg(size) : tr("%1 points worse").arg(size);
}

void DashboardCards::compareTimes(Figure &figure, std::optional<double> now, std::optional<double> before) const
{
    if (!now || !before)
        return;
    const auto ms = qRound64((*now - *before) * 1000);
    const bool level = std::abs(ms) < 1000;
    figure.trend = level ? Figure::Trend::Level : ms > 0 ? Figure::Trend::Up : Figure::Trend::Down;
    figure.differenceMeaning = level ? Meaning::Neutral : ms > 0 ? Meaning::Bad : Meaning::Good;
    const auto size = m_formats.duration(std::abs(ms));
    figure.difference = level ? tr("as before") : ms > 0 ? tr("%1 slower").arg(size) : tr("%1 faster").arg(size);
}

DashboardCard DashboardCards::firstContact() const
{
    const auto &found = m_now.firstContact;
    Figure figure{.title = tr("First-contact resolution"), .value = found.value ? m_formats.percent(*found.value, 1) : QString()};
    judge(figure, found.value, found.n, *m_now.firstContactTarget, 1);
    if (found.value && m_before.firstContact.value)
        comparePoints(figure, *found.value * 100, *m_before.firstContact.value * 100);
    figure.basis = found.immature > 0 ? tr("n = %1 · %2 too recent").arg(m_formats.number(found.n), m_formats.number(found.immature))
                                      : tr("n = %1").arg(m_formats.number(found.n));
    figure.explanation = FigureExplanations(m_now, m_formats).firstContact();
    return {u"firstContactCard"_s, figure, {RowsBehind::Of::Cases, rowsTitle(figure.title), plainIds(found.countedIds())}};
}

/// Short times to the second, as targets are a few minutes.
static QString shortTime(double seconds, const Formats &formats)
{
    const auto whole = qRound64(seconds);
    if (whole < 60 || whole >= 1800 || whole % 60 == 0)
        return formats.duration(whole * 1000);
    return formats.duration(whole / 60 * 60'000) + u' ' + formats.duration(whole % 60 * 1000);
}

DashboardCard DashboardCards::firstResponse(const TargetFigure &target) const
{
    const auto channel = *target.target.channel;
    const auto &found = m_now.firstResponse.byChannel.at(channel);
    const auto median = found.time.medianSeconds;
    Figure figure{.title = tr("First response: %1").arg(channelText(channel)), .value = median ? shortTime(*median, m_formats) : QString()};
    judge(figure, median, found.time.n, target.target, 1);
    const auto before = m_before.firstResponse.byChannel.find(channel);
    if (before != m_before.firstResponse.byChannel.end())
        compareTimes(figure, median, before->second.time.medianSeconds);
    figure.basis = tr("n = %1").arg(m_formats.number(found.time.n));
    if (target.attainment.value)
        figure.basis = tr("n = %1 · %2 in target").arg(m_formats.number(found.time.n), m_formats.percent(*target.attainment.value));
    const FigureExplanations explanations(m_now, m_formats);
    figure.explanation = explanations.firstResponse(found) + u' ' + explanations.attainment(target);
    RowsBehind rows{RowsBehind::Of::Cases, rowsTitle(figure.title), {}};
    for (const auto &row : m_now.firstResponse.rows) {
        if (row.channel == channel)
            rows.ids.append(row.id.value);
    }
    return {u"firstResponseCard_"_s + toWord(channel), figure, rows};
}

DashboardCard DashboardCards::waiting() const
{
    const auto &found = m_now.firstResponse.all;
    Figure figure{.title = tr("Waiting for an answer"), .value = m_formats.number(found.waiting)};
    figure.verdictText = found.oldestWaiting ? tr("the oldest for %1").arg(m_formats.duration(msBetween(*found.oldestWaiting, m_moment))) : tr("nobody waits");
    figure.verdict = found.waiting > 0 ? Meaning::Warning : Meaning::Good;
    figure.basis = tr("n = %1").arg(m_formats.number(found.waiting));
    figure.explanation = FigureExplanations(m_now, m_formats).waiting();
    return {u"waitingCard"_s, figure, {RowsBehind::Of::Cases, rowsTitle(figure.title), plainIds(m_now.firstResponse.waitingIds)}};
}

DashboardCard DashboardCards::csat() const
{
    const auto &found = m_now.csat;
    Figure figure{.title = tr("Satisfaction (CSAT)"), .value = found.value ? m_formats.percent(*found.value) : QString()};
    judge(figure, found.value, found.n, *m_now.csatTarget, kFewestAnswers);
    if (!figure.isTooFew && m_before.csat.n >= kFewestAnswers)
        comparePoints(figure, *found.value * 100, *m_before.csat.value * 100);
    figure.basis = tr("n = %1").arg(m_formats.number(found.n));
    if (found.interval)
        figure.basis = tr("n = %1 · %2 to %3", "n, interval").arg(m_formats.number(found.n), m_formats.percent(found.interval->low), m_formats.percent(found.interval->high));
    figure.explanation = FigureExplanations(m_now, m_formats).csat();
    return {u"csatCard"_s, figure, {RowsBehind::Of::Answers, rowsTitle(figure.title), plainIds(found.ids)}};
}

DashboardCard DashboardCards::nps() const
{
    const auto &found = m_now.nps;
    Figure figure{.title = tr("Recommendation (NPS)"), .value = found.value ? m_formats.number(*found.value, 1) : QString()};
    figure.isTooFew = found.n < kFewestAnswers;
    if (!figure.isTooFew && m_before.nps.n >= kFewestAnswers)
        comparePoints(figure, found.value, m_before.nps.value);
    if (!figure.isTooFew)
        figure.verdictText = tr("%1 promoters, %2 detractors").arg(m_formats.number(found.promoters), m_formats.number(found.detractors));
    figure.basis = tr("n = %1").arg(m_formats.number(found.n));
    if (found.interval)
        figure.basis = tr("n = %1 · %2 to %3", "n, interval").arg(m_formats.number(found.n), m_formats.number(found.interval->low, 0), m_formats.number(found.interval->high, 0));
    figure.explanation = FigureExplanations(m_now, m_formats).nps();
    return {u"npsCard"_s, figure, {RowsBehind::Of::Answers, rowsTitle(figure.title), plainIds(found.ids)}};
}

DashboardCard DashboardCards::inHand() const
{
    const auto &counts = m_now.backlog.total;
    const auto old = m_now.ages.counts.back();
    Figure figure{.title = tr("Open cases"), .value = m_formats.number(counts.closing())};
    figure.verdict = old > 0 ? Meaning::Warning : Meaning::Good;
    figure.verdictText = old > 0 ? tr("%n older than 30 days", nullptr, static_cast<int>(old)) : tr("none older than 30 days");
    const auto more = counts.closing() - counts.opening;
    figure.trend = more == 0 ? Figure::Trend::Level : more > 0 ? Figure::Trend::Up : Figure::Trend::Down;
    figure.differenceMeaning = more == 0 ? Meaning::Neutral : more > 0 ? Meaning::Bad : Meaning::Good;
    figure.difference = more == 0 ? tr("as many as at the start")
        : more > 0               ? tr("%n more than at the start", nullptr, static_cast<int>(more))
                                 : tr("%n fewer than at the start", nullptr, static_cast<int>(-more));
    figure.basis = tr("n = %1").arg(m_formats.number(counts.closing()));
    figure.explanation = FigureExplanations(m_now, m_formats).backlog();
    RowsBehind rows{RowsBehind::Of::Cases, rowsTitle(figure.title), {}};
    for (const auto &facts : m_figures.data->inHand)
        rows.ids.append(facts.id.value);
    return {u"inHandCard"_s, figure, rows};
}

DashboardCard DashboardCards::repeatPurchase() const
{
    const auto &found = m_now.repeatPurchase;
    Figure figure{.title = tr("Repeat purchase"), .value = found.value ? m_formats.percent(*found.value, 1) : QString()};
    figure.isTooFew = !found.value;
    figure.verdictText = found.value ? tr("%1 bought again").arg(m_formats.number(found.repeat)) : QString();
    figure.basis = tr("n = %1").arg(m_formats.number(found.customers()));
    figure.explanation = FigureExplanations(m_now, m_formats).repeatPurchase();
    return {u"repeatPurchaseCard"_s, figure, {RowsBehind::Of::Customers, rowsTitle(figure.title), plainIds(found.ids)}};
}

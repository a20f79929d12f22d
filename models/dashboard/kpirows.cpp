// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard/kpirows.h"

using namespace Qt::StringLiterals;

static void appendDurations(QList<KpiRow> &rows, const QString &name, std::optional<Channel> channel, const DurationSummary &summary)
{
    rows.append({name + u"_median"_s, channel, summary.medianSeconds, u"s"_s, summary.n});
    rows.append({name + u"_p90"_s, channel, summary.p90Seconds, u"s"_s, summary.n});
    rows.append({name + u"_mean"_s, channel, summary.meanSeconds, u"s"_s, summary.n});
}

static void appendInterval(QList<KpiRow> &rows, const QString &name, const std::optional<Interval> &interval, const QString &unit, qint64 n)
{
    rows.append({name + u"_low"_s, {}, interval ? std::optional(interval->low) : std::nullopt, unit, n});
    rows.append({name + u"_high"_s, {}, interval ? std::optional(interval->high) : std::nullopt, unit, n});
}

static void appendFirstResponse(QList<KpiRow> &rows, const FirstResponse &figure)
{
    appendDurations(rows, u"first_response"_s, {}, figure.all.time);
    for (const auto &[channel, part] : figure.byChannel)
        appendDurations(rows, u"first_response"_s, channel, part.time);
    for (const auto &[channel, part] : figure.byChannel)
        rows.append({u"waiting"_s, channel, static_cast<double>(part.waiting), u"cases"_s, part.time.n + part.waiting});
}

static void appendSurveys(QList<KpiRow> &rows, const CsatFigure &csat, const NpsFigure &nps)
{
    rows.append({u"csat"_s, {}, csat.value, u"share"_s, csat.n});
    appendInterval(rows, u"csat"_s, csat.interval, u"share"_s, csat.n);
    rows.append({u"nps"_s, {}, nps.value, u"points"_s, nps.n});
    appendInterval(rows, u"nps"_s, nps.interval, u"points"_s, nps.n);
}

static void appendBacklog(QList<KpiRow> &rows, const BacklogCounts &counts)
{
    const std::pair<QString, qint64> parts[]{{u"opening"_s, counts.opening},   {u"created"_s, counts.created},
                                             {u"reopened"_s, counts.reopened}, {u"resolved"_s, counts.resolved},
                                             {u"cancelled"_s, counts.cancelled}, {u"closing"_s, counts.closing()}};
    for (const auto &[name, count] : parts)
        rows.append({u"backlog_"_s + name, {}, static_cast<double>(count), u"cases"_s, count});
}

static void appendOffers(QList<KpiRow> &rows, const OfferFigures &figures)
{
    const auto append = [&](const QString &name, qint64 count) {
        rows.append({name, {}, figures.isEmpty() ? std::nullopt : std::optional(double(count)), u"offers"_s, count});
    };
    append(u"offers_issued"_s, figures.issued.size());
    append(u"offers_accepted"_s, figures.accepted.size());
    append(u"offers_declined"_s, figures.declined.size());
    for (const auto &part : figures.declinedByReason)
        append(u"offers_declined: "_s + part.reason, part.ids.size());
    append(u"offers_expired"_s, figures.expired.size());
    rows.append({u"offers_conversion"_s, {}, figures.conversion, u"share"_s, figures.convertible.size()});
    append(u"offers_conflicts_prevented"_s, figures.prevented.size());
}

QList<KpiRow> kpiRows(const Kpis &kpis)
{
    QList<KpiRow> rows;
    rows.append({u"first_contact_resolution"_s, {}, kpis.firstContact.value, u"share"_s, kpis.firstContact.n});
    appendFirstResponse(rows, kpis.firstResponse);
    appendDurations(rows, u"resolution_elapsed"_s, {}, kpis.resolution.elapsed);
    appendDurations(rows, u"resolution_ours"_s, {}, kpis.resolution.ours);
    appendDurations(rows, u"last_resolution_elapsed"_s, {}, kpis.lastResolution.elapsed);
    appendDurations(rows, u"last_resolution_ours"_s, {}, kpis.lastResolution.ours);
    appendSurveys(rows, kpis.csat, kpis.nps);
    for (const auto &figure : kpis.targets)
        rows.append({u"target_attainment"_s, figure.target.channel, figure.attainment.value, u"share"_s, figure.attainment.met + figure.attainment.breached});
    appendBacklog(rows, kpis.backlog.total);
    appendOffers(rows, kpis.offers);
    rows.append({u"repeat_purchase"_s, {}, kpis.repeatPurchase.value, u"share"_s, kpis.repeatPurchase.customers()});
    return rows;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard/kpijson.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

static QJsonValue orNull(std::optional<double> value)
{
    return value ? QJsonValue(*value) : QJsonValue::Null;
}

static QJsonValue orNull(std::optional<qint64> value)
{
    return value ? QJsonValue(*value) : QJsonValue::Null;
}

static QJsonValue lowOf(const std::optional<Interval> &interval)
{
    return interval ? QJsonValue(interval->low) : QJsonValue::Null;
}

static QJsonValue highOf(const std::optional<Interval> &interval)
{
    return interval ? QJsonValue(interval->high) : QJsonValue::Null;
}

static QJsonObject durations(const DurationSummary &summary)
{
    return {{u"median_s"_s, orNull(summary.medianSeconds)},
            {u"p90_s"_s, orNull(summary.p90Seconds)},
            {u"mean_s"_s, orNull(summary.meanSeconds)},
            {u"n"_s, summary.n}};
}

static QJsonObject noDurations()
{
    return {{u"median_s"_s, QJsonValue::Null}, {u"p90_s"_s, QJsonValue::Null}, {u"mean_s"_s, QJsonValue::Null}, {u"n"_s, QJsonValue::Null}};
}

static QJsonObject periodObject(const Period &period)
{
    return {{u"from"_s, period.from.toString(Qt::ISODate)},
            {u"to"_s, period.to.toString(Qt::ISODate)},
            {u"zone"_s, QString::fromLatin1(period.zone.id())}};
}

static QJsonObject firstContactObject(const FirstContactResolution &figure)
{
    return {{u"value"_s, orNull(figure.value)},
            {u"n"_s, figure.n},
            {u"first_contact"_s, figure.firstContact},
            {u"immature"_s, figure.immature},
            {u"window_days"_s, figure.windowDays},
            {u"excluded"_s, QJsonObject{{u"cancelled"_s, figure.excluded.cancelled}, {u"internal"_s, figure.excluded.internal}}},
            {u"failed_by"_s, QJsonObject{{u"reopened"_s, figure.failedBy.reopened},
                                         {u"hand_over"_s, figure.failedBy.handOver},
                                         {u"repeat_contact"_s, figure.failedBy.repeatContact},
                                         {u"repeat_case"_s, figure.failedBy.repeatCase}}}};
}

static QJsonObject responseObject(const ResponseFigure &figure)
{
    auto object = durations(figure.time);
    object.insert(u"business_median_s"_s, QJsonValue::Null);
    object.insert(u"business_p90_s"_s, QJsonValue::Null);
    object.insert(u"waiting"_s, figure.waiting);
    object.insert(u"excluded"_s, figure.excludedTotal());
    return object;
}

static QJsonObject firstResponseObject(const FirstResponse &figure)
{
    QJsonObject byChannel;
    for (const auto &[channel, part] : figure.byChannel)
        byChannel.insert(toWord(channel), responseObject(part));
    return {{u"all"_s, responseObject(figure.all)}, {u"by_channel"_s, byChannel}};
}

static QJsonObject csatObject(const CsatFigure &figure)
{
    return {{u"value"_s, orNull(figure.value)},  {u"low"_s, lowOf(figure.interval)}, {u"high"_s, highOf(figure.interval)},
            {u"n"_s, figure.n},                  {u"satisfied"_s, figure.satisfied}, {u"mean"_s, orNull(figure.mean)},
            {u"sent"_s, orNull(figure.sent)},    {u"response_rate"_s, orNull(figure.responseRate)}};
}

static QJsonObject npsObject(const NpsFigure &figure)
{
    return {{u"value"_s, orNull(figure.value)},   {u"low"_s, lowOf(figure.interval)},  {u"high"_s, highOf(figure.interval)},
            {u"n"_s, figure.n},                   {u"promoters"_s, figure.promoters},  {u"passives"_s, figure.passives},
            {u"detractors"_s, figure.detractors}};
}

static QJsonArray targetsArray(const QList<TargetFigure> &figures)
{
    QJsonArray array;
    for (const auto &figure : figures) {
        array.append(QJsonObject{{u"kpi"_s, toWord(figure.target.kpi)},
                                 {u"channel"_s, figure.target.channel ? QJsonValue(toWord(*figure.target.channel)) : QJsonValue::Null},
                                 {u"target_s"_s, figure.target.usual},
                                 {u"met"_s, figure.attainment.met},
                                 {u"breached"_s, figure.attainment.breached},
                                 {u"value"_s, orNull(figure.attainment.value)}});
    }
    return array;
}

static QJsonObject backlogObject(const BacklogCounts &counts)
{
    return {{u"opening"_s, counts.opening},   {u"created"_s, counts.created},     {u"reopened"_s, counts.reopened},
            {u"resolved"_s, counts.resolved}, {u"cancelled"_s, counts.cancelled}, {u"closing"_s, counts.closing()}};
}

static QJsonArray problemsArray(const ProblemCounts &problems, const KpiData &data)
{
    const auto nameOrNull = [](const QString &name) { return name.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(name); };
    QJsonArray array;
    for (const auto &count : problems.counts) {
        if (count.cases == 0)
            continue;
        array.append(QJsonObject{{u"category"_s, nameOrNull(data.categories.at(count.category))},
                                 {u"product"_s, nameOrNull(data.products.at(count.product))},
                                 {u"cases"_s, count.cases}});
    }
    return array;
}

static QJsonObject offersObject(const OfferFigures &figures)
{
    const auto count = [&figures](const QList<OfferId> &ids) {
        return figures.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(ids.size());
    };
    return {{u"issued"_s, count(figures.issued)},
            {u"accepted"_s, count(figures.accepted)},
            {u"declined"_s, count(figures.declined)},
            {u"expired"_s, count(figures.expired)},
            {u"conversion"_s, orNull(figures.conversion)},
            {u"conflicts_prevented"_s, count(figures.prevented)}};
}

QJsonObject toJson(const Kpis &kpis, const KpiData &data)
{
    const auto &resolution = kpis.resolution;
    return {{u"period"_s, periodObject(kpis.period)},
            {u"first_contact_resolution"_s, firstContactObject(kpis.firstContact)},
            {u"first_response"_s, firstResponseObject(kpis.firstResponse)},
            {u"resolution"_s, QJsonObject{{u"elapsed"_s, durations(resolution.elapsed)},
                                          {u"ours"_s, durations(resolution.ours)},
                                          {u"ours_business"_s, noDurations()},
                                          {u"excluded"_s, resolution.excludedTotal()}}},
            {u"csat"_s, csatObject(kpis.csat)},
            {u"nps"_s, npsObject(kpis.nps)},
            {u"targets"_s, targetsArray(kpis.targets)},
            {u"backlog"_s, backlogObject(kpis.backlog.total)},
            {u"problems"_s, problemsArray(kpis.problems, data)},
            {u"offers"_s, offersObject(kpis.offers)},
            {u"repeat_purchase"_s, QJsonObject{{u"value"_s, orNull(kpis.repeatPurchase.value)},
                                               {u"customers"_s, kpis.repeatPurchase.customers()},
                                               {u"repeat"_s, kpis.repeatPurchase.repeat}}}};
}

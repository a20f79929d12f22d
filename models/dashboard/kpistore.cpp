// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard/kpistore.h"

#include "models/dashboard/casefactsreader.h"
#include "models/dashboard/offerfactsreader.h"
#include "models/dashboard/statistics.h"
#include "models/dashboard/statusflowcounter.h"
#include "models/dashboard/targetstore.h"
#include "models/dashboard/wordnumbers.h"
#include "models/storage/connection.h"
#include "models/storage/storageerror.h"

using namespace Qt::StringLiterals;

std::optional<Period> KpiStore::wholePeriod(QDate today, const QTimeZone &zone) const
{
    const auto sql = uR"(
        SELECT min(at) FROM (SELECT min(opened_at) AS at FROM cases
                             UNION ALL SELECT min(answered_at) FROM survey_responses WHERE kind = 'csat'
                             UNION ALL SELECT min(answered_at) FROM survey_responses WHERE kind = 'nps'
                             UNION ALL SELECT min(issued_at) FROM offers))"_s;
    const auto first = m_db.prepare(sql).row([](const Statement &row) { return row.optionalInstant(0); }).value_or(std::nullopt);
    if (!first)
        return std::nullopt;
    return Period{std::min(dayOf(*first, zone), today), today, zone};
}

KpiData KpiStore::load(const Period &period, std::optional<Channel> channel, Progress &progress) const
{
    constexpr qint64 kSteps = 5;
    KpiData data{.covers = {period.before().from, period.to, period.zone}, .channel = channel};
    data.targets = TargetStore(m_db).all();
    progress.report(0, kSteps);
    CaseFactsReader(m_db, data).read(progress);
    progress.report(2, kSteps);
    if (progress.isCanceled())
        return data;
    StatusFlowCounter counter(data.covers);
    countFlows(counter, data.covers, channel, progress);
    data.flows = counter.flows();
    loadInHand(data, counter.inHand());
    progress.report(4, kSteps);
    if (progress.isCanceled())
        return data;
    data.csat = answers(u"csat"_s, data);
    data.nps = answers(u"nps"_s, data);
    data.offers = readOfferFacts(m_db, data.covers, channel);
    if (!channel)
        data.repeatPurchase = repeatPurchase(period.to);
    progress.report(kSteps, kSteps);
    return data;
}

std::vector<CaseId> KpiStore::inHandAt(QDate day, const QTimeZone &zone, std::optional<Channel> channel) const
{
    const Period period{day, day, zone};
    StatusFlowCounter counter(period);
    NoProgress progress;
    countFlows(counter, period, channel, progress);
    return counter.inHand();
}

void KpiStore::countFlows(StatusFlowCounter &counter, const Period &covers, std::optional<Channel> channel, Progress &progress) const
{
    constexpr qint64 kReportEvery = 65536;
    auto sql = u"SELECT entity_id, at, (CASE WHEN from_state IS NULL THEN 0 ELSE 1 + %1 END << 8) | %2 "
               "FROM events NOT INDEXED WHERE entity = 'case' AND at < :end"_s.arg(numberOfWord<CaseStatus>(u"from_state"_s),
                                                                                    numberOfWord<CaseStatus>(u"to_state"_s));
    if (channel)
        sql += u" AND entity_id IN (SELECT id FROM cases WHERE channel = :channel)"_s;
    auto statement = m_db.prepare(sql);
    statement.bind(u":end"_s, covers.end());
    if (channel)
        statement.bind(u":channel"_s, *channel);
    for (qint64 count = 1; statement.next(); ++count) {
        if (statement.isNull(2))
            throw StorageError(StorageError::Kind::Damaged, u"unknown state in the event log"_s);
        const auto states = statement.integer(2);
        const auto from = states >> 8;
        counter.add(statement.id<CaseId>(0), statement.instant(1),
                    from > 0 ? std::optional(static_cast<CaseStatus>(from - 1)) : std::nullopt, static_cast<CaseStatus>(states & 0xff));
        if (count % kReportEvery == 0 && progress.isCanceled())
            return;
    }
}

void KpiStore::loadInHand(KpiData &data, const std::vector<CaseId> &ids) const
{
    auto statement = m_db.prepare(u"SELECT opened_at FROM cases WHERE id = ?"_s);
    for (const auto id : ids) {
        const auto opened = statement.bindAll(id).row([](const Statement &row) { return row.instant(0); });
        if (opened)
            data.inHand.push_back({.id = id, .openedAt = *opened, .status = CaseStatus::Open});
    }
}

std::vector<SurveyAnswer> KpiStore::answers(const QString &kind, const KpiData &data) const
{
    auto sql = u"SELECT id, customer_id, answered_at, score FROM survey_responses "
               "WHERE kind = :kind AND answered_at >= :from AND answered_at < :end"_s;
    if (data.channel)
        sql += u" AND case_id IN (SELECT id FROM cases WHERE channel = :channel)"_s;
    auto statement = m_db.prepare(sql);
    statement.bind(u":kind"_s, kind).bind(u":from"_s, data.covers.start()).bind(u":end"_s, data.covers.end());
    if (data.channel)
        statement.bind(u":channel"_s, *data.channel);
    std::vector<SurveyAnswer> answers;
    while (statement.next()) {
        answers.push_back({statement.id<SurveyResponseId>(0), statement.id<CustomerId>(1), statement.instant(2),
                           static_cast<int>(statement.integer(3))});
    }
    return answers;
}

RepeatPurchase KpiStore::repeatPurchase(QDate lastDay) const
{
    const auto sql = uR"(
        SELECT customer_id, count(*)
          FROM purchases
         WHERE customer_id IS NOT NULL AND kind = 'sale' AND status <> 'cancelled' AND made_on > :after AND made_on <= :last
         GROUP BY customer_id)"_s;
    auto statement = m_db.prepare(sql);
    statement.bind(u":after"_s, lastDay.addMonths(-12)).bind(u":last"_s, lastDay);
    RepeatPurchase result;
    while (statement.next()) {
        result.ids.append(statement.id<CustomerId>(0));
        result.repeat += statement.integer(1) >= 2;
    }
    result.value = shareOf(result.repeat, result.customers());
    return result;
}

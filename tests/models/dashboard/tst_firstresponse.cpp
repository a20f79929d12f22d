// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard/firstresponse.h"

#include <QTest>

using namespace Qt::StringLiterals;

static Instant hour(qint64 hours)
{
    return toInstant(QDateTime({2026, 3, 2}, {0, 0}, Qt::UTC)).plusSeconds(hours * 3600);
}

static const Period kWeek{{2026, 3, 2}, {2026, 3, 8}, QTimeZone::utc()};

static CaseFacts answered(qint64 id, Channel channel, qint64 openedHour, qint64 hours)
{
    CaseFacts facts;
    facts.id = {id};
    facts.channel = channel;
    facts.openedAt = hour(openedHour);
    facts.firstResponseAt = hour(openedHour + hours);
    facts.status = CaseStatus::Open;
    return facts;
}

static CaseFacts unanswered(qint64 id, qint64 openedHour, CaseStatus status)
{
    auto facts = answered(id, Channel::Email, openedHour, 0);
    facts.firstResponseAt = CaseFacts::kNever;
    facts.status = status;
    return facts;
}

class TestFirstResponse : public QObject
{
    Q_OBJECT

private slots:
    void figuresAreMadePerChannelAndOverAll();
    void unansweredCasesInHandAreWaiting();
    void whatIsLeftOutIsCounted();
    void onlyCasesOpenedInThePeriodCount();
    void theCalendarIsAParameter();
    void nothingHasNoFigures();
};

void TestFirstResponse::figuresAreMadePerChannelAndOverAll()
{
    const std::vector cases{answered(1, Channel::Phone, 1, 0), answered(2, Channel::Email, 2, 2),
                            answered(3, Channel::Email, 3, 4)};

    const auto response = firstResponse(cases, kWeek);

    QCOMPARE(response.all.time.n, 3);
    QCOMPARE(response.all.time.medianSeconds, std::optional(7200.0));
    QCOMPARE(response.all.time.meanSeconds, std::optional(7200.0));
    QCOMPARE(response.byChannel.size(), size_t(2));
    QCOMPARE(response.byChannel.at(Channel::Phone).time.medianSeconds, std::optional(0.0));
    QCOMPARE(response.byChannel.at(Channel::Email).time.medianSeconds, std::optional(10800.0));
    QCOMPARE(response.rows,
             (std::vector<CaseDuration>{
                 {{1}, Channel::Phone, 0}, {{2}, Channel::Email, 7'200'000}, {{3}, Channel::Email, 14'400'000}}));
}

void TestFirstResponse::unansweredCasesInHandAreWaiting()
{
    const std::vector cases{unanswered(1, 5, CaseStatus::New), unanswered(2, 3, CaseStatus::WaitingThirdParty),
                            unanswered(3, 1, CaseStatus::Closed)};

    const auto response = firstResponse(cases, kWeek);

    QCOMPARE(response.all.waiting, 2);
    QCOMPARE(response.all.oldestWaiting, std::optional(hour(3)));
    QCOMPARE(response.waitingIds, (std::vector<CaseId>{{1}, {2}}));
    QCOMPARE(response.all.neverAnswered, 1);
    QCOMPARE(response.all.time, DurationSummary{});
}

void TestFirstResponse::whatIsLeftOutIsCounted()
{
    auto cancelled = answered(1, Channel::Email, 1, 1);
    cancelled.status = CaseStatus::Cancelled;
    auto internal = answered(2, Channel::Email, 1, 1);
    internal.internal = true;
    const auto negative = answered(3, Channel::Email, 5, -1);

    const auto response =
        firstResponse(std::vector{cancelled, internal, negative, answered(4, Channel::Email, 1, 1)}, kWeek);

    QCOMPARE(response.all.excluded, (CaseExclusions{.cancelled = 1, .internal = 1}));
    QCOMPARE(response.all.negative, 1);
    QCOMPARE(response.all.excludedTotal(), 3);
    QCOMPARE(response.excludedIds, (std::vector<CaseId>{{1}, {2}, {3}}));
    QCOMPARE(response.all.time.n, 1);
}

void TestFirstResponse::onlyCasesOpenedInThePeriodCount()
{
    const std::vector cases{answered(1, Channel::Chat, -1, 2), answered(2, Channel::Chat, 0, 1),
                            answered(3, Channel::Chat, 24 * 7 - 1, 48), answered(4, Channel::Chat, 24 * 7, 1)};

    QCOMPARE(firstResponse(cases, kWeek).all.time.n, 2);
}

void TestFirstResponse::theCalendarIsAParameter()
{
    const auto halfOfIt = [](Instant from, Instant to) { return msBetween(from, to) / 2; };

    QCOMPARE(firstResponse(std::vector{answered(1, Channel::Chat, 0, 2)}, kWeek, halfOfIt).all.time.medianSeconds,
             std::optional(3600.0));
}

void TestFirstResponse::nothingHasNoFigures()
{
    const auto response = firstResponse({}, kWeek);

    QCOMPARE(response.all, ResponseFigure{});
    QVERIFY(response.byChannel.empty());
}

QTEST_APPLESS_MAIN(TestFirstResponse)
#include "tst_firstresponse.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard/firstcontact.h"
#include "tests/support/firstcontactmarks.h"

#include "models/dashboard/repeatcases.h"

#include <QTest>

using namespace Qt::StringLiterals;

static Instant hour(qint64 hours)
{
    return toInstant(QDateTime({2026, 3, 2}, {0, 0}, Qt::UTC)).plusSeconds(hours * 3600);
}

static const Period kWeek{{2026, 3, 2}, {2026, 3, 8}, QTimeZone::utc()};

/// A case of customer 1 in category 1, opened and resolved in the first hours of the week.
static CaseFacts good(qint64 id)
{
    CaseFacts facts;
    facts.id = {id};
    facts.customer = {1};
    facts.category = 1;
    facts.openedAt = hour(1);
    facts.firstResolvedAt = hour(2);
    facts.lastResolvedAt = hour(2);
    facts.inboundEpisodes = 1;
    facts.status = CaseStatus::Closed;
    return facts;
}

using Cases = std::vector<CaseFacts>;
using Mark = FirstContactMark;

class TestFirstContact : public QObject
{
    Q_OBJECT

private slots:
    void oneCaseIsJudged_data();
    void oneCaseIsJudged();
    void anotherCaseRepeatsIt_data();
    void anotherCaseRepeatsIt();
    void maturityIsReachedAfterTheWindow();
    void onlyCasesResolvedInThePeriodCount();
    void aCaseFailsBySeveralAtOnce();
    void idsStandBehindEveryNumber();
    void nothingHasNoValue();
    void nextRepeatIsTheNextLaterOpening();
    void aMillionCasesAreJudgedInAMoment();
};

void TestFirstContact::oneCaseIsJudged_data()
{
    QTest::addColumn<CaseFacts>("facts");
    QTest::addColumn<int>("marks");

    const auto row = [](const char *name, void (*change)(CaseFacts &), int marks) {
        auto facts = good(1);
        change(facts);
        QTest::newRow(name) << facts << marks;
    };
    row(
        "at first contact", [](CaseFacts &) {}, 0);
    row(
        "an unknown count is one", [](CaseFacts &facts) { facts.inboundEpisodes = 0; }, 0);
    row(
        "two episodes", [](CaseFacts &facts) { facts.inboundEpisodes = 2; }, int(Mark::RepeatContact));
    row(
        "reopened", [](CaseFacts &facts) { facts.reopenCount = 1; }, int(Mark::Reopened));
    row(
        "handed over", [](CaseFacts &facts) { facts.handOverCount = 2; }, int(Mark::HandOver));
    row(
        "cancelled", [](CaseFacts &facts) { facts.status = CaseStatus::Cancelled; }, int(Mark::Cancelled));
    row(
        "internal", [](CaseFacts &facts) { facts.internal = true; }, int(Mark::Internal));
    row(
        "without customer", [](CaseFacts &facts) { facts.customer = {}; }, 0);
}

void TestFirstContact::oneCaseIsJudged()
{
    QFETCH(CaseFacts, facts);
    QFETCH(int, marks);

    const auto verdicts = judgeFirstContact(Cases{facts}, 7, hour(24 * 30));

    QCOMPARE(verdicts.size(), size_t(1));
    QCOMPARE(int(verdicts[0].marks), marks);
}

void TestFirstContact::anotherCaseRepeatsIt_data()
{
    QTest::addColumn<CaseFacts>("other");
    QTest::addColumn<bool>("repeated");

    const auto row = [](const char *name, void (*change)(CaseFacts &), bool repeated) {
        auto other = good(2);
        other.openedAt = hour(48);
        change(other);
        QTest::newRow(name) << other << repeated;
    };
    row(
        "same category", [](CaseFacts &) {}, true);
    row(
        "other category", [](CaseFacts &other) { other.category = 2; }, false);
    row(
        "no category", [](CaseFacts &other) { other.category = 0; }, false);
    row(
        "other category, same device",
        [](CaseFacts &other) {
            other.category = 2;
            other.device = 5;
        },
        true);
    row(
        "other category, other device",
        [](CaseFacts &other) {
            other.category = 2;
            other.device = 6;
        },
        false);
    row(
        "other customer", [](CaseFacts &other) { other.customer = {2}; }, false);
    row(
        "on the last moment of the window", [](CaseFacts &other) { other.openedAt = hour(2).plusDays(7); }, true);
    row(
        "after the window", [](CaseFacts &other) { other.openedAt = Instant{hour(2).plusDays(7).ms + 1}; }, false);
    row(
        "opened before",
        [](CaseFacts &other) {
            other.openedAt = hour(0);
            other.firstResolvedAt = hour(100);
        },
        false);
    row(
        "opened at the same moment", [](CaseFacts &other) { other.openedAt = hour(1); }, false);
    row(
        "opened before this one was resolved", [](CaseFacts &other) { other.openedAt = Instant{hour(1).ms + 1}; },
        true);
    row(
        "cancelled", [](CaseFacts &other) { other.status = CaseStatus::Cancelled; }, false);
    row(
        "internal", [](CaseFacts &other) { other.internal = true; }, false);
    row(
        "not resolved yet",
        [](CaseFacts &other) {
            other.firstResolvedAt = CaseFacts::kNever;
            other.status = CaseStatus::Open;
        },
        true);
}

void TestFirstContact::anotherCaseRepeatsIt()
{
    QFETCH(CaseFacts, other);
    QFETCH(bool, repeated);
    auto facts = good(1);
    facts.device = 5;

    const auto verdicts = judgeFirstContact(Cases{other, facts}, 7, hour(24 * 30));

    QCOMPARE(verdicts.back().id, CaseId{1});
    QCOMPARE(verdicts.back().has(Mark::RepeatCase), repeated);
}

void TestFirstContact::maturityIsReachedAfterTheWindow()
{
    const auto maturesAt = hour(2).plusDays(7);

    const auto before = firstContactResolution(Cases{good(1)}, kWeek, 7, Instant{maturesAt.ms - 1});
    const auto after = firstContactResolution(Cases{good(1)}, kWeek, 7, maturesAt);

    QCOMPARE(before.immature, 1);
    QCOMPARE(before.n, 0);
    QCOMPARE(before.value, std::nullopt);
    QCOMPARE(idsWith(before, Mark::Immature), (std::vector<CaseId>{{1}}));
    QCOMPARE(after.immature, 0);
    QCOMPARE(after.value, std::optional(1.0));
    QCOMPARE(firstContactResolution(Cases{good(1)}, kWeek, 1, hour(2).plusDays(1)).n, 1);
}

void TestFirstContact::onlyCasesResolvedInThePeriodCount()
{
    Cases cases;
    for (const auto resolvedAt : {hour(-1), hour(0), hour(24 * 7 - 1), hour(24 * 7), CaseFacts::kNever}) {
        auto facts = good(qint64(cases.size()) + 1);
        facts.customer = {};
        facts.firstResolvedAt = resolvedAt;
        cases.push_back(facts);
    }

    const auto result = firstContactResolution(cases, kWeek, 7, hour(24 * 30));

    QCOMPARE(result.countedIds(), (std::vector<CaseId>{{2}, {3}}));
}

void TestFirstContact::aCaseFailsBySeveralAtOnce()
{
    auto bad = good(1);
    bad.reopenCount = 1;
    bad.handOverCount = 1;
    bad.inboundEpisodes = 3;
    auto repeat = good(2);
    repeat.openedAt = hour(30);
    repeat.firstResolvedAt = hour(31);

    const auto result = firstContactResolution(Cases{bad, repeat}, kWeek, 7, hour(24 * 30));

    QCOMPARE(result.n, 2);
    QCOMPARE(result.firstContact, 1);
    QCOMPARE(result.value, std::optional(0.5));
    QCOMPARE(result.windowDays, 7);
    QCOMPARE(result.failedBy,
             (FirstContactResolution::FailedBy{.reopened = 1, .handOver = 1, .repeatContact = 1, .repeatCase = 1}));
}

void TestFirstContact::idsStandBehindEveryNumber()
{
    auto handedOver = good(2);
    handedOver.customer = {2};
    handedOver.handOverCount = 1;
    auto cancelled = good(3);
    cancelled.status = CaseStatus::Cancelled;
    cancelled.handOverCount = 1;
    auto internal = good(4);
    internal.internal = true;
    auto immature = good(5);
    immature.customer = {5};
    immature.handOverCount = 1;
    immature.firstResolvedAt = hour(24 * 6);

    const auto result =
        firstContactResolution(Cases{good(1), handedOver, cancelled, internal, immature}, kWeek, 7, hour(24 * 10));

    QCOMPARE(result.countedIds(), (std::vector<CaseId>{{1}, {2}}));
    QCOMPARE(result.firstContact, 1);
    QCOMPARE(idsWith(result, Mark::HandOver), (std::vector<CaseId>{{2}}));
    QCOMPARE(idsWith(result, Mark::Cancelled), (std::vector<CaseId>{{3}}));
    QCOMPARE(idsWith(result, Mark::Internal), (std::vector<CaseId>{{4}}));
    QCOMPARE(idsWith(result, Mark::Immature), (std::vector<CaseId>{{5}}));
    QCOMPARE(result.excluded, (CaseExclusions{.cancelled = 1, .internal = 1}));
    QCOMPARE(result.failedBy.handOver, 1);
    QCOMPARE(result.n, 2);
    QCOMPARE(result.immature, 1);
}

void TestFirstContact::nothingHasNoValue()
{
    const auto result = firstContactResolution(Cases{}, kWeek, 7, hour(0));

    QCOMPARE(result.value, std::nullopt);
    QCOMPARE(result.n, 0);
}

void TestFirstContact::nextRepeatIsTheNextLaterOpening()
{
    Cases cases;
    for (const auto openedAt : {hour(5), hour(1), hour(3), hour(1)}) {
        cases.push_back(good(qint64(cases.size()) + 1));
        cases.back().openedAt = openedAt;
    }

    QCOMPARE(nextRepeats(cases), (std::vector<Instant>{kNoRepeat, hour(3), hour(5), hour(3)}));
}

void TestFirstContact::aMillionCasesAreJudgedInAMoment()
{
    Cases cases(1'000'000, good(1));
    for (size_t i = 0; i < cases.size(); ++i) {
        cases[i].id = {qint64(i) + 1};
        cases[i].customer = {qint64(i * 7'919 % 400'000) + 1};
        cases[i].category = qint32(i % 20) + 1;
        cases[i].openedAt = hour(qint64(i % 100));
    }
    QElapsedTimer timer;
    timer.start();

    const auto result = firstContactResolution(cases, kWeek, 7, hour(24 * 30));

    QCOMPARE(result.n + result.immature, 1'000'000);
    qInfo("judged in %lld ms", timer.elapsed());
    QVERIFY(timer.elapsed() < 20'000);
}

QTEST_APPLESS_MAIN(TestFirstContact)
#include "tst_firstcontact.moc"

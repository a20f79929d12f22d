// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard/resolutiontime.h"

#include <QTest>

using namespace Qt::StringLiterals;

static Instant hour(qint64 hours)
{
    return toInstant(QDateTime({2026, 3, 2}, {0, 0}, Qt::UTC)).plusSeconds(hours * 3600);
}

static const Period kWeek{{2026, 3, 2}, {2026, 3, 8}, QTimeZone::utc()};

class TestResolutionTime : public QObject
{
    Q_OBJECT

private slots:
    void firstAndLastResolutionAreTwoFigures();
    void aCaseMayBeResolvedLastInAnotherPeriod();
    void whatIsLeftOutIsCounted();
    void unknownOwnTimeIsNoZero();
};

static CaseFacts resolved(qint64 id, qint64 first, qint64 last)
{
    CaseFacts facts;
    facts.id = {id};
    facts.openedAt = hour(0);
    facts.firstResolvedAt = hour(first);
    facts.lastResolvedAt = hour(last);
    facts.oursFirstMs = first * 1'800'000;
    facts.oursLastMs = last * 1'800'000;
    facts.status = CaseStatus::Closed;
    return facts;
}

void TestResolutionTime::firstAndLastResolutionAreTwoFigures()
{
    const std::vector cases{resolved(1, 2, 2), resolved(2, 4, 10)};

    const auto first = resolutionTime(cases, kWeek, Resolution::First);
    const auto last = resolutionTime(cases, kWeek, Resolution::Last);

    QCOMPARE(first.elapsed.medianSeconds, std::optional(3 * 3600.0));
    QCOMPARE(first.ours.medianSeconds, std::optional(1.5 * 3600.0));
    QCOMPARE(last.elapsed.medianSeconds, std::optional(6 * 3600.0));
    QCOMPARE(last.ours.medianSeconds, std::optional(3 * 3600.0));
    QCOMPARE(first.rows,
             (std::vector<CaseDuration>{{{1}, Channel::Phone, 7'200'000}, {{2}, Channel::Phone, 14'400'000}}));
}

void TestResolutionTime::aCaseMayBeResolvedLastInAnotherPeriod()
{
    const std::vector cases{resolved(1, 2, 24 * 9), resolved(2, 24 * 8, 24 * 9)};

    QCOMPARE(resolutionTime(cases, kWeek, Resolution::First).elapsed.n, 1);
    QCOMPARE(resolutionTime(cases, kWeek, Resolution::Last).elapsed, DurationSummary{});
}

void TestResolutionTime::whatIsLeftOutIsCounted()
{
    auto cancelled = resolved(1, 2, 2);
    cancelled.status = CaseStatus::Cancelled;
    auto negative = resolved(2, 2, 2);
    negative.openedAt = hour(3);

    const auto time = resolutionTime(std::vector{cancelled, negative, resolved(3, 1, 1)}, kWeek, Resolution::First);

    QCOMPARE(time.excluded.cancelled, 1);
    QCOMPARE(time.negative, 1);
    QCOMPARE(time.excludedTotal(), 2);
    QCOMPARE(time.excludedIds, (std::vector<CaseId>{{1}, {2}}));
    QCOMPARE(time.elapsed.n, 1);
}

void TestResolutionTime::unknownOwnTimeIsNoZero()
{
    auto imported = resolved(1, 2, 2);
    imported.oursFirstMs = CaseFacts::kUnknown;

    const auto time = resolutionTime(std::vector{imported}, kWeek, Resolution::First);

    QCOMPARE(time.elapsed.n, 1);
    QCOMPARE(time.ours, DurationSummary{});
}

QTEST_APPLESS_MAIN(TestResolutionTime)
#include "tst_resolutiontime.moc"

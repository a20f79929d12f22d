// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard/targetattainment.h"

#include <QTest>

using namespace Qt::StringLiterals;

static Instant hour(qint64 hours)
{
    return toInstant(QDateTime({2026, 3, 2}, {0, 0}, Qt::UTC)).plusSeconds(hours * 3600);
}

static const Period kWeek{{2026, 3, 2}, {2026, 3, 8}, QTimeZone::utc()};

constexpr qint64 kHourMs = 3'600'000;

static CaseFacts opened(qint64 id, qint64 openedHour, std::optional<qint64> answeredHour,
                        CaseStatus status = CaseStatus::Open)
{
    CaseFacts facts;
    facts.id = {id};
    facts.channel = Channel::Email;
    facts.openedAt = hour(openedHour);
    if (answeredHour)
        facts.firstResponseAt = hour(*answeredHour);
    facts.status = status;
    return facts;
}

class TestTargetAttainment : public QObject
{
    Q_OBJECT

private slots:
    void casesAreMetBreachedOrPending();
    void aLaterTargetRewritesNoVerdict();
    void onlyTheChannelAskedForCounts();
};

void TestTargetAttainment::casesAreMetBreachedOrPending()
{
    const std::vector steps{TargetStep{hour(0), 4 * kHourMs}};
    const std::vector cases{opened(1, 1, 5),
                            opened(2, 1, 6),
                            opened(3, 1, std::nullopt),
                            opened(4, 8, std::nullopt),
                            opened(5, 1, std::nullopt, CaseStatus::Closed),
                            opened(6, 1, 2, CaseStatus::Cancelled),
                            opened(7, 3, 2)};

    const auto result = targetAttainment(cases, kWeek, std::nullopt, steps, hour(12));

    QCOMPARE(result.metIds, (std::vector<CaseId>{{1}}));
    QCOMPARE(result.breachedIds, (std::vector<CaseId>{{2}, {3}}));
    QCOMPARE(result.pending, 1);
    QCOMPARE(result.excluded, 3);
    QCOMPARE(result.value, std::optional(1.0 / 3));
}

void TestTargetAttainment::aLaterTargetRewritesNoVerdict()
{
    const std::vector steps{TargetStep{hour(1), kHourMs}, TargetStep{hour(10), 8 * kHourMs}};
    const std::vector cases{opened(1, 0, 0), opened(2, 2, 5), opened(3, 10, 15)};

    const auto result = targetAttainment(cases, kWeek, std::nullopt, steps, hour(24));

    QCOMPARE(result.excluded, 1);
    QCOMPARE(result.breachedIds, (std::vector<CaseId>{{2}}));
    QCOMPARE(result.metIds, (std::vector<CaseId>{{3}}));
}

void TestTargetAttainment::onlyTheChannelAskedForCounts()
{
    const std::vector steps{TargetStep{hour(0), kHourMs}};
    const std::vector cases{opened(1, 1, 1)};

    QCOMPARE(targetAttainment(cases, kWeek, Channel::Email, steps, hour(2)).met, 1);
    QCOMPARE(targetAttainment(cases, kWeek, Channel::Phone, steps, hour(2)).value,
             std::nullopt);
}

QTEST_APPLESS_MAIN(TestTargetAttainment)
#include "tst_targetattainment.moc"

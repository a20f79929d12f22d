// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard/problemcounts.h"

#include <QTest>

using namespace Qt::StringLiterals;

static Instant hour(qint64 hours)
{
    return toInstant(QDateTime({2026, 3, 2}, {0, 0}, Qt::UTC)).plusSeconds(hours * 3600);
}

static const Period kWeek{{2026, 3, 2}, {2026, 3, 8}, QTimeZone::utc()};

static CaseFacts problem(qint64 id, qint64 openedHour, qint32 category, qint32 product)
{
    CaseFacts facts;
    facts.id = {id};
    facts.openedAt = hour(openedHour);
    facts.category = category;
    facts.product = product;
    return facts;
}

class TestProblemCounts : public QObject
{
    Q_OBJECT

private slots:
    void problemsAreCountedMostFrequentFirst();
    void cancelledAndInternalCasesAreOut();
};

void TestProblemCounts::problemsAreCountedMostFrequentFirst()
{
    const std::vector cases{problem(1, 1, 1, 0),     problem(2, 2, 2, 9),  problem(3, 3, 2, 9),
                            problem(4, -3, 2, 9),    problem(5, -3, 3, 9), problem(6, -24 * 7 - 1, 2, 9),
                            problem(7, 24 * 7, 2, 9)};

    const auto result = problemCounts(cases, kWeek);

    QCOMPARE(result.counts, (std::vector<ProblemCount>{{2, 9, 2, 1}, {1, 0, 1, 0}, {3, 9, 0, 1}}));
    QCOMPARE(result.n, 3);
}

void TestProblemCounts::cancelledAndInternalCasesAreOut()
{
    auto spam = problem(1, 1, 1, 1);
    spam.status = CaseStatus::Cancelled;
    auto internal = problem(2, 1, 1, 1);
    internal.internal = true;

    const auto result = problemCounts(std::vector{spam, internal}, kWeek);

    QVERIFY(result.counts.empty());
    QCOMPARE(result.excluded, (CaseExclusions{.cancelled = 1, .internal = 1}));
}

QTEST_APPLESS_MAIN(TestProblemCounts)
#include "tst_problemcounts.moc"

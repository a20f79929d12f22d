// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard/problemranking.h"

#include <QTest>

class TestProblemRanking : public QObject
{
    Q_OBJECT

private slots:
    void sumsUpAndRanks();
    void countsEqualTheCasesBehindThem();
};

static const Period kMarch{{2026, 3, 1}, {2026, 3, 31}, QTimeZone::utc()};

/// Category i has i cases in March and one in February.
static KpiData data()
{
    KpiData data{.covers = kMarch};
    qint64 id = 0;
    for (int category = 0; category < 6; ++category) {
        for (int i = 0; i <= category; ++i) {
            const auto opened = i < category ? kMarch.start() : kMarch.before().start();
            data.cases.push_back({.id = {++id}, .openedAt = opened, .category = category, .product = i % 2});
        }
    }
    return data;
}

void TestProblemRanking::sumsUpAndRanks()
{
    const auto counts = problemCounts(data().cases, kMarch).counts;
    const auto ranking = rankProblems(counts, &ProblemCount::category, 3);
    QCOMPARE(ranking.size(), size_t{4});
    QCOMPARE(ranking.at(0).thing, 5);
    QCOMPARE(ranking.at(0).cases, 5);
    QCOMPARE(ranking.at(0).before, 1);
    QVERIFY(ranking.at(3).isRest);
    QCOMPARE(ranking.at(3).cases, 3); // 2 + 1
    QCOMPARE(ranking.at(3).before, 3); // with the one that March does not have
}

void TestProblemRanking::countsEqualTheCasesBehindThem()
{
    const auto all = data();
    for (const auto thing : {&ProblemCount::category, &ProblemCount::product}) {
        for (const size_t most : {2, 10}) {
            const auto ranking = rankProblems(problemCounts(all.cases, kMarch).counts, thing, most);
            for (size_t i = 0; i < ranking.size(); ++i) {
                QCOMPARE(qint64(problemIdsOf(all, kMarch, ranking, i, thing).size()), ranking.at(i).cases);
                QCOMPARE(qint64(problemIdsOf(all, kMarch.before(), ranking, i, thing).size()), ranking.at(i).before);
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestProblemRanking)
#include "tst_problemranking.moc"

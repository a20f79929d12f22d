// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard/surveyfigures.h"

#include <QTest>

using namespace Qt::StringLiterals;

static Instant hour(qint64 hours)
{
    return toInstant(QDateTime({2026, 3, 2}, {0, 0}, Qt::UTC)).plusSeconds(hours * 3600);
}

static const Period kWeek{{2026, 3, 2}, {2026, 3, 8}, QTimeZone::utc()};

using Answers = std::vector<SurveyAnswer>;

/// Anonymous answers with these scores, numbered from 1.
static Answers answersOf(const QList<int> &scores)
{
    Answers answers;
    for (const int score : scores)
        answers.push_back({{qint64(answers.size()) + 1}, {}, hour(1), score});
    return answers;
}

class TestSurveyFigures : public QObject
{
    Q_OBJECT

private slots:
    void satisfiedCustomersGiveFourOrFive();
    void theResponseRateNeedsTheInvitations();
    void promotersLessDetractors();
    void theLatestAnswerOfACustomerCounts();
    void answersOutsideThePeriodDoNotCount();
    void scoresOffTheScaleAreExcluded();
    void nothingHasNoValue();
};

void TestSurveyFigures::satisfiedCustomersGiveFourOrFive()
{
    const auto figure = csat(answersOf({5, 4, 3, 2, 1}), kWeek);

    QCOMPARE(figure.value, std::optional(0.4));
    QCOMPARE(figure.n, 5);
    QCOMPARE(figure.satisfied, 2);
    QCOMPARE(figure.mean, std::optional(3.0));
    QCOMPARE(figure.interval, wilsonInterval(2, 5));
    QCOMPARE(figure.ids.size(), size_t(5));
}

void TestSurveyFigures::theResponseRateNeedsTheInvitations()
{
    QCOMPARE(csat(answersOf({5, 4}), kWeek, 8).responseRate, std::optional(0.25));
    QCOMPARE(csat(answersOf({5, 4}), kWeek, 8).sent, std::optional<qint64>(8));
    QCOMPARE(csat(answersOf({5, 4}), kWeek).responseRate, std::nullopt);
}

void TestSurveyFigures::promotersLessDetractors()
{
    const auto figure = nps(answersOf({10, 9, 8, 7, 6, 0, 9, 9}), kWeek);

    QCOMPARE(figure.promoters, 4);
    QCOMPARE(figure.passives, 2);
    QCOMPARE(figure.detractors, 2);
    QCOMPARE(figure.value, std::optional(25.0));
    QCOMPARE(figure.interval, npsInterval(4, 2, 8));
}

void TestSurveyFigures::theLatestAnswerOfACustomerCounts()
{
    const Answers answers{{{1}, {7}, hour(5), 2}, {{2}, {7}, hour(3), 10}, {{3}, {7}, hour(9), 9},
                          {{4}, {8}, hour(1), 0}, {{5}, {8}, hour(1), 8},  {{6}, {}, hour(1), 10},
                          {{7}, {}, hour(1), 10}};

    const auto figure = nps(answers, kWeek);

    QCOMPARE(figure.n, 4);
    QCOMPARE(figure.superseded, 3);
    QCOMPARE(figure.ids, (std::vector<SurveyResponseId>{{3}, {5}, {6}, {7}}));
    QCOMPARE(figure.excludedIds, (std::vector<SurveyResponseId>{{2}, {1}, {4}}));
    QCOMPARE(figure.promoters, 3);
}

void TestSurveyFigures::answersOutsideThePeriodDoNotCount()
{
    Answers answers = answersOf({10, 10, 10, 10});
    answers[0].answeredAt = hour(-1);
    answers[1].answeredAt = hour(24 * 7);
    answers[2].customer = {1};
    answers[3].customer = {1};
    answers[3].answeredAt = hour(24 * 8); // the later answer is not of this period

    QCOMPARE(nps(answers, kWeek).ids, (std::vector<SurveyResponseId>{{3}}));
    QCOMPARE(nps(answers, kWeek).superseded, 0);
}

void TestSurveyFigures::scoresOffTheScaleAreExcluded()
{
    QCOMPARE(csat(answersOf({0, 6, 5}), kWeek).invalid, 2);
    QCOMPARE(csat(answersOf({0, 6, 5}), kWeek).n, 1);
    QCOMPARE(nps(answersOf({-1, 11, 5}), kWeek).invalid, 2);
    QCOMPARE(nps(answersOf({-1, 11, 5}), kWeek).n, 1);
}

void TestSurveyFigures::nothingHasNoValue()
{
    QCOMPARE(csat({}, kWeek).value, std::nullopt);
    QCOMPARE(csat({}, kWeek).interval, std::nullopt);
    QCOMPARE(nps({}, kWeek).value, std::nullopt);
    QCOMPARE(nps({}, kWeek).interval, std::nullopt);
}

QTEST_APPLESS_MAIN(TestSurveyFigures)
#include "tst_surveyfigures.moc"

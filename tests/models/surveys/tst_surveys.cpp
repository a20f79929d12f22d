// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/surveys/surveyrules.h"
#include "models/surveys/surveystore.h"

#include "models/storage/connection.h"
#include "models/storage/storageerror.h"
#include "tests/support/casefixture.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestSurveys : public QObject
{
    Q_OBJECT

private slots:
    void acceptsScoresOfTheKind_data();
    void acceptsScoresOfTheKind();
    void refusesImpossibleDatesAndTexts();
    void keepsAndSavesEveryField();
    void refusesTheSecondWriter();
    void listsAnswersNewestFirst();
    void readsTheNamesBesideTheAnswers();
};

void TestSurveys::acceptsScoresOfTheKind_data()
{
    QTest::addColumn<SurveyKind>("kind");
    QTest::addColumn<int>("score");
    QTest::addColumn<bool>("fits");
    QTest::newRow("csat 0") << SurveyKind::Csat << 0 << false;
    QTest::newRow("csat 1") << SurveyKind::Csat << 1 << true;
    QTest::newRow("csat 2") << SurveyKind::Csat << 2 << true;
    QTest::newRow("csat 3") << SurveyKind::Csat << 3 << true;
    QTest::newRow("csat 4") << SurveyKind::Csat << 4 << true;
    QTest::newRow("csat 5") << SurveyKind::Csat << 5 << true;
    QTest::newRow("csat 6") << SurveyKind::Csat << 6 << false;
    QTest::newRow("nps -1") << SurveyKind::Nps << -1 << false;
    QTest::newRow("nps 0") << SurveyKind::Nps << 0 << true;
    QTest::newRow("nps 6") << SurveyKind::Nps << 6 << true;
    QTest::newRow("nps 7") << SurveyKind::Nps << 7 << true;
    QTest::newRow("nps 8") << SurveyKind::Nps << 8 << true;
    QTest::newRow("nps 9") << SurveyKind::Nps << 9 << true;
    QTest::newRow("nps 10") << SurveyKind::Nps << 10 << true;
    QTest::newRow("nps 11") << SurveyKind::Nps << 11 << false;
}

void TestSurveys::acceptsScoresOfTheKind()
{
    QFETCH(const SurveyKind, kind);
    QFETCH(const int, score);
    QFETCH(const bool, fits);
    const auto problems = problemsOf({.kind = kind, .score = score, .answeredAt = kMonday}, kMonday);
    QCOMPARE(problems.isEmpty(), fits);
    if (!fits)
        QCOMPARE(problems.first(), (Problem{u"score"_s, ProblemKind::OutOfRange, QString::number(score)}));
}

void TestSurveys::refusesImpossibleDatesAndTexts()
{
    SurveyResponse response{.score = 5, .answeredAt = kMonday};
    QCOMPARE(problemsOf(response, kMonday.plusSeconds(-1)).value(0).kind, ProblemKind::OutOfRange);
    response.sentAt = kMonday.plusSeconds(1);
    QCOMPARE(problemsOf(response, kMonday).value(0).kind, ProblemKind::OrderOfDates);
    response.sentAt = kMonday;
    QVERIFY(problemsOf(response, kMonday).isEmpty());
    response.comment = QString(10'001, u'x');
    QCOMPARE(problemsOf(response, kMonday).value(0), (Problem{u"comment"_s, ProblemKind::TooLong, u"10000"_s}));
    response.comment = QString(QChar(0));
    QCOMPARE(problemsOf(response, kMonday).value(0).kind, ProblemKind::BadCharacter);
}

void TestSurveys::keepsAndSavesEveryField()
{
    CaseFixture shop;
    shop.db.execute(
        u"INSERT INTO purchases (id, number, kind, status, made_on, channel, currency, net_minor, gross_minor) "
        "VALUES (5, 'FV/5', 'sale', 'delivered', '2026-02-01', 'counter', 'PLN', 0, 0)"_s);
    SurveyStore surveys(shop.db);
    SurveyResponse expected{.kind = SurveyKind::Nps,
                            .score = 10,
                            .answeredAt = kMonday.plusDays(1),
                            .sentAt = kMonday,
                            .customer = shop.anna,
                            .caseId = shop.newCase(),
                            .purchase = PurchaseId{5},
                            .comment = u"<b>OK</b>"_s,
                            .rowVersion = 1};
    expected.id = surveys.add(expected);
    QCOMPARE(surveys.find(expected.id).value(), expected);
    const SurveyResponse other{
        .id = expected.id, .kind = SurveyKind::Csat, .score = 1, .answeredAt = kMonday, .rowVersion = 1};
    surveys.save(other);
    expected = other;
    expected.rowVersion = 2;
    QCOMPARE(surveys.find(expected.id).value(), expected);
    surveys.remove(expected.id);
    QVERIFY(!surveys.find(expected.id));
}

void TestSurveys::refusesTheSecondWriter()
{
    CaseFixture shop;
    SurveyStore surveys(shop.db);
    SurveyResponse response{.score = 4, .answeredAt = kMonday, .rowVersion = 1};
    response.id = surveys.add(response);
    surveys.save(response);
    QVERIFY_EXCEPTION_THROWN(surveys.save(response), StorageError);
}

void TestSurveys::listsAnswersNewestFirst()
{
    CaseFixture shop;
    SurveyStore surveys(shop.db);
    const auto id = shop.newCase();
    const auto add = [&](SurveyKind kind, qint64 day) {
        return surveys.add(
            {.kind = kind, .score = 5, .answeredAt = kMonday.plusDays(day), .customer = shop.anna, .caseId = id});
    };
    add(SurveyKind::Csat, 1);
    add(SurveyKind::Csat, 3);
    const auto second = add(SurveyKind::Nps, 2);
    QCOMPARE(surveys.ofCase(id).size(), 3);
    QCOMPARE(surveys.ofCase(id).at(1).id, second);
    QVERIFY(surveys.ofCase(shop.newCase()).isEmpty());
}

void TestSurveys::readsTheNamesBesideTheAnswers()
{
    CaseFixture shop;
    SurveyStore surveys(shop.db);
    const auto named =
        surveys.add({.score = 5, .answeredAt = kMonday, .customer = shop.company, .caseId = shop.newCase()});
    const auto bare = surveys.add({.score = 5, .answeredAt = kMonday});
    const auto rows = surveys.rowsOf({bare, {99}, named});
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.first(), (SurveyRow{.response = surveys.find(bare).value()}));
    QCOMPARE(rows.last(), (SurveyRow{surveys.find(named).value(), u"Bar Mleczny"_s, u"C-2026-00001"_s, {}}));
}

QTEST_GUILESS_MAIN(TestSurveys)
#include "tst_surveys.moc"

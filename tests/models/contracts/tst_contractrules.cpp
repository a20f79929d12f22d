// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/contracts/contractrules.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestContractRules : public QObject
{
    Q_OBJECT

private slots:
    void renewingAddsATermToTheLastDay_data();
    void renewingAddsATermToTheLastDay();
    void renewingMayChangeThePrice();
    void stateFollowsFromTheDay_data();
    void stateFollowsFromTheDay();
    void anEndedContractRunsOutOnItsLastDay();
    void namesTheFieldThatIsWrong_data();
    void namesTheFieldThatIsWrong();
};

const QDate kEnd(2026, 12, 31);

static Contract yearly()
{
    return {.number = u"K-2026-00001"_s,
            .title = u"Boiler care"_s,
            .customer = {1},
            .startsOn = {2026, 1, 1},
            .endsOn = kEnd,
            .noticeDays = 30,
            .renewalMonths = 12,
            .renewalPriceMinor = 36'000,
            .currency = u"PLN"_s};
}

void TestContractRules::renewingAddsATermToTheLastDay_data()
{
    QTest::addColumn<QDate>("end");
    QTest::addColumn<int>("months");
    QTest::addColumn<QDate>("next");
    QTest::newRow("end of a year") << kEnd << 12 << QDate(2027, 12, 31);
    QTest::newRow("within a month") << QDate(2026, 3, 14) << 24 << QDate(2028, 3, 14);
    QTest::newRow("end of February into a leap year") << QDate(2027, 2, 28) << 12 << QDate(2028, 2, 29);
    QTest::newRow("leap day") << QDate(2028, 2, 29) << 12 << QDate(2029, 2, 28);
    QTest::newRow("28 February of a leap year") << QDate(2028, 2, 28) << 12 << QDate(2029, 2, 27);
    QTest::newRow("a month from the end of January") << QDate(2026, 1, 31) << 1 << QDate(2026, 2, 28);
    QTest::newRow("a month from the 30th") << QDate(2026, 1, 30) << 1 << QDate(2026, 2, 27);
    QTest::newRow("a quarter") << QDate(2026, 6, 30) << 3 << QDate(2026, 9, 30);
}

void TestContractRules::renewingAddsATermToTheLastDay()
{
    QFETCH(const QDate, end);
    QFETCH(const int, months);
    auto contract = yearly();
    contract.endsOn = end;
    contract.renewalMonths = months;
    QTEST(renewedEnd(contract), "next");
    QTEST(renewed(contract, {}).endsOn, "next");
}

void TestContractRules::renewingMayChangeThePrice()
{
    QCOMPARE(renewed(yearly(), {}).renewalPriceMinor, std::optional<qint64>(36'000));
    QCOMPARE(renewed(yearly(), 39'000).renewalPriceMinor, std::optional<qint64>(39'000));
}

void TestContractRules::stateFollowsFromTheDay_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<ContractState>("state");
    QTest::newRow("before it starts") << QDate(2025, 12, 31) << ContractState::NotStarted;
    QTest::newRow("its first day") << QDate(2026, 1, 1) << ContractState::Running;
    QTest::newRow("31 days before the notice") << QDate(2026, 10, 31) << ContractState::Running;
    QTest::newRow("30 days before the notice") << QDate(2026, 11, 1) << ContractState::Ending;
    QTest::newRow("notice is too late") << QDate(2026, 12, 20) << ContractState::Ending;
    QTest::newRow("its last day") << kEnd << ContractState::Ending;
    QTest::newRow("the day after") << kEnd.addDays(1) << ContractState::Ended;
}

void TestContractRules::stateFollowsFromTheDay()
{
    QFETCH(const QDate, day);
    QCOMPARE(noticeBy(yearly()), QDate(2026, 12, 1));
    QTEST(stateOn(yearly(), day), "state");
}

void TestContractRules::anEndedContractRunsOutOnItsLastDay()
{
    const QDate last(2026, 6, 30);
    const auto contract = ended(yearly(), last, u"moved away"_s);
    QVERIFY(isUndecided(yearly()));
    QVERIFY(!isUndecided(contract));
    QCOMPARE(contract.endReason, u"moved away"_s);
    QCOMPARE(lastDayOf(contract), last);
    QCOMPARE(stateOn(contract, last), ContractState::NoticeGiven);
    QCOMPARE(stateOn(contract, last.addDays(1)), ContractState::Ended);
    QCOMPARE(lastDayOf(ended(yearly(), kEnd.addDays(9), u"late"_s)), kEnd);
}

void TestContractRules::namesTheFieldThatIsWrong_data()
{
    QTest::addColumn<Contract>("contract");
    QTest::addColumn<QString>("field");
    QTest::addColumn<ProblemKind>("kind");
    const auto add = [](const char *name, const QString &field, ProblemKind kind, auto spoil) {
        auto contract = yearly();
        spoil(contract);
        QTest::newRow(name) << contract << field << kind;
    };
    add("no title", u"title"_s, ProblemKind::Missing, [](Contract &c) { c.title = u" "_s; });
    add("nobody's", u"customer"_s, ProblemKind::Missing, [](Contract &c) { c.customer = {}; });
    add("no start", u"starts_on"_s, ProblemKind::Missing, [](Contract &c) { c.startsOn = {}; });
    add("no end", u"ends_on"_s, ProblemKind::Missing, [](Contract &c) { c.endsOn = {}; });
    add("ends before it starts", u"ends_on"_s, ProblemKind::OrderOfDates, [](Contract &c) { c.endsOn = {2025, 1, 1}; });
    add("notice in the past", u"notice_days"_s, ProblemKind::OutOfRange, [](Contract &c) { c.noticeDays = -1; });
    add("no term", u"renewal_months"_s, ProblemKind::OutOfRange, [](Contract &c) { c.renewalMonths = 0; });
    add("a price below nothing", u"renewal_price"_s, ProblemKind::OutOfRange, [](Contract &c) { c.renewalPriceMinor = -1; });
    add("no currency", u"currency"_s, ProblemKind::NotACurrency, [](Contract &c) { c.currency = u"zł"_s; });
    add("ended before it started", u"ended_on"_s, ProblemKind::OrderOfDates, [](Contract &c) { c = ended(c, {2025, 1, 1}, u"x"_s); });
    add("ended after its last day", u"ends_on"_s, ProblemKind::OrderOfDates, [](Contract &c) { c = ended(c, kEnd.addDays(1), u"x"_s); });
    add("ended without a reason", u"end_reason"_s, ProblemKind::Missing, [](Contract &c) { c.endedOn = kEnd; });
    add("number too long", u"number"_s, ProblemKind::TooLong, [](Contract &c) { c.number = QString(65, u'1'); });
}

void TestContractRules::namesTheFieldThatIsWrong()
{
    QFETCH(const Contract, contract);
    QFETCH(const QString, field);
    QFETCH(const ProblemKind, kind);
    const auto problems = problemsOf(contract);
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.first().field, field);
    QCOMPARE(problems.first().kind, kind);
}

QTEST_GUILESS_MAIN(TestContractRules)
#include "tst_contractrules.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/warranties/warrantyrules.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestWarrantyRules : public QObject
{
    Q_OBJECT

private slots:
    void lastCoveredDayIsTheDayBeforeTheAnniversary_data();
    void lastCoveredDayIsTheDayBeforeTheAnniversary();
    void stateFollowsFromTheDay_data();
    void stateFollowsFromTheDay();
    void whatLastsLongestCovers();
    void aRegisteredLayerGoesBeforeOneThatStillMustBe();
    void whereNothingCoversItSaysWhy_data();
    void whereNothingCoversItSaysWhy();
    void withoutLayersThereIsNothingToSay();
    void aRepairAddsItsLayerAndRestartsNothing();
    void aReplacementInheritsTheRemainder();
    void whatHasEndedIsNotInherited_data();
    void whatHasEndedIsNotInherited();
    void registrationIsOpenUntilThereIsADate();
    void acceptsAWholeWarranty();
    void namesTheFieldThatIsWrong_data();
    void namesTheFieldThatIsWrong();
};

const QDate kStart(2024, 3, 15);
const QDate kEnd(2026, 3, 14);

static Warranty twoYears(qint64 id = 1)
{
    return withTerm({.id = {id}, .device = DeviceId{7}, .layer = WarrantyLayer::Manufacturer, .provider = u"Bosch"_s, .startsOn = kStart}, 24);
}

void TestWarrantyRules::lastCoveredDayIsTheDayBeforeTheAnniversary_data()
{
    QTest::addColumn<QDate>("start");
    QTest::addColumn<int>("months");
    QTest::addColumn<QDate>("expected");
    QTest::newRow("two years") << QDate(2024, 3, 15) << 24 << QDate(2026, 3, 14);
    QTest::newRow("leap day, one year") << QDate(2024, 2, 29) << 12 << QDate(2025, 2, 27);
    QTest::newRow("leap day, four years") << QDate(2024, 2, 29) << 48 << QDate(2028, 2, 28);
    QTest::newRow("leap day, one month") << QDate(2024, 2, 29) << 1 << QDate(2024, 3, 28);
    QTest::newRow("leap day before one that fails") << QDate(2096, 2, 29) << 48 << QDate(2100, 2, 27);
    QTest::newRow("leap day before a leap century") << QDate(1996, 2, 29) << 48 << QDate(2000, 2, 28);
    QTest::newRow("a hundred years") << QDate(2000, 2, 29) << 1200 << QDate(2100, 2, 27);
    QTest::newRow("28 February of a leap year") << QDate(2024, 2, 28) << 12 << QDate(2025, 2, 27);
    QTest::newRow("28 February into a leap year") << QDate(2023, 2, 28) << 12 << QDate(2024, 2, 27);
    QTest::newRow("1 March of a leap year") << QDate(2024, 3, 1) << 12 << QDate(2025, 2, 28);
    QTest::newRow("1 March into a leap year") << QDate(2023, 3, 1) << 12 << QDate(2024, 2, 29);
    QTest::newRow("31 January, leap") << QDate(2024, 1, 31) << 1 << QDate(2024, 2, 28);
    QTest::newRow("31 January") << QDate(2025, 1, 31) << 1 << QDate(2025, 2, 27);
    QTest::newRow("30 January") << QDate(2025, 1, 30) << 1 << QDate(2025, 2, 27);
    QTest::newRow("29 January") << QDate(2025, 1, 29) << 1 << QDate(2025, 2, 27);
    QTest::newRow("28 January") << QDate(2025, 1, 28) << 1 << QDate(2025, 2, 27);
    QTest::newRow("31 March to April") << QDate(2025, 3, 31) << 1 << QDate(2025, 4, 29);
    QTest::newRow("30 March to April") << QDate(2025, 3, 30) << 1 << QDate(2025, 4, 29);
    QTest::newRow("31 May, half a year") << QDate(2025, 5, 31) << 6 << QDate(2025, 11, 29);
    QTest::newRow("31 August, half a year") << QDate(2025, 8, 31) << 6 << QDate(2026, 2, 27);
    QTest::newRow("31 August, half a year, leap") << QDate(2023, 8, 31) << 6 << QDate(2024, 2, 28);
    QTest::newRow("31 October, four months") << QDate(2025, 10, 31) << 4 << QDate(2026, 2, 27);
    QTest::newRow("31 December, one month") << QDate(2025, 12, 31) << 1 << QDate(2026, 1, 30);
    QTest::newRow("1 January, one year") << QDate(2025, 1, 1) << 12 << QDate(2025, 12, 31);
    QTest::newRow("1 July, one month") << QDate(2025, 7, 1) << 1 << QDate(2025, 7, 31);
    QTest::newRow("1 February, one month") << QDate(2025, 2, 1) << 1 << QDate(2025, 2, 28);
    QTest::newRow("1 February, one month, leap") << QDate(2024, 2, 1) << 1 << QDate(2024, 2, 29);
}

void TestWarrantyRules::lastCoveredDayIsTheDayBeforeTheAnniversary()
{
    QFETCH(const QDate, start);
    QFETCH(const int, months);
    QTEST(lastCoveredDay(start, months), "expected");
}

void TestWarrantyRules::stateFollowsFromTheDay_data()
{
    QTest::addColumn<Warranty>("warranty");
    QTest::addColumn<int>("claims");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<WarrantyState>("state");
    auto lifelong = twoYears();
    lifelong.endsOn.reset();
    auto limited = twoYears();
    limited.claimLimit = 2;
    const auto broken = voided(twoYears(), {2025, 6, 1}, u"opened by a stranger"_s);
    const auto brokenLate = voided(twoYears(), {2026, 6, 1}, u"opened by a stranger"_s);
    QTest::newRow("the day before") << twoYears() << 0 << kStart.addDays(-1) << WarrantyState::NotStarted;
    QTest::newRow("its first day") << twoYears() << 0 << kStart << WarrantyState::Active;
    QTest::newRow("31 days left") << twoYears() << 0 << kEnd.addDays(-31) << WarrantyState::Active;
    QTest::newRow("30 days left") << twoYears() << 0 << kEnd.addDays(-30) << WarrantyState::Expiring;
    QTest::newRow("its last day") << twoYears() << 0 << kEnd << WarrantyState::Expiring;
    QTest::newRow("the day after") << twoYears() << 0 << kEnd.addDays(1) << WarrantyState::Expired;
    QTest::newRow("for life") << lifelong << 5 << QDate(2090, 1, 1) << WarrantyState::Active;
    QTest::newRow("one claim of two") << limited << 1 << kStart << WarrantyState::Active;
    QTest::newRow("both claims") << limited << 2 << kStart << WarrantyState::Exhausted;
    QTest::newRow("more than both") << limited << 3 << kEnd << WarrantyState::Exhausted;
    QTest::newRow("used up and over") << limited << 2 << kEnd.addDays(1) << WarrantyState::Expired;
    QTest::newRow("before it is void") << broken << 0 << QDate(2025, 5, 31) << WarrantyState::Active;
    QTest::newRow("void") << broken << 0 << QDate(2025, 6, 1) << WarrantyState::Void;
    QTest::newRow("void stays void") << broken << 0 << kEnd.addDays(1) << WarrantyState::Void;
    QTest::newRow("expired before it was void") << brokenLate << 0 << QDate(2026, 7, 1) << WarrantyState::Expired;
}

void TestWarrantyRules::stateFollowsFromTheDay()
{
    QFETCH(const Warranty, warranty);
    QFETCH(const int, claims);
    QFETCH(const QDate, day);
    QTEST(stateOn(warranty, claims, day), "state");
}

void TestWarrantyRules::whatLastsLongestCovers()
{
    auto statutory = twoYears(2);
    statutory.layer = WarrantyLayer::Statutory;
    statutory.endsOn = kEnd.addDays(-1);
    auto lifelong = twoYears(3);
    lifelong.endsOn.reset();
    const QDate day(2025, 1, 1);
    QCOMPARE(coverOn({{statutory, 0}, {twoYears(), 0}}, day), (Cover{CoverLayer{twoYears(), 0}, WarrantyState::Active}));
    QCOMPARE(coverOn({{lifelong, 0}, {twoYears(), 0}}, day).layer->warranty.id, WarrantyId{3});
    QVERIFY(coverOn({{lifelong, 0}}, day).isCovered());
    QVERIFY(coverOn({{twoYears(), 0}}, kEnd).isCovered());
    lifelong.voidOn = day;
    QCOMPARE(coverOn({{lifelong, 0}, {twoYears(), 0}}, day).layer->warranty.id, WarrantyId{1});
}

void TestWarrantyRules::aRegisteredLayerGoesBeforeOneThatStillMustBe()
{
    auto open = twoYears(2);
    open.endsOn = kEnd.addDays(100);
    open.registrationRequired = true;
    QCOMPARE(coverOn({{open, 0}, {twoYears(), 0}}, kStart).layer->warranty.id, WarrantyId{1});
    QCOMPARE(coverOn({{open, 0}}, kStart).state, WarrantyState::Active);
    open.registeredOn = kStart;
    QCOMPARE(coverOn({{open, 0}, {twoYears(), 0}}, kStart).layer->warranty.id, WarrantyId{2});
}

void TestWarrantyRules::whereNothingCoversItSaysWhy_data()
{
    QTest::addColumn<QList<CoverLayer>>("layers");
    QTest::addColumn<qint64>("told");
    QTest::addColumn<WarrantyState>("state");
    const QDate day(2026, 6, 1);
    const CoverLayer ended{twoYears(1), 0};
    auto older = twoYears(2);
    older.endsOn = kEnd.addDays(-400);
    auto next = twoYears(3);
    next.startsOn = day.addDays(10);
    next.endsOn.reset();
    auto later = twoYears(4);
    later.startsOn = day.addDays(20);
    later.endsOn.reset();
    auto usedUp = twoYears(5);
    usedUp.endsOn = day.addDays(300);
    usedUp.claimLimit = 1;
    auto broken = twoYears(6);
    broken.endsOn = day.addDays(300);
    broken.voidOn = QDate(2024, 5, 1);
    auto brokenLongAgo = twoYears(7);
    brokenLongAgo.voidOn = QDate(2024, 5, 1);
    QTest::newRow("what ended last") << QList<CoverLayer>{{older, 0}, ended} << qint64(1) << WarrantyState::Expired;
    QTest::newRow("what starts next") << QList<CoverLayer>{ended, {later, 0}, {next, 0}, {usedUp, 1}} << qint64(3) << WarrantyState::NotStarted;
    QTest::newRow("claims used up") << QList<CoverLayer>{ended, {broken, 0}, {usedUp, 1}} << qint64(5) << WarrantyState::Exhausted;
    QTest::newRow("void within its term") << QList<CoverLayer>{{broken, 0}, ended} << qint64(6) << WarrantyState::Void;
    QTest::newRow("void, but over anyway") << QList<CoverLayer>{{brokenLongAgo, 0}, ended} << qint64(1) << WarrantyState::Expired;
}

void TestWarrantyRules::whereNothingCoversItSaysWhy()
{
    QFETCH(const QList<CoverLayer>, layers);
    QFETCH(const qint64, told);
    const auto cover = coverOn(layers, {2026, 6, 1});
    QVERIFY(!cover.isCovered());
    QCOMPARE(cover.layer->warranty.id.value, told);
    QTEST(cover.state, "state");
}

void TestWarrantyRules::withoutLayersThereIsNothingToSay()
{
    const auto cover = coverOn({}, kStart);
    QVERIFY(!cover.layer);
    QVERIFY(!cover.isCovered());
}

void TestWarrantyRules::aRepairAddsItsLayerAndRestartsNothing()
{
    const auto repair = repairLayer({7}, {2025, 1, 31}, 3, u"Our workshop"_s);
    QCOMPARE(repair.layer, WarrantyLayer::Repair);
    QCOMPARE(repair.device, DeviceId{7});
    QCOMPARE(repair.startsOn, QDate(2025, 1, 31));
    QCOMPARE(repair.endsOn, QDate(2025, 4, 29));
    QCOMPARE(repair.provider, u"Our workshop"_s);
    QCOMPARE(coverOn({{repair, 0}, {twoYears(), 0}}, {2025, 2, 1}).layer->warranty, twoYears());
    QVERIFY(problemsOf(repair).isEmpty());
}

void TestWarrantyRules::aReplacementInheritsTheRemainder()
{
    auto old = twoYears(5);
    old.claimLimit = 3;
    old.registrationRequired = true;
    old.registrationNumber = u"R-1"_s;
    old.registeredOn = kStart;
    old.purchaseLine = PurchaseLineId{4};
    const QDate replacedOn(2025, 9, 1);
    const auto heir = inherited(old, 1, replacedOn);
    auto expected = old;
    expected.id = {};
    expected.purchaseLine.reset();
    expected.startsOn = replacedOn;
    expected.termMonths.reset();
    expected.claimLimit = 2;
    expected.inheritedFrom = WarrantyId{5};
    QCOMPARE(heir, std::optional(expected));
    QCOMPARE(heir->endsOn, std::optional(kEnd));
    const auto gone = voided(old, replacedOn, kReplacedReason);
    QCOMPARE(stateOn(gone, 1, replacedOn), WarrantyState::Void);
    QCOMPARE(stateOn(gone, 1, replacedOn.addDays(-1)), WarrantyState::Active);
    QCOMPARE(gone.voidReason, u"replaced"_s);
    QCOMPARE(inherited(old, 1, kStart.addDays(-9))->startsOn, kStart);
}

void TestWarrantyRules::whatHasEndedIsNotInherited_data()
{
    QTest::addColumn<Warranty>("warranty");
    QTest::addColumn<int>("claims");
    QTest::addColumn<QDate>("day");
    auto limited = twoYears();
    limited.claimLimit = 1;
    QTest::newRow("expired") << twoYears() << 0 << kEnd.addDays(1);
    QTest::newRow("void") << voided(twoYears(), kStart, u"sold on"_s) << 0 << kStart;
    QTest::newRow("used up") << limited << 1 << kStart;
}

void TestWarrantyRules::whatHasEndedIsNotInherited()
{
    QFETCH(const Warranty, warranty);
    QFETCH(const int, claims);
    QFETCH(const QDate, day);
    QVERIFY(!inherited(warranty, claims, day));
}

void TestWarrantyRules::registrationIsOpenUntilThereIsADate()
{
    auto warranty = twoYears();
    QVERIFY(!isRegistrationOpen(warranty));
    warranty.registrationRequired = true;
    QVERIFY(isRegistrationOpen(warranty));
    QVERIFY(!isRegistrationOpen(voided(warranty, kEnd, u"lost"_s)));
    warranty.registeredOn = kStart;
    QVERIFY(!isRegistrationOpen(warranty));
}

void TestWarrantyRules::acceptsAWholeWarranty()
{
    auto warranty = twoYears();
    warranty.claimLimit = 2;
    warranty.registrationNumber = u"R-1"_s;
    warranty.registeredOn = kStart;
    QCOMPARE(problemsOf(voided(warranty, kEnd, u"opened"_s)), Problems());
    warranty.termMonths.reset();
    warranty.endsOn.reset();
    QCOMPARE(problemsOf(warranty), Problems());
}

void TestWarrantyRules::namesTheFieldThatIsWrong_data()
{
    QTest::addColumn<Warranty>("warranty");
    QTest::addColumn<QString>("field");
    QTest::addColumn<ProblemKind>("kind");
    const auto add = [](const char *name, const QString &field, ProblemKind kind, auto spoil) {
        auto warranty = twoYears();
        spoil(warranty);
        QTest::newRow(name) << warranty << field << kind;
    };
    add("of nothing", u"device"_s, ProblemKind::Missing, [](Warranty &w) { w.device.reset(); });
    add("no start", u"starts_on"_s, ProblemKind::Missing, [](Warranty &w) { w = {.device = DeviceId{1}}; });
    add("a start long ago", u"starts_on"_s, ProblemKind::OutOfRange, [](Warranty &w) { w = withTerm({.device = w.device, .startsOn = {1200, 1, 1}}, {}); });
    add("no month", u"months"_s, ProblemKind::OutOfRange, [](Warranty &w) { w.termMonths = 0; });
    add("too many months", u"months"_s, ProblemKind::OutOfRange, [](Warranty &w) { w.termMonths = 1201; });
    add("another end than the months say", u"ends_on"_s, ProblemKind::NotAllowed, [](Warranty &w) { w.endsOn = kEnd.addDays(1); });
    add("ends before it starts", u"ends_on"_s, ProblemKind::OrderOfDates, [](Warranty &w) { w.termMonths.reset(); w.endsOn = kStart.addDays(-1); });
    add("provider too long", u"provider"_s, ProblemKind::TooLong, [](Warranty &w) { w.provider = QString(201, u'x'); });
    add("number without a date", u"registered_on"_s, ProblemKind::Missing, [](Warranty &w) { w.registrationNumber = u"1"_s; });
    add("number with a NUL", u"number"_s, ProblemKind::BadCharacter, [](Warranty &w) { w.registrationNumber = QString(QChar(0)); w.registeredOn = kStart; });
    add("no claim at all", u"claim_limit"_s, ProblemKind::OutOfRange, [](Warranty &w) { w.claimLimit = 0; });
    add("void without a reason", u"void_reason"_s, ProblemKind::Missing, [](Warranty &w) { w.voidOn = kEnd; });
    add("a reason without void", u"void_on"_s, ProblemKind::Missing, [](Warranty &w) { w.voidReason = u"opened"_s; });
}

void TestWarrantyRules::namesTheFieldThatIsWrong()
{
    QFETCH(const Warranty, warranty);
    QFETCH(const QString, field);
    QFETCH(const ProblemKind, kind);
    const auto problems = problemsOf(warranty);
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.first().field, field);
    QCOMPARE(problems.first().kind, kind);
}

QTEST_GUILESS_MAIN(TestWarrantyRules)
#include "tst_warrantyrules.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/customerstore.h"
#include "models/customers/timelinestore.h"
#include "models/contracts/contractrules.h"
#include "models/contracts/contractstore.h"
#include "models/devices/devicestore.h"
#include "models/products/productstore.h"
#include "models/staff/staffstore.h"
#include "models/warranties/warrantystore.h"
#include "tests/support/testshop.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestTimelineStore : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_shop.reset(); }
    void everythingComesNewestFirst();
    void eachKindCarriesItsValues();
    void groupsChoose_data();
    void groupsChoose();
    void pagesFollowEachOther();
    void othersStayOut();
    void devicesRegistrationsAndContractsHaveTheirGroup();
    void aRenewalTakenBackIsNotTold();
    void lastScoresComeNewestFirst();

private:
    QList<TimelineEntry> of(TimelineGroup group, int limit = 100, int skip = 0);

    std::unique_ptr<TestShop> m_shop;
};

void TestTimelineStore::init()
{
    m_shop = std::make_unique<TestShop>();
    auto &db = m_shop->connection();
    CustomerStore(db).add({.name = u"Ewa"_s});
    CustomerStore(db).add({.name = u"Jan"_s});
    StaffStore(db).add({.name = u"Ola"_s});
    db.execute(u"INSERT INTO purchases (id, number, customer_id, kind, status, made_on, made_at, channel, currency, "
               u"net_minor, gross_minor) VALUES"
               u" (1, 'F/1', 1, 'sale', 'delivered', '2026-03-05', NULL, 'counter', 'PLN', 10000, 12300),"
               u" (2, 'F/2', 1, 'return', 'delivered', '2026-03-07', 1772900000000, 'counter', 'PLN', -10000, -12300),"
               u" (3, 'F/3', 2, 'sale', 'delivered', '2026-03-05', NULL, 'counter', 'PLN', 10000, 12300)"_s);
    db.execute(u"INSERT INTO purchase_lines (purchase_id, position, description, quantity_milli, unit_price_e4, "
               u"tax_rate_bp, net_minor, gross_minor)"
               u" VALUES (1, 2, 'Hose', 1000, 0, 0, 0, 0), (1, 1, 'Washer <b>W1</b>', 1000, 0, 0, 0, 0)"_s);
    db.execute(u"INSERT INTO offers (id, number, revision, variant, customer_id, channel, currency, net_minor, gross_minor, "
               u"created_at, status) VALUES"
               u" (1, 'O-1', 2, 'B', 1, 'phone', 'PLN', 10000, 12300, 1772000000000, 'draft'),"
               u" (2, 'O-2', 1, 'A', 1, 'phone', 'PLN', 10000, 12300, 1772000000000, 'draft')"_s);
    db.execute(u"INSERT INTO offer_lines (offer_id, position, description, description_key, quantity_milli, unit_price_e4, "
               u"tax_rate_bp, net_minor, gross_minor)"
               u" VALUES (1, 2, 'Hose', 'hose', 1000, 0, 0, 0, 0), (1, 1, 'Washer <b>W1</b>', 'washer', 1000, 0, 0, 0, 0)"_s);
    db.execute(u"UPDATE offers SET status = 'issued', issued_at = 1772600000000 WHERE id = 1"_s);
    db.execute(u"INSERT INTO cases (id, number, customer_id, channel, kind, category, subject, priority, status, "
               u"opened_at) VALUES"
               u" (1, 'C-1', 1, 'email', 'fault', 'leak', 'It drips', 'normal', 'open', 1772700000000)"_s);
    db.execute(u"INSERT INTO interactions (id, customer_id, case_id, direction, channel, at, author_id, is_automatic, "
               u"text) VALUES"
               u" (1, 1, 1, 'inbound', 'email', 1772700000001, NULL, 0, 'Help'),"
               u" (2, 1, 1, 'outbound', 'email', 1772700000002, NULL, 1, 'Receipt'),"
               u" (3, 1, NULL, 'internal', 'phone', 1772700000003, 1, 0, 'Call back')"_s);
    db.execute(u"INSERT INTO survey_responses (id, kind, score, answered_at, customer_id, case_id, comment) VALUES"
               u" (1, 'csat', 5, 1772800000000, 1, 1, 'Fine'), (2, 'nps', 6, 1772810000000, 1, NULL, '')"_s);
}

QList<TimelineEntry> TestTimelineStore::of(TimelineGroup group, int limit, int skip)
{
    return TimelineStore(m_shop->connection()).of(CustomerId{1}, group, limit, skip);
}

static QString wordsOfAll(const QList<TimelineEntry> &entries)
{
    QStringList words;
    for (const auto &entry : entries)
        words.append(toWord(entry.kind) + QString::number(entry.id));
    return words.join(u' ');
}

void TestTimelineStore::everythingComesNewestFirst()
{
    QCOMPARE(wordsOfAll(of(TimelineGroup::All)), u"return2 nps2 csat1 sale1 internal3 outbound2 inbound1 case1 offer1"_s);
}

void TestTimelineStore::eachKindCarriesItsValues()
{
    const auto all = of(TimelineGroup::All);
    const TimelineEntry sale{.kind = TimelineKind::Purchase,
                             .id = 1,
                             .at = toInstant(QDateTime({2026, 3, 5}, {12, 0}, Qt::UTC)),
                             .wholeDay = true,
                             .title = u"F/1"_s,
                             .detail = u"Washer <b>W1</b>, Hose"_s,
                             .channel = Channel::Counter,
                             .status = u"delivered"_s,
                             .amount = Money{12300, u"PLN"_s}};
    QCOMPARE(all[3], sale);
    QCOMPARE(all[0].at, Instant{1772900000000});
    QCOMPARE(all[0].wholeDay, false);
    const TimelineEntry oneCase{.kind = TimelineKind::Case,
                                .id = 1,
                                .caseId = 1,
                                .at = {1772700000000},
                                .title = u"C-1"_s,
                                .detail = u"It drips"_s,
                                .channel = Channel::Email,
                                .status = u"open"_s};
    QCOMPARE(all[7], oneCase);
    const TimelineEntry receipt{.kind = TimelineKind::Outbound,
                                .id = 2,
                                .caseId = 1,
                                .at = {1772700000002},
                                .detail = u"Receipt"_s,
                                .channel = Channel::Email,
                                .automatic = true};
    QCOMPARE(all[5], receipt);
    QCOMPARE(all[4].title, u"Ola"_s);
    const TimelineEntry offer{.kind = TimelineKind::Offer,
                              .id = 1,
                              .at = {1772600000000},
                              .title = u"O-1/2 B"_s,
                              .detail = u"Washer <b>W1</b>, Hose"_s,
                              .channel = Channel::Phone,
                              .status = u"issued"_s,
                              .amount = Money{12300, u"PLN"_s}};
    QCOMPARE(all[8], offer);
    const TimelineEntry answer{
        .kind = TimelineKind::Csat, .id = 1, .caseId = 1, .at = {1772800000000}, .detail = u"Fine"_s, .score = 5};
    QCOMPARE(all[2], answer);
}

void TestTimelineStore::groupsChoose_data()
{
    QTest::addColumn<TimelineGroup>("group");
    QTest::addColumn<QString>("expected");

    QTest::newRow("purchases") << TimelineGroup::Purchases << u"return2 sale1"_s;
    QTest::newRow("offers") << TimelineGroup::Offers << u"offer1"_s;
    QTest::newRow("cases") << TimelineGroup::Cases << u"case1"_s;
    QTest::newRow("contacts") << TimelineGroup::Contacts << u"internal3 outbound2 inbound1"_s;
    QTest::newRow("surveys") << TimelineGroup::Surveys << u"nps2 csat1"_s;
}

void TestTimelineStore::groupsChoose()
{
    QFETCH(TimelineGroup, group);
    QTEST(wordsOfAll(of(group)), "expected");
}

void TestTimelineStore::pagesFollowEachOther()
{
    QCOMPARE(wordsOfAll(of(TimelineGroup::All, 3)), u"return2 nps2 csat1"_s);
    QCOMPARE(wordsOfAll(of(TimelineGroup::All, 3, 3)), u"sale1 internal3 outbound2"_s);
}

void TestTimelineStore::othersStayOut()
{
    const auto entries = TimelineStore(m_shop->connection()).of(CustomerId{2}, TimelineGroup::All, 100);
    QCOMPARE(wordsOfAll(entries), u"sale3"_s);
}

void TestTimelineStore::devicesRegistrationsAndContractsHaveTheirGroup()
{
    auto &db = m_shop->connection();
    const auto boiler = ProductStore(db).add({.name = u"Boiler"_s});
    const Stamp stamp{Instant{1'772'000'000'000}, {}};
    const auto device = DeviceStore(db).add({.product = boiler, .serial = u"SN-1"_s, .owner = CustomerId{1}, .acquiredOn = QDate(2026, 3, 1)}, stamp);
    WarrantyStore(db).add({.device = device, .startsOn = {2026, 3, 1}, .registrationNumber = u"R-1"_s, .registeredOn = QDate(2026, 3, 4)}, stamp);
    const auto contract = ContractStore(db).add({.title = u"Care"_s, .customer = {1}, .startsOn = {2026, 1, 1}, .endsOn = {2026, 12, 31}, .currency = u"PLN"_s}, stamp);
    ContractStore(db).save(ended(*ContractStore(db).find(contract), {2026, 6, 30}, u"moved"_s), {Instant{1'773'500'000'000}, {}});
    DeviceStore(db).add({.product = boiler, .owner = CustomerId{2}, .acquiredOn = QDate(2026, 3, 1)}, stamp);
    const auto entries = of(TimelineGroup::Devices);
    QCOMPARE(wordsOfAll(entries), u"ended1 registration1 device1 added1 "_s.trimmed());
    QCOMPARE(entries.at(0).title, u"K-2026-00001"_s);
    QCOMPARE(entries.at(0).detail, u"moved"_s);
    QCOMPARE(entries.at(1).detail, u"R-1"_s);
    QCOMPARE(entries.at(2).title, u"Boiler"_s);
    QCOMPARE(entries.at(2).detail, u"SN-1"_s);
    QVERIFY(entries.at(2).wholeDay);
    QCOMPARE(entries.at(3).detail, u"Care"_s);
}

void TestTimelineStore::aRenewalTakenBackIsNotTold()
{
    ContractStore store(m_shop->connection());
    const auto id = store.add({.title = u"Care"_s, .customer = {1}, .startsOn = {2026, 1, 1}, .endsOn = {2026, 12, 31}, .currency = u"PLN"_s}, {Instant{1}, {}});
    auto before = *store.find(id);
    store.save(renewed(before, {}), {Instant{2}, {}});
    ++before.rowVersion;
    store.save(before, {Instant{3}, {}});
    QCOMPARE(wordsOfAll(of(TimelineGroup::Devices)), u"added1"_s);
    store.save(renewed(*store.find(id), {}), {Instant{4}, {}});
    QCOMPARE(wordsOfAll(of(TimelineGroup::Devices)), u"renewed1 added1"_s);
}

void TestTimelineStore::lastScoresComeNewestFirst()
{
    const auto scores = TimelineStore(m_shop->connection()).lastScores(CustomerId{1}, 3);
    QCOMPARE(scores, QList({Score{SurveyKind::Nps, 6, {1772810000000}}, Score{SurveyKind::Csat, 5, {1772800000000}}}));
}

QTEST_GUILESS_MAIN(TestTimelineStore)
#include "tst_timelinestore.moc"

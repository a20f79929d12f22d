// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/offers/offerlists.h"

#include "models/offers/offerrules.h"
#include "models/staff/staffstore.h"
#include "models/storage/connection.h"
#include "models/storage/searchindex.h"
#include "tests/support/rawcases.h"
#include "tests/support/testshop.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestOfferLists : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void listsByFilter_data();
    void listsByFilter();
    void listsInEachOrder();
    void findsWhatIsTyped();
    void rowTellsWhatTheListShows();
    void chainHoldsRevisionsAndVariantsInTheirOrder();
    void countsWhatWaits();
    void everyListIsServedByAnIndex_data();
    void everyListIsServedByAnIndex();

private:
    Connection &db() { return m_shop->connection(); }
    OfferId add(const Offer &offer);
    void justify(OfferId offer, OfferId other);
    QStringList numbersOf(const OfferQuery &query);

    std::unique_ptr<TestShop> m_shop;
    CustomerId m_ewa;
    StaffId m_anna;
    qint64 m_import = 0;
};

const QDate kToday(2026, 3, 5);

void TestOfferLists::init()
{
    m_shop = std::make_unique<TestShop>();
    m_ewa = insertCustomer(db(), u"Ewa <i>Lis</i>"_s);
    // Only an import may write what has ended already.
    m_import = db().prepare(u"INSERT INTO imports (kind, file_name, state, started_at) VALUES ('offers', 'o.csv', 'running', 0)"_s).insert();
    m_anna = StaffStore(db()).add({.name = u"Anna"_s});
}

OfferId TestOfferLists::add(const Offer &offer)
{
    const auto sql = uR"(
        INSERT INTO offers (number, revision, variant, customer_id, author_id, channel, spoken, currency, net_minor, gross_minor,
                            created_at, issued_at, valid_until, status, accepted_late, decline_reason, import_id)
        VALUES (?, ?, ?, ?, ?, 'phone', ?, 'PLN', 0, ?, ?, ?, ?, ?, ?, 'price', ?))"_s;
    const auto issuedAt = offer.status == OfferStatus::Draft ? std::nullopt : std::optional(offer.issuedAt.value_or(offer.createdAt));
    const OfferId id{db().prepare(sql)
                         .bindAll(offer.number, offer.revision, offer.variant, m_ewa, offer.author, offer.spoken, offer.grossMinor,
                                  offer.createdAt, issuedAt, offer.validUntil, offer.status, offer.acceptedLate, m_import)
                         .insert()};
    int position = 0;
    for (const auto &line : offer.lines)
        db().prepare(uR"(INSERT INTO offer_lines (offer_id, position, description, description_key, quantity_milli, unit_price_e4, tax_rate_bp, net_minor, gross_minor)
                         VALUES (?, ?, ?, '', 1000, 0, 0, 0, 0))"_s)
            .bindAll(id, position++, line.description)
            .run();
    SearchIndex(db()).add(SearchKind::Offer, id.value, u"kettle"_s, offer.number);
    return id;
}

void TestOfferLists::justify(OfferId offer, OfferId other)
{
    db().prepare(uR"(INSERT INTO offer_conflicts (offer_id, other_offer_id, customer_id, kinds, choice, reason, at)
                     VALUES (?, ?, ?, 'price_differs', 'justify', 'a friend', 0))"_s)
        .bindAll(offer, other, m_ewa)
        .run();
}

QStringList TestOfferLists::numbersOf(const OfferQuery &query)
{
    QStringList numbers;
    const auto rows = OfferLists(db()).rowsOf(OfferLists(db()).idsInOrder(query));
    for (const auto &row : rows)
        numbers.append(row.number);
    return numbers;
}

void TestOfferLists::listsByFilter_data()
{
    QTest::addColumn<OfferFilter>("filter");
    QTest::addColumn<QStringList>("numbers");

    QTest::newRow("open") << OfferFilter::Open << QStringList{u"draft"_s, u"endless"_s, u"later"_s, u"soon"_s, u"today"_s};
    QTest::newRow("ending soon") << OfferFilter::EndingSoon << QStringList{u"soon"_s, u"today"_s};
    QTest::newRow("accepted") << OfferFilter::Accepted << QStringList{u"accepted"_s, u"converted"_s};
    QTest::newRow("declined") << OfferFilter::Declined << QStringList{u"declined"_s};
    QTest::newRow("expired") << OfferFilter::Expired << QStringList{u"expired"_s, u"over"_s};
    QTest::newRow("justified") << OfferFilter::Justified << QStringList{u"soon"_s};
    QTest::newRow("all") << OfferFilter::All
                         << QStringList{u"accepted"_s, u"converted"_s, u"declined"_s, u"draft"_s, u"endless"_s, u"expired"_s,
                                        u"later"_s,    u"over"_s,      u"soon"_s,     u"today"_s};
}

void TestOfferLists::listsByFilter()
{
    QFETCH(OfferFilter, filter);
    QFETCH(QStringList, numbers);
    const auto addIn = [this](const QString &number, OfferStatus status, std::optional<QDate> validUntil = {}) {
        return add({.number = number, .validUntil = validUntil, .status = status});
    };
    addIn(u"draft"_s, OfferStatus::Draft, kToday.addDays(-9));
    addIn(u"endless"_s, OfferStatus::Issued);
    addIn(u"later"_s, OfferStatus::Issued, kToday.addDays(kExpiringDays + 1));
    const auto soon = addIn(u"soon"_s, OfferStatus::Issued, kToday.addDays(kExpiringDays));
    addIn(u"today"_s, OfferStatus::Issued, kToday);
    const auto over = addIn(u"over"_s, OfferStatus::Issued, kToday.addDays(-1));
    addIn(u"expired"_s, OfferStatus::Expired, kToday.addDays(-5));
    addIn(u"accepted"_s, OfferStatus::Accepted, kToday);
    addIn(u"converted"_s, OfferStatus::Converted, kToday);
    addIn(u"declined"_s, OfferStatus::Declined, kToday);
    justify(soon, over);

    QCOMPARE(numbersOf({.order = OfferOrder::Number, .descending = false, .filter = filter, .today = kToday}), numbers);
}

void TestOfferLists::listsInEachOrder()
{
    add({.number = u"B"_s, .grossMinor = 900, .createdAt = {100}, .issuedAt = Instant{500}, .validUntil = kToday.addDays(1), .status = OfferStatus::Issued});
    add({.number = u"A"_s, .grossMinor = 100, .createdAt = {200}, .issuedAt = Instant{300}, .validUntil = kToday.addDays(2), .status = OfferStatus::Issued});
    add({.number = u"C"_s, .grossMinor = 500, .createdAt = {400}});

    QCOMPARE(numbersOf({}), (QStringList{u"B"_s, u"C"_s, u"A"_s}));
    QCOMPARE(numbersOf({.order = OfferOrder::Number, .descending = false}), (QStringList{u"A"_s, u"B"_s, u"C"_s}));
    QCOMPARE(numbersOf({.order = OfferOrder::Gross}), (QStringList{u"B"_s, u"C"_s, u"A"_s}));
    QCOMPARE(numbersOf({.order = OfferOrder::ValidUntil}), (QStringList{u"A"_s, u"B"_s, u"C"_s}));
}

void TestOfferLists::findsWhatIsTyped()
{
    add({.number = u"O-2026-00001"_s});
    add({.number = u"O-2026-00002"_s});

    QCOMPARE(numbersOf({.text = u"00002"_s}), QStringList{u"O-2026-00002"_s});
    QCOMPARE(numbersOf({.text = u"kett"_s}).size(), 2);
    QVERIFY(numbersOf({.filter = OfferFilter::Accepted, .text = u"kett"_s}).isEmpty());
    QVERIFY(numbersOf({.text = u"\"* OR"_s}).isEmpty());
}

void TestOfferLists::rowTellsWhatTheListShows()
{
    const auto id = add({.number = u"O-1"_s,
                         .revision = 3,
                         .variant = u"B"_s,
                         .author = m_anna,
                         .spoken = true,
                         .grossMinor = 123,
                         .createdAt = {1'000},
                         .issuedAt = Instant{2'000},
                         .validUntil = kToday,
                         .status = OfferStatus::Accepted,
                         .acceptedLate = true,
                         .lines = {{.description = u"Kettle"_s}, {.description = u"Filter"_s}}});
    const OfferRow expected{.id = id,
                            .number = u"O-1"_s,
                            .revision = 3,
                            .variant = u"B"_s,
                            .customer = m_ewa,
                            .customerName = u"Ewa <i>Lis</i>"_s,
                            .status = OfferStatus::Accepted,
                            .acceptedLate = true,
                            .spoken = true,
                            .gross = {123, u"PLN"_s},
                            .authorName = u"Anna"_s,
                            .createdAt = {1'000},
                            .issuedAt = Instant{2'000},
                            .validUntil = kToday,
                            .summary = u"Kettle"_s,
                            .lineCount = 2};
    QCOMPARE(OfferLists(db()).rowsOf({OfferId{77}, id}), QList<OfferRow>{expected});
}

void TestOfferLists::chainHoldsRevisionsAndVariantsInTheirOrder()
{
    const auto second = add({.number = u"O-1"_s, .revision = 2});
    const auto b = add({.number = u"O-1"_s, .variant = u"B"_s});
    const auto a = add({.number = u"O-1"_s});
    add({.number = u"O-2"_s});

    QList<OfferId> chain;
    const auto rows = OfferLists(db()).chainOf(u"O-1"_s);
    for (const auto &row : rows)
        chain.append(row.id);
    QCOMPARE(chain, (QList<OfferId>{a, b, second}));
}

void TestOfferLists::countsWhatWaits()
{
    QCOMPARE(OfferLists(db()).counts(kToday, m_anna), OfferCounts());
    add({.number = u"mine"_s, .author = m_anna});
    add({.number = u"nobody's"_s});
    add({.number = u"tomorrow"_s, .validUntil = kToday.addDays(1), .status = OfferStatus::Issued});
    add({.number = u"soon"_s, .validUntil = kToday.addDays(2), .status = OfferStatus::Issued});
    add({.number = u"over"_s, .validUntil = kToday.addDays(-1), .status = OfferStatus::Issued});
    add({.number = u"endless"_s, .status = OfferStatus::Issued});
    add({.number = u"declined"_s, .validUntil = kToday, .status = OfferStatus::Declined});

    QCOMPARE(OfferLists(db()).counts(kToday, m_anna), (OfferCounts{.open = 5, .endingSoon = 2, .waiting = 2}));
    QCOMPARE(OfferLists(db()).counts(kToday, {}), (OfferCounts{.open = 5, .endingSoon = 2, .waiting = 1}));
}

void TestOfferLists::everyListIsServedByAnIndex_data()
{
    QTest::addColumn<QString>("sql");

    QTest::newRow("all") << u"SELECT id FROM offers WHERE 1 ORDER BY coalesce(issued_at, created_at) DESC, id DESC"_s;
    QTest::newRow("declined") << u"SELECT id FROM offers WHERE status = 'declined' ORDER BY id"_s;
    QTest::newRow("expired") << u"SELECT id FROM offers WHERE (status = 'expired' OR status = 'issued' AND valid_until < '2026-03-05') ORDER BY id"_s;
    QTest::newRow("ending") << u"SELECT id FROM offers WHERE status = 'issued' AND valid_until BETWEEN '2026-03-05' AND '2026-03-08' ORDER BY id"_s;
    QTest::newRow("chain") << u"SELECT id FROM offers WHERE number = 'O-1'"_s;
}

void TestOfferLists::everyListIsServedByAnIndex()
{
    QFETCH(QString, sql);
    const auto plan = db().prepare(u"EXPLAIN QUERY PLAN "_s + sql).rows([](const Statement &row) { return row.text(3); });
    QVERIFY2(plan.join(u'\n').contains(u"USING "_s) && plan.join(u'\n').contains(u"INDEX offers_"_s), qPrintable(plan.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestOfferLists)
#include "tst_offerlists.moc"

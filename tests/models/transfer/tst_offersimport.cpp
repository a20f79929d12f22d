// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transfer/offersimport.h"

#include "models/offers/offerstore.h"
#include "models/storage/searchindex.h"
#include "models/transfer/takeback.h"
#include "tests/support/importing.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Offers whose rows stand far apart in the file, in more than one chunk.
class TestOffersImport : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_shop = std::make_unique<TestShop>(); }
    void rowsFarApartAreOneOfferToo();
    void anOfferComesWholeOrNotAtAll();
    void anOfferInDisputeDoesNotComeOfItsLaterRowsEither();
    void aDraftOfTheShopIsAsItWasWhenALaterRowIsRefused_data();
    void aDraftOfTheShopIsAsItWasWhenALaterRowIsRefused();
    void rowsThatGoAgainAreRefusedByTheirLines();

private:
    Database &db() { return m_shop->openDatabase(); }
    ImportReport import(const QString &text, OnDuplicate onDuplicate = OnDuplicate::Skip);
    std::optional<Offer> offer(const QString &number);

    std::unique_ptr<TestShop> m_shop;
};

const auto kHeader = u"number,customer,issued_on,product,quantity,unit_price,currency,valid_until,author,status\n"_s;

ImportReport TestOffersImport::import(const QString &text, OnDuplicate onDuplicate)
{
    const auto path = m_shop->path(u"offers.csv"_s);
    writeText(path, text);
    ImportProfile profile;
    profile.onDuplicate = onDuplicate;
    return importFile(db(), ImportKind::Offers, path, profile);
}

std::optional<Offer> TestOffersImport::offer(const QString &number)
{
    return db().read([=](Connection &connection) { return OfferStore(connection).find(number, 1, u"A"_s); }).result();
}

/// More rows than a chunk has, each an offer of its own: what stands behind them is of the next chunk.
static QString aChunk()
{
    QString text;
    for (int row = 0; row < 5100; ++row)
        text += u"N-%1,Ewa,2026-03-02,Thing,1,1.00,PLN,,,issued\n"_s.arg(row);
    return text;
}

void TestOffersImport::rowsFarApartAreOneOfferToo()
{
    auto text = kHeader + u"Z,Ewa,2026-03-02,First,1,1.00,PLN,,,accepted\n"_s;
    for (int row = 0; row < 5100; ++row) // more than a chunk
        text += u"N-%1,Ewa,2026-03-02,Thing,1,1.00,PLN,,,declined\n"_s.arg(row);
    text += u"Z,Ewa,2026-03-02,Last,1,2.00,PLN,,,accepted\n"_s;
    const auto report = import(text);
    QCOMPARE(report.counts.created, 5101);
    QCOMPARE(report.counts.refused, 0);
    QCOMPARE(offer(u"Z"_s)->lines.size(), 2);
    QCOMPARE(offer(u"Z"_s)->netMinor, 300);
}

void TestOffersImport::anOfferComesWholeOrNotAtAll()
{
    auto text = kHeader + u"W,Ewa,2026-03-02,First,1,1.00,PLN,,,issued\nZ,Ewa,2026-03-02,First,1,1.00,PLN,,,accepted\nY,Ewa,2026-03-02,First,1,1.00,PLN,,,issued\n"
                          "Y,Ewa,2026-03-02,Second,1,dear,PLN,,,issued\nX,Ewa,2026-03-02,First,1,1.00,PLN,,,issued\n"_s;
    for (int row = 0; row < 5100; ++row) // more than a chunk
        text += u"N-%1,Ewa,2026-03-02,Thing,1,1.00,PLN,,,issued\n"_s.arg(row);
    const auto report = import(text + u"Z,Ewa,2026-03-02,Last,-1,2.00,PLN,,,accepted\nY,Ewa,2026-03-02,Last,1,2.00,PLN,,,issued\n"
                                      "W,Jan,2026-03-02,Last,1,2.00,PLN,,,issued\n"_s);
    QVERIFY(!offer(u"W"_s)); // of two customers
    QVERIFY(!offer(u"Z"_s));
    QVERIFY(!offer(u"Y"_s));
    QVERIFY(offer(u"X"_s));
    QCOMPARE(report.counts.created, 5101);
    QCOMPARE(report.counts.refused, 7);
    QCOMPARE(db().read([](Connection &c) { return c.prepare(u"SELECT count(*) FROM customers"_s).number(); }).result(), 1);
    const auto events = db().read([](Connection &c) { return c.prepare(u"SELECT count(DISTINCT entity_id) FROM events WHERE entity = 'offer'"_s).number(); });
    QCOMPARE(events.result(), 5101);
}

void TestOffersImport::anOfferInDisputeDoesNotComeOfItsLaterRowsEither()
{
    const auto report = import(kHeader + u"Z,Ewa,2026-03-02,First,1,1.00,PLN,,,issued\nZ,Jan,2026-03-02,Second,1,1.00,PLN,,,issued\n"_s + aChunk() +
                               u"Z,Ewa,2026-03-02,Last,1,2.00,PLN,,,issued\n"_s);
    QVERIFY(!offer(u"Z"_s));
    QCOMPARE(report.counts.created, 5100);
    QCOMPARE(report.counts.refused, 3);
    QCOMPARE(report.firstRefusals.constLast(), (Refusal{5103 + 1, u"number"_s, u"another row of this offer is refused"_s}));
}

void TestOffersImport::aDraftOfTheShopIsAsItWasWhenALaterRowIsRefused_data()
{
    QTest::addColumn<QString>("row");

    QTest::newRow("not understood") << u"Z,Ewa,,Hose,1,dear,PLN,,,draft\n"_s;
    QTest::newRow("in dispute") << u"Z,Jan,,Hose,1,1.00,PLN,,,draft\n"_s;
}

void TestOffersImport::aDraftOfTheShopIsAsItWasWhenALaterRowIsRefused()
{
    QFETCH(const QString, row);
    import(kHeader + u"Z,Ewa,,Washer,1,1000.00,PLN,,,draft\n"_s);
    const auto before = offer(u"Z"_s).value();
    const auto report = import(kHeader + u"Z,Ewa,,Dryer,1,800.00,PLN,,,draft\n"_s + aChunk() + row + u"Z,Ewa,,Iron,1,8.00,PLN,,,draft\n"_s, OnDuplicate::Update);
    QCOMPARE(offer(u"Z"_s), before);
    QCOMPARE(report.counts.updated, 0);
    QCOMPARE(report.counts.created, 5100);
    const auto found = db().read([](Connection &c) {
        return SearchIndex(c).find(SearchKind::Offer, u"washer"_s, 10).size();
    });
    QCOMPARE(found.result(), 1);
    takeBack(db(), report.importId, InUse::Refuse);
    QCOMPARE(offer(u"Z"_s), before);
}

void TestOffersImport::rowsThatGoAgainAreRefusedByTheirLines()
{
    const auto report = import(kHeader + u"Z,Ewa,2026-03-02,First,1,1.00,PLN,,,issued\nZ,Ewa,2026-03-02,Second,1,1.00,PLN,,,issued\n"_s + aChunk() +
                               u"Z,Ewa,2026-03-02,Last,1,dear,PLN,,,issued\n"_s);
    QCOMPARE(report.counts.rows, 5103);
    QCOMPARE(report.counts.created, 5100);
    QCOMPARE(report.counts.refused, 3);
    const auto reason = u"another row of this offer is refused"_s;
    QCOMPARE(report.firstRefusals.mid(1), (QList<Refusal>{{2, u"number"_s, reason}, {3, u"number"_s, reason}}));
    const auto entry = db().read([id = report.importId](Connection &c) { return ImportLog(c).find(id); }).result();
    QCOMPARE(entry->counts, report.counts);
}

QTEST_GUILESS_MAIN(TestOffersImport)
#include "tst_offersimport.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/addvariant.h"
#include "models/actions/closematuredcases.h"
#include "models/actions/expireoffers.h"
#include "models/actions/issueoffer.h"
#include "models/actions/saveoffer.h"
#include "models/offers/offerrules.h"
#include "models/offers/offerstore.h"
#include "models/storage/eventlog.h"
#include "models/transfer/exportrun.h"
#include "models/transfer/importerror.h"
#include "models/transfer/takeback.h"
#include "tests/support/importing.h"
#include "tests/support/offerfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestOffersTransfer : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_shop = std::make_unique<TestShop>(); }
    void everyOfferComesBackAsItWas();
    void rowsOfOneOfferAreOneOffer();
    void namesWithoutLettersAreKnownByThemselves();
    void namesAreKeptAsCleanLines();
    void offersGoStraightToTheirStatus_data();
    void offersGoStraightToTheirStatus();
    void badRowsAreRefused_data();
    void badRowsAreRefused();
    void whatIsKnownIsSkipped();
    void aDraftIsReplacedByADraftOnly();
    void takingBackRemovesTheOffersAndWhatTheyMade();
    void takingBackRestoresAReplacedDraft();
    void offersInUseAreNotTakenBack();
    void whatOnlyTimeChangedIsTakenBack();
    void whatAnImportWroteIsImmutableOnceItIsFinished();

private:
    Database &db() { return m_shop->openDatabase(); }
    ImportReport import(const QString &text, OnDuplicate onDuplicate = OnDuplicate::Skip);
    std::optional<Offer> offer(const QString &number, int revision = 1, const QString &variant = u"A"_s);
    QString statesOf(OfferId id);

    std::unique_ptr<TestShop> m_shop;
};

const auto kHeader = u"number,customer,issued_on,product,quantity,unit_price,currency,valid_until,author,status\n"_s;

ImportReport TestOffersTransfer::import(const QString &text, OnDuplicate onDuplicate)
{
    const auto path = m_shop->path(u"offers.csv"_s);
    writeText(path, text);
    ImportProfile profile;
    profile.onDuplicate = onDuplicate;
    return importFile(db(), ImportKind::Offers, path, profile);
}

std::optional<Offer> TestOffersTransfer::offer(const QString &number, int revision, const QString &variant)
{
    return db().read([=](Connection &connection) { return OfferStore(connection).find(number, revision, variant); }).result();
}

QString TestOffersTransfer::statesOf(OfferId id)
{
    const auto events = db().read([id](Connection &connection) { return EventLog(connection).of(u"offer"_s, id.value); }).result();
    QStringList words;
    for (const auto &event : events)
        words.append(u"%1 %2"_s.arg(event.toState, toIso(event.at)));
    return words.join(u", "_s);
}

/// All that a file can tell; the keys are those of the shop.
static QStringList toldOf(Connection &db)
{
    QStringList told;
    const auto ids = db.prepare(u"SELECT id FROM offers ORDER BY number, variant, revision"_s).rows([](const Statement &row) { return row.id<OfferId>(0); });
    for (const auto id : ids) {
        auto offer = OfferStore(db).find(id).value();
        QStringList lines;
        for (const auto &line : offer.lines)
            lines.append(u"%1 %2×%3 −%4 +%5 = %6/%7"_s.arg(line.description).arg(line.quantityMilli).arg(line.unitPriceE4).arg(line.discountBp)
                             .arg(line.taxRateBp).arg(line.netMinor).arg(line.grossMinor));
        const auto revises = offer.revises ? OfferStore(db).find(*offer.revises)->revision : 0;
        QStringList states;
        for (const auto &event : EventLog(db).of(u"offer"_s, id.value)) {
            if (event.toState != u"draft"_s || offer.status == OfferStatus::Draft)
                states.append(event.toState + u' ' + toIso(event.at));
        }
        told.append(QStringList{offerTitle(offer.number, offer.revision, offer.variant), toWord(offer.status), toWord(offer.channel), QString::number(offer.spoken), offer.language,
                                offer.currency, QString::number(offer.discountBp), offer.note, QString::number(offer.netMinor),
                                QString::number(offer.grossMinor), toIso(offer.createdAt), offer.issuedAt ? toIso(*offer.issuedAt) : QString(),
                                offer.validUntil.value_or(QDate()).toString(Qt::ISODate), offer.decidedAt ? toIso(*offer.decidedAt) : QString(),
                                offer.declineReason, QString::number(offer.acceptedLate), QString::number(revises),
                                QString::number(offer.purchase.has_value()), lines.join(u" & "_s), states.join(u" → "_s)}
                        .join(u'|'));
    }
    return told;
}

void TestOffersTransfer::everyOfferComesBackAsItWas()
{
    OfferFixture fixture;
    auto rich = fixture.washerDraft(12'345'678);
    rich.channel = Channel::Email;
    rich.spoken = true;
    rich.language = u"ru"_s;
    rich.discountBp = 725;
    rich.note = u"first line\nsecond; \"line\""_s;
    rich.lines[0].quantityMilli = 2500;
    rich.lines[0].discountBp = 333;
    rich.lines.append({.description = u"=Delivery, ÷"_s, .unitPriceE4 = -99'999, .taxRateBp = 850});
    for (const auto status : allOf<OfferStatus>())
        offerIn(fixture.db, rich, status);
    auto empty = fixture.washerDraft();
    empty.lines.clear();
    empty.validUntil.reset();
    fixture.draft(empty);
    const auto a = fixture.issuedWasher();
    const auto b = addVariant(fixture.db, a, {kOfferMonday, fixture.jan}).id;
    issueOffer(fixture.db, b, fixture.offerOf(b).rowVersion, {}, {kOfferMonday.plusSeconds(5), {}});
    NoProgress progress;
    const auto purchases = m_shop->path(u"purchases.csv"_s);
    const auto offers = m_shop->path(u"o.csv"_s);
    exportCsv(fixture.db, {.kind = ExportKind::Purchases, .path = purchases, .now = kOfferMonday}, progress);
    exportCsv(fixture.db, {.kind = ExportKind::Offers, .path = offers, .now = kOfferMonday}, progress);

    importFile(db(), ImportKind::Purchases, purchases);
    const auto report = importFile(db(), ImportKind::Offers, offers);
    QCOMPARE(report.counts.refused, 0);
    QCOMPARE(report.counts.created, qint64(toldOf(fixture.db).size()));
    const auto told = db().read([](Connection &connection) { return toldOf(connection); }).result();
    QCOMPARE(told, toldOf(fixture.db));
    const auto first = offer(u"O-2026-00001"_s).value();
    QCOMPARE(first.lines.size(), 2);
    QVERIFY(first.lines.at(0).product && !first.lines.at(1).product);
}

void TestOffersTransfer::rowsOfOneOfferAreOneOffer()
{
    const auto report = import(kHeader + u"A-1,Ewa Lis,2026-03-02,Washer,1,1000.00,PLN,2026-04-01,Jan,issued\n"
                                         "A-2,Ewa Lis,2026-03-03,Dryer,2,10.5,,,,\n"
                                         "A-1,Ewa Lis,2026-03-02,Hose,3,12.3456,PLN,2026-04-01,Jan,issued\n"_s);
    QCOMPARE(report.counts.created, 2);
    QCOMPARE(report.counts.refused, 0);
    const auto first = offer(u"A-1"_s).value();
    QCOMPARE(first.status, OfferStatus::Issued);
    QCOMPARE(first.lines.size(), 2);
    QCOMPARE(first.lines.at(1).description, u"Hose"_s);
    QCOMPARE(first.netMinor, 103'704);
    QVERIFY(first.author);
    const auto second = offer(u"A-2"_s).value();
    QCOMPARE(second.currency, u"PLN"_s);
    QCOMPARE(second.lines.constFirst().quantityMilli, 2000);
    QCOMPARE(second.customer, first.customer);
    const auto counts = db().read([](Connection &connection) {
        return QList<qint64>{connection.prepare(u"SELECT count(*) FROM customers"_s).number(),
                             connection.prepare(u"SELECT count(*) FROM products"_s).number(),
                             connection.prepare(u"SELECT count(*) FROM staff"_s).number()};
    }).result();
    QCOMPARE(counts, (QList<qint64>{1, 3, 1}));
}

void TestOffersTransfer::namesWithoutLettersAreKnownByThemselves()
{
    const auto text = kHeader + u"A-1,🙂,2026-03-02,!!!,1,1.00,PLN,,,issued\nA-2,🙃,2026-03-02,???,1,1.00,PLN,,,issued\nA-3,🙂,2026-03-02,!!!,1,1.00,PLN,,,issued\n"_s;
    import(text);
    import(QString(text).replace(u"A-"_s, u"B-"_s));
    const auto names = db().read([](Connection &c) {
        return c.prepare(u"SELECT name FROM customers UNION ALL SELECT name FROM products"_s).rows([](const Statement &row) { return row.text(0); });
    }).result();
    QCOMPARE(names, (QStringList{u"🙂"_s, u"🙃"_s, u"!!!"_s, u"???"_s}));
}

void TestOffersTransfer::namesAreKeptAsCleanLines()
{
    import(kHeader + u"A-1,\u202EEwa\u200B   Lis,2026-03-02,Big\u202E  Washer,1,1.00,PLN,,\u2066Jan ,issued\n"_s);
    const auto names = db().read([](Connection &c) {
        return c.prepare(u"SELECT name FROM customers UNION ALL SELECT name FROM products UNION ALL SELECT name FROM staff"_s)
            .rows([](const Statement &row) { return row.text(0); });
    }).result();
    QCOMPARE(names, (QStringList{u"Ewa Lis"_s, u"Big Washer"_s, u"Jan"_s}));
}

void TestOffersTransfer::offersGoStraightToTheirStatus_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("decided");
    QTest::addColumn<QString>("states");

    const auto issued = u"issued 2026-03-01T23:00:00Z"_s;
    QTest::newRow("none") << QString() << QString() << issued;
    QTest::newRow("issued") << u"issued"_s << QString() << issued;
    QTest::newRow("accepted") << u"accepted"_s << u"2026-03-05"_s << issued + u", accepted 2026-03-04T23:00:00Z"_s;
    QTest::newRow("accepted late") << u"accepted"_s << u"2026-04-09"_s
                                   << issued + u", expired 2026-04-01T22:00:00Z, accepted 2026-04-08T22:00:00Z"_s;
    QTest::newRow("declined") << u"declined"_s << u"2026-03-05"_s << issued + u", declined 2026-03-04T23:00:00Z"_s;
    QTest::newRow("expired") << u"expired"_s << QString() << issued + u", expired 2026-04-01T22:00:00Z"_s;
    QTest::newRow("converted") << u"converted"_s << u"2026-03-05"_s
                               << issued + u", accepted 2026-03-04T23:00:00Z, converted 2026-03-04T23:00:00Z"_s;
}

void TestOffersTransfer::offersGoStraightToTheirStatus()
{
    QFETCH(QString, status);
    QFETCH(QString, decided);
    const auto report = import(u"number,customer,issued_on,product,unit_price,valid_until,status,decided_at\n"
                               "A-1,Ewa,2026-03-02,Washer,1000.00,2026-04-01,%1,%2\n"_s.arg(status, decided));
    QCOMPARE(report.counts.created, 1);
    const auto stored = offer(u"A-1"_s).value();
    QCOMPARE(toWord(stored.status), status.isEmpty() ? u"issued"_s : status);
    QTEST(statesOf(stored.id), "states");
    QCOMPARE(stored.acceptedLate, decided == u"2026-04-09"_s);
}

void TestOffersTransfer::badRowsAreRefused_data()
{
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("field");

    QTest::newRow("no number") << u",Ewa,2026-03-02,W,1,1.00,PLN,,,issued"_s << u"number"_s;
    QTest::newRow("no customer") << u"A,,2026-03-02,W,1,1.00,PLN,,,issued"_s << u"customer"_s;
    QTest::newRow("no day") << u"A,Ewa,,W,1,1.00,PLN,,,issued"_s << u"issued_on"_s;
    QTest::newRow("no such day") << u"A,Ewa,2026-02-30,W,1,1.00,PLN,,,issued"_s << u"issued_on"_s;
    QTest::newRow("an age without shops") << u"A,Ewa,0001-01-01,W,1,1.00,PLN,,,issued"_s << u"issued_on"_s;
    QTest::newRow("the end of time") << u"A,Ewa,9999-12-31,W,1,1.00,PLN,,,issued"_s << u"issued_on"_s;
    QTest::newRow("a long customer") << u"A,%1,2026-03-02,W,1,1.00,PLN,,,issued"_s.arg(QString(201, u'E')) << u"customer"_s;
    QTest::newRow("a long product") << u"A,Ewa,2026-03-02,%1,1,1.00,PLN,,,issued"_s.arg(QString(201, u'W')) << u"product"_s;
    QTest::newRow("a long author") << u"A,Ewa,2026-03-02,W,1,1.00,PLN,,%1,issued"_s.arg(QString(101, u'J')) << u"author"_s;
    QTest::newRow("two customers") << u"A,Ewa,2026-03-02,W,1,1.00,PLN,,,issued\nA,Jan,2026-03-02,V,1,1.00,PLN,,,issued"_s << u"customer"_s;
    QTest::newRow("over before it began") << u"A,Ewa,2026-03-02,W,1,1.00,PLN,2026-03-01,,issued"_s << u"valid_until"_s;
    QTest::newRow("quantity") << u"A,Ewa,2026-03-02,W,-1,1.00,PLN,,,issued"_s << u"quantity"_s;
    QTest::newRow("price") << u"A,Ewa,2026-03-02,W,1,dear,PLN,,,issued"_s << u"unit_price"_s;
    QTest::newRow("currency") << u"A,Ewa,2026-03-02,W,1,1.00,zloty,,,issued"_s << u"currency"_s;
    QTest::newRow("status") << u"A,Ewa,2026-03-02,W,1,1.00,PLN,,,maybe"_s << u"status"_s;
    QTest::newRow("two currencies") << u"A,Ewa,2026-03-02,W,1,1.00,PLN,,,issued\nA,Ewa,2026-03-02,V,1,1.00,EUR,,,issued"_s << u"currency"_s;
    QTest::newRow("two states") << u"A,Ewa,2026-03-02,W,1,1.00,PLN,,,issued\nA,Ewa,2026-03-02,V,1,1.00,PLN,,,declined"_s << u"status"_s;
}

void TestOffersTransfer::badRowsAreRefused()
{
    QFETCH(QString, row);
    const auto report = import(kHeader + row + u"\nGood,Ewa,2026-03-02,Kettle,1,5.00,PLN,,,issued\n"_s);
    QCOMPARE(report.counts.created, 1);
    QVERIFY(report.counts.refused > 0);
    QTEST(report.firstRefusals.constFirst().field, "field");
    QVERIFY(offer(u"Good"_s));
    QVERIFY(!offer(u"A"_s));
}

void TestOffersTransfer::whatIsKnownIsSkipped()
{
    const auto row = u"A-1,Ewa,2026-03-02,Washer,1,1000.00,PLN,,,issued\n"_s;
    import(kHeader + row);
    for (const auto onDuplicate : {OnDuplicate::Skip, OnDuplicate::Update}) {
        const auto report = import(kHeader + QString(row).replace(u"1000.00"_s, u"1.00"_s), onDuplicate);
        QCOMPARE(report.counts.skipped, 1);
        QCOMPARE(report.counts.created, 0);
        QCOMPARE(offer(u"A-1"_s)->netMinor, 100'000);
    }
}

void TestOffersTransfer::aDraftIsReplacedByADraftOnly()
{
    import(kHeader + u"A-1,Ewa,,Washer,1,1000.00,PLN,,,draft\n"_s);
    QCOMPARE(import(kHeader + u"A-1,Ewa,2026-03-02,Washer,1,900.00,PLN,,,issued\n"_s, OnDuplicate::Update).counts.skipped, 1);
    QCOMPARE(import(kHeader + u"A-1,Ewa,,Washer,1,800.00,PLN,,,draft\n"_s, OnDuplicate::Update).counts.updated, 1);
    QCOMPARE(offer(u"A-1"_s)->netMinor, 80'000);
    QCOMPARE(offer(u"A-1"_s)->lines.size(), 1);
    QCOMPARE(offer(u"A-1"_s)->status, OfferStatus::Draft);
}

void TestOffersTransfer::takingBackRemovesTheOffersAndWhatTheyMade()
{
    const auto before = db().read([](Connection &connection) { return contentsOf(connection); }).result();
    const auto report = import(u"number,customer,issued_on,product,unit_price,status,revision\n"
                               "A-1,Ewa,2026-03-04,Washer,900.00,accepted,2\n"
                               "A-1,Ewa,2026-03-02,Washer,1000.00,superseded,1\n"_s);
    QCOMPARE(offer(u"A-1"_s, 2)->revises, std::optional(offer(u"A-1"_s, 1)->id));
    takeBack(db(), report.importId, InUse::Refuse);
    const auto after = db().read([](Connection &connection) { return contentsOf(connection); }).result();
    QCOMPARE(after, before);
}

void TestOffersTransfer::takingBackRestoresAReplacedDraft()
{
    import(kHeader + u"A-1,Ewa,,Washer,1,1000.00,PLN,,,draft\n"_s);
    const auto report = import(kHeader + u"A-1,Ewa,,Dryer,1,800.00,PLN,,,draft\n"_s, OnDuplicate::Update);
    takeBack(db(), report.importId, InUse::Refuse);
    QCOMPARE(offer(u"A-1"_s)->netMinor, 100'000);
    QCOMPARE(offer(u"A-1"_s)->lines.constFirst().description, u"Washer"_s);
}

void TestOffersTransfer::offersInUseAreNotTakenBack()
{
    const auto report = import(kHeader + u"A-1,Ewa,2026-11-02,Washer,1,1000.00,PLN,,,issued\n"_s);
    const auto other = offer(u"A-1"_s).value();
    auto mine = other;
    mine.number .clear();
    mine.validUntil.reset();
    const Stamp stamp{*instantFromIso(u"2026-11-21T13:00:00Z"_s), {}};
    const auto issued = db().write([=](Connection &connection) {
        return issueNewOffer(connection, mine, {{other.id, ConflictChoice::Justify, u"again"_s}}, stamp);
    }).result();
    QVERIFY(issued.isDone());
    QVERIFY_THROWS_EXCEPTION(ImportError, takeBack(db(), report.importId, InUse::Refuse));
    QVERIFY(offer(u"A-1"_s));
    takeBack(db(), report.importId, InUse::Keep); // as of an import that was interrupted
    QVERIFY(offer(u"A-1"_s));
    QCOMPARE(statesOf(other.id), u"issued 2026-11-01T23:00:00Z"_s);
}

void TestOffersTransfer::whatOnlyTimeChangedIsTakenBack()
{
    const auto before = db().read([](Connection &connection) { return contentsOf(connection); }).result();
    const auto offers = import(kHeader + u"A-1,Ewa,2026-11-02,Washer,1,1000.00,PLN,2026-11-20,,issued\n"_s);
    writeText(m_shop->path(u"cases.csv"_s), u"number,opened_at,resolved_at\nC-1,2026-10-01T10:00:00Z,2026-10-02T10:00:00Z\n"_s);
    const auto cases = importFile(db(), ImportKind::Cases, m_shop->path(u"cases.csv"_s));
    const auto changed = db().write([](Connection &connection) {
        return expireOffers(connection, QDate(2026, 11, 21)) + closeMaturedCases(connection, 7, {*instantFromIso(u"2026-11-21T13:00:00Z"_s), {}});
    }).result();
    QCOMPARE(changed, 2);
    QCOMPARE(offer(u"A-1"_s)->status, OfferStatus::Expired);
    takeBack(db(), cases.importId, InUse::Refuse);
    takeBack(db(), offers.importId, InUse::Refuse);
    QCOMPARE(db().read([](Connection &connection) { return contentsOf(connection); }).result(), before);
}

void TestOffersTransfer::whatAnImportWroteIsImmutableOnceItIsFinished()
{
    import(kHeader + u"A-1,Ewa,2026-03-02,Washer,1,1000.00,PLN,,,accepted\n"_s);
    for (const auto &sql : {u"UPDATE offers SET net_minor = 1"_s, u"DELETE FROM offers"_s, u"UPDATE offer_lines SET unit_price_e4 = 1"_s,
                            u"UPDATE offers SET status = 'issued'"_s}) {
        auto attempt = db().write([sql](Connection &connection) { connection.execute(sql); });
        QVERIFY_THROWS_EXCEPTION(StorageError, attempt.waitForFinished());
    }
    QCOMPARE(offer(u"A-1"_s)->netMinor, 100'000);
}

QTEST_GUILESS_MAIN(TestOffersTransfer)
#include "tst_offerstransfer.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/offers/offerstore.h"

#include "models/actions/addvariant.h"
#include "models/actions/issueoffer.h"
#include "models/customers/customerstore.h"
#include "models/offers/lastquote.h"
#include "models/products/productstore.h"
#include "models/purchases/purchasestore.h"
#include "models/search/quicksearch.h"
#include "models/storage/connection.h"
#include "models/storage/storageerror.h"
#include "tests/support/offerfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestOfferStore : public QObject
{
    Q_OBJECT

private slots:
    void init() { shop = std::make_unique<OfferFixture>(); }
    void keepsEveryField();
    void savesOnlyTheVersionThatWasRead();
    void aRemovedDraftLeavesNothing();
    void aNewOfferInheritsNoHistory();
    void readsTheChainOfANumber();
    void readsWhatACustomerWasOffered();
    void isFoundByNumberCustomerAndGoods();
    void whatAnOfferNamesStays();
    void lastQuoteIsTheNewestOfThoseWhoBelongTogether();
    void lastQuoteKnowsWhatHasNoProduct();
    void directSqlCannotTouchWhatWasIssued_data();
    void directSqlCannotTouchWhatWasIssued();
    void directSqlCannotGoBack_data();
    void directSqlCannotGoBack();
    void directSqlCannotForgetAChoice_data();
    void directSqlCannotForgetAChoice();
    void draftsAreFree();

private:
    QString failureOf(const QString &sql);

    std::unique_ptr<OfferFixture> shop;
};

void TestOfferStore::keepsEveryField()
{
    const auto first = shop->issuedWasher();
    Offer offer{.number = u"O-77"_s,
                .revision = 3,
                .variant = u"C"_s,
                .customer = shop->celina,
                .author = shop->jan,
                .channel = Channel::Email,
                .spoken = true,
                .language = u"pl"_s,
                .currency = u"EUR"_s,
                .discountBp = 250,
                .note = u"Żółty <b>kettle</b>"_s,
                .netMinor = 12,
                .grossMinor = 34,
                .createdAt = Instant{5'000},
                .validUntil = QDate(2026, 12, 31),
                .revises = first,
                .lines = {{.product = shop->kettle, .description = u"Kettle"_s, .quantityMilli = 1500, .unitPriceE4 = 12'345, .discountBp = 100,
                           .taxRateBp = 800, .netMinor = 5, .grossMinor = 6},
                          {.description = u"Delivery"_s}}};
    OfferStore store(shop->db);
    offer.id = store.add(offer, {Instant{6'000}, shop->jan});
    auto stored = store.find(offer.id).value();
    QVERIFY(stored.lines.at(0).id.isValid());
    const auto sameLines = [&] {
        for (qsizetype line = 0; line < stored.lines.size(); ++line)
            offer.lines[line].id = stored.lines.at(line).id;
        offer.rowVersion = stored.rowVersion;
    };
    sameLines();
    QCOMPARE(stored, offer);
    QCOMPARE(store.find(u"O-77"_s, 3, u"C"_s), std::optional(offer));

    offer.lines.removeLast();
    offer.note = u"Other"_s;
    offer.customer = shop->bolek;
    store.save(offer);
    stored = store.find(offer.id).value();
    sameLines();
    QCOMPARE(stored, offer);

    offer.status = OfferStatus::Issued;
    offer.issuedAt = Instant{7'000};
    store.saveState(offer, {Instant{7'000}, {}});
    offer.rowVersion += 1;
    offer.status = OfferStatus::Declined;
    offer.decidedAt = Instant{8'000};
    offer.declineReason = u"Too dear"_s;
    store.saveState(offer, {Instant{8'000}, {}}, u"Too dear"_s);
    offer.rowVersion += 1;
    QCOMPARE(store.find(offer.id), std::optional(offer));
}

void TestOfferStore::savesOnlyTheVersionThatWasRead()
{
    const auto offer = shop->offerOf(shop->draft(shop->washerDraft()));
    OfferStore store(shop->db);
    store.save(offer);
    QVERIFY_THROWS_EXCEPTION(StorageError, store.save(offer));
    QVERIFY_THROWS_EXCEPTION(StorageError, store.saveState(offer, {kOfferMonday, {}}));
    QVERIFY_THROWS_EXCEPTION(StorageError, store.remove(offer.id, offer.rowVersion));
}

void TestOfferStore::aRemovedDraftLeavesNothing()
{
    const auto offer = shop->offerOf(shop->draft(shop->washerDraft()));
    OfferStore(shop->db).remove(offer.id, offer.rowVersion);
    QCOMPARE(shop->count(u"SELECT count(*) FROM offers"_s), 0);
    QCOMPARE(shop->count(u"SELECT count(*) FROM offer_lines"_s), 0);
    QVERIFY(QuickSearch(shop->db).find(offer.number).isEmpty());
    const auto issued = shop->offerOf(shop->issuedWasher());
    QVERIFY_THROWS_EXCEPTION(StorageError, OfferStore(shop->db).remove(issued.id, issued.rowVersion));
    QCOMPARE(shop->statesOf(issued.id), u"draft issued"_s); // not the draft's that is gone, too
}

void TestOfferStore::aNewOfferInheritsNoHistory()
{
    const auto removed = shop->offerOf(shop->draft(shop->washerDraft()));
    OfferStore(shop->db).remove(removed.id, removed.rowVersion);
    const auto next = shop->draft(shop->washerDraft());
    QVERIFY(next != removed.id);
    QCOMPARE(shop->statesOf(next), u"draft"_s);
}

void TestOfferStore::readsTheChainOfANumber()
{
    const auto superseded = shop->washerIn(OfferStatus::Superseded);
    const auto number = shop->offerOf(superseded).number;
    const auto b = addVariant(shop->db, superseded, {kOfferMonday, {}}).id;
    const auto chain = OfferStore(shop->db).ofNumber(number);
    QCOMPARE(chain.size(), 3);
    QCOMPARE(chain.at(0).id, superseded);
    QCOMPARE(chain.at(1).revision, 2);
    QCOMPARE(chain.at(2).id, b);
    QCOMPARE(chain.at(2).lines.size(), 1);
}

void TestOfferStore::readsWhatACustomerWasOffered()
{
    const auto early = shop->issued(shop->washerDraft(), kOfferMonday.plusDays(-3));
    const auto late = shop->issued(shop->washerDraft());
    const auto draft = shop->draft(shop->washerDraft());
    auto foreign = shop->washerDraft();
    foreign.customer = shop->celina;
    shop->issued(foreign);
    QList<OfferId> ids;
    for (const auto &offer : OfferStore(shop->db).ofCustomer(shop->anna, 10))
        ids.append(offer.id);
    QCOMPARE(ids, (QList<OfferId>{draft, late, early}));
}

void TestOfferStore::isFoundByNumberCustomerAndGoods()
{
    const auto id = shop->issuedWasher();
    const auto finds = [&](const QString &text) {
        const auto found = QuickSearch(shop->db).find(text);
        return std::any_of(found.begin(), found.end(),
                           [id](const FoundRecord &record) { return record.kind == SearchKind::Offer && record.id == id.value; });
    };
    QVERIFY(finds(u"O-2026-00001"_s));
    QVERIFY(finds(u"26-0000"_s));
    QVERIFY(finds(u"WASH"_s));
    QVERIFY(finds(u"lacka"_s));
    QVERIFY(!finds(u"dryer"_s));
    auto anna = CustomerStore(shop->db).find(shop->anna).value();
    anna.name = u"Anna Nowa"_s;
    CustomerStore(shop->db).save(anna);
    QVERIFY(finds(u"nowa"_s));
    QVERIFY(!finds(u"lacka"_s));
}

void TestOfferStore::whatAnOfferNamesStays()
{
    const auto id = offerIn(shop->db, shop->washerDraft(), OfferStatus::Converted);
    QVERIFY(!CustomerStore(shop->db).remove(CustomerStore(shop->db).find(shop->anna).value()));
    QCOMPARE(CustomerStore(shop->db).useOf(shop->anna).offers, 1);
    QVERIFY(!ProductStore(shop->db).remove(shop->washer, ProductStore(shop->db).find(shop->washer)->rowVersion));
    const auto purchase = shop->offerOf(id).purchase.value();
    QVERIFY_THROWS_EXCEPTION(StorageError, PurchaseStore(shop->db).remove(purchase, 1));
    QVERIFY(PurchaseStore(shop->db).find(purchase));
}

void TestOfferStore::lastQuoteIsTheNewestOfThoseWhoBelongTogether()
{
    QVERIFY(!lastQuoted(shop->db, shop->anna, shop->washer));
    shop->issued(shop->washerDraft(9'000'000), kOfferMonday.plusDays(-5));
    auto offer = shop->washerDraft(10'000'000);
    offer.customer = shop->bolek; // shares Anna's phone
    offer.author = shop->jan;
    offer.discountBp = 500;
    const auto newest = shop->issued(offer);
    shop->draft(shop->washerDraft(1));
    const auto quote = lastQuoted(shop->db, shop->anna, shop->washer).value();
    QCOMPARE(quote, (LastQuote{newest, u"O-2026-00002"_s, 1, u"A"_s, shop->bolek, u"Bolek"_s, shop->jan, u"Jan"_s, kOfferMonday,
                               OfferStatus::Issued, 9'500'000, u"PLN"_s}));
    QVERIFY(!lastQuoted(shop->db, shop->celina, shop->washer));
    QVERIFY(!lastQuoted(shop->db, shop->anna, shop->dryer));
}

void TestOfferStore::lastQuoteKnowsWhatHasNoProduct()
{
    auto offer = shop->washerDraft();
    offer.lines = {{.description = u"Naprawa  Źródła"_s, .unitPriceE4 = 500'000}};
    shop->issued(offer);
    QCOMPARE(lastQuoted(shop->db, shop->anna, u"naprawa zrodla"_s)->priceE4, 500'000);
    QVERIFY(!lastQuoted(shop->db, shop->anna, u"naprawa"_s));
}

/// What SQLite says to the statement; empty where it does it.
QString TestOfferStore::failureOf(const QString &sql)
{
    try {
        shop->db.execute(sql);
    } catch (const StorageError &error) {
        return error.detail();
    }
    return {};
}

void TestOfferStore::directSqlCannotTouchWhatWasIssued_data()
{
    QTest::addColumn<QString>("sql");

    for (const auto &change : {u"id = 99"_s, u"number = 'X'"_s, u"revision = 5"_s, u"variant = 'Z'"_s, u"customer_id = 2"_s, u"author_id = 2"_s,
                               u"channel = 'email'"_s, u"spoken = 1"_s, u"language = 'pl'"_s, u"currency = 'EUR'"_s, u"discount_bp = 9"_s,
                               u"note = 'cheap'"_s, u"net_minor = 1"_s, u"gross_minor = 1"_s, u"created_at = 1"_s, u"issued_at = 1"_s,
                               u"issued_at = NULL"_s, u"valid_until = '2030-01-01'"_s, u"valid_until = NULL"_s, u"revises_id = 2"_s,
                               u"import_id = 1"_s, u"decided_at = 5"_s, u"decline_reason = 'x'"_s, u"accepted_late = 1"_s})
        QTest::newRow(qPrintable(change)) << u"UPDATE offers SET %1 WHERE id = 1"_s.arg(change);
    QTest::newRow("with its state") << u"UPDATE offers SET status = 'accepted', note = 'cheap' WHERE id = 1"_s;
    QTest::newRow("delete") << u"DELETE FROM offers WHERE id = 1"_s;
    QTest::newRow("delete all") << u"DELETE FROM offers"_s;
    const auto values = u"customer_id, channel, currency, net_minor, gross_minor, created_at, status) "
                        "VALUES (%1, 1, 'phone', 'PLN', 1, 1, 1, 'draft')"_s;
    QTest::newRow("replace by id") << u"INSERT OR REPLACE INTO offers (id, number, "_s + values.arg(u"1, 'X'"_s);
    QTest::newRow("replace by number") << u"INSERT OR REPLACE INTO offers (number, revision, variant, "_s + values.arg(u"'O-2026-00001', 1, 'A'"_s);
    QTest::newRow("upsert") << u"INSERT INTO offers (number, revision, variant, "_s + values.arg(u"'O-2026-00001', 1, 'A'"_s) +
                                   u" ON CONFLICT DO UPDATE SET note = 'cheap'"_s;
    QTest::newRow("overtake") << u"UPDATE OR REPLACE offers SET number = 'O-2026-00001' WHERE id = 2"_s;
    QTest::newRow("overtake the id") << u"UPDATE OR REPLACE offers SET id = 1 WHERE id = 2"_s;
    QTest::newRow("overtake the rowid") << u"UPDATE OR REPLACE offers SET rowid = 1 WHERE id = 2"_s;
    QTest::newRow("born issued") << u"INSERT INTO offers (number, customer_id, channel, currency, net_minor, gross_minor, created_at, issued_at, "
                                    "status) VALUES ('Y', 1, 'phone', 'PLN', 1, 1, 1, 1, 'issued')"_s;
    QTest::newRow("line price") << u"UPDATE offer_lines SET unit_price_e4 = 1 WHERE offer_id = 1"_s;
    QTest::newRow("line moved away") << u"UPDATE offer_lines SET offer_id = 2 WHERE offer_id = 1"_s;
    QTest::newRow("line moved in") << u"UPDATE offer_lines SET offer_id = 1 WHERE offer_id = 2"_s;
    QTest::newRow("line removed") << u"DELETE FROM offer_lines WHERE offer_id = 1"_s;
    QTest::newRow("line replaced") << u"UPDATE OR REPLACE offer_lines SET id = 1 WHERE offer_id = 2"_s;
    const auto line = u" INTO offer_lines (id, offer_id, position, description, quantity_milli, unit_price_e4, tax_rate_bp, net_minor, "
                      "gross_minor) VALUES (%1, 5, 'x', 1000, 1, 0, 1, 1)"_s;
    QTest::newRow("line added") << u"INSERT"_s + line.arg(u"NULL, 1"_s);
    QTest::newRow("line taken") << u"INSERT OR REPLACE"_s + line.arg(u"1, 2"_s);
}

void TestOfferStore::directSqlCannotTouchWhatWasIssued()
{
    QFETCH(QString, sql);
    const auto id = shop->issuedWasher();
    QCOMPARE(id, OfferId{1});
    QCOMPARE(shop->draft(shop->washerDraft()), OfferId{2});
    shop->db.execute(u"INSERT INTO imports (id, kind, file_name, state, started_at) VALUES (1, 'offers', 'o.csv', 'finished', 0)"_s);
    const auto before = shop->offerOf(id);
    QVERIFY2(!failureOf(sql).isEmpty(), qPrintable(sql));
    QCOMPARE(shop->offerOf(id), before);
}

void TestOfferStore::directSqlCannotGoBack_data()
{
    QTest::addColumn<OfferStatus>("from");
    QTest::addColumn<OfferStatus>("to");

    for (const auto from : allOf<OfferStatus>()) {
        for (const auto to : allOf<OfferStatus>())
            QTest::addRow("%s to %s", qPrintable(toWord(from)), qPrintable(toWord(to))) << from << to;
    }
}

void TestOfferStore::directSqlCannotGoBack()
{
    QFETCH(OfferStatus, from);
    QFETCH(OfferStatus, to);
    const auto id = shop->washerIn(from);
    const auto sql = u"UPDATE offers SET status = '%1' WHERE id = %2"_s.arg(toWord(to)).arg(id.value);
    // What needs more than the word is not done by the word alone: a draft has no instant of issue, a late acceptance says so, and a
    // purchase is named.
    const bool isPlain = from == to || (from == OfferStatus::Issued && to != OfferStatus::Draft && to != OfferStatus::Converted);
    QCOMPARE(failureOf(sql).isEmpty(), isPlain);
}

void TestOfferStore::directSqlCannotForgetAChoice_data()
{
    QTest::addColumn<QString>("sql");

    QTest::newRow("change") << u"UPDATE offer_conflicts SET reason = 'none'"_s;
    QTest::newRow("remove") << u"DELETE FROM offer_conflicts"_s;
    QTest::newRow("replace") << u"INSERT OR REPLACE INTO offer_conflicts (id, other_offer_id, customer_id, kinds, choice, at) "
                                "VALUES (1, 1, 1, '', 'reuse', 0)"_s;
}

void TestOfferStore::directSqlCannotForgetAChoice()
{
    QFETCH(QString, sql);
    shop->issuedWasher();
    shop->issuedWasher(9'000'000);
    QCOMPARE(shop->count(u"SELECT count(*) FROM offer_conflicts WHERE reason = 'test'"_s), 1);
    QVERIFY(failureOf(sql).contains(u"append-only"_s));
    QCOMPARE(shop->count(u"SELECT count(*) FROM offer_conflicts WHERE reason = 'test'"_s), 1);
}

void TestOfferStore::draftsAreFree()
{
    shop->draft(shop->washerDraft());
    QCOMPARE(failureOf(u"UPDATE offers SET note = 'x', number = 'N', discount_bp = 5"_s), QString());
    QCOMPARE(failureOf(u"UPDATE offer_lines SET unit_price_e4 = 1"_s), QString());
    QCOMPARE(failureOf(u"DELETE FROM offer_lines"_s), QString());
    QCOMPARE(failureOf(u"DELETE FROM offers"_s), QString());
}

QTEST_GUILESS_MAIN(TestOfferStore)
#include "tst_offerstore.moc"

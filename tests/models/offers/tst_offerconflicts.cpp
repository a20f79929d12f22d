// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/offers/offerconflicts.h"

#include "models/actions/addvariant.h"
#include "models/actions/declineoffer.h"
#include "models/actions/reviseoffer.h"
#include "models/offers/conflictmatch.h"
#include "models/storage/connection.h"
#include "tests/support/offerfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using enum ConflictKind;

class TestOfferConflicts : public QObject
{
    Q_OBJECT

private slots:
    void init() { shop = std::make_unique<OfferFixture>(); }
    void findsWhatTheCustomerWasOffered();
    void findsWhatARelatedCustomerWasOffered();
    void anotherCustomersOfferIsNone();
    void draftsAreNone();
    void kinds_data();
    void kinds();
    void aCategoryIsComparedWithoutPrices();
    void whatHasNoProductIsComparedByItsDescription();
    void discountsCount();
    void anotherCurrencyIsAnotherPrice();
    void looksBackAsFarAsTheShopSays();
    void rankedByGravityThenNewestFirst();
    void oneConflictOfEachOffer();
    void ownRevisionsAndVariantsAreNone();
    void goesThroughIndexesOnly();

private:
    QList<OfferConflict> of(const Offer &draft, int months = 12) const
    {
        return OfferConflicts(shop->db).of(draft, {kOfferMonday, QDate(2026, 3, 2), months});
    }
    OfferId issuedAt(Instant at, qint64 priceE4, StaffId author = {1});

    std::unique_ptr<OfferFixture> shop;
};

OfferId TestOfferConflicts::issuedAt(Instant at, qint64 priceE4, StaffId author)
{
    auto offer = shop->washerDraft(priceE4);
    offer.author = author;
    return shop->issued(offer, at);
}

void TestOfferConflicts::findsWhatTheCustomerWasOffered()
{
    const auto other = issuedAt(kOfferMonday.plusDays(-2), 9'000'000, shop->jan);
    const auto conflicts = of(shop->washerDraft());
    QCOMPARE(conflicts.size(), 1);
    QCOMPARE(conflicts.constFirst(), (OfferConflict{.other = other,
                                                    .number = u"O-2026-00001"_s,
                                                    .variant = u"A"_s,
                                                    .status = OfferStatus::Issued,
                                                    .customer = shop->anna,
                                                    .customerName = u"Anna Łącka"_s,
                                                    .author = shop->jan,
                                                    .authorName = u"Jan"_s,
                                                    .issuedAt = kOfferMonday.plusDays(-2),
                                                    .validUntil = QDate(2026, 4, 1),
                                                    .kinds = {PriceDiffers, OtherAuthor, StillValid},
                                                    .description = u"Washer 7 kg"_s,
                                                    .priceE4 = 9'000'000,
                                                    .currency = u"PLN"_s,
                                                    .newPriceE4 = 10'000'000}));
    QVERIFY(canReuse(conflicts.constFirst()));
}

void TestOfferConflicts::findsWhatARelatedCustomerWasOffered()
{
    const auto other = shop->issuedWasher(9'000'000);
    auto draft = shop->washerDraft();
    draft.customer = shop->bolek; // shares Anna's phone
    const auto conflicts = of(draft);
    QCOMPARE(conflicts.size(), 1);
    QCOMPARE(conflicts.constFirst().other, other);
    QCOMPARE(conflicts.constFirst().customer, shop->anna);
}

void TestOfferConflicts::anotherCustomersOfferIsNone()
{
    shop->issuedWasher(9'000'000);
    auto draft = shop->washerDraft();
    draft.customer = shop->celina;
    QVERIFY(of(draft).isEmpty());
    draft.customer = shop->anna;
    draft.lines[0].product = shop->kettle;
    draft.lines[0].description = u"Kettle"_s;
    QVERIFY(of(draft).isEmpty());
    draft.lines.clear();
    QVERIFY(of(draft).isEmpty());
}

void TestOfferConflicts::draftsAreNone()
{
    shop->draft(shop->washerDraft(9'000'000));
    QVERIFY(of(shop->washerDraft()).isEmpty());
}

void TestOfferConflicts::kinds_data()
{
    QTest::addColumn<OfferStatus>("status");
    QTest::addColumn<qint64>("priceE4");
    QTest::addColumn<bool>("mine");
    QTest::addColumn<QList<ConflictKind>>("expected");

    const qint64 same = 10'000'000;
    const qint64 other = 9'000'000;
    QTest::newRow("mine, the same price, open") << OfferStatus::Issued << same << true << QList{StillValid};
    QTest::newRow("mine, another price, open") << OfferStatus::Issued << other << true << QList{PriceDiffers, StillValid};
    QTest::newRow("theirs, another price, open") << OfferStatus::Issued << other << false << QList{PriceDiffers, OtherAuthor, StillValid};
    QTest::newRow("mine, the same price, over") << OfferStatus::Expired << same << true << QList<ConflictKind>{};
    QTest::newRow("theirs, the same price, over") << OfferStatus::Withdrawn << same << false << QList{OtherAuthor};
    QTest::newRow("mine, another price, a purchase") << OfferStatus::Converted << other << true << QList{PriceDiffers};
    QTest::newRow("mine, the same price, just declined") << OfferStatus::Declined << same << true << QList{JustDeclined};
    QTest::newRow("theirs, another price, just declined")
        << OfferStatus::Declined << other << false << QList{PriceDiffers, OtherAuthor, JustDeclined};
}

void TestOfferConflicts::kinds()
{
    QFETCH(OfferStatus, status);
    QFETCH(qint64, priceE4);
    QFETCH(bool, mine);
    auto offer = shop->washerDraft(priceE4);
    offer.author = mine ? shop->ewa : shop->jan;
    offerIn(shop->db, offer, status);
    const auto conflicts = of(shop->washerDraft());
    QTEST(conflicts.isEmpty() ? QList<ConflictKind>() : conflicts.constFirst().kinds, "expected");
}

void TestOfferConflicts::aCategoryIsComparedWithoutPrices()
{
    auto dryer = shop->washerDraft(20'000'000);
    dryer.lines[0].product = shop->dryer;
    dryer.lines[0].description = u"Dryer 8 kg"_s;
    shop->issued(dryer);
    const auto conflicts = of(shop->washerDraft());
    QCOMPARE(conflicts.size(), 1);
    QCOMPARE(conflicts.constFirst().kinds, (QList{StillValid}));
    QVERIFY(!conflicts.constFirst().sameGoods);
    QCOMPARE(conflicts.constFirst().description, u"Dryer 8 kg"_s);
    shop->db.execute(u"UPDATE products SET category = ''"_s);
    QVERIFY(of(shop->washerDraft()).isEmpty());
}

void TestOfferConflicts::whatHasNoProductIsComparedByItsDescription()
{
    auto repair = shop->washerDraft(500'000);
    repair.lines[0].product.reset();
    repair.lines[0].description = u"Wymiana  łożyska"_s;
    shop->issued(repair);
    repair.lines[0].description = u"WYMIANA ŁOŻYSKA"_s;
    repair.lines[0].unitPriceE4 = 400'000;
    QCOMPARE(of(repair).value(0).kinds, (QList{PriceDiffers, StillValid}));
    repair.lines[0].description = u"Wymiana"_s;
    QVERIFY(of(repair).isEmpty());
}

void TestOfferConflicts::discountsCount()
{
    auto offer = shop->washerDraft(20'000'000);
    offer.discountBp = 5000;
    shop->issued(offer);
    QCOMPARE(of(shop->washerDraft(10'000'000)).constFirst().kinds, (QList{StillValid}));
    QCOMPARE(of(shop->washerDraft(20'000'000)).constFirst().kinds, (QList{PriceDiffers, StillValid}));
}

void TestOfferConflicts::anotherCurrencyIsAnotherPrice()
{
    shop->issuedWasher();
    auto draft = shop->washerDraft();
    draft.currency = u"EUR"_s;
    QCOMPARE(of(draft).constFirst().kinds.constFirst(), PriceDiffers);
}

void TestOfferConflicts::looksBackAsFarAsTheShopSays()
{
    auto offer = shop->washerDraft(9'000'000);
    shop->issued(offer, kOfferMonday.plusDays(-100));
    QCOMPARE(of(shop->washerDraft(), 4).size(), 1);
    QCOMPARE(of(shop->washerDraft(), 3).size(), 0);
}

void TestOfferConflicts::rankedByGravityThenNewestFirst()
{
    const auto day = [](int days) { return kOfferMonday.plusDays(days); };
    const auto oldValid = issuedAt(day(-9), 10'000'000);
    const auto otherAuthor = issuedAt(day(-8), 10'000'000, shop->jan);
    const auto oldPrice = issuedAt(day(-7), 9'000'000);
    const auto newPrice = issuedAt(day(-6), 8'000'000);
    const auto newValid = issuedAt(day(-5), 10'000'000);
    const auto declined = issuedAt(day(-4), 10'000'000);
    declineOffer(shop->db, declined, shop->offerOf(declined).rowVersion, u"no"_s, {day(-3), {}});
    QList<OfferId> ids;
    for (const auto &conflict : of(shop->washerDraft()))
        ids.append(conflict.other);
    QCOMPARE(ids, (QList<OfferId>{newPrice, oldPrice, otherAuthor, newValid, oldValid, declined}));
}

void TestOfferConflicts::oneConflictOfEachOffer()
{
    auto offer = shop->washerDraft(9'000'000);
    offer.lines.prepend({.product = shop->dryer, .description = u"Dryer 8 kg"_s, .unitPriceE4 = 1});
    shop->issued(offer);
    const auto conflicts = of(shop->washerDraft());
    QCOMPARE(conflicts.size(), 1);
    QVERIFY(conflicts.constFirst().sameGoods);
    QCOMPARE(conflicts.constFirst().priceE4, 9'000'000);
}

void TestOfferConflicts::ownRevisionsAndVariantsAreNone()
{
    const auto first = shop->issuedWasher();
    const Stamp stamp{kOfferMonday, shop->ewa};
    const auto second = shop->offerOf(reviseOffer(shop->db, first, stamp).id);
    const auto variant = shop->offerOf(addVariant(shop->db, first, stamp).id);
    QVERIFY(of(second).isEmpty());
    QVERIFY(of(variant).isEmpty());
    QCOMPARE(of(shop->washerDraft()).size(), 1);
}

void TestOfferConflicts::goesThroughIndexesOnly()
{
    auto statement = shop->db.prepare(u"EXPLAIN QUERY PLAN "_s + earlierLinesSql());
    QStringList scans;
    while (statement.next()) {
        if (statement.text(3).startsWith(u"SCAN"_s) && !statement.text(3).contains(u"VIRTUAL TABLE"_s))
            scans.append(statement.text(3));
    }
    QCOMPARE(scans, QStringList());
}

QTEST_GUILESS_MAIN(TestOfferConflicts)
#include "tst_offerconflicts.moc"

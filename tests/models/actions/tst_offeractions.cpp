// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/acceptoffer.h"
#include "models/actions/addvariant.h"
#include "models/actions/convertoffer.h"
#include "models/actions/declineoffer.h"
#include "models/actions/expireoffers.h"
#include "models/actions/issueoffer.h"
#include "models/actions/reviseoffer.h"
#include "models/actions/saveoffer.h"
#include "models/actions/withdrawoffer.h"
#include "models/offers/offerstore.h"
#include "models/purchases/purchasestore.h"
#include "models/storage/eventlog.h"
#include "tests/support/offerfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestOfferActions : public QObject
{
    Q_OBJECT

private slots:
    void init() { shop = std::make_unique<OfferFixture>(); }
    void aDraftGetsNumberAuthorAndTotals();
    void numbersOfAYearFollowEachOther();
    void aDraftWithFaultsIsNotKept();
    void aDraftKeepsItsPlaceInTheRegister();
    void whatIsIssuedIsNotSavedAgain();
    void everyStateIsReachedByTheRules_data();
    void everyStateIsReachedByTheRules();
    void forbiddenStepsAreRefusedWithTheState();
    void decliningNeedsAReason();
    void anOfferWhoseDaysAreOverIsNotIssued();
    void aRevisionSupersedesWhatItRevises();
    void twoPeopleReviseInOneDraft();
    void aRevisionOfADeclinedOfferLeavesItDeclined();
    void acceptingAVariantWithdrawsTheOthers();
    void anAgreedNumberIsClosed();
    void onlyIssuedOffersExpireAtTheEndOfTheirLastDay();
    void anExpiredOfferIsAcceptedLate();
    void acceptanceAfterTheLastDayExpiresFirst();
    void conversionCarriesLinesAndPrices();
    void anOfferIsConvertedOnce();

private:
    Stamp now() const { return {kOfferMonday.plusSeconds(3600), shop->jan}; }
    qint64 versionOf(OfferId id) const { return shop->offerOf(id).rowVersion; }

    std::unique_ptr<OfferFixture> shop;
};

void TestOfferActions::aDraftGetsNumberAuthorAndTotals()
{
    auto offer = shop->washerDraft();
    offer.author.reset();
    offer.discountBp = 1000;
    const auto stored = shop->offerOf(saveOffer(shop->db, offer, {kOfferMonday, shop->jan}).id);
    QCOMPARE(stored.number, u"O-2026-00001"_s);
    QCOMPARE(stored.revision, 1);
    QCOMPARE(stored.variant, u"A"_s);
    QCOMPARE(stored.author, std::optional(shop->jan));
    QCOMPARE(stored.createdAt, kOfferMonday);
    QCOMPARE(stored.netMinor, 90'000);
    QCOMPARE(stored.grossMinor, 110'700);
    QCOMPARE(shop->statesOf(stored.id), u"draft"_s);
}

void TestOfferActions::numbersOfAYearFollowEachOther()
{
    shop->draft(shop->washerDraft());
    const auto second = shop->offerOf(shop->draft(shop->washerDraft()));
    QCOMPARE(second.number, u"O-2026-00002"_s);
    OfferStore(shop->db).remove(second.id, second.rowVersion);
    QCOMPARE(shop->offerOf(shop->draft(shop->washerDraft())).number, u"O-2026-00003"_s);
    const Instant newYear{1'798'758'000'000}; // 2026-12-31T23:00:00Z: the new year has begun in Warsaw
    QCOMPARE(shop->offerOf(saveOffer(shop->db, shop->washerDraft(), {newYear, {}}).id).number, u"O-2027-00001"_s);
}

void TestOfferActions::aDraftWithFaultsIsNotKept()
{
    auto offer = shop->washerDraft();
    offer.customer = CustomerId{77};
    offer.lines[0].product = ProductId{88};
    const auto outcome = saveOffer(shop->db, offer, now());
    QCOMPARE(outcome.problems, (Problems{{u"customer"_s, ProblemKind::UnknownReference, u"77"_s},
                                         {u"line 1 product"_s, ProblemKind::UnknownReference, u"88"_s}}));
    QCOMPARE(shop->count(u"SELECT count(*) FROM offers"_s), 0);
}

void TestOfferActions::aDraftKeepsItsPlaceInTheRegister()
{
    const auto id = shop->draft(shop->washerDraft());
    auto offer = shop->offerOf(id);
    offer.number = u"X"_s;
    offer.revision = 7;
    offer.note = u"New"_s;
    QVERIFY(saveOffer(shop->db, offer, now()).isDone());
    QCOMPARE(shop->offerOf(id).number, u"O-2026-00001"_s);
    QCOMPARE(shop->offerOf(id).revision, 1);
    QCOMPARE(shop->offerOf(id).note, u"New"_s);
    QVERIFY_THROWS_EXCEPTION(StorageError, saveOffer(shop->db, offer, now()));
}

void TestOfferActions::whatIsIssuedIsNotSavedAgain()
{
    auto offer = shop->offerOf(shop->issuedWasher());
    offer.note = u"Cheaper"_s;
    QCOMPARE(saveOffer(shop->db, offer, now()).problems, (Problems{{u"status"_s, ProblemKind::NotAllowed, u"issued"_s}}));
    QCOMPARE(shop->offerOf(offer.id).note, QString());
}

void TestOfferActions::everyStateIsReachedByTheRules_data()
{
    QTest::addColumn<OfferStatus>("status");
    QTest::addColumn<QString>("states");

    QTest::newRow("draft") << OfferStatus::Draft << u"draft"_s;
    QTest::newRow("issued") << OfferStatus::Issued << u"draft issued"_s;
    QTest::newRow("accepted") << OfferStatus::Accepted << u"draft issued accepted"_s;
    QTest::newRow("declined") << OfferStatus::Declined << u"draft issued declined"_s;
    QTest::newRow("withdrawn") << OfferStatus::Withdrawn << u"draft issued withdrawn"_s;
    QTest::newRow("superseded") << OfferStatus::Superseded << u"draft issued superseded"_s;
    QTest::newRow("expired") << OfferStatus::Expired << u"draft issued expired"_s;
    QTest::newRow("converted") << OfferStatus::Converted << u"draft issued accepted converted"_s;
}

void TestOfferActions::everyStateIsReachedByTheRules()
{
    QFETCH(OfferStatus, status);
    const auto id = shop->washerIn(status);
    QCOMPARE(shop->offerOf(id).status, status);
    QTEST(shop->statesOf(id), "states");
}

void TestOfferActions::forbiddenStepsAreRefusedWithTheState()
{
    for (const auto status : allOf<OfferStatus>()) {
        init();
        const auto id = shop->washerIn(status);
        const Problems refused{{u"status"_s, ProblemKind::NotAllowed, toWord(status)}};
        if (status != OfferStatus::Issued) {
            QCOMPARE(declineOffer(shop->db, id, versionOf(id), u"No"_s, now()).problems, refused);
            QCOMPARE(withdrawOffer(shop->db, id, versionOf(id), {}, now()).problems, refused);
        }
        if (status != OfferStatus::Issued && status != OfferStatus::Expired)
            QCOMPARE(acceptOffer(shop->db, id, versionOf(id), now()).problems, refused);
        if (status != OfferStatus::Accepted)
            QCOMPARE(convertOffer(shop->db, id, versionOf(id), now()).problems, refused);
        if (status != OfferStatus::Draft)
            QCOMPARE(issueOffer(shop->db, id, versionOf(id), {}, now()).problems, refused);
        QCOMPARE(shop->offerOf(id).status, status);
    }
}

void TestOfferActions::decliningNeedsAReason()
{
    const auto id = shop->issuedWasher();
    QCOMPARE(declineOffer(shop->db, id, versionOf(id), u"  "_s, now()).problems, (Problems{{u"decline_reason"_s, ProblemKind::Missing}}));
    QVERIFY(declineOffer(shop->db, id, versionOf(id), u" Too dear "_s, now()).isDone());
    QCOMPARE(shop->offerOf(id).declineReason, u"Too dear"_s);
    QCOMPARE(shop->offerOf(id).decidedAt, std::optional(now().at));
}

void TestOfferActions::anOfferWhoseDaysAreOverIsNotIssued()
{
    auto offer = shop->washerDraft();
    offer.validUntil = QDate(2026, 3, 1);
    const auto id = shop->draft(offer);
    QCOMPARE(issueOffer(shop->db, id, versionOf(id), {}, now()).problems,
             (Problems{{u"valid_until"_s, ProblemKind::OrderOfDates, u"2026-03-02"_s}}));
    offer.validUntil = QDate(2026, 3, 2);
    QVERIFY(issueNewOffer(shop->db, offer, {}, now()).isDone());
}

void TestOfferActions::aRevisionSupersedesWhatItRevises()
{
    const auto first = shop->issuedWasher();
    const auto second = reviseOffer(shop->db, first, now()).id;
    QCOMPARE(shop->offerOf(first).status, OfferStatus::Issued);
    auto draft = shop->offerOf(second);
    QCOMPARE(draft.revision, 2);
    QCOMPARE(draft.revises, std::optional(first));
    draft.lines[0].unitPriceE4 = 9'000'000;
    QVERIFY(saveOffer(shop->db, draft, now()).isDone());
    QVERIFY(issueOffer(shop->db, second, versionOf(second), {}, now()).isDone()); // no conflict with what it revises
    QCOMPARE(shop->offerOf(first).status, OfferStatus::Superseded);
    QCOMPARE(shop->offerOf(second).number, shop->offerOf(first).number);
    QCOMPARE(shop->offerOf(first).grossMinor, 123'000);
    QCOMPARE(shop->offerOf(second).grossMinor, 110'700);
}

void TestOfferActions::twoPeopleReviseInOneDraft()
{
    const auto first = shop->issuedWasher();
    const auto mine = reviseOffer(shop->db, first, {kOfferMonday, shop->ewa});
    const auto theirs = reviseOffer(shop->db, first, {kOfferMonday, shop->jan});
    QCOMPARE(mine.id, theirs.id);
}

void TestOfferActions::aRevisionOfADeclinedOfferLeavesItDeclined()
{
    const auto first = shop->washerIn(OfferStatus::Declined);
    const auto second = reviseOffer(shop->db, first, now()).id;
    QVERIFY(issueOffer(shop->db, second, versionOf(second), {}, now()).isDone());
    QCOMPARE(shop->offerOf(first).status, OfferStatus::Declined);
    QCOMPARE(shop->offerOf(second).status, OfferStatus::Issued);
}

void TestOfferActions::acceptingAVariantWithdrawsTheOthers()
{
    const auto a = shop->issuedWasher();
    const auto b = addVariant(shop->db, a, now()).id;
    const auto c = addVariant(shop->db, b, now()).id;
    QCOMPARE(shop->offerOf(b).variant, u"B"_s);
    QCOMPARE(shop->offerOf(c).variant, u"C"_s);
    QVERIFY(issueOffer(shop->db, b, versionOf(b), {}, now()).isDone()); // variants are no conflict
    QCOMPARE(shop->offerOf(a).status, OfferStatus::Issued);
    QVERIFY(acceptOffer(shop->db, b, versionOf(b), now()).isDone());
    QCOMPARE(shop->offerOf(a).status, OfferStatus::Withdrawn);
    QCOMPARE(shop->offerOf(b).status, OfferStatus::Accepted);
    QCOMPARE(shop->offerOf(c).status, OfferStatus::Draft);
    QCOMPARE(EventLog(shop->db).of(u"offer"_s, a.value).constLast().reason, std::optional(u"another variant was accepted"_s));
}

void TestOfferActions::anAgreedNumberIsClosed()
{
    const auto a = shop->issuedWasher();
    const auto b = addVariant(shop->db, a, now()).id;
    const auto revision = reviseOffer(shop->db, a, now()).id;
    acceptOffer(shop->db, a, versionOf(a), now());
    const Problems closed{{u"number"_s, ProblemKind::NotAllowed, u"accepted"_s}};
    QCOMPARE(issueOffer(shop->db, b, versionOf(b), {}, now()).problems, closed);
    QCOMPARE(issueOffer(shop->db, revision, versionOf(revision), {}, now()).problems, closed);
    QCOMPARE(addVariant(shop->db, a, now()).problems, closed);
}

void TestOfferActions::onlyIssuedOffersExpireAtTheEndOfTheirLastDay()
{
    const auto draft = shop->washerIn(OfferStatus::Draft);
    const auto declined = shop->washerIn(OfferStatus::Declined);
    const auto id = shop->issuedWasher();
    auto endless = shop->washerDraft();
    endless.validUntil.reset();
    const auto open = shop->issued(endless);
    QCOMPARE(expireOffers(shop->db, QDate(2026, 4, 1)), 0);
    QCOMPARE(expireOffers(shop->db, QDate(2026, 4, 20)), 1);
    QCOMPARE(expireOffers(shop->db, QDate(2026, 4, 20)), 0);
    QCOMPARE(shop->offerOf(id).status, OfferStatus::Expired);
    QCOMPARE(shop->offerOf(id).decidedAt, std::optional(Instant{1'775'080'800'000})); // 2026-04-02T00:00 in Warsaw
    QCOMPARE(EventLog(shop->db).of(u"offer"_s, id.value).constLast().at, Instant{1'775'080'800'000});
    QCOMPARE(shop->offerOf(draft).status, OfferStatus::Draft);
    QCOMPARE(shop->offerOf(declined).status, OfferStatus::Declined);
    QCOMPARE(shop->offerOf(open).status, OfferStatus::Issued);
}

void TestOfferActions::anExpiredOfferIsAcceptedLate()
{
    const auto id = shop->washerIn(OfferStatus::Expired);
    QVERIFY(acceptOffer(shop->db, id, versionOf(id), {Instant{1'775'300'000'000}, {}}).isDone());
    QVERIFY(shop->offerOf(id).acceptedLate);
    QCOMPARE(shop->statesOf(id), u"draft issued expired accepted"_s);
}

void TestOfferActions::acceptanceAfterTheLastDayExpiresFirst()
{
    const auto id = shop->issuedWasher();
    QVERIFY(acceptOffer(shop->db, id, versionOf(id), {Instant{1'775'300'000'000}, {}}).isDone());
    QVERIFY(shop->offerOf(id).acceptedLate);
    QCOMPARE(shop->statesOf(id), u"draft issued expired accepted"_s);
    const auto intime = shop->issuedWasher();
    QVERIFY(acceptOffer(shop->db, intime, versionOf(intime), now()).isDone());
    QVERIFY(!shop->offerOf(intime).acceptedLate);
}

void TestOfferActions::conversionCarriesLinesAndPrices()
{
    auto offer = shop->washerDraft(3'333'333);
    offer.discountBp = 725;
    offer.lines[0].discountBp = 333;
    offer.lines[0].quantityMilli = 7'500;
    offer.lines.append({.description = u"Fitting"_s, .quantityMilli = 1'333, .unitPriceE4 = 799'999, .discountBp = 50, .taxRateBp = 800});
    const auto id = shop->issued(offer);
    acceptOffer(shop->db, id, versionOf(id), now());
    const auto outcome = convertOffer(shop->db, id, versionOf(id), now());
    QVERIFY(outcome.isDone());
    const auto converted = shop->offerOf(id);
    const auto purchase = PurchaseStore(shop->db).find(outcome.id).value();
    QCOMPARE(converted.purchase, std::optional(outcome.id));
    QCOMPARE(converted.decidedAt, std::optional(now().at));
    QCOMPARE(purchase.customer, std::optional(shop->anna));
    QCOMPARE(purchase.currency, u"PLN"_s);
    QCOMPARE(purchase.madeOn, QDate(2026, 3, 2));
    QCOMPARE(purchase.netMinor, converted.netMinor);
    QCOMPARE(purchase.grossMinor, converted.grossMinor);
    QCOMPARE(purchase.lines.size(), 2);
    for (int line = 0; line < 2; ++line) {
        QCOMPARE(purchase.lines.at(line).product, converted.lines.at(line).product);
        QCOMPARE(purchase.lines.at(line).description, converted.lines.at(line).description);
        QCOMPARE(purchase.lines.at(line).quantityMilli, converted.lines.at(line).quantityMilli);
        QCOMPARE(purchase.lines.at(line).netMinor, converted.lines.at(line).netMinor);
        QCOMPARE(purchase.lines.at(line).grossMinor, converted.lines.at(line).grossMinor);
    }
}

void TestOfferActions::anOfferIsConvertedOnce()
{
    const auto id = shop->washerIn(OfferStatus::Converted);
    QVERIFY(!convertOffer(shop->db, id, versionOf(id), now()).isDone());
    QCOMPARE(shop->count(u"SELECT count(*) FROM purchases"_s), 1);
}

QTEST_GUILESS_MAIN(TestOfferActions)
#include "tst_offeractions.moc"

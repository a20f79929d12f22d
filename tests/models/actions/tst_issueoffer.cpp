// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/issueoffer.h"

#include "models/actions/recordspokenoffer.h"
#include "models/actions/reviseoffer.h"
#include "models/actions/saveoffer.h"
#include "models/offers/offerstore.h"
#include "models/settings/shopsettings.h"
#include "models/storage/connection.h"
#include "tests/support/offerfixture.h"

#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using enum ConflictChoice;

class TestIssueOffer : public QObject
{
    Q_OBJECT

private slots:
    void init() { shop = std::make_unique<OfferFixture>(); }
    void withoutConflictsItIsIssuedAtOnce();
    void anEarlierOfferNeedsAChoice();
    void justifyingNeedsAReasonAndKeepsIt();
    void reusingGivesTheDraftUp();
    void onlyWhatStillHoldsIsReused();
    void revisingSupersedesTheOther();
    void onlyOneOfferIsRevised();
    void aRevisedOfferSpeaksForItsEarlierRevisions();
    void aDraftThatWasOvertakenBecomesTheNextRevision();
    void whatIsAgreedIsNotRevised();
    void aChoiceAboutSomethingElseIsNone();
    void aChangedDraftIsNotIssued();
    void theShopSaysHowFarBackItLooks();
    void aSpokenQuoteIsIssuedAtOnce();
    void aSpokenQuoteIsCheckedToo();
    void aSpokenQuoteWithFaultsLeavesNothing();
    void oneOfTwoPeopleAtOnceIsShownTheOther();
    void twoConnectionsCannotSlipPastEachOther();

private:
    IssueOutcome issue(OfferId id, const QList<Acknowledgement> &choices = {});

    std::unique_ptr<OfferFixture> shop;
};

static const Stamp kLater{kOfferMonday.plusSeconds(600), StaffId{2}};

IssueOutcome TestIssueOffer::issue(OfferId id, const QList<Acknowledgement> &choices)
{
    return issueOffer(shop->db, id, shop->offerOf(id).rowVersion, choices, kLater);
}

void TestIssueOffer::withoutConflictsItIsIssuedAtOnce()
{
    const auto id = shop->draft(shop->washerDraft());
    const auto outcome = issue(id);
    QVERIFY(outcome.isDone());
    QCOMPARE(outcome.id, id);
    QCOMPARE(shop->offerOf(id).status, OfferStatus::Issued);
    QCOMPARE(shop->offerOf(id).issuedAt, std::optional(kLater.at));
}

void TestIssueOffer::anEarlierOfferNeedsAChoice()
{
    const auto other = shop->issuedWasher(9'000'000);
    const auto id = shop->draft(shop->washerDraft());
    const auto outcome = issue(id);
    QVERIFY(!outcome.isDone());
    QVERIFY(outcome.problems.isEmpty());
    QCOMPARE(outcome.conflicts.size(), 1);
    QCOMPARE(outcome.conflicts.constFirst().other, other);
    QCOMPARE(shop->offerOf(id).status, OfferStatus::Draft);
    QCOMPARE(shop->statesOf(id), u"draft"_s);
}

void TestIssueOffer::justifyingNeedsAReasonAndKeepsIt()
{
    const auto other = shop->issuedWasher(9'000'000);
    const auto id = shop->draft(shop->washerDraft());
    QCOMPARE(issue(id, {{other, Justify, u" "_s}}).problems, (Problems{{u"reason"_s, ProblemKind::Missing}}));
    QVERIFY(issue(id, {{other, Justify, u"Another model year"_s}}).isDone());
    QCOMPARE(shop->offerOf(other).status, OfferStatus::Issued);
    const StoredChoice expected{.offer = id,
                                .other = other,
                                .otherNumber = u"O-2026-00001"_s,
                                .otherVariant = u"A"_s,
                                .customer = shop->anna,
                                .kinds = {ConflictKind::PriceDiffers, ConflictKind::StillValid},
                                .choice = Justify,
                                .reason = u"Another model year"_s,
                                .at = kLater.at,
                                .by = StaffId{2}};
    QCOMPARE(OfferConflicts(shop->db).choicesOf(id), (QList<StoredChoice>{expected}));
    QCOMPARE(OfferConflicts(shop->db).choicesOf(other), (QList<StoredChoice>{expected}));
}

void TestIssueOffer::reusingGivesTheDraftUp()
{
    const auto other = shop->issuedWasher(9'000'000);
    const auto id = shop->draft(shop->washerDraft());
    const auto outcome = issue(id, {{other, Reuse, {}}});
    QVERIFY(outcome.isDone());
    QVERIFY(outcome.reused);
    QCOMPARE(outcome.id, other);
    QVERIFY(!OfferStore(shop->db).find(id));
    const auto choices = OfferConflicts(shop->db).choicesOf(other);
    QCOMPARE(choices.size(), 1);
    QCOMPARE(choices.constFirst().choice, Reuse);
    QVERIFY(!choices.constFirst().offer);
}

void TestIssueOffer::onlyWhatStillHoldsIsReused()
{
    for (const auto status : {OfferStatus::Accepted, OfferStatus::Converted, OfferStatus::Withdrawn, OfferStatus::Declined, OfferStatus::Expired}) {
        init();
        const auto other = offerIn(shop->db, shop->washerDraft(9'000'000), status);
        const auto id = shop->draft(shop->washerDraft());
        const bool holds = status == OfferStatus::Accepted || status == OfferStatus::Converted;
        const auto outcome = issue(id, {{other, Reuse, {}}});
        QCOMPARE(outcome.isDone(), holds);
        if (!holds)
            QCOMPARE(outcome.problems, (Problems{{u"choice"_s, ProblemKind::NotAllowed, toWord(status)}}));
    }
}

void TestIssueOffer::revisingSupersedesTheOther()
{
    const auto other = shop->issuedWasher(9'000'000);
    const auto id = shop->draft(shop->washerDraft());
    QVERIFY(issue(id, {{other, Revise, {}}}).isDone());
    const auto issued = shop->offerOf(id);
    QCOMPARE(issued.number, u"O-2026-00001"_s);
    QCOMPARE(issued.revision, 2);
    QCOMPARE(issued.variant, u"A"_s);
    QCOMPARE(issued.revises, std::optional(other));
    QCOMPARE(issued.grossMinor, 123'000);
    QCOMPARE(issued.lines.size(), 1);
    QCOMPARE(shop->offerOf(other).status, OfferStatus::Superseded);
    QCOMPARE(OfferConflicts(shop->db).choicesOf(id).constFirst().choice, Revise);
}

void TestIssueOffer::onlyOneOfferIsRevised()
{
    const auto first = shop->issuedWasher(9'000'000);
    const auto second = shop->issuedWasher(8'000'000);
    const auto id = shop->draft(shop->washerDraft());
    const auto both = issue(id, {{first, Revise, {}}, {second, Revise, {}}});
    QCOMPARE(both.problems.constFirst().field, u"choice"_s);
    QVERIFY(!issue(id, {{first, Revise, {}}}).isDone()); // the second one is open
    QVERIFY(issue(id, {{first, Revise, {}}, {second, Justify, u"spare part"_s}}).isDone());
    QCOMPARE(shop->offerOf(second).status, OfferStatus::Issued);
}

void TestIssueOffer::aRevisedOfferSpeaksForItsEarlierRevisions()
{
    const auto first = shop->issuedWasher(9'000'000);
    auto second = shop->offerOf(reviseOffer(shop->db, first, kLater).id);
    second.lines[0].unitPriceE4 = 8'000'000;
    QVERIFY(saveOffer(shop->db, second, kLater).isDone());
    QVERIFY(issue(second.id).isDone());
    const auto id = shop->draft(shop->washerDraft());
    QCOMPARE(issue(id).conflicts.size(), 2); // the superseded price was told too
    QVERIFY(issue(id, {{second.id, Revise, {}}}).isDone());
    QCOMPARE(shop->offerOf(id).revision, 3);
    QCOMPARE(shop->offerOf(second.id).status, OfferStatus::Superseded);
}

/// Two people go on from one offer; the second one's draft has the earlier number.
void TestIssueOffer::aDraftThatWasOvertakenBecomesTheNextRevision()
{
    const auto first = shop->issuedWasher(9'000'000);
    const auto second = reviseOffer(shop->db, first, kLater).id;
    const auto third = shop->draft(shop->washerDraft(8'000'000));
    QVERIFY(issue(third, {{first, Revise, {}}}).isDone());
    QCOMPARE(shop->offerOf(third).revision, 3);
    QVERIFY(issue(second, {{third, Revise, {}}}).isDone());
    QCOMPARE(shop->offerOf(second).revision, 4);
    QCOMPARE(shop->offerOf(second).revises, std::optional(third));
    QCOMPARE(shop->offerOf(third).status, OfferStatus::Superseded);
}

void TestIssueOffer::whatIsAgreedIsNotRevised()
{
    const auto other = offerIn(shop->db, shop->washerDraft(9'000'000), OfferStatus::Accepted);
    const auto id = shop->draft(shop->washerDraft());
    QCOMPARE(issue(id, {{other, Revise, {}}}).problems, (Problems{{u"choice"_s, ProblemKind::NotAllowed, u"accepted"_s}}));
}

void TestIssueOffer::aChoiceAboutSomethingElseIsNone()
{
    const auto other = shop->issuedWasher(9'000'000);
    const auto id = shop->draft(shop->washerDraft());
    QVERIFY(!issue(id, {{OfferId{77}, Justify, u"x"_s}}).isDone());
    QCOMPARE(issue(id, {{OfferId{77}, Reuse, {}}}).problems, (Problems{{u"choice"_s, ProblemKind::NotAllowed, u"changed"_s}}));
    QVERIFY(issue(id, {{OfferId{77}, Justify, u"x"_s}, {other, Justify, u"y"_s}}).isDone());
    QCOMPARE(shop->count(u"SELECT count(*) FROM offer_conflicts"_s), 1);
}

void TestIssueOffer::aChangedDraftIsNotIssued()
{
    const auto seen = shop->offerOf(shop->draft(shop->washerDraft()));
    auto changed = seen;
    changed.lines[0].unitPriceE4 = 1;
    QVERIFY(saveOffer(shop->db, changed, kLater).isDone());
    QVERIFY_THROWS_EXCEPTION(StorageError, issueOffer(shop->db, seen.id, seen.rowVersion, {}, kLater));
}

void TestIssueOffer::theShopSaysHowFarBackItLooks()
{
    shop->issued(shop->washerDraft(9'000'000), kOfferMonday.plusDays(-100));
    auto settings = ShopSettingsStore(shop->db).load();
    settings.offerConflictMonths = 1;
    ShopSettingsStore(shop->db).save(settings);
    QVERIFY(issue(shop->draft(shop->washerDraft())).isDone());
}

void TestIssueOffer::aSpokenQuoteIsIssuedAtOnce()
{
    const auto outcome =
        recordSpokenOffer(shop->db, {.customer = shop->anna, .product = shop->washer, .unitPriceE4 = 9'500'000}, {}, kLater);
    QVERIFY(outcome.isDone());
    const auto offer = shop->offerOf(outcome.id);
    QVERIFY(offer.spoken);
    QCOMPARE(offer.status, OfferStatus::Issued);
    QCOMPARE(offer.author, std::optional(shop->jan));
    QCOMPARE(offer.channel, Channel::Phone);
    QCOMPARE(offer.currency, u"PLN"_s);
    QCOMPARE(offer.validUntil, std::optional(QDate(2026, 3, 16)));
    QCOMPARE(offer.lines.constFirst().description, u"Washer 7 kg"_s);
    QCOMPARE(offer.lines.constFirst().taxRateBp, 2300);
    QCOMPARE(offer.grossMinor, 116'850);
}

void TestIssueOffer::aSpokenQuoteIsCheckedToo()
{
    const auto other = shop->issuedWasher(9'000'000);
    const SpokenQuote quote{.customer = shop->anna, .product = shop->washer, .unitPriceE4 = 9'500'000};
    QCOMPARE(recordSpokenOffer(shop->db, quote, {}, kLater).conflicts.size(), 1);
    QCOMPARE(shop->count(u"SELECT count(*) FROM offers"_s), 1);
    QVERIFY(recordSpokenOffer(shop->db, quote, {{other, Reuse, {}}}, kLater).reused);
    QCOMPARE(shop->count(u"SELECT count(*) FROM offers"_s), 1);
    const auto revised = recordSpokenOffer(shop->db, quote, {{other, Revise, {}}}, kLater);
    QVERIFY(revised.isDone());
    QCOMPARE(shop->offerOf(revised.id).revision, 2);
    QCOMPARE(shop->offerOf(other).status, OfferStatus::Superseded);
}

void TestIssueOffer::aSpokenQuoteWithFaultsLeavesNothing()
{
    QCOMPARE(recordSpokenOffer(shop->db, {.customer = shop->anna, .unitPriceE4 = 1}, {}, kLater).problems,
             (Problems{{u"line 1 description"_s, ProblemKind::Missing}}));
    QCOMPARE(recordSpokenOffer(shop->db, {.customer = shop->anna, .product = ProductId{77}}, {}, kLater).problems,
             (Problems{{u"product"_s, ProblemKind::UnknownReference, u"77"_s}}));
    QCOMPARE(recordSpokenOffer(shop->db, {.customer = CustomerId{77}, .description = u"x"_s}, {}, kLater).problems,
             (Problems{{u"customer"_s, ProblemKind::UnknownReference, u"77"_s}}));
    QCOMPARE(shop->count(u"SELECT count(*) FROM offers"_s), 0);
}

/// What each of two people got who had both seen no conflict.
static void checkOneWon(const IssueOutcome &first, const IssueOutcome &second)
{
    const auto &won = first.isDone() ? first : second;
    const auto &lost = first.isDone() ? second : first;
    QVERIFY(won.isDone());
    QVERIFY(!lost.isDone());
    QCOMPARE(lost.conflicts.size(), 1);
    QCOMPARE(lost.conflicts.constFirst().other, won.id);
    QVERIFY(lost.conflicts.constFirst().kinds.contains(ConflictKind::PriceDiffers));
}

void TestIssueOffer::oneOfTwoPeopleAtOnceIsShownTheOther()
{
    auto theirs = shop->washerDraft(9'000'000);
    theirs.customer = shop->bolek; // shares Anna's phone
    const auto first = shop->offerOf(shop->draft(shop->washerDraft()));
    const auto second = shop->offerOf(shop->draft(theirs, shop->jan));
    shop->db.execute(u"COMMIT"_s);
    auto &database = shop->shop.openDatabase();
    const auto issueIt = [&database](const Offer &offer) {
        return [&database, offer](IssueOutcome &outcome) {
            outcome = database.write([offer](Connection &db) { return issueOffer(db, offer.id, offer.rowVersion, {}, kLater); }).result();
        };
    };
    IssueOutcome mine;
    IssueOutcome other;
    std::thread one([&] { issueIt(first)(mine); });
    std::thread two([&] { issueIt(second)(other); });
    one.join();
    two.join();
    checkOneWon(mine, other);
}

/// Also where each has a connection of its own: the transaction that issues begins before it looks.
void TestIssueOffer::twoConnectionsCannotSlipPastEachOther()
{
    const auto first = shop->offerOf(shop->draft(shop->washerDraft()));
    const auto second = shop->offerOf(shop->draft(shop->washerDraft(9'000'000), shop->jan));
    shop->db.execute(u"COMMIT"_s);
    const auto file = shop->shop.file();
    const auto issueIt = [file](const Offer &offer, IssueOutcome &outcome) {
        Connection connection(file, Connection::Access::Write);
        Transaction transaction(connection);
        outcome = issueOffer(connection, offer.id, offer.rowVersion, {}, kLater);
        transaction.commit();
    };
    IssueOutcome mine;
    IssueOutcome other;
    std::thread one([&] { issueIt(first, mine); });
    std::thread two([&] { issueIt(second, other); });
    one.join();
    two.join();
    checkOneWon(mine, other);
    shop->db.execute(u"BEGIN"_s);
}

QTEST_GUILESS_MAIN(TestIssueOffer)
#include "tst_issueoffer.moc"

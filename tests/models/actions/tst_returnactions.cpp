// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/handoverrepair.h"
#include "models/actions/loaner.h"
#include "models/actions/movereturn.h"
#include "models/actions/openreturn.h"
#include "models/actions/returncover.h"
#include "models/actions/revisereturn.h"
#include "models/actions/undoreturnstep.h"
#include "models/returns/returnstore.h"
#include "models/storage/connection.h"
#include "models/storage/eventlog.h"
#include "models/storage/storageerror.h"
#include "models/warranties/warrantystore.h"
#include "tests/support/returndesk.h"

#include <QTest>

using namespace Qt::StringLiterals;
using enum ReturnStatus;

class TestReturnActions : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void openingKeepsWhatCoversIt();
    void openingRefusesWhatCannotComeBack();
    void openingIsRefusedInAClosedCase();
    void aDeviceComesBackInOneReturnAtATime();
    void aLineComesBackAsFarAsItIsLeft();
    void theWindowIsThatOfTheProduct();
    void movingAsksForWhatTheStateNeeds();
    void whatTheRulesForbidIsRefusedAndNothingChanges();
    void revisingKeepsEverythingElse();
    void aLoanerIsLentOnceAndComesBack();
    void lendingRefusesWhatIsNoLoaner();
    void closingWaitsForTheLoaner();
    void handingOverARepairAddsALayerAndRestartsNothing();
    void aStepIsTakenBackWhileNothingFollowed();
    void aLoanerThatWasLentAgainDoesNotComeBack();
    void anOpeningIsTakenBackWhileItIsADraft();

private:
    Connection &db() { return m_fixture->db; }
    Return stored(ReturnId id) { return ReturnStore(db()).find(id).value(); }
    ReturnId opened() { return openReturn(db(), ReturnDesk::washerIn(m_case), m_stamp).id; }
    ReturnStep moved(ReturnId id, const ReturnMove &move) { return moveReturn(db(), id, move, m_stamp).step.value(); }
    ReturnId repaired();

    std::unique_ptr<CaseFixture> m_fixture;
    CaseId m_case;
    const Stamp m_stamp{kMonday, StaffId{1}};
};

void TestReturnActions::init()
{
    m_fixture = std::make_unique<CaseFixture>();
    m_case = m_fixture->newCase();
    const ReturnDesk desk(db());
}

/// A repair that waits to be handed over.
ReturnId TestReturnActions::repaired()
{
    const auto id = opened();
    for (const auto to : {Confirmed, Received, Inspecting})
        moved(id, {.to = to});
    moved(id, {.to = Approved, .resolution = ReturnResolution::Repair});
    moved(id, {.to = InRepair});
    moved(id, {.to = Ready});
    return id;
}

void TestReturnActions::openingKeepsWhatCoversIt()
{
    auto wish = ReturnDesk::washerIn(m_case);
    wish.reason = u"  Leaks\n"_s;
    wish.status = Closed;
    const auto record = stored(openReturn(db(), wish, m_stamp).id);
    QCOMPARE(record.number, u"RMA-2026-00001"_s);
    QCOMPARE(record.status, Draft);
    QCOMPARE(record.reason, u"Leaks"_s);
    QCOMPARE(record.purchaseLine, std::optional(ReturnDesk::kWasherLine));
    QCOMPARE(record.coveredBy, std::optional(ReturnDesk::kWarranty));
    QCOMPARE(EventLog(db()).of(kReturnEntity, record.id.value).constFirst().by, std::optional(m_fixture->ewa));

    auto late = ReturnDesk::hosesIn(m_case, 1000);
    QCOMPARE(stored(openReturn(db(), late, m_stamp).id).coveredBy, std::nullopt);
}

void TestReturnActions::openingRefusesWhatCannotComeBack()
{
    auto wish = ReturnDesk::washerIn(m_case);
    const auto problems = [&] { return openReturn(db(), wish, m_stamp).problems; };
    wish.device.reset();
    QCOMPARE(problems(), (Problems{{u"goods"_s, ProblemKind::Missing, {}}}));
    wish.device = DeviceId{99};
    QCOMPARE(problems(), (Problems{{u"goods"_s, ProblemKind::UnknownReference, u"99"_s}}));
    wish.device = ReturnDesk::kLoaner;
    QCOMPARE(problems(), (Problems{{u"goods"_s, ProblemKind::NotAllowed, u"loaner"_s}}));
    wish.device = ReturnDesk::kForeign;
    QCOMPARE(problems(), (Problems{{u"goods"_s, ProblemKind::NotAllowed, u"owned"_s}}));
    wish = ReturnDesk::hosesIn(m_case, 1000);
    wish.purchaseLine = PurchaseLineId{99};
    QCOMPARE(problems(), (Problems{{u"goods"_s, ProblemKind::NotAllowed, u"99"_s}}));
    QCOMPARE(ReturnStore(db()).ofCase(m_case), QList<Return>{});
}

void TestReturnActions::openingIsRefusedInAClosedCase()
{
    auto wish = ReturnDesk::washerIn(m_fixture->caseIn(CaseStatus::Cancelled));
    QCOMPARE(openReturn(db(), wish, m_stamp).problems, (Problems{{u"case"_s, ProblemKind::NotAllowed, u"cancelled"_s}}));
    wish.caseId = CaseId{99};
    QCOMPARE(openReturn(db(), wish, m_stamp).problems, (Problems{{u"case"_s, ProblemKind::Missing, {}}}));
    wish.caseId = m_fixture->caseIn(CaseStatus::Resolved);
    QVERIFY(openReturn(db(), wish, m_stamp).isDone());
}

void TestReturnActions::aDeviceComesBackInOneReturnAtATime()
{
    const auto first = opened();
    const auto wish = ReturnDesk::washerIn(m_case);
    QCOMPARE(openReturn(db(), wish, m_stamp).problems, (Problems{{u"goods"_s, ProblemKind::Duplicate, u"RMA-2026-00001"_s}}));
    moved(first, {.to = Closed, .reason = u"Not needed"_s});
    QVERIFY(openReturn(db(), wish, m_stamp).isDone());
}

void TestReturnActions::aLineComesBackAsFarAsItIsLeft()
{
    QVERIFY(openReturn(db(), ReturnDesk::hosesIn(m_case, 2000), m_stamp).isDone());
    const auto tooMany = openReturn(db(), ReturnDesk::hosesIn(m_case, 1001), m_stamp);
    QCOMPARE(tooMany.problems, (Problems{{u"quantity"_s, ProblemKind::OutOfRange, u"1"_s}}));
    QVERIFY(openReturn(db(), ReturnDesk::hosesIn(m_case, 1000), m_stamp).isDone());
}

void TestReturnActions::theWindowIsThatOfTheProduct()
{
    auto record = stored(opened());
    const auto goods = goodsOf(db(), record);
    QCOMPARE(goods.text, u"Washer 7 kg"_s);
    QCOMPARE(goods.serial, u"WX-77"_s);
    QCOMPARE(goods.window, std::optional(ReturnWindow{kReturnDay.addDays(4), ReturnRight::MoneyBack}));
    record.requestedOn = kReturnDay.addDays(5);
    QCOMPARE(goodsOf(db(), record).window->right, ReturnRight::WarrantyOrGoodwill);
    QVERIFY(!goodsOf(db(), ReturnDesk::hosesIn(m_case, 1000)).window);
    QCOMPARE(coveringLayer(db(), record, kReturnDay.addYears(3)), std::nullopt);
}

void TestReturnActions::movingAsksForWhatTheStateNeeds()
{
    const auto id = opened();
    for (const auto to : {Confirmed, Received, Inspecting})
        moved(id, {.to = to});
    const auto problems = [&](const ReturnMove &move) { return moveReturn(db(), id, move, m_stamp).problems; };
    QCOMPARE(problems({.to = Approved}), (Problems{{u"resolution"_s, ProblemKind::Missing, {}}}));
    QCOMPARE(problems({.to = Rejected, .reason = u"  "_s}), (Problems{{u"reason"_s, ProblemKind::Missing, {}}}));
    QCOMPARE(problems({.to = Closed}), (Problems{{u"reason"_s, ProblemKind::Missing, {}}}));
    QCOMPARE(stored(id).status, Inspecting);
    moved(id, {.to = Rejected, .reason = u" Water damage "_s});
    QCOMPARE(stored(id).rejectReason, u"Water damage"_s);
    QCOMPARE(EventLog(db()).of(kReturnEntity, id.value).constLast().reason, std::optional(u"Water damage"_s));
    moved(id, {.to = SentBack});
    moved(id, {.to = Closed}); // settled: needs no reason
    QCOMPARE(stored(id).status, Closed);
}

void TestReturnActions::whatTheRulesForbidIsRefusedAndNothingChanges()
{
    const auto id = opened();
    const auto before = stored(id);
    QCOMPARE(moveReturn(db(), id, {.to = InRepair}, m_stamp).refusal, std::optional(ReturnRefusal::NotApproved));
    QCOMPARE(handOverRepair(db(), id, kReturnDay, 3, m_stamp).refusal, std::optional(ReturnRefusal::NotReady));
    QCOMPARE(stored(id), before);
    // Sold elsewhere, there is nothing to refund.
    db().execute(u"UPDATE returns SET purchase_line_id = NULL"_s);
    for (const auto to : {Confirmed, Received, Inspecting})
        moved(id, {.to = to});
    QCOMPARE(moveReturn(db(), id, {.to = Approved, .resolution = ReturnResolution::Refund}, m_stamp).problems,
             (Problems{{u"resolution"_s, ProblemKind::NotAllowed, u"refund"_s}}));
}

void TestReturnActions::revisingKeepsEverythingElse()
{
    const auto id = opened();
    auto expected = stored(id);
    auto revised = expected;
    revised.kind = expected.kind = ReturnKind::Complaint;
    revised.reason = u" Noise "_s;
    expected.reason = u"Noise"_s;
    revised.description = expected.description = u"At <i>night</i>"_s;
    revised.promisedOn = expected.promisedOn = kReturnDay.addDays(7);
    revised.status = Closed;         // is not taken over
    revised.loanerDevice = DeviceId{2}; // nor this
    const auto result = reviseReturn(db(), revised, m_stamp);
    expected.rowVersion = 2;
    QCOMPARE(stored(id), expected);
    QVERIFY_EXCEPTION_THROWN(reviseReturn(db(), revised, m_stamp), StorageError);
    undoReturnStep(db(), *result.step, m_stamp);
    QCOMPARE(stored(id).reason, u"Leaks"_s);
    auto early = stored(id);
    early.promisedOn = kReturnDay.addDays(-1);
    QCOMPARE(reviseReturn(db(), early, m_stamp).problems,
             (Problems{{u"promised_on"_s, ProblemKind::OrderOfDates, u"2026-03-02"_s}}));
}

void TestReturnActions::aLoanerIsLentOnceAndComesBack()
{
    const auto first = opened();
    const auto second = openReturn(db(), ReturnDesk::hosesIn(m_case, 1000), m_stamp).id;
    QVERIFY(lendLoaner(db(), first, ReturnDesk::kLoaner, kReturnDay, m_stamp).isDone());
    QCOMPARE(stored(first).loanerOutOn, std::optional(kReturnDay));
    QVERIFY(stored(first).isLoanerOut());
    // Not to two returns, and not two for one.
    QCOMPARE(lendLoaner(db(), second, ReturnDesk::kLoaner, kReturnDay, m_stamp).problems,
             (Problems{{u"loaner"_s, ProblemKind::Duplicate, u"RMA-2026-00001"_s}}));
    QCOMPARE(lendLoaner(db(), first, ReturnDesk::kOtherLoaner, kReturnDay, m_stamp).problems,
             (Problems{{u"loaner"_s, ProblemKind::NotAllowed, u"RMA-2026-00001"_s}}));
    QVERIFY(lendLoaner(db(), second, ReturnDesk::kOtherLoaner, kReturnDay, m_stamp).isDone());

    QCOMPARE(takeLoanerBack(db(), first, kReturnDay.addDays(-1), m_stamp).problems,
             (Problems{{u"date"_s, ProblemKind::OrderOfDates, u"2026-03-02"_s}}));
    QVERIFY(takeLoanerBack(db(), first, kReturnDay.addDays(3), m_stamp).isDone());
    QCOMPARE(takeLoanerBack(db(), first, kReturnDay.addDays(3), m_stamp).problems, (Problems{{u"loaner"_s, ProblemKind::Missing, {}}}));
    QCOMPARE(stored(first).loanerBackOn, std::optional(kReturnDay.addDays(3)));
    QVERIFY(lendLoaner(db(), first, ReturnDesk::kLoaner, kReturnDay.addDays(4), m_stamp).isDone());
    QCOMPARE(EventLog(db()).of(kReturnLoanerEntity, first.value).size(), 3);
}

void TestReturnActions::lendingRefusesWhatIsNoLoaner()
{
    const auto id = opened();
    const auto problems = [&](DeviceId device, QDate day) { return lendLoaner(db(), id, device, day, m_stamp).problems; };
    QCOMPARE(problems({}, kReturnDay), (Problems{{u"loaner"_s, ProblemKind::Missing, u"0"_s}}));
    QCOMPARE(problems(DeviceId{99}, kReturnDay), (Problems{{u"loaner"_s, ProblemKind::UnknownReference, u"99"_s}}));
    QCOMPARE(problems(ReturnDesk::kForeign, kReturnDay), (Problems{{u"loaner"_s, ProblemKind::NotAllowed, u"owned"_s}}));
    QCOMPARE(problems(ReturnDesk::kLoaner, {}), (Problems{{u"date"_s, ProblemKind::Missing, {}}}));
    QCOMPARE(problems(ReturnDesk::kLoaner, kReturnDay.addDays(-1)), (Problems{{u"date"_s, ProblemKind::OrderOfDates, u"2026-03-02"_s}}));
    QCOMPARE(problems(ReturnDesk::kLoaner, {9999, 1, 1}), (Problems{{u"date"_s, ProblemKind::OutOfRange, u"9999-01-01"_s}}));
    moved(id, {.to = Closed, .reason = u"Not needed"_s});
    QCOMPARE(lendLoaner(db(), id, ReturnDesk::kLoaner, kReturnDay, m_stamp).refusal, std::optional(ReturnRefusal::IsClosed));
}

void TestReturnActions::closingWaitsForTheLoaner()
{
    const auto id = repaired();
    QVERIFY(lendLoaner(db(), id, ReturnDesk::kLoaner, kReturnDay, m_stamp).isDone());
    QVERIFY(handOverRepair(db(), id, kReturnDay, 0, m_stamp).isDone());
    QCOMPARE(moveReturn(db(), id, {.to = Closed}, m_stamp).refusal, std::optional(ReturnRefusal::LoanerOut));
    QVERIFY(takeLoanerBack(db(), id, kReturnDay, m_stamp).isDone());
    QVERIFY(moveReturn(db(), id, {.to = Closed}, m_stamp).isDone());
}

void TestReturnActions::handingOverARepairAddsALayerAndRestartsNothing()
{
    const auto id = repaired();
    const auto before = WarrantyStore(db()).find(ReturnDesk::kWarranty);
    QCOMPARE(handOverRepair(db(), id, {}, 3, m_stamp).problems, (Problems{{u"date"_s, ProblemKind::Missing, {}}}));
    QCOMPARE(handOverRepair(db(), id, {9999, 12, 31}, 3, m_stamp).problems, (Problems{{u"date"_s, ProblemKind::OutOfRange, u"9999-12-31"_s}}));
    QCOMPARE(handOverRepair(db(), id, kReturnDay, 121, m_stamp).problems, (Problems{{u"months"_s, ProblemKind::OutOfRange, u"121"_s}}));
    const auto result = handOverRepair(db(), id, kReturnDay, 3, m_stamp);
    const auto layers = WarrantyStore(db()).ofDevice(ReturnDesk::kWasher);
    QCOMPARE(layers.size(), 2);
    QCOMPARE(layers.at(0).warranty, *before);
    QCOMPARE(layers.at(1).warranty.layer, WarrantyLayer::Repair);
    QCOMPARE(layers.at(1).warranty.startsOn, kReturnDay);
    QCOMPARE(layers.at(1).warranty.endsOn, std::optional(QDate(2026, 6, 1)));
    undoReturnStep(db(), *result.step, m_stamp);
    QCOMPARE(WarrantyStore(db()).ofDevice(ReturnDesk::kWasher).size(), 1);
    QCOMPARE(stored(id).status, Ready);
    QVERIFY(handOverRepair(db(), id, kReturnDay, 0, m_stamp).isDone());
    QCOMPARE(WarrantyStore(db()).ofDevice(ReturnDesk::kWasher).size(), 1);
}

void TestReturnActions::aStepIsTakenBackWhileNothingFollowed()
{
    const auto id = opened();
    const auto confirming = moved(id, {.to = Confirmed});
    const auto receiving = moved(id, {.to = Received});
    QVERIFY_EXCEPTION_THROWN(undoReturnStep(db(), confirming, m_stamp), StorageError);
    undoReturnStep(db(), receiving, m_stamp);
    QCOMPARE(stored(id).status, Confirmed);
    QCOMPARE(EventLog(db()).of(kReturnEntity, id.value).constLast().reason, std::optional(kUndoReason));
    QVERIFY_EXCEPTION_THROWN(undoReturnStep(db(), receiving, m_stamp), StorageError);
    const auto lending = lendLoaner(db(), id, ReturnDesk::kLoaner, kReturnDay, m_stamp).step.value();
    undoReturnStep(db(), lending, m_stamp);
    QVERIFY(!stored(id).loanerDevice);
}

void TestReturnActions::aLoanerThatWasLentAgainDoesNotComeBack()
{
    const auto first = opened();
    const auto second = openReturn(db(), ReturnDesk::hosesIn(m_case, 1000), m_stamp).id;
    QVERIFY(lendLoaner(db(), first, ReturnDesk::kLoaner, kReturnDay, m_stamp).isDone());
    const auto back = takeLoanerBack(db(), first, kReturnDay, m_stamp).step.value();
    QVERIFY(lendLoaner(db(), second, ReturnDesk::kLoaner, kReturnDay, m_stamp).isDone());
    try {
        undoReturnStep(db(), back, m_stamp);
        QFAIL("the loaner was lent twice");
    } catch (const StorageError &error) {
        QCOMPARE(error.kind(), StorageError::Kind::Conflict);
    }
}

void TestReturnActions::anOpeningIsTakenBackWhileItIsADraft()
{
    const auto first = opened();
    undoOpening(db(), first);
    QVERIFY(!ReturnStore(db()).find(first));
    const auto second = opened();
    moved(second, {.to = Confirmed});
    QVERIFY_EXCEPTION_THROWN(undoOpening(db(), second), StorageError);
}

QTEST_GUILESS_MAIN(TestReturnActions)
#include "tst_returnactions.moc"

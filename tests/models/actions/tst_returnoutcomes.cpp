// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/movereturn.h"
#include "models/actions/openreturn.h"
#include "models/actions/refundreturn.h"
#include "models/actions/replacereturned.h"
#include "models/actions/undoreturnstep.h"
#include "models/devices/devicestore.h"
#include "models/purchases/paymentrules.h"
#include "models/purchases/purchasestore.h"
#include "models/returns/returnstore.h"
#include "models/storage/storageerror.h"
#include "models/warranties/warrantystore.h"
#include "tests/support/returndesk.h"

#include <QTest>

using namespace Qt::StringLiterals;
using enum ReturnStatus;

class TestReturnOutcomes : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aRefundIsADocumentAndAPayment();
    void aRefundIsTakenBackWhole();
    void anotherAmountIsAPositionOfItsOwn();
    void noMoreIsPaidBackThanWasPaidUnlessSaid();
    void partOfALineIsRefundedInPart();
    void aReplacementInheritsTheRemainder();
    void aSerialThatIsTakenRefusesTheReplacement();
    void goodsFromTheShelfLeaveNoDevice();

private:
    Connection &db() { return m_fixture->db; }
    Return stored(ReturnId id) { return ReturnStore(db()).find(id).value(); }
    Purchase documentOf(ReturnId id) { return PurchaseStore(db()).find(*stored(id).refundPurchase).value(); }
    ReturnId approved(const Return &wish, ReturnResolution resolution);
    static Refund all(qint64 amountMinor) { return {.amountMinor = amountMinor, .day = kReturnDay, .adjustmentText = u"Wear"_s}; }

    std::unique_ptr<CaseFixture> m_fixture;
    CaseId m_case;
    const Stamp m_stamp{kMonday, StaffId{1}};
};

void TestReturnOutcomes::init()
{
    m_fixture = std::make_unique<CaseFixture>();
    m_case = m_fixture->newCase();
    const ReturnDesk desk(db());
}

ReturnId TestReturnOutcomes::approved(const Return &wish, ReturnResolution resolution)
{
    const auto id = openReturn(db(), wish, m_stamp).id;
    for (const auto to : {Confirmed, Received, Inspecting})
        moveReturn(db(), id, {.to = to}, m_stamp);
    moveReturn(db(), id, {.to = Approved, .resolution = resolution}, m_stamp);
    return id;
}

void TestReturnOutcomes::aRefundIsADocumentAndAPayment()
{
    const auto id = approved(ReturnDesk::washerIn(m_case), ReturnResolution::Refund);
    const auto limit = refundLimit(db(), stored(id));
    QCOMPARE(limit->mostMinor, 123'000);
    QCOMPARE(limit->priceMinor, 123'000);
    QCOMPARE(limit->purchaseNumber, u"P-000001"_s);
    QVERIFY(refundReturn(db(), id, all(123'000), m_stamp).isDone());
    QCOMPARE(stored(id).status, Refunded);
    QCOMPARE(stored(id).refundMinor, std::optional<qint64>(123'000));
    const auto document = documentOf(id);
    QCOMPARE(document.kind, PurchaseKind::Return);
    QCOMPARE(document.grossMinor, -123'000);
    QCOMPARE(document.lines.size(), 1);
    QCOMPARE(document.lines.at(0).returns, std::optional(ReturnDesk::kWasherLine));
    QCOMPARE(document.payments.size(), 1);
    QCOMPARE(document.payments.at(0).amountMinor, -123'000);
    QCOMPARE(paymentStateOf(balanceOf(document), kReturnDay), PaymentState::Paid);
    const auto device = DeviceStore(db()).find(ReturnDesk::kWasher);
    QCOMPARE(device->status, DeviceStatus::Returned);
    QVERIFY(!device->owner);
    QCOMPARE(refundReturn(db(), id, all(123'000), m_stamp).refusal, std::optional(ReturnRefusal::Unchanged));
}

void TestReturnOutcomes::aRefundIsTakenBackWhole()
{
    const auto id = approved(ReturnDesk::washerIn(m_case), ReturnResolution::Refund);
    const auto before = stored(id);
    const auto device = DeviceStore(db()).find(ReturnDesk::kWasher);
    const auto step = refundReturn(db(), id, all(100'000), m_stamp).step.value();
    const auto document = documentOf(id).id;
    undoReturnStep(db(), step, m_stamp);
    auto expected = before;
    expected.rowVersion += 2;
    QCOMPARE(stored(id), expected);
    QVERIFY(!PurchaseStore(db()).find(document));
    const auto after = DeviceStore(db()).find(ReturnDesk::kWasher);
    QCOMPARE(after->status, DeviceStatus::Owned);
    QCOMPARE(after->owner, device->owner);
    QVERIFY(refundReturn(db(), id, all(123'000), m_stamp).isDone());
}

void TestReturnOutcomes::anotherAmountIsAPositionOfItsOwn()
{
    const auto id = approved(ReturnDesk::washerIn(m_case), ReturnResolution::Refund);
    QVERIFY(refundReturn(db(), id, all(99'999), m_stamp).isDone());
    const auto document = documentOf(id);
    QCOMPARE(document.grossMinor, -99'999);
    QCOMPARE(document.lines.size(), 2);
    QCOMPARE(document.lines.at(1).description, u"Wear"_s);
    QCOMPARE(document.lines.at(1).grossMinor, 23'001);
    QCOMPARE(document.kind, PurchaseKind::Return);
    QCOMPARE(paymentStateOf(balanceOf(document), kReturnDay), PaymentState::Paid);
}

void TestReturnOutcomes::noMoreIsPaidBackThanWasPaidUnlessSaid()
{
    const auto id = approved(ReturnDesk::washerIn(m_case), ReturnResolution::Refund);
    const auto refused = [&](const Refund &refund) { return refundReturn(db(), id, refund, m_stamp).problems; };
    QCOMPARE(refused(all(0)), (Problems{{u"amount"_s, ProblemKind::OutOfRange, u"0.00"_s}}));
    QCOMPARE(refused(all(123'001)), (Problems{{u"amount"_s, ProblemKind::NotAllowed, u"1230.00"_s}}));
    auto undated = all(100);
    undated.day = {};
    QCOMPARE(refused(undated), (Problems{{u"date"_s, ProblemKind::Missing, {}}}));
    QVERIFY(!stored(id).refundPurchase);
    auto more = all(130'000);
    more.beyondPaid = true;
    QVERIFY(refused(more).isEmpty());
    QCOMPARE(documentOf(id).grossMinor, -130'000);
}

void TestReturnOutcomes::partOfALineIsRefundedInPart()
{
    const auto first = approved(ReturnDesk::hosesIn(m_case, 2000), ReturnResolution::Refund);
    QCOMPARE(refundLimit(db(), stored(first))->mostMinor, 2'460);
    QVERIFY(refundReturn(db(), first, all(2'460), m_stamp).isDone());
    const auto second = approved(ReturnDesk::hosesIn(m_case, 1000), ReturnResolution::Refund);
    QVERIFY(refundReturn(db(), second, all(1'230), m_stamp).isDone());
    QVERIFY(!openReturn(db(), ReturnDesk::hosesIn(m_case, 1), m_stamp).isDone());
    // What was paid for the whole sale is the limit.
    db().execute(u"UPDATE payments SET amount_minor = 5000 WHERE purchase_id = 1"_s);
    const auto third = approved(ReturnDesk::washerIn(m_case), ReturnResolution::Refund);
    QCOMPARE(refundLimit(db(), stored(third))->mostMinor, 5'000 - 2'460 - 1'230);
}

void TestReturnOutcomes::aReplacementInheritsTheRemainder()
{
    const auto id = approved(ReturnDesk::washerIn(m_case), ReturnResolution::Replace);
    const auto ending = WarrantyStore(db()).find(ReturnDesk::kWarranty)->endsOn;
    const auto result = replaceReturned(db(), id, {.serial = u"WX-78"_s, .day = kReturnDay, .isScrapped = true}, m_stamp);
    QVERIFY(result.isDone());
    QCOMPARE(stored(id).status, Replaced);
    const auto fresh = DeviceStore(db()).find(stored(id).replacementDevice.value());
    QCOMPARE(fresh->product, ProductId{1});
    QCOMPARE(fresh->serial, u"WX-78"_s);
    QCOMPARE(fresh->owner, std::optional(m_fixture->anna));
    QCOMPARE(fresh->status, DeviceStatus::Owned);
    const auto layers = WarrantyStore(db()).ofDevice(fresh->id);
    QCOMPARE(layers.size(), 1);
    QCOMPARE(layers.at(0).warranty.endsOn, ending);
    QCOMPARE(layers.at(0).warranty.startsOn, kReturnDay);
    QCOMPARE(layers.at(0).warranty.inheritedFrom, std::optional(ReturnDesk::kWarranty));
    QCOMPARE(DeviceStore(db()).find(ReturnDesk::kWasher)->status, DeviceStatus::Scrapped);
}

void TestReturnOutcomes::aSerialThatIsTakenRefusesTheReplacement()
{
    const auto id = approved(ReturnDesk::washerIn(m_case), ReturnResolution::Replace);
    const auto result = replaceReturned(db(), id, {.serial = u"wx 99"_s, .day = kReturnDay}, m_stamp);
    QCOMPARE(result.problems.size(), 1);
    QCOMPARE(result.problems.at(0).field, u"serial"_s);
    QCOMPARE(result.problems.at(0).kind, ProblemKind::Duplicate);
    QCOMPARE(stored(id).status, Approved);
    QCOMPARE(replaceReturned(db(), id, {.serial = u"WX-78"_s}, m_stamp).problems, (Problems{{u"date"_s, ProblemKind::Missing, {}}}));
    QVERIFY(replaceReturned(db(), id, {.day = kReturnDay}, m_stamp).isDone());
    QCOMPARE(DeviceStore(db()).find(ReturnDesk::kWasher)->status, DeviceStatus::Returned);
}

void TestReturnOutcomes::goodsFromTheShelfLeaveNoDevice()
{
    const auto id = approved(ReturnDesk::hosesIn(m_case, 1000), ReturnResolution::Replace);
    QVERIFY(replaceReturned(db(), id, {.day = kReturnDay}, m_stamp).isDone());
    QCOMPARE(stored(id).status, Replaced);
    QVERIFY(!stored(id).replacementDevice);
}

QTEST_GUILESS_MAIN(TestReturnOutcomes)
#include "tst_returnoutcomes.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/loaner.h"
#include "models/purchases/purchasestore.h"
#include "tests/support/returnscreen.h"
#include "ui/core/chip.h"
#include "ui/returns/returnview.h"

#include <QCheckBox>
#include <QComboBox>

using namespace Qt::StringLiterals;
using enum ReturnStatus;

class TestReturnDialogs : public QObject, ReturnScreen
{
    Q_OBJECT

private slots:
    void init() { open(); }
    void cleanup() { close(); }
    void opensAReturnByKeyboardAlone();
    void saysWhatIsWrongBesideTheField();
    void refundsIntoThePurchaseAndTakesItBack();
    void asksBeforeMoreIsPaidBackThanWasPaid();
    void oneLoanerGoesToOneReturn();
    void aReplacementIsHandedOutAndTakenBack();
    void editingChangesThePromise();
};

void TestReturnDialogs::opensAReturnByKeyboardAlone()
{
    m_page->openReturnIn(m_case);
    auto *form = dialog(u"openReturnDialog"_s);
    auto *goods = form->findChild<QComboBox *>(u"goods"_s);
    QCOMPARE(goods->count(), 2);
    QCOMPARE(goods->currentText(), u"Washer 7 kg WX-77 – P-000001"_s);
    QVERIFY(form->findChild<PlainLabel *>(u"goodsWindow"_s)->text().startsWith(u"Within the return window until "_s));
    QVERIFY(form->findChild<PlainLabel *>(u"goodsCover"_s)->text().contains(u"Manufacturer's warranty (Bosch)"_s));
    press(Qt::Key_Tab);
    press(Qt::Key_Tab);
    type(u"Leaks"_s);
    press(Qt::Key_Tab);
    press(Qt::Key_A, Qt::ControlModifier);
    type(u"From below"_s);
    press(Qt::Key_Tab);
    type(u"+7"_s);
    submit();
    QCOMPARE(sentence(), u"The return is opened."_s);
    QCOMPARE(m_opened.size(), 1);
    const auto record = stored({m_opened.constFirst()});
    QCOMPARE(record.device, std::optional(ReturnDesk::kWasher));
    QCOMPARE(record.kind, ReturnKind::Repair);
    QCOMPARE(record.reason, u"Leaks"_s);
    QCOMPARE(record.description, u"From below"_s);
    QCOMPARE(record.promisedOn, std::optional(QDate(2026, 3, 12)));
    QTRY_COMPARE(label(u"returnNumber"_s), u"RMA-2026-00001"_s);
    undo();
    QVERIFY(!m_desk->read([](Connection &db) { return ReturnStore(db).findByNumber(u"RMA-2026-00001"_s); }));
}

void TestReturnDialogs::saysWhatIsWrongBesideTheField()
{
    const auto id = add(ReturnDesk::washerIn(m_case), {{.to = Confirmed}, {.to = Received}, {.to = Inspecting}});
    show(id);
    click(u"step_rejected"_s);
    auto *form = dialog(u"rejectReturnDialog"_s);
    submit();
    QCOMPARE(problemAt(form, u"reason"_s), u"This has to be filled in."_s);
    QVERIFY(form->isVisible());
    type(u"Water damage"_s);
    submit();
    QVERIFY(reaches(id, Rejected));
    QCOMPARE(label(u"returnOutcome"_s), u"Rejected: Water damage"_s);
    QCOMPARE(steps(), (QStringList{u"Sent back"_s, u"Close early …"_s}));
}

void TestReturnDialogs::refundsIntoThePurchaseAndTakesItBack()
{
    auto wish = ReturnDesk::washerIn(m_case);
    wish.kind = ReturnKind::Return;
    const auto id = approved(wish, ReturnResolution::Refund);
    show(id);
    QCOMPARE(steps(), (QStringList{u"Refund …"_s, u"Close early …"_s}));
    click(u"step_refunded"_s);
    dialog(u"refundDialog"_s);
    submit();
    QVERIFY(reaches(id, Refunded));
    QVERIFY(label(u"returnOutcome"_s).startsWith(u"Paid back: 1"_s));
    const auto document = stored(id).refundPurchase.value();
    click(u"openRefund"_s);
    QCOMPARE(m_opened.constLast(), document.value);
    sentence();
    undo();
    QVERIFY(reaches(id, Approved));
    QVERIFY(!m_desk->read([document](Connection &db) { return PurchaseStore(db).find(document); }));
}

void TestReturnDialogs::asksBeforeMoreIsPaidBackThanWasPaid()
{
    const auto id = approved(ReturnDesk::hosesIn(m_case, 1000), ReturnResolution::Refund);
    show(id);
    click(u"step_refunded"_s);
    auto *form = dialog(u"refundDialog"_s);
    type(u"20"_s);
    submit();
    QVERIFY(problemAt(form, u"amount"_s).startsWith(u"Only 12.30"_s));
    QTest::mouseClick(form->findChild<QCheckBox *>(u"beyondPaid"_s), Qt::LeftButton, {}, QPoint(8, 8));
    submit();
    QVERIFY(reaches(id, Refunded));
    QCOMPARE(stored(id).refundMinor, std::optional<qint64>(2'000));
}

void TestReturnDialogs::oneLoanerGoesToOneReturn()
{
    const auto first = add(ReturnDesk::washerIn(m_case));
    const auto second = add(ReturnDesk::hosesIn(m_case, 1000));
    show(first);
    click(u"lendLoaner"_s);
    auto *form = dialog(u"loanerDialog"_s);
    auto *loaners = form->findChild<QComboBox *>(u"loaner"_s);
    QCOMPARE(loaners->count(), 2);
    // Somebody else is quicker with the same one.
    const DeviceId wanted{loaners->currentData().toLongLong()};
    const auto stamp = m_desk->workspace().stamp();
    m_desk->write([=](Connection &db) { return lendLoaner(db, second, wanted, QDate(2026, 3, 5), stamp).isDone(); });
    submit();
    QTRY_COMPARE(problemAt(form, u"loaner"_s), u"“RMA-2026-00002” is taken already."_s);
    QVERIFY(!stored(first).loanerDevice);
    loaners->setCurrentIndex(1);
    submit();
    QTRY_VERIFY(stored(first).isLoanerOut());
    QTRY_VERIFY(label(u"returnLoaner"_s).startsWith(u"Loaner: Washer 7 kg L-"_s));
    QTRY_VERIFY(!m_page->findChild<QDialog *>(u"loanerDialog"_s));
    click(u"takeLoanerBack"_s);
    QTRY_VERIFY(!stored(first).isLoanerOut());
}

void TestReturnDialogs::aReplacementIsHandedOutAndTakenBack()
{
    const auto id = approved(ReturnDesk::washerIn(m_case), ReturnResolution::Replace);
    show(id);
    click(u"step_replaced"_s);
    auto *form = dialog(u"replaceDialog"_s);
    type(u"wx 99"_s); // somebody else's
    submit();
    QTRY_VERIFY(!problemAt(form, u"serial"_s).isEmpty());
    press(Qt::Key_A, Qt::ControlModifier);
    type(u"WX-78"_s);
    submit();
    QVERIFY(reaches(id, Replaced));
    sentence();
    QVERIFY(label(u"returnOutcome"_s).endsWith(u"WX-78"_s));
    undo();
    QVERIFY(reaches(id, Approved));
    QCOMPARE(stored(id).replacementDevice, std::optional<DeviceId>());
}

void TestReturnDialogs::editingChangesThePromise()
{
    const auto id = add(ReturnDesk::washerIn(m_case));
    show(id);
    click(u"editReturn"_s);
    auto *form = dialog(u"editReturnDialog"_s);
    type(u"2026-03-01"_s);
    submit();
    QVERIFY(!problemAt(form, u"promised_on"_s).isEmpty());
    press(Qt::Key_A, Qt::ControlModifier);
    type(u"2026-03-04"_s);
    submit();
    QTRY_COMPARE(stored(id).promisedOn, std::optional(QDate(2026, 3, 4)));
    const auto isLate = [this] { // the view makes its chips anew
        const auto *chip = m_page->findChild<Chip *>(u"promisedChip"_s);
        return chip && chip->text().endsWith(u"late"_s);
    };
    QTRY_VERIFY(isLate());
}

QTEST_MAIN(TestReturnDialogs)
#include "tst_returndialogs.moc"

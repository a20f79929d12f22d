// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/products/productstore.h"
#include "models/warranties/warrantystore.h"
#include "tests/support/returnscreen.h"
#include "ui/core/chip.h"
#include "ui/core/listview.h"
#include "ui/core/messagebar.h"
#include "ui/core/tokens.h"
#include "ui/returns/returnlist.h"

#include <QComboBox>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using enum ReturnStatus;

class TestReturnsPage : public QObject, ReturnScreen
{
    Q_OBJECT

private slots:
    void init() { open(); }
    void cleanup() { close(); }
    void goesItsWayByTheButtonsThatTheStateAllows();
    void filtersSayWhatIsToBeDone();
    void theNavigationCountsWhatIsLate();
    void timesFollowTheZoneOfTheShop();
    void saysWhyNothingCanBeOpened();
    void textOfCustomersStaysText();
    void aButtonPressedTwiceActsOnce();
};

void TestReturnsPage::goesItsWayByTheButtonsThatTheStateAllows()
{
    const auto id = add(ReturnDesk::washerIn(m_case));
    show(id);
    QCOMPARE(steps(), (QStringList{u"Confirm"_s, u"Close early …"_s}));
    click(u"step_confirmed"_s);
    QVERIFY(reaches(id, Confirmed));
    QCOMPARE(sentence(), u"RMA-2026-00001 is confirmed."_s);
    undo();
    QVERIFY(reaches(id, Draft));
    click(u"step_confirmed"_s);
    QVERIFY(reaches(id, Confirmed));
    QCOMPARE(steps(), (QStringList{u"Goods received"_s, u"Close early …"_s}));
    click(u"step_received"_s);
    QVERIFY(reaches(id, Received));
    click(u"step_inspecting"_s);
    QVERIFY(reaches(id, Inspecting));
    QCOMPARE(steps(), (QStringList{u"Approve repair …"_s, u"Reject …"_s, u"Close early …"_s}));
    click(u"step_approved"_s);
    QCOMPARE(dialog(u"approveReturnDialog"_s)->findChild<QComboBox *>(u"resolution"_s)->currentText(), u"Repair it"_s);
    submit();
    QVERIFY(reaches(id, Approved));
    QCOMPARE(steps(), (QStringList{u"Start repair"_s, u"Close early …"_s}));
    click(u"step_in_repair"_s);
    QVERIFY(reaches(id, InRepair));
    click(u"step_ready"_s);
    QVERIFY(reaches(id, Ready));
    click(u"step_handed_over"_s);
    dialog(u"handOverRepairDialog"_s);
    submit();
    QVERIFY(reaches(id, HandedOver));
    const auto layers = m_desk->read([](Connection &db) { return WarrantyStore(db).ofDevice(ReturnDesk::kWasher); });
    QCOMPARE(layers.size(), 2);
    QCOMPARE(layers.at(1).warranty.endsOn, std::optional(QDate(2026, 6, 4)));
    QCOMPARE(steps(), QStringList{u"Close"_s});
    click(u"step_closed"_s);
    QVERIFY(reaches(id, Closed));
    QCOMPARE(steps(), QStringList{});
    auto *links = m_page->findChild<QWidget *>(u"openCase"_s)->parentWidget();
    const auto *next = m_page->findChild<QWidget *>(u"returnWindow"_s);
    QTRY_COMPARE(next->y() - links->geometry().bottom() - 1, px(12)); // no gap where nothing is left to do
    QVERIFY(label(u"returnHistory"_s).contains(u"undone"_s));
    QVERIFY(label(u"returnHistory"_s).contains(u"Ewa <i>Nowak</i>"_s));
}

void TestReturnsPage::filtersSayWhatIsToBeDone()
{
    add(ReturnDesk::washerIn(m_case), {{.to = Confirmed}, {.to = Received}});
    add(ReturnDesk::hosesIn(m_case, 1000), {{.to = Closed, .reason = u"Not needed"_s}});
    const auto *view = m_page->findChild<ReturnList *>()->view();
    for (const auto &[chip, count] : {std::pair{u"filter_open"_s, 1}, std::pair{u"filter_all"_s, 2}, std::pair{u"filter_to_inspect"_s, 1},
                                      std::pair{u"filter_due"_s, 0}, std::pair{u"filter_loaner_out"_s, 0}}) {
        QTest::mouseClick(find<Chip>(chip), Qt::LeftButton);
        QTRY_COMPARE(view->model()->ids().size(), count);
    }
}

void TestReturnsPage::theNavigationCountsWhatIsLate()
{
    auto wish = ReturnDesk::washerIn(m_case);
    wish.promisedOn = QDate(2026, 3, 4);
    const auto id = add(wish);
    QTRY_COMPARE(m_late, 1);
    show(id);
    click(u"step_closed"_s);
    dialog(u"closeReturnDialog"_s);
    type(u"Withdrawn"_s);
    submit();
    QTRY_COMPARE(m_late, 0);
}

void TestReturnsPage::timesFollowTheZoneOfTheShop()
{
    show(add(ReturnDesk::washerIn(m_case)));
    const auto before = label(u"returnHistory"_s);
    auto shop = m_desk->workspace().shop();
    shop.zone = QTimeZone("Asia/Tokyo");
    m_desk->workspace().setShop(shop);
    QTRY_VERIFY(label(u"returnHistory"_s) != before);
}

void TestReturnsPage::saysWhyNothingCanBeOpened()
{
    add(ReturnDesk::washerIn(m_case));
    add(ReturnDesk::hosesIn(m_case, 3000));
    m_page->openReturnIn(m_case);
    auto *bar = m_page->findChild<MessageBar *>();
    QTRY_VERIFY(bar->isShowing());
    QVERIFY(bar->text().startsWith(u"Nothing of this customer can come back."_s));
    m_page->hide();
    m_page->openReturnIn(m_case);
    QTRY_COMPARE(m_refused.size(), 1);
}

void TestReturnsPage::textOfCustomersStaysText()
{
    m_desk->write([](Connection &db) {
        auto product = ProductStore(db).find(ProductId{1}).value();
        product.name = u"Washer <img src=x>"_s;
        ProductStore(db).save(product);
    });
    auto wish = ReturnDesk::washerIn(m_case);
    wish.description = u"<h1>Leaks</h1>"_s;
    show(add(wish));
    QCOMPARE(find<QPushButton>(u"openCustomer"_s)->text(), u"Anna <b>Łącka</b>"_s);
    for (const auto &[name, text] : {std::pair{u"returnDescription"_s, u"<h1>Leaks</h1>"_s}, std::pair{u"returnGoods"_s, u"Washer <img src=x> · serial WX-77"_s}}) {
        QCOMPARE(label(name), text);
        QCOMPARE(find<PlainLabel>(name)->textFormat(), Qt::PlainText);
    }
}

void TestReturnsPage::aButtonPressedTwiceActsOnce()
{
    const auto id = add(ReturnDesk::washerIn(m_case));
    show(id);
    auto *confirm = find<QPushButton>(u"step_confirmed"_s);
    confirm->click();
    confirm->click();
    QVERIFY(reaches(id, Confirmed));
    QCOMPARE(sentence(), u"RMA-2026-00001 is confirmed."_s);
    QTest::qWait(100);
    QVERIFY(!m_page->findChild<MessageBar *>()->isVisible());
    for (const auto &[button, name] : {std::pair{u"editReturn"_s, u"editReturnDialog"_s}, std::pair{u"lendLoaner"_s, u"loanerDialog"_s}}) {
        auto *pressed = find<QPushButton>(button);
        pressed->click();
        pressed->click();
        QTest::qWait(100);
        const auto opened = m_page->findChildren<QDialog *>(name);
        QCOMPARE(opened.size(), 1);
        opened.constFirst()->reject();
    }
}

QTEST_MAIN(TestReturnsPage)
#include "tst_returnspage.moc"

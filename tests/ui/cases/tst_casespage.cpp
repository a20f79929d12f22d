// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/casespage.h"

#include "models/cases/casehistory.h"
#include "tests/support/casescreen.h"
#include "ui/cases/caselist.h"
#include "ui/cases/casetexts.h"
#include "ui/cases/caseview.h"
#include "ui/core/chip.h"
#include "ui/core/listtable.h"
#include "ui/core/listview.h"
#include "ui/core/messagebar.h"
#include "ui/core/plainlabel.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class TestCasesPage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void listsWhatIsOpenAndCountsEveryFilter();
    void tellsTheNavigationWhatPresses();
    void enterOpensTheCaseAloneAndEscapeGoesBack();
    void offersOnlyTheStepsThatAreAllowed_data();
    void offersOnlyTheStepsThatAreAllowed();
    void aStepByKeyboardCanBeUndone();
    void saysWhyAStepIsRefused();
    void showsTheClocks();
    void showsTheRowsBehindAFigure();
    void showsTextLiterally();
    void historyIsAWellBehavedModel();
    void searchTakesAnyText();

private:
    CaseScreen &screen() { return *m_screen; }
    CaseDesk &desk() { return m_screen->desk; }
    CasesPage &page() { return *m_screen->page; }

    std::unique_ptr<CaseScreen> m_screen;
};

void TestCasesPage::init()
{
    m_screen = std::make_unique<CaseScreen>();
}

/// Whatever was done on the screen: what is kept is what the history tells.
void TestCasesPage::cleanup()
{
    const auto faults = desk().read([](Connection &db) { return caseFactFaults(db); });
    m_screen.reset();
    QCOMPARE(faults, QStringList());
}

void TestCasesPage::listsWhatIsOpenAndCountsEveryFilter()
{
    QTRY_COMPARE(screen().child<Chip>(u"filter_open"_s)->text(), u"Open 2"_s);
    QCOMPARE(screen().child<Chip>(u"filter_unanswered"_s)->text(), u"Unanswered 2"_s);
    QCOMPARE(screen().child<Chip>(u"filter_waiting"_s)->text(), u"Waiting 1"_s);
    QCOMPARE(screen().child<Chip>(u"filter_mine"_s)->text(), u"Mine 0"_s);
    QCOMPARE(screen().child<Chip>(u"filter_closed"_s)->text(), u"Closed 1"_s);
    QCOMPARE(screen().child<Chip>(u"filter_all"_s)->text(), u"All 4"_s);
    auto *waiting = screen().child<Chip>(u"filter_waiting"_s);
    waiting->setFocus();
    QTest::keyClick(waiting, Qt::Key_Space);
    auto *model = screen().child<CaseList>({})->view()->model();
    QTRY_COMPARE(model->ids(), QList{screen().waiting.value});
    QTRY_COMPARE(model->index(0, model->columnNamed(u"customer"_s)).data().toString(), u"Anna <b>Łącka</b>"_s);
    QCOMPARE(model->index(0, model->columnNamed(u"status"_s)).data().toString(), u"Waiting for the customer"_s);
    QTRY_COMPARE(screen().child<PlainLabel>(u"casesStatus"_s)->text().section(u' ', 0, 0), u"1"_s);
    desk().addCase(u"Another"_s, CaseStatus::WaitingThirdParty);
    QTRY_COMPARE(waiting->text(), u"Waiting 2"_s);
    QTRY_COMPARE(model->ids().size(), 2);
}

void TestCasesPage::tellsTheNavigationWhatPresses()
{
    QSignalSpy waiting(screen().page.get(), &Page::waitingChanged);
    desk().addCase(u"Nobody answered"_s, CaseStatus::New);
    QTRY_COMPARE(waiting.value(waiting.size() - 1).value(0).toInt(), 3); // before it may come the count of the cases that were there
}

void TestCasesPage::enterOpensTheCaseAloneAndEscapeGoesBack()
{
    auto *table = screen().child<CaseList>({})->view()->table();
    auto *view = screen().child<CaseView>(u"caseView"_s);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Home);
    QTest::keyClick(table, Qt::Key_Return);
    QTRY_VERIFY(!table->isVisible());
    QTRY_VERIFY(view->contents());
    QCOMPARE(QApplication::focusWidget(), view->history());
    const auto opened = view->caseId();
    QTest::keyClick(view->history(), Qt::Key_Escape);
    QTRY_VERIFY(table->isVisible());
    QCOMPARE(QApplication::focusWidget(), table);
    QCOMPARE(screen().child<CaseList>({})->view()->currentId(), opened.value);
}

void TestCasesPage::offersOnlyTheStepsThatAreAllowed_data()
{
    QTest::addColumn<CaseStatus>("status");
    QTest::addColumn<QStringList>("steps");
    using enum CaseStatus;
    QTest::newRow("new") << New << QStringList{u"open"_s};
    QTest::newRow("open") << Open << QStringList{u"waiting_customer"_s, u"waiting_third_party"_s, u"resolved"_s};
    QTest::newRow("waiting") << WaitingCustomer << QStringList{u"open"_s, u"resolved"_s};
    QTest::newRow("waiting for a third party") << WaitingThirdParty << QStringList{u"open"_s, u"resolved"_s};
    QTest::newRow("resolved, not matured") << Resolved << QStringList{u"open"_s};
    QTest::newRow("closed") << Closed << QStringList();
    QTest::newRow("cancelled") << Cancelled << QStringList();
}

void TestCasesPage::offersOnlyTheStepsThatAreAllowed()
{
    QFETCH(const CaseStatus, status);
    QFETCH(const QStringList, steps);
    screen().showCase(desk().addCase(u"One"_s, status));
    QStringList offered;
    for (const auto *button : page().findChildren<QPushButton *>(QRegularExpression(u"^step_"_s)))
        offered.append(button->objectName().mid(5));
    QCOMPARE(offered, steps);
    QCOMPARE(page().findChild<QAction *>(u"cancelCase"_s) != nullptr, status != CaseStatus::Cancelled);
    QCOMPARE(page().findChild<QPushButton *>(u"handOver"_s) != nullptr,
             status != CaseStatus::Cancelled && status != CaseStatus::Closed);
}

void TestCasesPage::aStepByKeyboardCanBeUndone()
{
    screen().showCase(screen().waiting);
    auto *resolve = screen().child<QPushButton>(u"step_resolved"_s);
    resolve->setFocus();
    QTest::keyClick(resolve, Qt::Key_Space);
    QTRY_COMPARE(desk().caseOf(screen().waiting).status, CaseStatus::Resolved);
    QCOMPARE(screen().doneSentence(), desk().caseOf(screen().waiting).number + u" is resolved."_s);
    QTRY_COMPARE(screen().child<Chip>(u"statusChip"_s)->text(), u"Resolved"_s);
    QVERIFY(screen().undoLast());
    QCOMPARE(desk().caseOf(screen().waiting).status, CaseStatus::WaitingCustomer);
    QCOMPARE(desk().caseOf(screen().waiting).firstResolvedAt, std::optional<Instant>());
    QTRY_COMPARE(screen().child<Chip>(u"statusChip"_s)->text(), u"Waiting for the customer"_s);
}

void TestCasesPage::saysWhyAStepIsRefused()
{
    screen().showCase(screen().leak);
    for (const auto &[to, refused] : {std::pair{CaseStatus::Closed, TransitionRefusal::NotResolved},
                                      {CaseStatus::WaitingCustomer, TransitionRefusal::NotInWork},
                                      {CaseStatus::New, TransitionRefusal::Unchanged}}) {
        emit screen().child<CaseView>(u"caseView"_s)->stepRequested(to);
        QTRY_COMPARE(screen().child<MessageBar>({})->text(), refusalText(refused));
    }
    QCOMPARE(desk().caseOf(screen().leak).status, CaseStatus::New);
    QVERIFY(screen().done.isEmpty());
}

void TestCasesPage::showsTheClocks()
{
    screen().showCase(screen().leak);
    QCOMPARE(screen().child<PlainLabel>(u"caseResponse"_s)->text(),
             u"Not answered for 1\u00A0d (target 4\u00A0h, missed)"_s);
    QCOMPARE(screen().child<PlainLabel>(u"caseWork"_s)->text(), u"Ours so far: 1\u00A0d"_s);
    screen().showCase(screen().waiting);
    QTRY_COMPARE(screen().child<PlainLabel>(u"caseWork"_s)->text(), u"Ours so far: 10\u00A0min"_s);
}

void TestCasesPage::showsTheRowsBehindAFigure()
{
    page().openRows(u"Resolved <b>at</b> first contact"_s, {screen().leak.value});
    auto *model = screen().child<CaseList>({})->view()->model();
    QTRY_COMPARE(model->ids(), QList{screen().leak.value});
    QVERIFY(screen().child<PlainLabel>(u"rowsTitle"_s)->isVisible());
    QTest::mouseClick(screen().child<QPushButton>(u"showAll"_s), Qt::LeftButton);
    QTRY_COMPARE(model->ids().size(), 2);
    QVERIFY(!screen().child<PlainLabel>(u"rowsTitle"_s)->isVisible());
}

void TestCasesPage::showsTextLiterally()
{
    screen().showCase(screen().leak);
    QCOMPARE(screen().child<PlainLabel>(u"caseSubject"_s)->text(), u"Washer <b>leaks</b>"_s);
    QCOMPARE(screen().child<QPushButton>(u"openCustomer"_s)->text(), u"Anna <b>Łącka</b>"_s);
    const auto history = screen().child<QListView>(u"caseHistory"_s)->model();
    QVERIFY(history->index(history->rowCount() - 1, 0).data().toString().contains(u"<img src=x> Water on the floor"_s));
    for (const auto *label : page().findChildren<QLabel *>())
        QVERIFY2(label->textFormat() == Qt::PlainText || label->text().isEmpty(),
                 qPrintable(label->objectName() + label->text()));
}

void TestCasesPage::historyIsAWellBehavedModel()
{
    auto *model = screen().child<QListView>(u"caseHistory"_s)->model();
    QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    screen().showCase(screen().leak);
    QTRY_COMPARE(model->rowCount(), 2);
    screen().showCase(screen().waiting);
    QTRY_COMPARE(model->rowCount(), 4);
    QAbstractItemModelTester list(screen().child<CaseList>({})->view()->model(),
                                  QAbstractItemModelTester::FailureReportingMode::QtTest);
    desk().addCase(u"Another"_s, CaseStatus::Open);
    QTRY_VERIFY(screen().child<CaseList>({})->view()->model()->ids().size() >= 3);
}

void TestCasesPage::searchTakesAnyText()
{
    page().focusFilter();
    auto *search = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(search);
    auto *model = screen().child<CaseList>({})->view()->model();
    for (const auto &odd : {u"\" OR *"_s, u"100%"_s, u"NEAR("_s, u"a:b -x"_s}) {
        search->clear();
        QTest::keyClicks(search, odd);
        QTRY_VERIFY(model->ids().isEmpty());
    }
    search->clear();
    QTest::keyClicks(search, u"leaks"_s);
    QTRY_COMPARE(model->ids(), QList{screen().leak.value});
}

QTEST_MAIN(TestCasesPage)
#include "tst_casespage.moc"

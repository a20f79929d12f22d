// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/casespage.h"

#include "models/actions/changecasestatus.h"
#include "models/cases/casehistory.h"
#include "models/cases/casestore.h"
#include "models/customers/customerstore.h"
#include "models/surveys/surveystore.h"
#include "tests/support/casedesk.h"
#include "ui/cases/caselist.h"
#include "ui/cases/casetexts.h"
#include "ui/cases/caseview.h"
#include "ui/core/chip.h"
#include "ui/core/conflictdialog.h"
#include "ui/core/formfield.h"
#include "ui/core/listtable.h"
#include "ui/core/listview.h"
#include "ui/core/messagebar.h"
#include "ui/core/plainlabel.h"
#include "ui/core/recordpicker.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QListView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
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
    void logsACallOfAKnownCustomerByTwoKeys();
    void logsAContactAboutTheShownCase();
    void aNewContactMayBeSolvedAtOnce();
    void aLogWithoutTextStaysOpenAndSaysSo();
    void findsTheCustomerWhileTyping();
    void saysThatAContactReopensOrFollowsUp();
    void handsOver();
    void cancelsAsADuplicateOnlyWithTheOtherCase();
    void editsAndUndoes();
    void showsBothVersionsWhenSomeoneElseSavedFirst();
    void aStateChangedMeanwhileIsNoConflictOfTheForm();
    void entersAnAnswerByDigits();
    void refusesAnAnswerWithoutScore();
    void showsTheRowsBehindAFigure();
    void showsTextLiterally();
    void historyIsAWellBehavedModel();
    void searchTakesAnyText();

private:
    template <typename Widget>
    Widget *child(const QString &name)
    {
        auto *found = m_page->findChild<Widget *>(name);
        if (!found)
            qWarning() << "there is no" << name;
        return found;
    }
    /// The dialog of that name, once it is open.
    QDialog *dialog(const QString &name);
    template <typename Widget>
    Widget *field(QDialog *in, const QString &name)
    {
        return in->findChild<Widget *>(name);
    }
    void showCase(CaseId id);
    bool waitForStatus(CaseId id, CaseStatus status);
    QString doneSentence();
    void undoLast();

    std::unique_ptr<CaseDesk> m_desk;
    std::unique_ptr<CasesPage> m_page;
    QStringList m_done;
    std::function<void()> m_undo;
    CaseId m_leak;
    CaseId m_waiting;
};

void TestCasesPage::init()
{
    m_desk = std::make_unique<CaseDesk>();
    m_leak = m_desk->addCase(u"Washer <b>leaks</b>"_s, CaseStatus::New);
    m_waiting = m_desk->addCase(u"Which cable?"_s, CaseStatus::WaitingCustomer);
    m_desk->addCase(u"Loud drum"_s, CaseStatus::Resolved);
    m_desk->addCase(u"Old story"_s, CaseStatus::Closed);
    m_page = std::make_unique<CasesPage>(m_desk->workspace());
    connect(m_page.get(), &Page::done, this, [this](const QString &sentence, const std::function<void()> &undo) {
        m_done.append(sentence);
        m_undo = undo;
    });
    connect(m_page.get(), &Page::failed, this, [](const StorageError &error) { qWarning() << "failed:" << error.detail(); });
    m_page->resize(1000, 640);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QTRY_COMPARE(child<CaseList>({})->view()->model()->ids().size(), 2);
}

/// Whatever was done on the screen: what is kept is what the history tells.
void TestCasesPage::cleanup()
{
    const auto faults = m_desk->read([](Connection &db) { return caseFactFaults(db); });
    m_page.reset();
    m_desk.reset();
    m_done.clear();
    m_undo = {};
    QCOMPARE(faults, QStringList());
}

QDialog *TestCasesPage::dialog(const QString &name)
{
    QDialog *found = nullptr;
    [&] { QTRY_VERIFY((found = m_page->findChild<QDialog *>(name)) && found->isVisible()); }();
    [&] { QTRY_COMPARE(QApplication::activeWindow(), found); }();
    [&] { QTRY_VERIFY(found->focusWidget() && found->focusWidget()->hasFocus()); }();
    return found;
}

void TestCasesPage::showCase(CaseId id)
{
    m_page->openRecord(SearchKind::Case, id.value);
    auto *view = child<CaseView>(u"caseView"_s);
    QTRY_VERIFY(view->contents() && view->contents()->record.id == id);
}

bool TestCasesPage::waitForStatus(CaseId id, CaseStatus status)
{
    return QTest::qWaitFor([&] { return m_desk->caseOf(id).status == status; });
}

QString TestCasesPage::doneSentence()
{
    [&] { QTRY_VERIFY(!m_done.isEmpty()); }();
    return m_done.isEmpty() ? QString() : m_done.takeFirst();
}

void TestCasesPage::undoLast()
{
    QVERIFY(m_undo);
    std::exchange(m_undo, {})();
    QCOMPARE(doneSentence(), u"It is taken back."_s);
}

void TestCasesPage::listsWhatIsOpenAndCountsEveryFilter()
{
    QTRY_COMPARE(child<Chip>(u"filter_open"_s)->text(), u"Open 2"_s);
    QCOMPARE(child<Chip>(u"filter_unanswered"_s)->text(), u"Unanswered 2"_s);
    QCOMPARE(child<Chip>(u"filter_waiting"_s)->text(), u"Waiting 1"_s);
    QCOMPARE(child<Chip>(u"filter_mine"_s)->text(), u"Mine 0"_s);
    QCOMPARE(child<Chip>(u"filter_closed"_s)->text(), u"Closed 1"_s);
    QCOMPARE(child<Chip>(u"filter_all"_s)->text(), u"All 4"_s);
    auto *waiting = child<Chip>(u"filter_waiting"_s);
    waiting->setFocus();
    QTest::keyClick(waiting, Qt::Key_Space);
    auto *model = child<CaseList>({})->view()->model();
    QTRY_COMPARE(model->ids(), QList{m_waiting.value});
    QTRY_COMPARE(model->index(0, 1).data().toString(), u"Anna <b>Łącka</b>"_s);
    QCOMPARE(model->index(0, 3).data().toString(), u"Waiting for the customer"_s);
    QTRY_COMPARE(child<PlainLabel>(u"casesStatus"_s)->text().section(u' ', 0, 0), u"1"_s);
    m_desk->addCase(u"Another"_s, CaseStatus::WaitingThirdParty);
    QTRY_COMPARE(waiting->text(), u"Waiting 2"_s);
    QTRY_COMPARE(model->ids().size(), 2);
}

void TestCasesPage::tellsTheNavigationWhatPresses()
{
    QSignalSpy waiting(m_page.get(), &Page::waitingChanged);
    m_desk->addCase(u"Nobody answered"_s, CaseStatus::New);
    QTRY_VERIFY(!waiting.isEmpty());
    QCOMPARE(waiting.last().value(0).toInt(), 3);
}

void TestCasesPage::enterOpensTheCaseAloneAndEscapeGoesBack()
{
    auto *table = child<CaseList>({})->view()->table();
    auto *view = child<CaseView>(u"caseView"_s);
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
    QCOMPARE(child<CaseList>({})->view()->currentId(), opened.value);
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
    showCase(m_desk->addCase(u"One"_s, status));
    QStringList offered;
    for (const auto *button : m_page->findChildren<QPushButton *>(QRegularExpression(u"^step_"_s)))
        offered.append(button->objectName().mid(5));
    QCOMPARE(offered, steps);
    QCOMPARE(m_page->findChild<QPushButton *>(u"cancelCase"_s) != nullptr, status != CaseStatus::Cancelled);
    QCOMPARE(m_page->findChild<QPushButton *>(u"handOver"_s) != nullptr, status != CaseStatus::Cancelled && status != CaseStatus::Closed);
}

void TestCasesPage::aStepByKeyboardCanBeUndone()
{
    showCase(m_waiting);
    auto *resolve = child<QPushButton>(u"step_resolved"_s);
    resolve->setFocus();
    QTest::keyClick(resolve, Qt::Key_Space);
    QVERIFY(waitForStatus(m_waiting, CaseStatus::Resolved));
    QCOMPARE(doneSentence(), m_desk->caseOf(m_waiting).number + u" is resolved."_s);
    QTRY_COMPARE(child<Chip>(u"statusChip"_s)->text(), u"Resolved"_s);
    undoLast();
    QCOMPARE(m_desk->caseOf(m_waiting).status, CaseStatus::WaitingCustomer);
    QCOMPARE(m_desk->caseOf(m_waiting).firstResolvedAt, std::optional<Instant>());
    QTRY_COMPARE(child<Chip>(u"statusChip"_s)->text(), u"Waiting for the customer"_s);
}

void TestCasesPage::saysWhyAStepIsRefused()
{
    showCase(m_leak);
    for (const auto &[to, refused] : {std::pair{CaseStatus::Closed, TransitionRefusal::NotResolved},
                                      {CaseStatus::WaitingCustomer, TransitionRefusal::NotInWork},
                                      {CaseStatus::New, TransitionRefusal::Unchanged}}) {
        emit child<CaseView>(u"caseView"_s)->stepRequested(to);
        QTRY_COMPARE(child<MessageBar>({})->text(), refusalText(refused));
    }
    QCOMPARE(m_desk->caseOf(m_leak).status, CaseStatus::New);
    QVERIFY(m_done.isEmpty());
}

void TestCasesPage::showsTheClocks()
{
    showCase(m_leak);
    QCOMPARE(child<PlainLabel>(u"caseResponse"_s)->text(), u"Not answered for 1\u00A0d (target 4\u00A0h, missed)"_s);
    QCOMPARE(child<PlainLabel>(u"caseWork"_s)->text(), u"Ours so far: 1\u00A0d"_s);
    showCase(m_waiting);
    QTRY_COMPARE(child<PlainLabel>(u"caseWork"_s)->text(), u"Ours so far: 10\u00A0min"_s);
}

void TestCasesPage::logsACallOfAKnownCustomerByTwoKeys()
{
    m_page->logContactWith(m_desk->company);
    auto *log = dialog(u"logContactDialog"_s);
    QTRY_COMPARE(field<RecordPicker>(log, u"customer"_s)->text(), u"Bar Mleczny & Co"_s);
    QCOMPARE(QApplication::focusWidget(), field<QPlainTextEdit>(log, u"text"_s));
    QTest::keyClicks(QApplication::focusWidget(), u"Fridge <u>warm</u>"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(doneSentence().endsWith(u" is opened."_s));
    const auto cases = m_desk->read([id = m_desk->company](Connection &db) { return CaseStore(db).openOfCustomer(id); });
    QCOMPARE(cases.size(), 1);
    QCOMPARE(cases.first().subject, u"Fridge <u>warm</u>"_s);
    QCOMPARE(cases.first().firstResponseAt, std::optional(m_desk->workspace().now()));
    QCOMPARE(cases.first().assignee, std::optional(m_desk->ewa));
    undoLast();
    QCOMPARE(m_desk->caseOf(cases.first().id).status, CaseStatus::Cancelled);
}

void TestCasesPage::logsAContactAboutTheShownCase()
{
    showCase(m_waiting);
    m_page->logContact();
    auto *log = dialog(u"logContactDialog"_s);
    auto *cases = field<QListWidget>(log, u"case"_s);
    QTRY_VERIFY(cases->currentItem() && cases->currentItem()->text().contains(u"Which cable?"_s));
    QVERIFY(!field<QWidget>(log, u"subject"_s)->isVisible());
    field<QComboBox>(log, u"channel"_s)->setCurrentText(u"E-mail"_s);
    field<QPlainTextEdit>(log, u"text"_s)->setPlainText(u"The blue one"_s);
    QTest::mouseClick(field<QPushButton>(log, u"submit"_s), Qt::LeftButton);
    QVERIFY(doneSentence().contains(u"in work again"_s));
    QCOMPARE(m_desk->caseOf(m_waiting).status, CaseStatus::Open);
    QTRY_VERIFY(child<QListView>(u"caseHistory"_s)->model()->index(0, 0).data().toString().contains(u"Open"_s));
}

void TestCasesPage::aNewContactMayBeSolvedAtOnce()
{
    m_page->startNew();
    auto *log = dialog(u"logContactDialog"_s);
    field<QPlainTextEdit>(log, u"text"_s)->setPlainText(u"How to descale?"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_S, Qt::AltModifier);
    QTRY_VERIFY(field<QCheckBox>(log, u"solved"_s)->isChecked());
    QVERIFY(!field<QCheckBox>(log, u"waits"_s)->isEnabled());
    QTest::keyClick(log, Qt::Key_Return, Qt::ControlModifier);
    const auto sentence = doneSentence();
    QVERIFY(sentence.endsWith(u" is resolved."_s));
    const auto record = m_desk->read([&](Connection &db) { return CaseStore(db).findByNumber(sentence.section(u' ', 0, 0)); });
    QCOMPARE(record->status, CaseStatus::Resolved);
    QVERIFY(!record->customer);
}

void TestCasesPage::aLogWithoutTextStaysOpenAndSaysSo()
{
    m_page->startNew();
    auto *log = dialog(u"logContactDialog"_s);
    field<RecordPicker>(log, u"customer"_s)->setText(u"Nobody we know"_s);
    QTest::keyClick(log, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(log->isVisible());
    QVERIFY(field<FormField>(log, u"textField"_s)->hasProblem());
    QVERIFY(field<FormField>(log, u"customerField"_s)->hasProblem());
    QCOMPARE(QApplication::focusWidget(), field<RecordPicker>(log, u"customer"_s));
    QVERIFY(m_done.isEmpty());
    QTest::keyClick(log, Qt::Key_Escape);
    QTRY_VERIFY(!m_page->findChild<QDialog *>(u"logContactDialog"_s));
}

void TestCasesPage::findsTheCustomerWhileTyping()
{
    m_page->startNew();
    auto *log = dialog(u"logContactDialog"_s);
    auto *customer = field<RecordPicker>(log, u"customer"_s);
    QCOMPARE(QApplication::focusWidget(), customer);
    QTest::keyClicks(customer, u"lack"_s);
    QTRY_VERIFY(customer->isOffering());
    QTest::keyClick(customer, Qt::Key_Return);
    QCOMPARE(customer->choice(), m_desk->anna.value);
    auto *cases = field<QListWidget>(log, u"case"_s);
    QTRY_COMPARE(cases->count(), 5); // a new one, two open ones, and the resolved and the closed one
    QVERIFY(cases->currentItem()->text().contains(u"Which cable?"_s));
}

void TestCasesPage::saysThatAContactReopensOrFollowsUp()
{
    m_page->logContactWith(m_desk->anna);
    auto *log = dialog(u"logContactDialog"_s);
    auto *cases = field<QListWidget>(log, u"case"_s);
    QTRY_COMPARE(cases->count(), 5);
    const auto effectOf = [&](const QString &subject) {
        for (int row = 0; row < cases->count(); ++row) {
            if (cases->item(row)->text().contains(subject))
                cases->setCurrentRow(row);
        }
        return field<PlainLabel>(log, u"effect"_s)->text();
    };
    QCOMPARE(effectOf(u"Loud drum"_s), u"This reopens the case."_s);
    QCOMPARE(effectOf(u"Old story"_s), u"That case has ended: a new one is opened that follows it up."_s);
    QCOMPARE(effectOf(u"A new case"_s), u"A new case is opened; it counts as answered at once."_s);
    field<QComboBox>(log, u"direction"_s)->setCurrentIndex(2);
    QCOMPARE(effectOf(u"Loud drum"_s), u"A note for colleagues: it starts and stops no clock."_s);
    QVERIFY(!field<QCheckBox>(log, u"solved"_s)->isEnabled());
}

void TestCasesPage::handsOver()
{
    showCase(m_leak);
    QTest::mouseClick(child<QPushButton>(u"handOver"_s), Qt::LeftButton);
    auto *hand = dialog(u"handOverDialog"_s);
    QTest::keyClick(hand, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(hand->findChild<MessageBar *>()->text(), refusalText(TransitionRefusal::Unchanged));
    field<QComboBox>(hand, u"assignee"_s)->setCurrentText(u"Jan"_s);
    field<QComboBox>(hand, u"level"_s)->setCurrentIndex(1);
    field<QPlainTextEdit>(hand, u"note"_s)->setPlainText(u"Needs a <pump>"_s);
    QTest::keyClick(hand, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(doneSentence().endsWith(u" is handed over."_s));
    QCOMPARE(m_desk->caseOf(m_leak).level, 2);
    QCOMPARE(m_desk->caseOf(m_leak).assignee, std::optional(m_desk->jan));
    QTRY_COMPARE(child<Chip>(u"assigneeChip"_s)->text(), u"Jan"_s);
    undoLast();
    QCOMPARE(m_desk->caseOf(m_leak).level, 1);
    QCOMPARE(m_desk->caseOf(m_leak).handOverCount, 0);
}

void TestCasesPage::cancelsAsADuplicateOnlyWithTheOtherCase()
{
    showCase(m_leak);
    QTest::mouseClick(child<QPushButton>(u"cancelCase"_s), Qt::LeftButton);
    auto *cancel = dialog(u"cancelCaseDialog"_s);
    auto *other = field<RecordPicker>(cancel, u"duplicate_of"_s);
    QVERIFY(!other->isVisible());
    field<QComboBox>(cancel, u"reason"_s)->setCurrentIndex(1);
    QVERIFY(other->isVisible());
    QTest::keyClick(cancel, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(field<FormField>(cancel, u"duplicate_ofField"_s)->hasProblem());
    QCOMPARE(m_desk->caseOf(m_leak).status, CaseStatus::New);
    other->setFocus();
    QTest::keyClicks(other, u"cable"_s);
    QTRY_VERIFY(other->isOffering());
    QTest::keyClick(other, Qt::Key_Return);
    QTest::keyClick(cancel, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(doneSentence().endsWith(u" is cancelled."_s));
    QCOMPARE(m_desk->caseOf(m_leak).duplicateOf, std::optional(m_waiting));
    QTRY_VERIFY(m_page->findChild<QPushButton *>(u"openDuplicate"_s));
    QSignalSpy opened(m_page.get(), &Page::openRequested);
    QTest::mouseClick(child<QPushButton>(u"openDuplicate"_s), Qt::LeftButton);
    QCOMPARE(opened.value(0).value(1).toLongLong(), m_waiting.value);
    undoLast();
    QCOMPARE(m_desk->caseOf(m_leak).status, CaseStatus::New);
    QCOMPARE(m_desk->caseOf(m_leak).cancelReason, std::optional<CancelReason>());
}

void TestCasesPage::editsAndUndoes()
{
    showCase(m_leak);
    QTest::mouseClick(child<QPushButton>(u"editCase"_s), Qt::LeftButton);
    auto *form = dialog(u"caseForm"_s);
    auto *subject = field<QLineEdit>(form, u"subject"_s);
    QCOMPARE(subject->text(), u"Washer <b>leaks</b>"_s);
    subject->clear();
    field<QLineEdit>(form, u"statutory_due_on"_s)->setText(u"31.2.2026"_s);
    QTest::keyClick(form, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(field<FormField>(form, u"subjectField"_s)->hasProblem());
    QVERIFY(field<FormField>(form, u"statutory_due_onField"_s)->hasProblem());
    subject->setText(u"Washer floods"_s);
    field<QLineEdit>(form, u"statutory_due_on"_s)->setText(u"20.3.2026"_s);
    field<QComboBox>(form, u"category"_s)->setEditText(u"Water"_s);
    QTest::keyClick(form, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(doneSentence().endsWith(u" is saved."_s));
    const auto record = m_desk->caseOf(m_leak);
    QCOMPARE(record.subject, u"Washer floods"_s);
    QCOMPARE(record.category, u"Water"_s);
    QCOMPARE(record.statutoryDueOn, std::optional(QDate(2026, 3, 20)));
    QTRY_COMPARE(child<PlainLabel>(u"caseSubject"_s)->text(), u"Washer floods"_s);
    undoLast();
    QCOMPARE(m_desk->caseOf(m_leak).subject, u"Washer <b>leaks</b>"_s);
    QCOMPARE(m_desk->caseOf(m_leak).statutoryDueOn, std::optional<QDate>());
}

void TestCasesPage::showsBothVersionsWhenSomeoneElseSavedFirst()
{
    showCase(m_leak);
    QTest::mouseClick(child<QPushButton>(u"editCase"_s), Qt::LeftButton);
    auto *form = dialog(u"caseForm"_s);
    m_desk->write([id = m_leak](Connection &db) {
        auto theirs = CaseStore(db).find(id).value();
        theirs.subject = u"Theirs <b>now</b>"_s;
        theirs.priority = CasePriority::Urgent;
        CaseStore(db).save(theirs);
    });
    field<QLineEdit>(form, u"subject"_s)->setText(u"Mine"_s);
    QTest::keyClick(form, Qt::Key_Return, Qt::ControlModifier);
    ConflictDialog *conflict = nullptr;
    QTRY_VERIFY(conflict = form->findChild<ConflictDialog *>());
    QCOMPARE(m_desk->caseOf(m_leak).subject, u"Theirs <b>now</b>"_s);
    QTest::mouseClick(conflict->findChild<QPushButton *>(u"mine"_s), Qt::LeftButton);
    QVERIFY(doneSentence().endsWith(u" is saved."_s));
    QCOMPARE(m_desk->caseOf(m_leak).subject, u"Mine"_s);
    QCOMPARE(m_desk->caseOf(m_leak).priority, CasePriority::Normal);
}

void TestCasesPage::aStateChangedMeanwhileIsNoConflictOfTheForm()
{
    showCase(m_leak);
    QTest::mouseClick(child<QPushButton>(u"editCase"_s), Qt::LeftButton);
    auto *form = dialog(u"caseForm"_s);
    const Stamp stamp = m_desk->workspace().stamp();
    m_desk->write([id = m_leak, stamp](Connection &db) { return changeCaseStatus(db, id, CaseStatus::Open, stamp); });
    field<QLineEdit>(form, u"subject"_s)->setText(u"Mine"_s);
    QTest::keyClick(form, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(doneSentence().endsWith(u" is saved."_s));
    QCOMPARE(m_desk->caseOf(m_leak).subject, u"Mine"_s);
    QCOMPARE(m_desk->caseOf(m_leak).status, CaseStatus::Open);
}

void TestCasesPage::entersAnAnswerByDigits()
{
    showCase(m_leak);
    QTest::mouseClick(child<QPushButton>(u"enterSurvey"_s), Qt::LeftButton);
    auto *survey = dialog(u"surveyDialog"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_4);
    field<QPlainTextEdit>(survey, u"comment"_s)->setPlainText(u"<b>quick</b>"_s);
    QTest::keyClick(survey, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(doneSentence(), u"The answer is saved."_s);
    const auto answers = m_desk->read([id = m_leak](Connection &db) { return SurveyStore(db).ofCase(id); });
    QCOMPARE(answers.size(), 1);
    QCOMPARE(answers.first().kind, SurveyKind::Csat);
    QCOMPARE(answers.first().score, 4);
    QCOMPARE(answers.first().customer, std::optional(m_desk->anna));
    QCOMPARE(answers.first().answeredAt, m_desk->workspace().now());
    QTRY_VERIFY(child<QListView>(u"caseHistory"_s)->model()->index(0, 0).data().toString().contains(u"4 of 5"_s));
    undoLast();
    QVERIFY(m_desk->read([id = m_leak](Connection &db) { return SurveyStore(db).ofCase(id); }).isEmpty());
}

void TestCasesPage::refusesAnAnswerWithoutScore()
{
    showCase(m_leak);
    QTest::mouseClick(child<QPushButton>(u"enterSurvey"_s), Qt::LeftButton);
    auto *survey = dialog(u"surveyDialog"_s);
    field<QLineEdit>(survey, u"answered_at"_s)->setText(u"6.3.2026"_s); // tomorrow
    QTest::keyClick(survey, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(field<FormField>(survey, u"scoreField"_s)->hasProblem());
    QVERIFY(field<FormField>(survey, u"answered_atField"_s)->hasProblem());
    field<QComboBox>(survey, u"kind"_s)->setCurrentIndex(1);
    QVERIFY(field<QPushButton>(survey, u"score10"_s));
    QVERIFY(field<QPushButton>(survey, u"score0"_s));
}

void TestCasesPage::showsTheRowsBehindAFigure()
{
    m_page->openRows(u"Resolved <b>at</b> first contact"_s, {m_leak.value});
    auto *model = child<CaseList>({})->view()->model();
    QTRY_COMPARE(model->ids(), QList{m_leak.value});
    QVERIFY(child<PlainLabel>(u"rowsTitle"_s)->isVisible());
    QTest::mouseClick(child<QPushButton>(u"showAllCases"_s), Qt::LeftButton);
    QTRY_COMPARE(model->ids().size(), 2);
    QVERIFY(!child<PlainLabel>(u"rowsTitle"_s)->isVisible());
}

void TestCasesPage::showsTextLiterally()
{
    showCase(m_leak);
    QCOMPARE(child<PlainLabel>(u"caseSubject"_s)->text(), u"Washer <b>leaks</b>"_s);
    QCOMPARE(child<QPushButton>(u"openCustomer"_s)->text(), u"Anna <b>Łącka</b>"_s);
    const auto history = child<QListView>(u"caseHistory"_s)->model();
    QVERIFY(history->index(history->rowCount() - 1, 0).data().toString().contains(u"<img src=x> Water on the floor"_s));
    for (const auto *label : m_page->findChildren<QLabel *>())
        QVERIFY2(label->textFormat() == Qt::PlainText || label->text().isEmpty(), qPrintable(label->objectName() + label->text()));
}

void TestCasesPage::historyIsAWellBehavedModel()
{
    auto *model = child<QListView>(u"caseHistory"_s)->model();
    QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    showCase(m_leak);
    QTRY_COMPARE(model->rowCount(), 2);
    showCase(m_waiting);
    QTRY_COMPARE(model->rowCount(), 4);
    QAbstractItemModelTester list(child<CaseList>({})->view()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_desk->addCase(u"Another"_s, CaseStatus::Open);
    QTRY_VERIFY(child<CaseList>({})->view()->model()->ids().size() >= 3);
}

void TestCasesPage::searchTakesAnyText()
{
    m_page->focusFilter();
    auto *search = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(search);
    auto *model = child<CaseList>({})->view()->model();
    for (const auto &odd : {u"\" OR *"_s, u"100%"_s, u"NEAR("_s, u"a:b -x"_s}) {
        search->clear();
        QTest::keyClicks(search, odd);
        QTRY_VERIFY(model->ids().isEmpty());
    }
    search->clear();
    QTest::keyClicks(search, u"leaks"_s);
    QTRY_COMPARE(model->ids(), QList{m_leak.value});
}

QTEST_MAIN(TestCasesPage)
#include "tst_casespage.moc"

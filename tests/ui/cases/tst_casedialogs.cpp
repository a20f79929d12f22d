// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/logcontactdialog.h"

#include "models/actions/changecasestatus.h"
#include "models/cases/casehistory.h"
#include "models/cases/casestore.h"
#include "models/surveys/surveystore.h"
#include "tests/support/casescreen.h"
#include "ui/cases/casespage.h"
#include "ui/cases/casetexts.h"
#include "ui/core/chip.h"
#include "ui/core/conflictdialog.h"
#include "ui/core/formfield.h"
#include "ui/core/messagebar.h"
#include "ui/core/plainlabel.h"
#include "ui/core/recordpicker.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QListView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class TestCaseDialogs : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
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
    void correctsAnAnswerFromTheHistory();
    void refusesAnAnswerWithoutScore();

private:
    CaseScreen &screen() { return *m_screen; }
    CaseDesk &desk() { return m_screen->desk; }
    CasesPage &page() { return *m_screen->page; }

    std::unique_ptr<CaseScreen> m_screen;
};

void TestCaseDialogs::init()
{
    m_screen = std::make_unique<CaseScreen>();
}

/// Whatever was done on the screen: what is kept is what the history tells.
void TestCaseDialogs::cleanup()
{
    const auto faults = desk().read([](Connection &db) { return caseFactFaults(db); });
    m_screen.reset();
    QCOMPARE(faults, QStringList());
}

void TestCaseDialogs::logsACallOfAKnownCustomerByTwoKeys()
{
    page().logContactWith(desk().company);
    auto *log = screen().dialog(u"logContactDialog"_s);
    QTRY_COMPARE(screen().field<RecordPicker>(log, u"customer"_s)->text(), u"Bar Mleczny & Co"_s);
    QCOMPARE(QApplication::focusWidget(), screen().field<QPlainTextEdit>(log, u"text"_s));
    QTest::keyClicks(QApplication::focusWidget(), u"Fridge <u>warm</u>"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(screen().doneSentence().endsWith(u" is opened."_s));
    const auto cases = desk().read([id = desk().company](Connection &db) { return CaseStore(db).openOfCustomer(id); });
    QCOMPARE(cases.size(), 1);
    QCOMPARE(cases.first().subject, u"Fridge <u>warm</u>"_s);
    QCOMPARE(cases.first().firstResponseAt, std::optional(desk().workspace().now()));
    QCOMPARE(cases.first().assignee, std::optional(desk().ewa));
    QVERIFY(screen().undoLast());
    QCOMPARE(desk().caseOf(cases.first().id).status, CaseStatus::Cancelled);
}

void TestCaseDialogs::logsAContactAboutTheShownCase()
{
    screen().showCase(screen().waiting);
    page().logContact();
    auto *log = screen().dialog(u"logContactDialog"_s);
    auto *cases = screen().field<QListWidget>(log, u"case"_s);
    QTRY_VERIFY(cases->currentItem() && cases->currentItem()->text().contains(u"Which cable?"_s));
    QVERIFY(!screen().field<QWidget>(log, u"subject"_s)->isVisible());
    screen().field<QComboBox>(log, u"channel"_s)->setCurrentText(u"E-mail"_s);
    screen().field<QPlainTextEdit>(log, u"text"_s)->setPlainText(u"The blue one"_s);
    QTest::mouseClick(screen().field<QPushButton>(log, u"submit"_s), Qt::LeftButton);
    QVERIFY(screen().doneSentence().contains(u"in work again"_s));
    QCOMPARE(desk().caseOf(screen().waiting).status, CaseStatus::Open);
    QTRY_VERIFY(
        screen().child<QListView>(u"caseHistory"_s)->model()->index(0, 0).data().toString().contains(u"Open"_s));
}

void TestCaseDialogs::aNewContactMayBeSolvedAtOnce()
{
    page().startNew();
    auto *log = screen().dialog(u"logContactDialog"_s);
    screen().field<QPlainTextEdit>(log, u"text"_s)->setPlainText(u"How to descale?"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_S, Qt::AltModifier);
    QTRY_VERIFY(screen().field<QCheckBox>(log, u"solved"_s)->isChecked());
    QVERIFY(!screen().field<QCheckBox>(log, u"waits"_s)->isEnabled());
    QTest::keyClick(log, Qt::Key_Return, Qt::ControlModifier);
    const auto sentence = screen().doneSentence();
    QVERIFY(sentence.endsWith(u" is resolved."_s));
    const auto record =
        desk().read([&](Connection &db) { return CaseStore(db).findByNumber(sentence.section(u' ', 0, 0)); });
    QCOMPARE(record->status, CaseStatus::Resolved);
    QVERIFY(!record->customer);
}

void TestCaseDialogs::aLogWithoutTextStaysOpenAndSaysSo()
{
    page().startNew();
    auto *log = screen().dialog(u"logContactDialog"_s);
    screen().field<RecordPicker>(log, u"customer"_s)->setText(u"Nobody we know"_s);
    QTest::keyClick(log, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(log->isVisible());
    QVERIFY(screen().field<FormField>(log, u"textField"_s)->hasProblem());
    QVERIFY(screen().field<FormField>(log, u"customerField"_s)->hasProblem());
    QCOMPARE(QApplication::focusWidget(), screen().field<RecordPicker>(log, u"customer"_s));
    QVERIFY(screen().done.isEmpty());
    QTest::keyClick(log, Qt::Key_Escape);
    QTRY_VERIFY(!page().findChild<QDialog *>(u"logContactDialog"_s));
}

void TestCaseDialogs::findsTheCustomerWhileTyping()
{
    page().startNew();
    auto *log = screen().dialog(u"logContactDialog"_s);
    auto *customer = screen().field<RecordPicker>(log, u"customer"_s);
    QCOMPARE(QApplication::focusWidget(), customer);
    QTest::keyClicks(customer, u"lack"_s);
    QTRY_VERIFY(customer->isOffering());
    QTest::keyClick(customer, Qt::Key_Return);
    QCOMPARE(customer->choice(), desk().anna.value);
    auto *cases = screen().field<QListWidget>(log, u"case"_s);
    QTRY_COMPARE(cases->count(), 5); // a new one, two open ones, and the resolved and the closed one
    QVERIFY(cases->currentItem()->text().contains(u"Which cable?"_s));
}

void TestCaseDialogs::saysThatAContactReopensOrFollowsUp()
{
    page().logContactWith(desk().anna);
    auto *log = screen().dialog(u"logContactDialog"_s);
    auto *cases = screen().field<QListWidget>(log, u"case"_s);
    QTRY_COMPARE(cases->count(), 5);
    const auto effectOf = [&](const QString &subject) {
        for (int row = 0; row < cases->count(); ++row) {
            if (cases->item(row)->text().contains(subject))
                cases->setCurrentRow(row);
        }
        return screen().field<PlainLabel>(log, u"effect"_s)->text();
    };
    QCOMPARE(effectOf(u"Loud drum"_s), u"This reopens the case."_s);
    QCOMPARE(effectOf(u"Old story"_s), u"That case has ended: a new one is opened that follows it up."_s);
    QCOMPARE(effectOf(u"A new case"_s), u"A new case is opened; it counts as answered at once."_s);
    screen().field<QComboBox>(log, u"direction"_s)->setCurrentIndex(2);
    QCOMPARE(effectOf(u"Loud drum"_s), u"A note for colleagues: it starts and stops no clock."_s);
    QVERIFY(!screen().field<QCheckBox>(log, u"solved"_s)->isEnabled());
}

void TestCaseDialogs::handsOver()
{
    screen().showCase(screen().leak);
    QTest::mouseClick(screen().child<QPushButton>(u"handOver"_s), Qt::LeftButton);
    auto *hand = screen().dialog(u"handOverDialog"_s);
    QTest::keyClick(hand, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(hand->findChild<MessageBar *>()->text(), refusalText(TransitionRefusal::Unchanged));
    screen().field<QComboBox>(hand, u"assignee"_s)->setCurrentText(u"Jan"_s);
    screen().field<QComboBox>(hand, u"level"_s)->setCurrentIndex(1);
    screen().field<QPlainTextEdit>(hand, u"note"_s)->setPlainText(u"Needs a <pump>"_s);
    QTest::keyClick(hand, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(screen().doneSentence().endsWith(u" is handed over."_s));
    QCOMPARE(desk().caseOf(screen().leak).level, 2);
    QCOMPARE(desk().caseOf(screen().leak).assignee, std::optional(desk().jan));
    QTRY_COMPARE(screen().child<Chip>(u"assigneeChip"_s)->text(), u"Jan"_s);
    QVERIFY(screen().undoLast());
    QCOMPARE(desk().caseOf(screen().leak).level, 1);
    QCOMPARE(desk().caseOf(screen().leak).handOverCount, 0);
}

void TestCaseDialogs::cancelsAsADuplicateOnlyWithTheOtherCase()
{
    screen().showCase(screen().leak);
    screen().child<QAction>(u"cancelCase"_s)->trigger();
    auto *cancel = screen().dialog(u"cancelCaseDialog"_s);
    auto *other = screen().field<RecordPicker>(cancel, u"duplicate_of"_s);
    QVERIFY(!other->isVisible());
    screen().field<QComboBox>(cancel, u"reason"_s)->setCurrentIndex(1);
    QVERIFY(other->isVisible());
    QTest::keyClick(cancel, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(screen().field<FormField>(cancel, u"duplicate_ofField"_s)->hasProblem());
    QCOMPARE(desk().caseOf(screen().leak).status, CaseStatus::New);
    other->setFocus();
    QTest::keyClicks(other, u"cable"_s);
    QTRY_VERIFY(other->isOffering());
    QTest::keyClick(other, Qt::Key_Return);
    QTest::keyClick(cancel, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(screen().doneSentence().endsWith(u" is cancelled."_s));
    QCOMPARE(desk().caseOf(screen().leak).duplicateOf, std::optional(screen().waiting));
    QTRY_VERIFY(page().findChild<QPushButton *>(u"openDuplicate"_s));
    QSignalSpy opened(screen().page.get(), &Page::openRequested);
    QTest::mouseClick(screen().child<QPushButton>(u"openDuplicate"_s), Qt::LeftButton);
    QCOMPARE(opened.value(0).value(1).toLongLong(), screen().waiting.value);
    QVERIFY(screen().undoLast());
    QCOMPARE(desk().caseOf(screen().leak).status, CaseStatus::New);
    QCOMPARE(desk().caseOf(screen().leak).cancelReason, std::optional<CancelReason>());
}

void TestCaseDialogs::editsAndUndoes()
{
    screen().showCase(screen().leak);
    screen().child<QAction>(u"editCase"_s)->trigger();
    auto *form = screen().dialog(u"caseForm"_s);
    auto *subject = screen().field<QLineEdit>(form, u"subject"_s);
    QCOMPARE(subject->text(), u"Washer <b>leaks</b>"_s);
    subject->clear();
    screen().field<QLineEdit>(form, u"statutory_due_on"_s)->setText(u"31.2.2026"_s);
    QTest::keyClick(form, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(screen().field<FormField>(form, u"subjectField"_s)->hasProblem());
    QVERIFY(screen().field<FormField>(form, u"statutory_due_onField"_s)->hasProblem());
    subject->setText(u"Washer floods"_s);
    screen().field<QLineEdit>(form, u"statutory_due_on"_s)->setText(u"20.3.2026"_s);
    screen().field<QComboBox>(form, u"category"_s)->setEditText(u"Water"_s);
    QTest::keyClick(form, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(screen().doneSentence().endsWith(u" is saved."_s));
    const auto record = desk().caseOf(screen().leak);
    QCOMPARE(record.subject, u"Washer floods"_s);
    QCOMPARE(record.category, u"Water"_s);
    QCOMPARE(record.statutoryDueOn, std::optional(QDate(2026, 3, 20)));
    QTRY_COMPARE(screen().child<PlainLabel>(u"caseSubject"_s)->text(), u"Washer floods"_s);
    QVERIFY(screen().undoLast());
    QCOMPARE(desk().caseOf(screen().leak).subject, u"Washer <b>leaks</b>"_s);
    QCOMPARE(desk().caseOf(screen().leak).statutoryDueOn, std::optional<QDate>());
}

void TestCaseDialogs::showsBothVersionsWhenSomeoneElseSavedFirst()
{
    screen().showCase(screen().leak);
    screen().child<QAction>(u"editCase"_s)->trigger();
    auto *form = screen().dialog(u"caseForm"_s);
    desk().write([id = screen().leak](Connection &db) {
        auto theirs = CaseStore(db).find(id).value();
        theirs.subject = u"Theirs <b>now</b>"_s;
        theirs.priority = CasePriority::Urgent;
        CaseStore(db).save(theirs);
    });
    screen().field<QLineEdit>(form, u"subject"_s)->setText(u"Mine"_s);
    QTest::keyClick(form, Qt::Key_Return, Qt::ControlModifier);
    ConflictDialog *conflict = nullptr;
    QTRY_VERIFY(conflict = form->findChild<ConflictDialog *>());
    QCOMPARE(desk().caseOf(screen().leak).subject, u"Theirs <b>now</b>"_s);
    QTest::mouseClick(conflict->findChild<QPushButton *>(u"mine"_s), Qt::LeftButton);
    QVERIFY(screen().doneSentence().endsWith(u" is saved."_s));
    QCOMPARE(desk().caseOf(screen().leak).subject, u"Mine"_s);
    QCOMPARE(desk().caseOf(screen().leak).priority, CasePriority::Normal);
}

void TestCaseDialogs::aStateChangedMeanwhileIsNoConflictOfTheForm()
{
    screen().showCase(screen().leak);
    screen().child<QAction>(u"editCase"_s)->trigger();
    auto *form = screen().dialog(u"caseForm"_s);
    const Stamp stamp = desk().workspace().stamp();
    desk().write(
        [id = screen().leak, stamp](Connection &db) { return changeCaseStatus(db, id, CaseStatus::Open, stamp); });
    screen().field<QLineEdit>(form, u"subject"_s)->setText(u"Mine"_s);
    QTest::keyClick(form, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(screen().doneSentence().endsWith(u" is saved."_s));
    QCOMPARE(desk().caseOf(screen().leak).subject, u"Mine"_s);
    QCOMPARE(desk().caseOf(screen().leak).status, CaseStatus::Open);
}

void TestCaseDialogs::entersAnAnswerByDigits()
{
    screen().showCase(screen().leak);
    screen().child<QAction>(u"enterSurvey"_s)->trigger();
    auto *survey = screen().dialog(u"surveyDialog"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_4);
    screen().field<QPlainTextEdit>(survey, u"comment"_s)->setPlainText(u"<b>quick</b>"_s);
    QTest::keyClick(survey, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(screen().doneSentence(), u"The answer is saved."_s);
    const auto answers = desk().read([id = screen().leak](Connection &db) { return SurveyStore(db).ofCase(id); });
    QCOMPARE(answers.size(), 1);
    QCOMPARE(answers.first().kind, SurveyKind::Csat);
    QCOMPARE(answers.first().score, 4);
    QCOMPARE(answers.first().customer, std::optional(desk().anna));
    QCOMPARE(answers.first().answeredAt, desk().workspace().now());
    QTRY_VERIFY(
        screen().child<QListView>(u"caseHistory"_s)->model()->index(0, 0).data().toString().contains(u"4 of 5"_s));
    QVERIFY(screen().undoLast());
    QVERIFY(desk().read([id = screen().leak](Connection &db) { return SurveyStore(db).ofCase(id); }).isEmpty());
}

void TestCaseDialogs::correctsAnAnswerFromTheHistory()
{
    const auto id = screen().leak;
    const auto yesterday = desk().workspace().now().plusDays(-1);
    const auto before = desk().write([=](Connection &db) {
        const auto answer = SurveyStore(db).add(
            {.score = 1, .answeredAt = yesterday.plusSeconds(9000), .caseId = id, .comment = u"<b>good</b>"_s});
        return SurveyStore(db).find(answer).value();
    });
    screen().showCase(id);
    auto *history = screen().child<QListView>(u"caseHistory"_s);
    QTRY_VERIFY(history->model()->index(0, 0).data().toString().contains(u"1 of 5"_s));
    history->setCurrentIndex(history->model()->index(0, 0));
    QTest::keyClick(history, Qt::Key_Return);
    auto *survey = screen().dialog(u"surveyDialog"_s);
    QCOMPARE(screen().field<QPlainTextEdit>(survey, u"comment"_s)->toPlainText(), u"<b>good</b>"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_5);
    QTest::keyClick(survey, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(screen().doneSentence(), u"The answer is corrected."_s);
    const auto kept = [&] {
        return desk().read([=](Connection &db) { return SurveyStore(db).find(before.id); }).value();
    };
    QCOMPARE(kept().score, 5);
    QCOMPARE(kept().answeredAt, before.answeredAt);
    QVERIFY(screen().undoLast());
    QCOMPARE(kept().score, 1);
}

void TestCaseDialogs::refusesAnAnswerWithoutScore()
{
    screen().showCase(screen().leak);
    screen().child<QAction>(u"enterSurvey"_s)->trigger();
    auto *survey = screen().dialog(u"surveyDialog"_s);
    screen().field<QLineEdit>(survey, u"answered_at"_s)->setText(u"6.3.2026"_s); // tomorrow
    QTest::keyClick(survey, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(screen().field<FormField>(survey, u"scoreField"_s)->hasProblem());
    QVERIFY(screen().field<FormField>(survey, u"answered_atField"_s)->hasProblem());
    screen().field<QComboBox>(survey, u"kind"_s)->setCurrentIndex(1);
    QVERIFY(screen().field<QPushButton>(survey, u"score10"_s));
    QVERIFY(screen().field<QPushButton>(survey, u"score0"_s));
}

QTEST_MAIN(TestCaseDialogs)
#include "tst_casedialogs.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/formfield.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class TestFormField : public QObject
{
    Q_OBJECT

private slots:
    void editorIsNamedByItsLabel();
    void problemStandsUnderTheFieldAndIsItsDescription();
    void hintComesBackWhenTheProblemIsGone();
    void leavingTheEditorIsTold();
    void problemsGoToTheirFields();
    void everyKindOfProblemHasASentence();
};

void TestFormField::editorIsNamedByItsLabel()
{
    auto *editor = new QLineEdit;
    FormField field(u"name"_s, u"&Name && title"_s, editor);
    QCOMPARE(editor->objectName(), u"name"_s);
    QCOMPARE(editor->accessibleName(), u"Name & title"_s);
    const auto labels = field.findChildren<QLabel *>();
    QVERIFY(
        std::any_of(labels.begin(), labels.end(), [editor](const QLabel *label) { return label->buddy() == editor; }));
}

void TestFormField::problemStandsUnderTheFieldAndIsItsDescription()
{
    auto *editor = new QLineEdit;
    FormField field(u"email"_s, u"&E-mail"_s, editor);
    field.setProblem({u"email"_s, ProblemKind::NotAnEmail, u"<i>a@"_s});
    QVERIFY(field.hasProblem());
    QVERIFY(field.problemText().contains(u"“<i>a@” is not an e-mail address."));
    QCOMPARE(editor->accessibleDescription(), field.problemText());
    field.show();
    QVERIFY(field.findChild<QLabel *>(u"emailProblem"_s)->isVisible());
}

void TestFormField::hintComesBackWhenTheProblemIsGone()
{
    auto *editor = new QLineEdit;
    FormField field(u"email"_s, u"&E-mail"_s, editor);
    field.setHint(u"Where invoices go."_s);
    field.setProblemText(u"Wrong."_s);
    field.clearProblem();
    QVERIFY(!field.hasProblem());
    QCOMPARE(editor->accessibleDescription(), u"Where invoices go."_s);
}

void TestFormField::leavingTheEditorIsTold()
{
    QWidget form;
    auto *first = new FormField(u"a"_s, u"&A"_s, new QLineEdit, &form);
    auto *second = new FormField(u"b"_s, u"&B"_s, new QLineEdit, &form);
    second->move(0, 100);
    form.show();
    QVERIFY(QTest::qWaitForWindowActive(&form));
    first->editor()->setFocus();
    QSignalSpy left(first, &FormField::left);
    second->editor()->setFocus();
    QCOMPARE(left.count(), 1);
}

void TestFormField::problemsGoToTheirFields()
{
    FormField name(u"name"_s, u"&Name"_s, new QLineEdit);
    FormField phone(u"phone"_s, u"&Phone"_s, new QLineEdit);
    name.setProblemText(u"Old."_s);
    Problems rest;
    const Problems problems{{u"phone"_s, ProblemKind::NotAPhone, u"12"_s}, {u"other"_s, ProblemKind::Missing, {}}};
    QCOMPARE(showProblems({&name, &phone}, problems, &rest), &phone);
    QVERIFY(!name.hasProblem());
    QVERIFY(phone.hasProblem());
    QCOMPARE(rest, Problems{problems.last()});
}

void TestFormField::everyKindOfProblemHasASentence()
{
    FormField field(u"x"_s, u"&X"_s, new QLineEdit);
    for (int kind = 0; kind <= int(ProblemKind::NotAllowed); ++kind) {
        field.setProblem({u"x"_s, ProblemKind(kind), u"detail"_s});
        QVERIFY(field.problemText().endsWith(u'.'));
        QVERIFY(!field.problemText().contains(u"%1"));
    }
}

QTEST_MAIN(TestFormField)
#include "tst_formfield.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/formfield.h"
#include "ui/core/plainlabel.h"
#include "ui/core/recorddialog.h"

#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

class Asking : public RecordDialog
{
public:
    Asking() : RecordDialog(u"asking"_s, u"Asking"_s, u"&Do it"_s, nullptr)
    {
        setAttribute(Qt::WA_DeleteOnClose, false);
        m_day = addField(u"date"_s, u"&Date"_s, new QLineEdit);
        m_reason = addField(u"reason"_s, u"&Reason"_s, new QLineEdit);
    }

    FormField *day() { return m_day; }
    FormField *reason() { return m_reason; }

protected:
    void submit() override {}

private:
    FormField *m_day;
    FormField *m_reason;
};

const auto kLong = u"A sentence that says at some length what belongs here. "_s.repeated(5);

} // namespace

class TestRecordDialog : public QObject
{
    Q_OBJECT

private slots:
    void isNoHigherThanItsFieldsNeed();
    void growsSoThatNothingInItIsSqueezed();
};

void TestRecordDialog::isNoHigherThanItsFieldsNeed()
{
    Asking dialog;
    dialog.reason()->setHint(kLong);
    dialog.open();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    QCOMPARE(dialog.height(), dialog.layout()->totalHeightForWidth(dialog.width()));
    QVERIFY(dialog.width() >= dialog.minimumWidth());
}

void TestRecordDialog::growsSoThatNothingInItIsSqueezed()
{
    Asking dialog;
    dialog.open();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    const int before = dialog.height();
    dialog.day()->setProblemText(kLong);
    dialog.refuse(u"The disk is full."_s);
    QTRY_VERIFY(dialog.height() > before);
    for (auto *field : {dialog.day(), dialog.reason()})
        QTRY_VERIFY(field->height() >= field->heightForWidth(field->width()));
    QCOMPARE(dialog.day()->editor()->height(), dialog.day()->editor()->sizeHint().height());
}

QTEST_MAIN(TestRecordDialog)
#include "tst_recorddialog.moc"

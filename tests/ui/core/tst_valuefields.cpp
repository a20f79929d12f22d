// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/datefield.h"
#include "ui/core/moneyfield.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class TestValueFields : public QObject
{
    Q_OBJECT

private slots:
    void emptyDateFieldDoesNotLookFilled();
    void dateIsReadAsTypedAndShownInTheLocalesForm();
    void noDateIsLeftAsItWasTyped();
    void arrowsStepByADay();
    void dateTellsEachChangeOnce();
    void amountIsReadAsTypedAndShownGrouped();
    void noAmountIsLeftAsItWasTyped();
    void amountKeepsItsCurrency();
};

static Formats polish()
{
    return {QLocale(u"pl_PL"_s), QTimeZone("Europe/Warsaw")};
}

static const QDate kToday(2026, 3, 5);

void TestValueFields::dateIsReadAsTypedAndShownInTheLocalesForm()
{
    DateField field(polish(), kToday);
    QTest::keyClicks(&field, u"+14"_s);
    QCOMPARE(field.date(), QDate(2026, 3, 19));
    QTest::keyClick(&field, Qt::Key_Return);
    QCOMPARE(field.text(), u"19.03.2026"_s);
    QVERIFY(field.isAcceptable());
}

void TestValueFields::noDateIsLeftAsItWasTyped()
{
    DateField field(polish(), kToday);
    QVERIFY(field.isAcceptable());
    QTest::keyClicks(&field, u"31.2"_s);
    QTest::keyClick(&field, Qt::Key_Return);
    QCOMPARE(field.text(), u"31.2"_s);
    QVERIFY(!field.date().isValid());
    QVERIFY(!field.isAcceptable());
}

void TestValueFields::arrowsStepByADay()
{
    DateField field(polish(), kToday);
    QTest::keyClick(&field, Qt::Key_Up);
    QCOMPARE(field.date(), kToday);
    QTest::keyClick(&field, Qt::Key_Up);
    QCOMPARE(field.date(), kToday.addDays(1));
    QTest::keyClick(&field, Qt::Key_Down);
    QCOMPARE(field.date(), kToday);
}

void TestValueFields::dateTellsEachChangeOnce()
{
    DateField field(polish(), kToday);
    QSignalSpy changed(&field, &DateField::dateChanged);
    field.setDate(kToday);
    field.setText(u"2026-03-05"_s);
    QCOMPARE(changed.count(), 1);
    field.setDate({});
    QCOMPARE(changed.count(), 2);
}

void TestValueFields::amountIsReadAsTypedAndShownGrouped()
{
    MoneyField field(polish(), u"PLN"_s);
    QTest::keyClicks(&field, u"1234.5"_s);
    QCOMPARE(field.money(), (Money{123450, u"PLN"_s}));
    QTest::keyClick(&field, Qt::Key_Return);
    QCOMPARE(field.text(), u"1\u00A0234,50\u00A0PLN"_s);
    QCOMPARE(field.money(), (Money{123450, u"PLN"_s}));
}

void TestValueFields::noAmountIsLeftAsItWasTyped()
{
    MoneyField field(polish(), u"PLN"_s);
    QVERIFY(field.isAcceptable());
    QTest::keyClicks(&field, u"12 EUR"_s);
    QTest::keyClick(&field, Qt::Key_Return);
    QCOMPARE(field.text(), u"12 EUR"_s);
    QVERIFY(!field.isAcceptable());
}

void TestValueFields::amountKeepsItsCurrency()
{
    MoneyField field(polish(), u"PLN"_s);
    field.setMoney({500, u"JPY"_s});
    QCOMPARE(field.currency(), u"JPY"_s);
    QCOMPARE(field.money(), (Money{500, u"JPY"_s}));
}

/// In high contrast the example is as bright as a date that was entered.
void TestValueFields::emptyDateFieldDoesNotLookFilled()
{
    const DateField field(polish(), kToday);
    QCOMPARE(field.text(), QString());
    QVERIFY(field.placeholderText() != polish().date(kToday));
    QVERIFY(field.placeholderText().contains(polish().date(kToday)));
}

QTEST_MAIN(TestValueFields)
#include "tst_valuefields.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/shopform.h"

#include "tests/support/testdesk.h"
#include "ui/core/formfield.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

using namespace Qt::StringLiterals;

class TestShopForm : public QObject
{
    Q_OBJECT

private slots:
    void numbersOfTheShopAreSavedAndTakenBack_data();
    void numbersOfTheShopAreSavedAndTakenBack();
    void whatIsWrongIsToldBesideTheFieldAndNothingIsSaved();

private:
    TestDesk m_desk;
};

void TestShopForm::numbersOfTheShopAreSavedAndTakenBack_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<int>("usual");
    QTest::addColumn<int>("least");
    QTest::addColumn<int>("most");
    QTest::addColumn<int ShopSettings::*>("setting");

    QTest::newRow("window of first contact") << u"window_days"_s << 7 << 1 << 30 << &ShopSettings::firstContactWindowDays;
    QTest::newRow("months of earlier offers") << u"conflict_months"_s << 12 << 1 << 60 << &ShopSettings::offerConflictMonths;
}

void TestShopForm::numbersOfTheShopAreSavedAndTakenBack()
{
    QFETCH(const QString, field);
    QFETCH(int ShopSettings::*, setting);
    ShopForm form(m_desk.workspace());
    std::function<void()> undo;
    connect(&form, &ShopForm::done, this, [&undo](const QString &, const std::function<void()> &way) { undo = way; });
    form.setVisible(true);
    auto *number = form.findChild<QSpinBox *>(field);
    QTEST(number->value(), "usual");
    QTEST(number->minimum(), "least");
    QTEST(number->maximum(), "most");

    number->setValue(3);
    QTest::mouseClick(form.findChild<QPushButton *>(u"saveShop"_s), Qt::LeftButton);

    QTRY_VERIFY(undo);
    const auto stored = [this, setting] { return m_desk.read([setting](Connection &db) { return ShopSettingsStore(db).load().*setting; }); };
    QCOMPARE(stored(), 3);
    QCOMPARE(m_desk.workspace().shop().*setting, 3);
    std::exchange(undo, {})();
    QFETCH(const int, usual);
    QTRY_COMPARE(number->value(), usual);
    QCOMPARE(stored(), usual);
}

void TestShopForm::whatIsWrongIsToldBesideTheFieldAndNothingIsSaved()
{
    ShopForm form(m_desk.workspace());
    form.setVisible(true);
    form.findChild<QLineEdit *>(u"country"_s)->setText(u"1"_s);
    form.findChild<QSpinBox *>(u"conflict_months"_s)->setValue(5);
    form.save();
    QVERIFY(form.findChild<FormField *>(u"countryField"_s)->hasProblem());
    QCOMPARE(m_desk.read([](Connection &db) { return ShopSettingsStore(db).load().offerConflictMonths; }), 12);
}

QTEST_MAIN(TestShopForm)
#include "tst_shopform.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/appdesk.h"
#include "tests/support/widgetfaults.h"

#include <QApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

/// Walks every page, settings section, form and dialog of the program on the demo shop.
class TestEveryWidget : public QObject
{
    Q_OBJECT

private slots:
    void theLintSeesEachFault();
    void theWalkMissesNothing();
    void everyFocusableWidgetHasAName();
    void everyWidgetIsInReachOfTheKeyboard();
    void noKeyIsWantedTwice_data() { languages(); }
    void noKeyIsWantedTwice();
    void noTextIsCut_data() { languages(); }
    void noTextIsCut();
    void noTextIsAWordOfTheProgram_data() { languages(); }
    void noTextIsAWordOfTheProgram();

private:
    void languages();
    /// How much the lint finds on the whole walk; each fault is told with the name of its place.
    int faults(QStringList (*lint)(QWidget &), const QString &language = u"en"_s);
};

void TestEveryWidget::languages()
{
    QTest::addColumn<QString>("language");
    for (const auto &language : {"en", "pl", "ru"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

int TestEveryWidget::faults(QStringList (*lint)(QWidget &), const QString &language)
{
    AppDesk desk;
    desk.open(language);
    int found = 0;
    walkEverything(desk, [&found, lint](QWidget &widget, const QString &place) {
        const auto here = lint(widget);
        for (const auto &fault : here)
            qWarning("%s: %s", qUtf8Printable(place), qUtf8Printable(fault));
        found += int(here.size());
    });
    return found;
}

void TestEveryWidget::theLintSeesEachFault()
{
    QWidget window;
    window.setWindowTitle(u"Faults"_s);
    auto *trap = new QPlainTextEdit(&window); // keeps Tab, has no name
    auto *cut = new QLabel(u"A sentence that is much longer than its label"_s, &window);
    auto *raw = new QPushButton(u"waiting_customer"_s, &window);
    auto *save = new QPushButton(u"&Save"_s, &window);
    auto *send = new QPushButton(u"&Send"_s, &window);
    trap->setGeometry(0, 0, 300, 60);
    cut->setGeometry(0, 70, 60, 20);
    raw->setGeometry(0, 100, 200, 30);
    save->setGeometry(0, 140, 100, 30);
    send->setGeometry(0, 180, 100, 30);
    window.resize(320, 240);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    trap->setFocus();

    QCOMPARE(namelessWidgets(window).size(), 1);
    const auto unreachable = unreachableWidgets(window).join(u'\n');
    QVERIFY2(unreachable.contains(u"Tab does not leave QPlainTextEdit"_s), qPrintable(unreachable));
    QCOMPARE(doubledKeys(window).size(), 1);
    QCOMPARE(cutTexts(window).size(), 1);
    QCOMPARE(rawTexts(window), QStringList{u"raw text: 'waiting_customer'"_s});
}

void TestEveryWidget::theWalkMissesNothing()
{
    AppDesk desk;
    desk.open();
    QStringList places;

    walkEverything(desk, [&places](QWidget &, const QString &place) { places.append(place); });

    const QStringList expected{
        u"customers"_s, u"cases"_s, u"offers"_s, u"purchases"_s, u"devices"_s, u"returns"_s, u"products"_s, u"dashboard"_s, u"settings"_s, u"settings-shop"_s, u"settings-staff"_s, u"settings-targets"_s, u"settings-imports"_s,
        u"settings-file"_s, u"welcome"_s, u"search"_s, u"customer-card"_s, u"call-briefing"_s, u"customer-form"_s, u"new-customer"_s, u"columns"_s, u"conflict"_s,
        u"log-contact"_s, u"new-case"_s, u"case-form"_s, u"hand-over"_s, u"survey"_s, u"cancel-case"_s, u"case"_s, u"spoken-quote"_s, u"new-offer"_s, u"offer-form"_s, u"decline-offer"_s, u"offer"_s, u"accept-offer"_s, u"withdraw-offer"_s, u"offer-conflicts"_s, u"spoken-quote-conflict"_s, u"offer-paper"_s, u"payment"_s,
        u"delivery"_s, u"return"_s, u"cancel-purchase"_s, u"purchase-form"_s, u"new-purchase"_s, u"product-form"_s, u"open-return"_s, u"edit-return"_s, u"approve-return"_s, u"reject-return"_s,
        u"close-return"_s, u"loaner"_s, u"refund"_s, u"replacement"_s, u"hand-over-repair"_s, u"chart-table"_s, u"dashboard-paper"_s,
        u"device"_s, u"new-device"_s, u"device-form"_s, u"add-warranty"_s, u"device-owner"_s, u"register-warranty"_s, u"void-warranty"_s, u"plan-inspections"_s,
        u"inspections"_s, u"inspection-done"_s, u"end-inspections"_s, u"contracts"_s, u"new-contract"_s, u"renew-contract"_s, u"end-contract"_s,
        u"answers"_s, u"staff"_s, u"target"_s, u"unsaved"_s, u"import-file"_s, u"import"_s, u"export"_s};
    for (const auto &place : expected)
        QVERIFY2(places.contains(place), qPrintable(place));
    auto once = places;
    once.removeDuplicates();
    QCOMPARE(places, once);
}

void TestEveryWidget::everyFocusableWidgetHasAName()
{
    QCOMPARE(faults(&namelessWidgets), 0);
}

void TestEveryWidget::everyWidgetIsInReachOfTheKeyboard()
{
    QCOMPARE(faults(&unreachableWidgets), 0);
}

void TestEveryWidget::noKeyIsWantedTwice()
{
    QFETCH(QString, language);
    QCOMPARE(faults(&doubledKeys, language), 0);
}

void TestEveryWidget::noTextIsCut()
{
    QFETCH(QString, language);
    QCOMPARE(faults(&cutTexts, language), 0);
}

void TestEveryWidget::noTextIsAWordOfTheProgram()
{
    QFETCH(QString, language);
    QCOMPARE(faults(&rawTexts, language), 0);
}

QTEST_MAIN(TestEveryWidget)
#include "tst_everywidget.moc"

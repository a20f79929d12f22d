// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/welcomedialog.h"
#include "models/settings/shopfiles.h"
#include "models/storage/database.h"
#include "tests/support/appdesk.h"
#include "tests/support/widgetfaults.h"
#include "ui/core/formfield.h"
#include "ui/core/listview.h"
#include "ui/core/messagebar.h"
#include "ui/core/page.h"
#include "ui/core/workspace.h"
#include "ui/settings/appearanceform.h"
#include "ui/settings/settingspage.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;

/// The keys of the window, and how it takes trouble with the shop file.
class TestWindow : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aSearchOpensTheRecordOnItsPage_data();
    void aSearchOpensTheRecordOnItsPage();
    void ctrlAndADigitShowAPage();
    void altLeftGoesBack();
    void ctrlNStartsANewRecord_data();
    void ctrlNStartsANewRecord();
    void ctrlLLogsAContactFromEveryPage_data();
    void ctrlLLogsAContactFromEveryPage();
    void theMessageBarTakesASavedChangeBack();
    void aShopOpenElsewhereIsOnlyRead();
    void aNewLanguageRebuildsTheWindowWhereItStood();
    void leavingTheDemoRemovesItsFile();
    void aDemoThatCannotBeRemovedIsTold();
    void troubleWithTheFileIsToldAndLeavesTheProgramUsable_data();
    void troubleWithTheFileIsToldAndLeavesTheProgramUsable();
    void eachSearchFieldTakesAnyText_data();
    void eachSearchFieldTakesAnyText();
    void cleanupTestCase() { m_searched.reset(); }

private:
    static void pages();

    std::unique_ptr<AppDesk> m_searched; ///< one for all texts
};

static void press(AppDesk &desk, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(&desk.window(), key, modifiers);
    desk.settle();
}

static void closeDialogs(AppDesk &desk)
{
    while (auto *dialog = QApplication::activeModalWidget()) {
        dialog->hide();
        dialog->deleteLater();
        desk.settle();
    }
}

static void click(AppDesk &desk, const QString &button)
{
    const auto buttons = desk.window().findChildren<QAbstractButton *>(button);
    for (auto *each : buttons) {
        if (each->isVisible() && each->isEnabled())
            return QTest::mouseClick(each, Qt::LeftButton);
    }
    qWarning() << "cannot press" << button;
}

static WelcomeDialog *firstSteps()
{
    const auto windows = QApplication::topLevelWidgets();
    for (auto *window : windows) {
        if (auto *dialog = qobject_cast<WelcomeDialog *>(window))
            return dialog;
    }
    return nullptr;
}

void TestWindow::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
}

void TestWindow::pages()
{
    QTest::addColumn<QString>("page");
    for (const auto &page : {"customers", "cases", "purchases", "products", "dashboard", "settings"})
        QTest::newRow(page) << QString::fromLatin1(page);
}

void TestWindow::aSearchOpensTheRecordOnItsPage_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("column");

    QTest::newRow("a customer's name") << u"customers"_s << u"name"_s;
    QTest::newRow("a case's number") << u"cases"_s << u"number"_s;
    QTest::newRow("a purchase's number") << u"purchases"_s << u"number"_s;
    QTest::newRow("a product's number") << u"products"_s << u"sku"_s;
}

void TestWindow::aSearchOpensTheRecordOnItsPage()
{
    QFETCH(QString, list);
    QFETCH(QString, column);
    AppDesk desk;
    desk.open();
    desk.show(list);
    auto *view = desk.find<ListView>(list);
    const int row = qMin(3, view->model()->rowCount() - 1);
    const auto id = view->model()->idAt(row);
    const auto text = view->model()->index(row, view->model()->columnNamed(column)).data().toString();
    desk.show(list == u"customers" ? u"cases"_s : u"customers"_s);

    press(desk, Qt::Key_K, Qt::ControlModifier);
    auto *field = desk.find<QLineEdit>(u"searchField"_s);
    QVERIFY(field->hasFocus());
    field->insert(text); // QTest types no letters beyond ASCII
    desk.settle();
    QTest::keyClick(field, Qt::Key_Return);
    desk.settle();

    QCOMPARE(desk.window().currentPage(), list);
    QCOMPARE(view->currentId(), id);
}

void TestWindow::ctrlAndADigitShowAPage()
{
    AppDesk desk;
    desk.open();
    const QStringList names{u"customers"_s, u"cases"_s, u"offers"_s, u"purchases"_s, u"devices"_s, u"returns"_s, u"products"_s, u"dashboard"_s, u"settings"_s};

    for (int i = 0; i < names.size(); ++i) {
        press(desk, Qt::Key(Qt::Key_1 + i), Qt::ControlModifier);
        QCOMPARE(desk.window().currentPage(), names.at(i));
    }
}

void TestWindow::altLeftGoesBack()
{
    AppDesk desk;
    desk.open();
    desk.show(u"cases"_s);
    desk.show(u"products"_s);

    press(desk, Qt::Key_Left, Qt::AltModifier);

    QCOMPARE(desk.window().currentPage(), u"cases"_s);
}

void TestWindow::ctrlNStartsANewRecord_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("form");

    QTest::newRow("a customer") << u"customers"_s << u"customerForm"_s;
    QTest::newRow("a case") << u"cases"_s << u"logContactDialog"_s;
    QTest::newRow("a purchase") << u"purchases"_s << u"purchaseForm"_s;
    QTest::newRow("a product") << u"products"_s << u"productForm"_s;
}

void TestWindow::ctrlNStartsANewRecord()
{
    QFETCH(QString, page);
    QFETCH(QString, form);
    AppDesk desk;
    desk.open();
    desk.show(page);

    press(desk, Qt::Key_N, Qt::ControlModifier);

    auto *shown = desk.find<QWidget>(form);
    QVERIFY(shown && shown->isVisible());
    QVERIFY(QApplication::focusWidget() && shown->isAncestorOf(QApplication::focusWidget()));
    closeDialogs(desk);
}

void TestWindow::ctrlLLogsAContactFromEveryPage_data()
{
    pages();
}

void TestWindow::ctrlLLogsAContactFromEveryPage()
{
    QFETCH(QString, page);
    AppDesk desk;
    desk.open();
    desk.show(page);

    press(desk, Qt::Key_L, Qt::ControlModifier);

    auto *dialog = QApplication::activeModalWidget();
    QVERIFY(dialog);
    QCOMPARE(dialog->objectName(), u"logContactDialog"_s);
    closeDialogs(desk);
}

void TestWindow::theMessageBarTakesASavedChangeBack()
{
    AppDesk desk;
    desk.open();
    desk.show(u"customers"_s);
    auto *list = desk.find<ListView>(u"customers"_s);
    const auto before = list->model()->ids();
    press(desk, Qt::Key_N, Qt::ControlModifier);
    auto *form = desk.find<QDialog>(u"customerForm"_s);
    QTest::keyClicks(form->findChild<QLineEdit *>(u"name"_s), u"Zofia Testowa"_s);
    QTest::keyClick(form, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY2(desk.window().messages().text().contains(u"Zofia Testowa"_s), qPrintable(desk.window().messages().text()));

    click(desk, u"messageAction"_s);
    desk.settle();

    QTRY_COMPARE(list->model()->ids().size(), before.size());
}

void TestWindow::aShopOpenElsewhereIsOnlyRead()
{
    AppDesk desk;
    const auto elsewhere = Database::open(desk.shopFile());
    desk.open();

    auto &messages = desk.window().messages();
    QVERIFY(messages.isShowing());
    QVERIFY2(messages.text().contains(u"has the shop open"_s) && !messages.text().startsWith(u' '), qPrintable(messages.text()));
    for (const auto &[page, button] : {std::pair{u"customers"_s, u"newCustomer"_s}, {u"customers"_s, u"editCustomer"_s}, {u"cases"_s, u"newCase"_s},
                                       {u"cases"_s, u"editCase"_s}, {u"purchases"_s, u"newPurchase"_s}, {u"purchases"_s, u"editPurchase"_s},
                                       {u"products"_s, u"newProduct"_s}, {u"products"_s, u"editProduct"_s}, {u"settings"_s, u"addStaff"_s},
                                       {u"settings"_s, u"saveShop"_s}}) {
        auto &shown = desk.show(page);
        const auto *found = shown.findChild<QAbstractButton *>(button);
        QVERIFY2(!found || !found->isEnabled() || !found->isVisibleTo(&shown), qPrintable(button));
        press(desk, Qt::Key_N, Qt::ControlModifier);
        press(desk, Qt::Key_L, Qt::ControlModifier);
        QVERIFY2(!QApplication::activeModalWidget(), qPrintable(page));
    }
}

void TestWindow::aNewLanguageRebuildsTheWindowWhereItStood()
{
    AppDesk desk;
    desk.open();
    auto *settings = qobject_cast<SettingsPage *>(&desk.show(u"settings"_s));
    settings->showSection(u"appearance"_s);
    auto *languages = settings->findChild<AppearanceForm *>()->findChild<QComboBox *>(u"language"_s);
    QVERIFY(languages && languages->isVisible());
    const QPointer before(&desk.window());

    languages->setFocus();
    QTest::keyClick(languages, languages->currentIndex() == 0 ? Qt::Key_End : Qt::Key_Home);
    QTRY_VERIFY(before.isNull());
    desk.settle();

    QVERIFY(desk.window().isVisible());
    QCOMPARE(desk.window().currentPage(), u"settings"_s);
    QCOMPARE(desk.window().size(), QSize(1024, 700));
    QVERIFY(desk.application().preferences().language() != u"en"_s);
    desk.application().useLanguage(u"en"_s);
}

void TestWindow::leavingTheDemoRemovesItsFile()
{
    AppDesk desk;
    desk.open();
    auto *settings = qobject_cast<SettingsPage *>(&desk.show(u"settings"_s));
    settings->showSection(u"file"_s);
    desk.settle();

    click(desk, u"leaveDemo"_s);
    QTRY_VERIFY(!QFile::exists(desk.shopFile()));

    QVERIFY(!desk.application().window());
    QVERIFY(desk.application().preferences().shopFile().isEmpty());
    QVERIFY(firstSteps() && firstSteps()->isVisible());
}

void TestWindow::aDemoThatCannotBeRemovedIsTold()
{
    AppDesk desk;
    desk.open();
    auto *settings = qobject_cast<SettingsPage *>(&desk.show(u"settings"_s));
    settings->showSection(u"file"_s);
    desk.settle();
    QVERIFY(QFile::rename(desk.shopFile(), desk.path(u"moved.aftersale"_s)));
    QVERIFY(QDir().mkpath(desk.shopFile() + u"/in the way"_s)); // a folder is no file to remove, whoever one is

    click(desk, u"leaveDemo"_s);
    QTRY_VERIFY(firstSteps() && firstSteps()->isVisible());

    QVERIFY(firstSteps()->findChild<QLabel *>(u"trouble"_s)->text().contains(u"could not be removed"));
}

void TestWindow::troubleWithTheFileIsToldAndLeavesTheProgramUsable_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("sentence");

    QTest::newRow("missing") << u"missing"_s << u"cannot be reached"_s;
    QTest::newRow("a folder") << u"folder"_s << u"not a shop"_s;
    QTest::newRow("nothing in it") << u"empty"_s << u"damaged"_s;
    QTest::newRow("a text") << u"text"_s << u"not a shop"_s;
    QTest::newRow("a foreign database") << u"foreign"_s << u"not a shop"_s;
    QTest::newRow("of a newer program") << u"newer"_s << u"newer version"_s;
    QTest::newRow("cut off") << u"truncated"_s << u"damaged"_s;
}

/// Makes the shop's file into one that cannot be opened.
static void spoil(AppDesk &desk, const QString &kind)
{
    if (kind == u"foreign" || kind == u"newer")
        desk.run({kind == u"foreign" ? u"PRAGMA application_id = 1"_s : u"PRAGMA user_version = 9999"_s});
    QFile file(desk.shopFile());
    if (kind == u"missing" || kind == u"folder")
        file.remove();
    if (kind == u"folder")
        QDir().mkdir(desk.shopFile());
    if (kind == u"truncated")
        file.resize(file.size() / 2);
    if (kind == u"empty")
        file.resize(0);
    if (kind == u"text" && file.open(QIODevice::WriteOnly))
        file.write("Dear diary, this is not a shop.\n");
}

void TestWindow::troubleWithTheFileIsToldAndLeavesTheProgramUsable()
{
    QFETCH(QString, kind);
    QFETCH(QString, sentence);
    AppDesk desk;
    spoil(desk, kind);

    desk.application().start(desk.shopFile());

    auto *welcome = firstSteps();
    QVERIFY(welcome && welcome->isVisible());
    const auto told = welcome->findChild<QLabel *>(u"trouble"_s)->text();
    QVERIFY2(told.contains(sentence), qPrintable(told));
    QVERIFY(!desk.application().window());
    welcome->findChild<QLineEdit *>(u"name"_s)->setText(u"Corner shop"_s);
    QTest::mouseClick(welcome->findChild<QAbstractButton *>(u"createShop"_s), Qt::LeftButton);
    QTRY_VERIFY(desk.application().window());
    QCOMPARE(desk.window().windowTitle(), u"Corner shop"_s);
    const auto made = desk.application().preferences().shopFile();
    desk.close();
    QVERIFY(QFile::remove(made));
}

void TestWindow::eachSearchFieldTakesAnyText_data()
{
    QTest::addColumn<QString>("text");
    m_searched = std::make_unique<AppDesk>();
    m_searched->open();

    for (const auto *text : {"\"", "\"\"\"", "*", "%", "_", "a* OR b", "NEAR(a b)", "name:x", "-", "^a", "(", "'; DROP TABLE customers; --", "\\", "AND", "a%_b"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestWindow::eachSearchFieldTakesAnyText()
{
    QFETCH(QString, text);
    auto &desk = *m_searched;
    for (const auto &[page, name] : {std::pair{u"customers"_s, u"searchField"_s}, {u"customers"_s, u"filterText"_s}, {u"cases"_s, u"caseSearch"_s},
                                     {u"purchases"_s, u"purchaseSearch"_s}, {u"products"_s, u"productSearch"_s}}) {
        desk.show(page);
        auto *field = desk.find<QLineEdit>(name);
        QVERIFY(field);
        field->clear();
        QTest::keyClicks(field, text);
        QTest::qWait(80); // what is typed in one breath is asked once
        desk.settle();
        QVERIFY2(!desk.window().messages().isShowing(), qPrintable(name + u": "_s + desk.window().messages().text()));
        field->clear();
    }
}

QTEST_MAIN(TestWindow)
#include "tst_window.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/customerstore.h"
#include "tests/support/testdesk.h"
#include "ui/core/idlistmodel.h"
#include "ui/core/listtable.h"
#include "ui/core/listview.h"
#include "ui/core/messagebar.h"
#include "ui/customers/customerspage.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

/// The page with real keys; three customers: Adam, Ewa and the company Tartak.
class TestCustomersPage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void theCardFollowsTheList();
    void enterOpensTheCardAloneAndEscapeGoesBack();
    void typingNarrowsTheListAndEnterOpensTheOnlyOne();
    void aFilterThatFindsNobodySaysSo();
    void chipsChooseAGroup();
    void figuresOpenTheirRows();
    void theListFollowsOtherDesks();
    void contactButtonsCopy();
    void oneKeyLogsAContact();
    void aCustomerInUseIsNotDeleted();
    void aDeletionIsTakenBack();
    void theTimelineChoosesAndOpens();
    void dueTouchesWaitInTheNavigation();
    void htmlIsShownLiterally();
    void whatTakesTheFocusHasAName();

private:
    void press(const char *name)
    {
        QTest::mouseClick(m_page->findChild<QAbstractButton *>(QLatin1String(name)), Qt::LeftButton);
    }
    void triggerMenu(const QString &name) { m_page->findChild<QAction *>(name)->trigger(); }
    ListView *list() { return m_page->findChild<ListView *>(u"customers"_s); }
    QString cardName() { return m_page->findChild<QLabel *>(u"customerName"_s)->text(); }
    QStringList shownNames();
    void choose(const QString &name);

    std::unique_ptr<TestDesk> m_desk;
    std::unique_ptr<CustomersPage> m_page;
    QStringList m_done;
    std::function<void()> m_undo;
};

static void addThree(Connection &db)
{
    CustomerStore store(db);
    store.add(
        {.name = u"Ewa"_s,
         .nextTouchOn = QDate(2026, 3, 4),
         .contactPoints = {{.kind = ContactKind::Phone, .value = u"601 234 567"_s, .normalized = u"+48601234567"_s}}});
    store.add({.name = u"Adam"_s});
    store.add({.kind = CustomerKind::Company, .company = u"Tartak"_s});
    db.execute(u"INSERT INTO cases (number, customer_id, channel, kind, subject, priority, status, opened_at)"
               u" VALUES ('C-1', 1, 'phone', 'fault', 'It drips', 'normal', 'new', 1772700000000)"_s);
    db.execute(
        u"INSERT INTO survey_responses (kind, score, answered_at, customer_id) VALUES ('csat', 2, 1772710000000, 1)"_s);
}

void TestCustomersPage::init()
{
    m_desk = std::make_unique<TestDesk>();
    m_desk->write(&addThree);
    m_page = std::make_unique<CustomersPage>(m_desk->workspace());
    m_done.clear();
    connect(m_page.get(), &Page::done, this, [this](const QString &sentence, const std::function<void()> &undo) {
        m_done.append(sentence);
        m_undo = undo;
    });
    connect(m_page.get(), &Page::failed, this, [](const StorageError &error) { QFAIL(qPrintable(error.detail())); });
    m_page->resize(1000, 600);
    m_page->show();
    QTRY_COMPARE(list()->model()->rowCount(), 3);
    QTRY_COMPARE(shownNames(), QStringList({u"Adam"_s, u"Ewa"_s, u"Tartak"_s}));
}

void TestCustomersPage::cleanup()
{
    m_page.reset();
    m_desk.reset();
}

QStringList TestCustomersPage::shownNames()
{
    QStringList names;
    for (int row = 0; row < list()->model()->rowCount(); ++row)
        names.append(list()->model()->index(row, 0).data().toString());
    return names;
}

void TestCustomersPage::choose(const QString &name)
{
    list()->table()->setFocus();
    list()->select(list()->model()->idAt(int(shownNames().indexOf(name))));
    QTRY_COMPARE(cardName(), name);
}

void TestCustomersPage::theCardFollowsTheList()
{
    const QAbstractItemModelTester tester(list()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    choose(u"Adam"_s);
    QTest::keyClick(list()->table(), Qt::Key_Down);
    QTRY_COMPARE(cardName(), u"Ewa"_s);
    QTest::keyClick(list()->table(), Qt::Key_End, Qt::ControlModifier);
    QTRY_COMPARE(cardName(), u"Tartak"_s);
    QCOMPARE(m_page->findChild<QLabel *>(u"customerCount"_s)->text().section(u' ', 0, 0), u"3"_s);
}

void TestCustomersPage::enterOpensTheCardAloneAndEscapeGoesBack()
{
    choose(u"Ewa"_s);
    QVERIFY(!m_page->findChild<QWidget *>(u"backToList"_s)->isVisible());
    QTest::keyClick(list()->table(), Qt::Key_Return);
    QVERIFY(!list()->isVisible());
    QVERIFY(m_page->findChild<QWidget *>(u"backToList"_s)->isVisible());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(list()->isVisible());
    QCOMPARE(QApplication::focusWidget(), list()->table());
    QCOMPARE(list()->currentId(), 1);
}

void TestCustomersPage::typingNarrowsTheListAndEnterOpensTheOnlyOne()
{
    m_page->focusFilter();
    auto *field = m_page->findChild<QLineEdit *>(u"filterText"_s);
    QTRY_COMPARE(QApplication::focusWidget(), field);
    QTest::keyClicks(field, u"tart"_s);
    QTest::keyClick(field, Qt::Key_Return); // as a scanner does: before the rows are there
    QTRY_COMPARE(cardName(), u"Tartak"_s);
    QTRY_VERIFY(!list()->isVisible());
    m_page->focusFilter();
    QTest::keyClick(field, Qt::Key_Escape);
    QTRY_COMPARE(list()->model()->rowCount(), 3);
    QTest::keyClicks(field, u"234 56"_s);
    QTRY_COMPARE(shownNames(), QStringList({u"Ewa"_s}));
}

void TestCustomersPage::aFilterThatFindsNobodySaysSo()
{
    QTest::keyClicks(m_page->findChild<QLineEdit *>(u"filterText"_s), u"nobody \"* OR"_s);
    QTRY_COMPARE(list()->model()->rowCount(), 0);
    QTRY_COMPARE(list()->findChild<QLabel *>(u"emptySentence"_s)->text(), u"No customer matches."_s);
    QTest::mouseClick(list()->findChild<QPushButton *>(u"emptyButton"_s), Qt::LeftButton);
    QTRY_COMPARE(list()->model()->rowCount(), 3);
    QCOMPARE(m_page->findChild<QLineEdit *>(u"filterText"_s)->text(), QString());
}

void TestCustomersPage::chipsChooseAGroup()
{
    press("group_companies");
    QTRY_COMPARE(shownNames(), QStringList({u"Tartak"_s}));
    press("group_touch_due");
    QTRY_COMPARE(shownNames(), QStringList({u"Ewa"_s}));
    press("group_unreachable");
    QTRY_COMPARE(shownNames(), QStringList({u"Adam"_s, u"Tartak"_s}));
    press("group_all");
    QTRY_COMPARE(list()->model()->rowCount(), 3);
}

void TestCustomersPage::figuresOpenTheirRows()
{
    m_page->openRows(u"Repeat & loyal"_s, {3, 1});
    QTRY_COMPARE(shownNames(), QStringList({u"Ewa"_s, u"Tartak"_s}));
    auto *all = m_page->findChild<QPushButton *>(u"showEverybody"_s);
    QCOMPARE(all->text(), u"Repeat && loyal"_s);
    QTest::mouseClick(all, Qt::LeftButton);
    QTRY_COMPARE(list()->model()->rowCount(), 3);
    QVERIFY(!all->isVisible());
}

void TestCustomersPage::theListFollowsOtherDesks()
{
    choose(u"Ewa"_s);
    m_desk->write([](Connection &db) {
        CustomerStore store(db);
        store.add({.name = u"Beata"_s});
        auto ewa = *store.find(CustomerId{1});
        ewa.name = u"Ewa Nowa"_s;
        store.save(ewa);
    });
    QTRY_COMPARE(shownNames(), QStringList({u"Adam"_s, u"Beata"_s, u"Ewa Nowa"_s, u"Tartak"_s}));
    QTRY_COMPARE(cardName(), u"Ewa Nowa"_s);
    QCOMPARE(list()->currentId(), 1);
}

void TestCustomersPage::contactButtonsCopy()
{
    choose(u"Ewa"_s);
    press("contactPoint");
    QCOMPARE(QGuiApplication::clipboard()->text(), u"+48601234567"_s);
    QVERIFY(m_page->findChild<MessageBar *>()->text().contains(u"+48601234567"_s));
}

void TestCustomersPage::oneKeyLogsAContact()
{
    QSignalSpy spy(m_page.get(), &CustomersPage::logContactRequested);
    choose(u"Ewa"_s);
    QVERIFY(m_page->logContact()); // the window's Ctrl+L asks the page that is shown
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy.at(0).at(0).value<CustomerId>(), CustomerId{1});
    press("logContact");
    QCOMPARE(spy.count(), 2);
}

void TestCustomersPage::aCustomerInUseIsNotDeleted()
{
    choose(u"Ewa"_s);
    triggerMenu(u"removeCustomer"_s);
    QTRY_VERIFY(m_page->findChild<MessageBar *>()->text().startsWith(u"“Ewa” cannot be deleted"_s));
    QVERIFY(m_done.isEmpty());
    QVERIFY(m_desk->read([](Connection &db) { return CustomerStore(db).find(CustomerId{1}); }));
}

void TestCustomersPage::aDeletionIsTakenBack()
{
    choose(u"Adam"_s);
    const auto before = m_desk->read([](Connection &db) { return CustomerStore(db).find(CustomerId{2}); });
    triggerMenu(u"removeCustomer"_s);
    QTRY_COMPARE(m_done, QStringList({u"“Adam” was deleted."_s}));
    QTRY_COMPARE(shownNames(), QStringList({u"Ewa"_s, u"Tartak"_s}));
    m_undo();
    QTRY_COMPARE(shownNames(), QStringList({u"Adam"_s, u"Ewa"_s, u"Tartak"_s}));
    QCOMPARE(m_desk->read([](Connection &db) { return CustomerStore(db).find(CustomerId{2}); }), before);
}

void TestCustomersPage::theTimelineChoosesAndOpens()
{
    choose(u"Ewa"_s);
    auto *timeline = m_page->findChild<QListView *>(u"timeline"_s);
    QTRY_COMPARE(timeline->model()->rowCount(), 3); // the month, the score, the case
    press("timelineGroup3");
    QTRY_COMPARE(timeline->model()->rowCount(), 2);
    QSignalSpy spy(m_page.get(), &Page::openRequested);
    timeline->setFocus();
    timeline->setCurrentIndex(timeline->model()->index(1, 0));
    QTest::keyClick(timeline, Qt::Key_Return);
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy.at(0).at(0).value<SearchKind>(), SearchKind::Case);
    QCOMPARE(spy.at(0).at(1).toLongLong(), 1);
}

void TestCustomersPage::dueTouchesWaitInTheNavigation()
{
    QSignalSpy spy(m_page.get(), &Page::waitingChanged);
    m_desk->write(
        [](Connection &db) { CustomerStore(db).add({.name = u"Zenon"_s, .nextTouchOn = QDate(2026, 3, 5)}); });
    QTRY_COMPARE(spy.count(), 1);
    QCOMPARE(spy.at(0).at(0).toInt(), 2);
}

void TestCustomersPage::htmlIsShownLiterally()
{
    const auto html = u"<b>x</b><img src='file:///etc/hostname'>"_s;
    const auto id = m_desk->write([html](Connection &db) {
        return CustomerStore(db).add(
            {.kind = CustomerKind::Company,
             .name = html,
             .company = html,
             .externalId = html,
             .language = html,
             .segment = html,
             .source = html,
             .taxNumber = html,
             .note = html,
             .contactPoints =
                 {{.kind = ContactKind::Phone, .value = html},
                  {.kind = ContactKind::Email, .value = html},
                  {.kind = ContactKind::Messenger, .value = html},
                  {.kind = ContactKind::Address, .value = html, .city = html, .postcode = html, .country = html}},
             .consents = {{.givenAt = {1}, .how = html}}});
    });
    m_desk->write([html, id](Connection &db) {
        db.prepare(
              u"INSERT INTO interactions (customer_id, direction, channel, at, text) VALUES (?, 'inbound', 'phone', 5, ?)"_s)
            .bindAll(id, html)
            .run();
    });
    m_page->openRecord(SearchKind::Customer, id.value);
    QTRY_COMPARE(cardName(), html);
    for (const auto *label : m_page->findChildren<QLabel *>())
        QVERIFY2(!label->text().contains(u'<') || label->textFormat() == Qt::PlainText,
                 qPrintable(label->objectName()));
    for (const auto *widget : m_page->findChildren<QWidget *>())
        QVERIFY2(!widget->toolTip().contains(u"<img"), qPrintable(widget->objectName()));
    QCOMPARE(m_page->findChild<QLabel *>(u"customerNote"_s)->text(), html);
    m_page->findChild<QAbstractButton *>(u"backToList"_s)->click();
    QTRY_VERIFY(shownNames().contains(html));
}

void TestCustomersPage::whatTakesTheFocusHasAName()
{
    choose(u"Ewa"_s);
    for (const auto *widget : m_page->findChildren<QWidget *>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible())
            continue;
        const auto *accessible = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        QVERIFY2(accessible && !accessible->text(QAccessible::Name).isEmpty(),
                 qPrintable(widget->objectName() + QLatin1String(widget->metaObject()->className())));
    }
}

QTEST_MAIN(TestCustomersPage)
#include "tst_customerspage.moc"

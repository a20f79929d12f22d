// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/searchfield.h"
#include "ui/core/searchpopup.h"

#include <QListWidget>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

class TestSearchField : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void asksAtEveryKey();
    void newestQueryWins();
    void arrowsSkipHeadingsAndEnterOpens();
    void enterOpensTheFirstHit();
    void scannerInputOpensAsSoonAsTheAnswerIsThere();
    void escapeClosesThenClears();
    void clickOpens();
    void nothingFoundIsSaid();
    void controlKTakesTheFocus();

private:
    std::unique_ptr<QWidget> m_window;
    SearchField *m_field = nullptr;
    QLineEdit *m_other = nullptr;
};

static QList<SearchHit> hits()
{
    return {{u"customer"_s, u"Customers"_s, 1, u"Ann <b>Nowak</b>"_s, u"Kraków"_s, u"person"_s},
            {u"customer"_s, u"Customers"_s, 2, u"Nowakowski"_s, {}, u"person"_s},
            {u"case"_s, u"Cases"_s, 3, u"Now it leaks"_s, u"open"_s, u"cases"_s}};
}

void TestSearchField::init()
{
    m_window = std::make_unique<QWidget>();
    m_window->resize(600, 400);
    m_field = new SearchField;
    m_other = new QLineEdit;
    auto *column = new QVBoxLayout(m_window.get());
    column->addWidget(m_field);
    column->addWidget(m_other);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_field->setFocus();
}

void TestSearchField::cleanup()
{
    m_window.reset();
}

void TestSearchField::asksAtEveryKey()
{
    QSignalSpy asked(m_field, &SearchField::queryChanged);
    QTest::keyClicks(m_field, u"now"_s);
    QCOMPARE(asked.count(), 3);
    QCOMPARE(asked.last().first().toString(), u"now"_s);
}

void TestSearchField::newestQueryWins()
{
    QTest::keyClicks(m_field, u"now"_s);
    m_field->setHits(u"no"_s, hits());
    QVERIFY(!m_field->isPopupShown());
    m_field->setHits(u"now"_s, hits());
    QVERIFY(m_field->isPopupShown());
    QTest::keyClicks(m_field, u"x"_s);
    m_field->setHits(u"now"_s, {});
    QCOMPARE(m_window->findChild<QListWidget *>(u"searchHits"_s)->count(), 5);
}

void TestSearchField::arrowsSkipHeadingsAndEnterOpens()
{
    QSignalSpy activated(m_field, &SearchField::activated);
    QTest::keyClicks(m_field, u"now"_s);
    m_field->setHits(u"now"_s, hits());
    QTest::keyClick(m_field, Qt::Key_Down);
    QTest::keyClick(m_field, Qt::Key_Down);
    QTest::keyClick(m_field, Qt::Key_Down);
    QTest::keyClick(m_field, Qt::Key_Return);
    QCOMPARE(activated.count(), 1);
    QCOMPARE(activated.first(), (QVariantList{u"case"_s, 3}));
    QVERIFY(!m_field->isPopupShown());
    QVERIFY(m_field->text().isEmpty());
}

void TestSearchField::enterOpensTheFirstHit()
{
    QSignalSpy activated(m_field, &SearchField::activated);
    QTest::keyClicks(m_field, u"now"_s);
    m_field->setHits(u"now"_s, hits());
    QTest::keyClick(m_field, Qt::Key_Return);
    QCOMPARE(activated.first(), (QVariantList{u"customer"_s, 1}));
}

void TestSearchField::scannerInputOpensAsSoonAsTheAnswerIsThere()
{
    QSignalSpy activated(m_field, &SearchField::activated);
    QTest::keyClicks(m_field, u"SN123"_s);
    QTest::keyClick(m_field, Qt::Key_Return);
    QCOMPARE(activated.count(), 0);
    m_field->setHits(u"SN123"_s, hits());
    QCOMPARE(activated.count(), 1);
    QVERIFY(!m_field->isPopupShown());
}

void TestSearchField::escapeClosesThenClears()
{
    QTest::keyClicks(m_field, u"now"_s);
    m_field->setHits(u"now"_s, hits());
    QTest::keyClick(m_field, Qt::Key_Escape);
    QVERIFY(!m_field->isPopupShown());
    QCOMPARE(m_field->text(), u"now"_s);
    QTest::keyClick(m_field, Qt::Key_Escape);
    QVERIFY(m_field->text().isEmpty());
}

void TestSearchField::clickOpens()
{
    QSignalSpy activated(m_field, &SearchField::activated);
    QTest::keyClicks(m_field, u"now"_s);
    m_field->setHits(u"now"_s, hits());
    auto *list = m_window->findChild<QListWidget *>(u"searchHits"_s);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(2)).center());
    QCOMPARE(activated.first(), (QVariantList{u"customer"_s, 2}));
}

void TestSearchField::nothingFoundIsSaid()
{
    QTest::keyClicks(m_field, u"\"*%_"_s);
    m_field->setHits(u"\"*%_"_s, {});
    QVERIFY(m_field->isPopupShown());
    QVERIFY(!m_window->findChild<QListWidget *>(u"searchHits"_s)->isVisible());
    QTest::keyClick(m_field, Qt::Key_Down);
    QTest::keyClick(m_field, Qt::Key_Return);
    QVERIFY(m_field->isPopupShown());
}

void TestSearchField::controlKTakesTheFocus()
{
    m_other->setFocus();
    QTest::keyClick(m_other, Qt::Key_K, Qt::ControlModifier);
    QVERIFY(m_field->hasFocus());
}

QTEST_MAIN(TestSearchField)
#include "tst_searchfield.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/helpdesk.h"
#include "tests/support/rawcases.h"
#include "tests/support/testdesk.h"
#include "ui/core/busybar.h"
#include "ui/core/chart.h"
#include "ui/core/emptystate.h"
#include "ui/core/figurecard.h"
#include "ui/core/listview.h"
#include "ui/core/theme.h"
#include "ui/dashboard/answersdialog.h"
#include "ui/dashboard/dashboardpage.h"
#include "ui/dashboard/figurenote.h"

#include <QApplication>
#include <QChartView>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

class TestDashboardPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void everyCardOpensAsManyRowsAsItsN();
    void everyPointAndBarOpensItsRows();
    void answersBehindAFigureAreListed();
    void aChartIsATableOneKeyAway();
    void thePeriodIsChosenByKeys();
    void anOwnPeriodIsTypedAndFaultsAreTold();
    void eachFigureSaysHowItIsCounted();
    void tooFewAnswersHaveNoVerdict();
    void anEmptyShopSaysWhatToDo();
    void aChangeOfTheShopIsShown();
    void cancellingKeepsThePage();
    void theNewerRequestWins();

private:
    void open(bool filled = true);
    void waitForFigures();
    QList<qint64> rowsAfter(const std::function<void()> &act);
    template <typename Widget>
    Widget *find(const QString &name) { return m_page->findChild<Widget *>(name); }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<TestDesk> m_desk;
    std::unique_ptr<DashboardPage> m_page;
};

void TestDashboardPage::initTestCase()
{
    m_theme = std::make_unique<Theme>(*qApp);
    m_theme->apply(ThemeChoice::Light);
}

void TestDashboardPage::cleanup()
{
    m_page.reset();
    m_desk.reset();
}

void TestDashboardPage::open(bool filled)
{
    m_desk = std::make_unique<TestDesk>();
    const auto now = m_desk->workspace().now();
    if (filled)
        m_desk->write([now](Connection &db) { fillHelpdesk(db, now); });
    m_page = std::make_unique<DashboardPage>(m_desk->workspace());
    m_page->resize(1024, 700);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    waitForFigures();
}

void TestDashboardPage::waitForFigures()
{
    QTRY_VERIFY_WITH_TIMEOUT(m_page->isSettled(), 10'000);
    QTest::qWait(20); // what was found is on its way to the page
}

/// The ids that the page or its dialog asks to open.
QList<qint64> TestDashboardPage::rowsAfter(const std::function<void()> &act)
{
    QSignalSpy rows(m_page.get(), &Page::rowsRequested);
    act();
    for (int i = 0; i < 100 && rows.isEmpty(); ++i) {
        if (auto *dialog = m_page->findChild<AnswersDialog *>()) {
            const auto ids = dialog->findChild<ListView *>(u"answers"_s)->model()->ids();
            delete dialog;
            return ids;
        }
        QTest::qWait(20);
    }
    return rows.isEmpty() ? QList<qint64>() : rows.first().at(2).value<QList<qint64>>();
}

static qint64 nOf(const Figure &figure)
{
    auto digits = figure.basis.section(u"n = "_s, 1).section(u" · "_s, 0, 0);
    digits.remove(u',').remove(QChar::Nbsp);
    return digits.toLongLong();
}

void TestDashboardPage::everyCardOpensAsManyRowsAsItsN()
{
    open();
    const auto cards = m_page->findChildren<FigureCard *>();
    QVERIFY(cards.size() >= 8);
    for (auto *card : cards) {
        QVERIFY2(nOf(card->figure()) > 0, qPrintable(card->objectName()));
        const auto ids = rowsAfter([card] {
            card->setFocus();
            QTest::keyClick(card, Qt::Key_Return);
        });
        QVERIFY2(ids.size() == nOf(card->figure()), qPrintable(card->objectName() + u' ' + QString::number(ids.size())));
        QCOMPARE(QSet<qint64>(ids.cbegin(), ids.cend()).size(), ids.size());
    }
}

void TestDashboardPage::everyPointAndBarOpensItsRows()
{
    open();
    const QStringList counting{u"backlogChart"_s, u"agesChart"_s, u"problemsChart"_s, u"productsChart"_s};
    const auto charts = m_page->findChildren<Chart *>();
    QCOMPARE(charts.size(), 8);
    for (auto *chart : charts) {
        for (int series = 0; series < chart->data().series.size(); ++series) {
            const auto &points = chart->data().series.at(series).points;
            const auto last = points.size() - 1;
            for (const auto index : {qsizetype{0}, last / 2, last}) {
                const auto value = points.at(index).value;
                if (!value || (counting.contains(chart->objectName()) && *value == 0))
                    continue;
                const auto ids = rowsAfter([&] { emit chart->activated(series, static_cast<int>(index)); });
                QVERIFY2(!ids.isEmpty(), qPrintable(chart->objectName()));
                if (counting.contains(chart->objectName()))
                    QCOMPARE(double(ids.size()), *value);
            }
        }
    }
}

void TestDashboardPage::answersBehindAFigureAreListed()
{
    open();
    QSignalSpy opened(m_page.get(), &Page::openRequested);
    auto *card = find<FigureCard>(u"csatCard"_s);
    QTest::mouseClick(card, Qt::LeftButton);
    auto *dialog = m_page->findChild<AnswersDialog *>();
    QVERIFY(dialog);
    auto *list = dialog->findChild<ListView *>(u"answers"_s);
    QCOMPARE(list->model()->rowCount(), int(nOf(card->figure())));
    auto *table = dialog->findChild<QTableView *>();
    QTRY_VERIFY(table->model()->index(0, 1).data().toString().endsWith(u"of 5"_s));
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Return);
    QTRY_COMPARE(opened.count(), 1);
    QCOMPARE(opened.first().first().value<SearchKind>(), SearchKind::Case);
}

void TestDashboardPage::aChartIsATableOneKeyAway()
{
    open();
    auto *chart = find<Chart>(u"firstResponseChart"_s);
    auto *view = chart->findChild<QChartView *>();
    view->setFocus();
    QTest::keyClick(view, Qt::Key_T);
    QVERIFY(chart->isTableShown());
    auto *table = chart->findChild<QTableView *>();
    QCOMPARE(table->model()->rowCount(), int(chart->data().categories.size()));
    table->setCurrentIndex(table->model()->index(0, 1));
    const auto ids = rowsAfter([table] { QTest::keyClick(table, Qt::Key_Return); });
    QCOMPARE(ids.size(), nOf(find<FigureCard>(u"firstResponseCard_phone"_s)->figure()));
}

void TestDashboardPage::thePeriodIsChosenByKeys()
{
    open();
    auto *choice = find<QComboBox>(u"periodChoice"_s);
    const auto before = nOf(find<FigureCard>(u"firstContactCard"_s)->figure());
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_End);
    QTest::keyClick(choice, Qt::Key_Up);
    QCOMPARE(choice->currentText(), u"Last 12 months"_s);
    waitForFigures();
    QVERIFY(nOf(find<FigureCard>(u"firstContactCard"_s)->figure()) > before * 3);
    QVERIFY(find<QLabel>(u"periodWords"_s)->text().contains(u"compared with"_s));
    QCOMPARE(find<Chart>(u"firstContactChart"_s)->data().categoryTitle, u"Month"_s);
}

void TestDashboardPage::anOwnPeriodIsTypedAndFaultsAreTold()
{
    open();
    auto *choice = find<QComboBox>(u"periodChoice"_s);
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_End);
    auto *from = find<QLineEdit>(u"periodFrom"_s);
    auto *to = find<QLineEdit>(u"periodTo"_s);
    QTRY_VERIFY(from->isVisible());
    const auto type = [](QLineEdit *field, const QString &text) {
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
    };
    type(from, u"2026-02-01"_s);
    type(to, u"2026-01-01"_s);
    QVERIFY(find<QLabel>(u"periodWords"_s)->text().contains(u"not after"_s));
    type(to, u"2026-02-28"_s);
    waitForFigures();
    QVERIFY(find<QLabel>(u"periodWords"_s)->text().startsWith(u"01/02/2026 – 28/02/2026"_s));
    QCOMPARE(find<Chart>(u"backlogChart"_s)->data().categories.size(), 28);
}

void TestDashboardPage::eachFigureSaysHowItIsCounted()
{
    open();
    const auto notes = m_page->findChildren<FigureNote *>();
    QCOMPARE(notes.size(), m_page->findChildren<FigureCard *>().size() + m_page->findChildren<Chart *>().size());
    for (auto *note : notes) {
        auto *button = note->findChildren<QToolButton *>(QRegularExpression(u"Note$"_s)).constFirst();
        QVERIFY(!note->isNoteShown());
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        QVERIFY(note->isNoteShown());
        QVERIFY2(note->note().size() > 40, qPrintable(button->objectName()));
    }
    QVERIFY(find<QLabel>(u"firstContactCardNoteText"_s)->text().contains(u"Left out:"_s));
    QVERIFY(find<QLabel>(u"firstResponseCard_emailNoteText"_s)->text().contains(u"the usual one"_s));
    QVERIFY(find<QLabel>(u"inHandCardNoteText"_s)->text().contains(u"at the beginning +"_s));
}

void TestDashboardPage::tooFewAnswersHaveNoVerdict()
{
    open(false);
    const auto now = m_desk->workspace().now();
    const auto answer = [now](int count) {
        return [now, count](Connection &db) {
            db.touch(Topic::Surveys);
            for (int i = 0; i < count; ++i)
                insertAnswer(db, u"csat"_s, 5, now.plusDays(-1));
        };
    };
    m_desk->write(answer(9));
    QTRY_VERIFY(find<FigureCard>(u"csatCard"_s));
    waitForFigures();
    QVERIFY(find<FigureCard>(u"csatCard"_s)->figure().isTooFew);
    m_desk->write(answer(1));
    QTRY_VERIFY(!find<FigureCard>(u"csatCard"_s)->figure().isTooFew);
    QCOMPARE(find<FigureCard>(u"csatCard"_s)->figure().verdict, Meaning::Good);
}

void TestDashboardPage::anEmptyShopSaysWhatToDo()
{
    open(false);
    auto *empty = m_page->findChild<EmptyState *>(QString(), Qt::FindDirectChildrenOnly);
    QVERIFY(empty->isVisible());
    QVERIFY(empty->sentence().contains(u"log a contact or import cases"_s));
}

void TestDashboardPage::aChangeOfTheShopIsShown()
{
    open();
    const auto before = nOf(find<FigureCard>(u"inHandCard"_s)->figure());
    const auto now = m_desk->workspace().now();
    m_desk->write([now](Connection &db) {
        db.touch(Topic::Cases);
        insertCase(db, {.number = u"new"_s, .openedAt = now});
    });
    QTRY_COMPARE(nOf(find<FigureCard>(u"inHandCard"_s)->figure()), before + 1);
}

/// Keeps the thread for reports busy until it is let go.
class Gate
{
public:
    explicit Gate(Database &database) : m_done(database.report([this](Connection &) { m_open.acquire(); })) {}
    ~Gate() { release(); }
    void release()
    {
        m_open.release();
        m_done.waitForFinished();
    }

private:
    QSemaphore m_open;
    QFuture<void> m_done;
};

void TestDashboardPage::cancellingKeepsThePage()
{
    open();
    const auto before = find<FigureCard>(u"firstContactCard"_s)->figure();
    Gate gate(m_desk->workspace().database());
    find<QComboBox>(u"periodChoice"_s)->setCurrentIndex(0);
    auto *busy = find<BusyBar>(u"busyBar"_s);
    QTRY_VERIFY(busy->isBusy());
    QTest::mouseClick(find<QPushButton>(u"busyCancel"_s), Qt::LeftButton);
    QVERIFY(!busy->isBusy());
    gate.release();
    QTest::qWait(100);
    QCOMPARE(find<FigureCard>(u"firstContactCard"_s)->figure(), before);
}

void TestDashboardPage::theNewerRequestWins()
{
    open();
    QSignalSpy loaded(m_page.get(), &DashboardPage::loaded);
    {
        Gate gate(m_desk->workspace().database());
        for (const int choice : {0, 1, 5, 2})
            find<QComboBox>(u"periodChoice"_s)->setCurrentIndex(choice);
    }
    waitForFigures();
    QTest::qWait(100);
    QCOMPARE(loaded.count(), 1);
    QCOMPARE(find<Chart>(u"backlogChart"_s)->data().categories.size(), 30);
}

QTEST_MAIN(TestDashboardPage)
#include "tst_dashboardpage.moc"

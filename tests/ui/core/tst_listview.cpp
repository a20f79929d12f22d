// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/columnchooser.h"
#include "ui/core/formats.h"
#include "ui/core/listtable.h"
#include "ui/core/listview.h"
#include "ui/core/tsv.h"

#include <QClipboard>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

#include <numeric>

using namespace Qt::StringLiterals;

class TestListView : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void clickSortsAndASecondClickReverses();
    void columnsAreRememberedByName();
    void columnsOfFewWordsAreAsWideAsTheWidest();
    void widthsOfTheProgramAreNotKeptAsTheUsers();
    void theUsualWidthIsNotKept();
    void aColumnThatWasHiddenComesBackWithItsWidth();
    void chooserStaysOpenAndKeepsTheLastColumn();
    void enterOpensTheCurrentRow();
    void tabLeavesTheTable();
    void selectionAndCurrentSurviveAReload();
    void emptyListSaysWhatToDo();
    void statusCountsAndSelection();
    void copyBringsShownColumnsInTheirOrder();
    void copiedTextIsSafe_data();
    void copiedTextIsSafe();
    void millionRowsScrollToTheEnd();

private:
    std::unique_ptr<ListView> makeList();

    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
};

static QList<ListColumn> columns()
{
    return {{.name = u"name"_s, .title = u"Name"_s},
            {.name = u"city"_s, .title = u"City"_s},
            {.name = u"phone"_s, .title = u"Phone"_s, .hidden = true}};
}

static void fetch(const QList<qint64> &ids, const IdListModel::Done &done)
{
    IdListModel::Rows rows;
    for (const auto id : ids)
        rows.insert(id, {u"name %1"_s.arg(id), u"<b>city</b> %1"_s.arg(id), u"+48 %1"_s.arg(id)});
    done(rows);
}

void TestListView::init()
{
    m_settings = std::make_unique<QSettings>(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_settings->clear();
}

std::unique_ptr<ListView> TestListView::makeList()
{
    auto list = std::make_unique<ListView>(u"people"_s, u"People"_s, new IdListModel(columns(), &fetch), *m_settings);
    list->resize(600, 300);
    list->model()->setIds({1, 2, 3, 4, 5});
    return list;
}

static void clickHeader(const ListView &list, int column)
{
    const auto *header = list.table()->horizontalHeader();
    const QPoint at(header->sectionViewportPosition(column) + header->sectionSize(column) / 2, header->height() / 2);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, at);
}

void TestListView::clickSortsAndASecondClickReverses()
{
    auto list = makeList();
    list->show();
    QSignalSpy sorted(list->model(), &IdListModel::sortRequested);
    clickHeader(*list, 1);
    clickHeader(*list, 1);
    QCOMPARE(sorted.count(), 2);
    QCOMPARE(sorted.at(0).at(0).toString(), u"city"_s);
    QCOMPARE(sorted.at(0).at(1).value<Qt::SortOrder>(), Qt::AscendingOrder);
    QCOMPARE(sorted.at(1).at(1).value<Qt::SortOrder>(), Qt::DescendingOrder);
    QCOMPARE(list->sortColumn(), u"city"_s);
    QCOMPARE(list->sortOrder(), Qt::DescendingOrder);
}

void TestListView::columnsAreRememberedByName()
{
    {
        auto list = makeList();
        auto *header = list->table()->horizontalHeader();
        header->resizeSection(0, 222);
        header->moveSection(0, 1);
        list->show();
        clickHeader(*list, 1);
    }
    auto list = makeList();
    const auto *header = list->table()->horizontalHeader();
    QCOMPARE(header->visualIndex(1), 0);
    QVERIFY(header->isSectionHidden(2));
    QCOMPARE(header->sortIndicatorSection(), 1);
    QCOMPARE(m_settings->value(u"lists/people/order"_s).toStringList(),
             (QStringList{u"city"_s, u"name"_s, u"phone"_s}));
}

void TestListView::columnsOfFewWordsAreAsWideAsTheWidest()
{
    const QStringList states{u"new"_s, u"waiting for somebody else"_s};
    const auto fetchStates = [states](const QList<qint64> &ids, const IdListModel::Done &done) {
        IdListModel::Rows rows;
        for (const auto id : ids)
            rows.insert(id, {states.value(1), states.value(1), u"x"_s});
        done(rows);
    };
    auto *model = new IdListModel({{.name = u"plain"_s, .title = u"S"_s, .words = states},
                                   {.name = u"icon"_s, .title = u"S"_s, .words = states, .iconName = [](const QVariant &) { return u"clock"_s; }},
                                   {.name = u"rest"_s, .title = u"Rest"_s}},
                                  fetchStates);
    ListView list(u"states"_s, u"States"_s, model, *m_settings);
    list.resize(900, 300);
    model->setIds({1});
    list.show();
    for (int column = 0; column < 2; ++column) {
        QTRY_COMPARE(model->index(0, column).data().toString(), states.at(1));
        const int needed = list.table()->sizeHintForIndex(model->index(0, column)).width();
        const int width = list.table()->columnWidth(column);
        QVERIFY2(width >= needed && width < needed + 40, qPrintable(u"%1 for %2"_s.arg(width).arg(needed)));
    }
}

/// In the chooser.
static void toggle(ListView &list, const QString &column)
{
    list.columnsAction()->trigger();
    auto *chooser = list.findChild<ColumnChooser *>(u"columnChooser"_s);
    chooser->findChild<QAction *>(column)->trigger();
    chooser->close();
}

/// A later version, or another language, may need others.
void TestListView::widthsOfTheProgramAreNotKeptAsTheUsers()
{
    auto list = makeList();
    list->show();
    list->resize(900, 300);
    toggle(*list, u"phone"_s);
    QVERIFY(!m_settings->contains(u"lists/people/width/name"_s));
    QVERIFY(!m_settings->contains(u"lists/people/width/city"_s));
    list->table()->horizontalHeader()->resizeSection(0, 222);
    QCOMPARE(m_settings->value(u"lists/people/width/name"_s).toInt(), 222);
    QVERIFY(!m_settings->contains(u"lists/people/width/city"_s));
    QCOMPARE(makeList()->table()->columnWidth(0), 222);
}

void TestListView::theUsualWidthIsNotKept()
{
    auto list = makeList();
    list->show();
    auto *header = list->table()->horizontalHeader();
    const int usual = header->sectionSize(0);
    header->resizeSection(0, 222);
    QVERIFY(m_settings->contains(u"lists/people/width/name"_s));
    header->resizeSection(0, usual);
    QVERIFY(!m_settings->contains(u"lists/people/width/name"_s));
}

void TestListView::aColumnThatWasHiddenComesBackWithItsWidth()
{
    {
        auto list = makeList();
        list->show();
        list->table()->horizontalHeader()->resizeSection(0, 222);
        toggle(*list, u"name"_s);
    }
    auto list = makeList();
    list->show();
    QVERIFY(list->table()->isColumnHidden(0));
    toggle(*list, u"name"_s);
    QCOMPARE(list->table()->columnWidth(0), 222);
}

void TestListView::chooserStaysOpenAndKeepsTheLastColumn()
{
    auto list = makeList();
    list->show();
    list->columnsAction()->trigger();
    auto *chooser = list->findChild<ColumnChooser *>(u"columnChooser"_s);
    QVERIFY(chooser);
    QVERIFY(chooser->isVisible());
    const auto tick = [chooser](const QString &name) {
        chooser->setActiveAction(chooser->findChild<QAction *>(name));
        QTest::keyClick(chooser, Qt::Key_Space);
    };
    tick(u"phone"_s);
    QVERIFY(chooser->isVisible());
    QVERIFY(!list->table()->isColumnHidden(2));
    tick(u"phone"_s);
    tick(u"city"_s);
    tick(u"name"_s);
    QVERIFY(!list->table()->isColumnHidden(0));
    chooser->close();
}

void TestListView::enterOpensTheCurrentRow()
{
    auto list = makeList();
    QSignalSpy opened(list.get(), &ListView::opened);
    QSignalSpy current(list.get(), &ListView::currentChanged);
    QVERIFY(list->select(3));
    QCOMPARE(current.last().first().toLongLong(), 3);
    QTest::keyClick(list->table(), Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.first().first().toLongLong(), 3);
    QVERIFY(!list->select(99));
}

void TestListView::tabLeavesTheTable()
{
    QWidget page;
    auto *column = new QVBoxLayout(&page);
    auto list = makeList();
    auto *after = new QLineEdit;
    column->addWidget(list.get());
    column->addWidget(after);
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    list->table()->setFocus();
    QTest::keyClick(list->table(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), after);
    list->setParent(nullptr);
}

void TestListView::selectionAndCurrentSurviveAReload()
{
    auto list = makeList();
    list->select(4);
    QSignalSpy current(list.get(), &ListView::currentChanged);
    list->model()->setIds({9, 5, 4, 3, 2});
    QCOMPARE(list->currentId(), 4);
    QCOMPARE(list->selectedIds(), QList<qint64>{4});
    QCOMPARE(current.count(), 0);
    list->model()->setIds({9});
    QCOMPARE(list->currentId(), 0);
    QCOMPARE(current.count(), 1);
}

void TestListView::emptyListSaysWhatToDo()
{
    auto list = makeList();
    list->setEmptyText(u"No one here yet."_s, u"Add someone"_s);
    list->show();
    QVERIFY(list->table()->isVisible());
    list->model()->setIds({});
    auto *button = list->findChild<QPushButton *>(u"emptyButton"_s);
    QVERIFY(button->isVisible());
    QSignalSpy triggered(list.get(), &ListView::emptyTriggered);
    button->click();
    QCOMPARE(triggered.count(), 1);
}

void TestListView::statusCountsAndSelection()
{
    auto list = makeList();
    const Formats polish(QLocale(QLocale::Polish), QTimeZone("Europe/Warsaw"));
    list->setCountText(polish, [](qint64 count) { return u"%1 people"_s.arg(count); });
    QCOMPARE(list->statusText(), u"5 people"_s);
    list->table()->selectAll();
    QCOMPARE(list->statusText(), u"5 people · 5 selected"_s);
    QList<qint64> many(4633);
    std::iota(many.begin(), many.end(), 1);
    list->model()->setIds(many);
    QCOMPARE(list->statusText().section(u'·', 0, 0).simplified(), u"4 633 people"_s); // grouped, by a space that never breaks
    list->table()->selectAll();
    QVERIFY(list->statusText().contains(polish.number(qint64(4633)) + u" selected"_s));
}

void TestListView::copyBringsShownColumnsInTheirOrder()
{
    auto list = makeList();
    list->table()->horizontalHeader()->moveSection(0, 1);
    list->select(2);
    QTest::keyClick(list->table(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"City\tName\n<b>city</b> 2\tname 2\n"_s);
}

void TestListView::copiedTextIsSafe_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << u"Ann"_s << u"Ann\n"_s;
    QTest::newRow("quotes only where needed") << u"5\" pipe"_s << u"\"5\"\" pipe\"\n"_s;
    QTest::newRow("tab") << u"a\tb"_s << u"\"a\tb\"\n"_s;
    QTest::newRow("formula") << u"=1+1"_s << u"'=1+1\n"_s;
    QTest::newRow("command") << u"@SUM(A1)"_s << u"'@SUM(A1)\n"_s;
    QTest::newRow("negative number") << u"-1 234,50"_s << u"-1 234,50\n"_s;
    QTest::newRow("minus that is no number") << u"-cmd"_s << u"'-cmd\n"_s;
}

void TestListView::copiedTextIsSafe()
{
    QFETCH(QString, cell);
    QTEST(toTsv({{cell}}), "expected");
}

void TestListView::millionRowsScrollToTheEnd()
{
    auto list = makeList();
    list->show();
    QList<qint64> ids(1'000'000);
    std::iota(ids.begin(), ids.end(), 1);
    list->model()->setIds(ids);
    QVERIFY(list->select(1'000'000));
    QTRY_COMPARE(list->model()->index(999'999, 0).data().toString(), u"name 1000000"_s);
    QVERIFY(list->table()->rowAt(0) > 999'900);
}

QTEST_MAIN(TestListView)
#include "tst_listview.moc"

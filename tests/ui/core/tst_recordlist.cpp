// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/products/productstore.h"
#include "tests/support/testdesk.h"
#include "ui/core/chip.h"
#include "ui/core/emptystate.h"
#include "ui/core/listview.h"
#include "ui/core/plainlabel.h"
#include "ui/core/recordlist.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

using Counts = QHash<QString, int>;

/// A list of products with two filters: those with an article number first, then all.
class TestRecordList : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void showsTheFirstFilterAndSelectsTheFirstRow();
    void countsStandOnTheChips();
    void typingNarrowsAndTellsWhereNothingFits();
    void onlyTheNewestAnswerIsShown();
    void aWriteReloadsIt();
    void rowsBehindAFigureStayUntilAllAreWanted();
    void selectingShowsWhatAFilterHid();
    void whatWasAskedForLastStaysCurrent();
    void theEmptyListOffersANewRecord();
    void aFailureIsToldAndLeavesTheRows();

private:
    ProductId add(const QString &name, const QString &sku = {})
    {
        return m_desk->write([name, sku](Connection &db) { return ProductStore(db).add({.sku = sku, .name = name}); });
    }
    void show();
    QStringList names() const;
    QString emptySentence() const { return m_list->findChild<PlainLabel *>(u"emptySentence"_s)->text(); }

    std::unique_ptr<TestDesk> m_desk;
    std::unique_ptr<RecordList> m_list;
    QAtomicInt m_slowAnswers = 0; ///< so many answers to come are late
};

static QList<qint64> idsOf(Connection &db, const ListRequest &request)
{
    const auto ids = ProductStore(db).idsInOrder({.descending = request.descending, .text = request.text});
    QList<qint64> fitting;
    for (const auto &row : ProductStore(db).rowsOf(ids)) {
        if (request.filter == u"all" || !row.sku.isEmpty())
            fitting.append(row.id.value);
    }
    return fitting;
}

static IdListModel::Rows rowsOf(Connection &db, const QList<qint64> &ids, QDate)
{
    return cellsById(ProductStore(db).rowsOf(typedIds<ProductId>(ids)),
                     [](const ProductRow &row) { return IdListModel::Row{row.name}; });
}

static QHash<QString, int> countsOf(Connection &db, const ListRequest &)
{
    return {{u"numbered"_s, int(idsOf(db, {.filter = u"numbered"_s}).size())},
            {u"all"_s, int(idsOf(db, {}).size())},
            {u"waiting"_s, 7}};
}

void TestRecordList::init()
{
    m_desk = std::make_unique<TestDesk>();
    m_slowAnswers = 0;
}

void TestRecordList::cleanup()
{
    m_list.reset();
}

void TestRecordList::show()
{
    const auto ids = [this](Connection &db, const ListRequest &request) {
        if (m_slowAnswers.fetchAndAddRelaxed(-1) > 0)
            QThread::msleep(150);
        if (request.text == u"fail")
            throw StorageError(StorageError::Kind::Damaged, u"test"_s);
        return idsOf(db, request);
    };
    m_list = std::make_unique<RecordList>(
        m_desk->workspace(),
        ListDefinition{.name = u"things"_s,
                       .title = u"Things"_s,
                       .searchName = u"thingSearch"_s,
                       .searchTitle = u"Search things"_s,
                       .searchHint = u"Name"_s,
                       .columns = {{.name = u"name"_s, .title = u"Name"_s}},
                       .sortedBy = u"name"_s,
                       .filters = {{u"numbered"_s, u"Numbered"_s}, {u"all"_s, u"All"_s}},
                       .topics = Topic::Products,
                       .countText = [](qint64 count) { return u"%1 things"_s.arg(count); },
                       .ids = ids,
                       .rows = &rowsOf,
                       .counts = &countsOf,
                       .nothingFits = u"Nothing fits."_s,
                       .nothingHere = [](const QString &filter) { return u"Nothing is "_s + filter; },
                       .newText = u"Add a thing"_s});
    m_list->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_list.get()));
}

QStringList TestRecordList::names() const
{
    QStringList names;
    const auto *model = m_list->view()->model();
    for (int row = 0; row < model->rowCount(); ++row)
        names.append(model->index(row, 0).data().toString());
    return names;
}

void TestRecordList::showsTheFirstFilterAndSelectsTheFirstRow()
{
    const auto kettle = add(u"Kettle"_s, u"K-1"_s);
    add(u"Apron"_s);
    show();
    QTRY_COMPARE(names(), QStringList{u"Kettle"_s});
    QCOMPARE(m_list->view()->currentId(), kettle.value);
    QCOMPARE(m_list->filter(), u"numbered"_s);
    QTest::mouseClick(m_list->findChild<Chip *>(u"filter_all"_s), Qt::LeftButton);
    QTRY_COMPARE(names(), (QStringList{u"Apron"_s, u"Kettle"_s}));
    m_list->view()->model()->sort(0, Qt::DescendingOrder);
    QCOMPARE(m_list->view()->currentId(), kettle.value);
}

void TestRecordList::countsStandOnTheChips()
{
    add(u"Kettle"_s, u"K-1"_s);
    show();
    const QSignalSpy counted(m_list.get(), &RecordList::counted);
    add(u"Apron"_s);
    QTRY_COMPARE(m_list->findChild<Chip *>(u"filter_all"_s)->text(), u"All 2"_s);
    QCOMPARE(m_list->findChild<Chip *>(u"filter_numbered"_s)->text(), u"Numbered 1"_s);
    QCOMPARE(counted.constLast().constFirst().value<Counts>().value(u"waiting"_s), 7);
}

void TestRecordList::typingNarrowsAndTellsWhereNothingFits()
{
    add(u"Kettle"_s, u"K-1"_s);
    add(u"Pan"_s, u"P-1"_s);
    show();
    QTRY_COMPARE(names().size(), 2);
    QTest::keyClicks(m_list->searchField(), u"pan"_s);
    QTRY_COMPARE(names(), QStringList{u"Pan"_s});
    QTest::keyClicks(m_list->searchField(), u"zzz"_s);
    QTRY_COMPARE(names(), QStringList());
    QTRY_COMPARE(emptySentence(), u"Nothing fits."_s);
}

void TestRecordList::onlyTheNewestAnswerIsShown()
{
    add(u"Kettle"_s, u"K-1"_s);
    add(u"Apron"_s);
    show();
    QTRY_COMPARE(names().size(), 1);
    QSignalSpy reset(m_list->view()->model(), &QAbstractItemModel::modelReset);
    m_slowAnswers = 1;
    m_list->setFilter(u"all"_s);
    m_list->setFilter(u"numbered"_s);
    QTest::qWait(400);
    QCOMPARE(names(), QStringList{u"Kettle"_s});
    QCOMPARE(reset.size(), 0); // the two rows of the first question were never shown
}

void TestRecordList::aWriteReloadsIt()
{
    show();
    add(u"Kettle"_s, u"K-1"_s);
    QTRY_COMPARE(names(), QStringList{u"Kettle"_s});
    QTRY_COMPARE(m_list->findChild<Chip *>(u"filter_numbered"_s)->text(), u"Numbered 1"_s);
}

void TestRecordList::rowsBehindAFigureStayUntilAllAreWanted()
{
    add(u"Kettle"_s, u"K-1"_s);
    const auto apron = add(u"Apron"_s);
    show();
    m_list->showOnly(u"Sold <b>in</b> March"_s, {apron.value, 4711});
    QTRY_COMPARE(names(), QStringList{u"Apron"_s});
    QCOMPARE(m_list->findChild<PlainLabel *>(u"rowsTitle"_s)->text(), u"Sold <b>in</b> March"_s);
    QVERIFY(m_list->findChild<QWidget *>(u"rowsBar"_s)->isVisible());
    m_list->setFilter(u"numbered"_s);
    QTRY_COMPARE(names(), QStringList());
    QTest::mouseClick(m_list->findChild<QPushButton *>(u"showAll"_s), Qt::LeftButton);
    QTRY_COMPARE(names(), QStringList{u"Kettle"_s});
    QVERIFY(!m_list->findChild<QWidget *>(u"rowsBar"_s)->isVisible());
}

void TestRecordList::selectingShowsWhatAFilterHid()
{
    add(u"Kettle"_s, u"K-1"_s);
    const auto apron = add(u"Apron"_s);
    show();
    QTRY_COMPARE(names(), QStringList{u"Kettle"_s});
    m_list->searchField()->setText(u"kett"_s);
    m_list->select(apron.value);
    QTRY_COMPARE(m_list->view()->currentId(), apron.value);
    QVERIFY(m_list->searchField()->text().isEmpty());
    QVERIFY(m_list->findChild<Chip *>(u"filter_all"_s)->isChecked());
}

void TestRecordList::whatWasAskedForLastStaysCurrent()
{
    const auto kettle = add(u"Kettle"_s, u"K-1"_s);
    const auto apron = add(u"Apron"_s);
    show();
    QTRY_COMPARE(names(), QStringList{u"Kettle"_s});
    m_list->select(apron.value); // on its way
    m_list->select(kettle.value);
    QTRY_COMPARE(names().size(), 2);
    QTest::qWait(50);
    QCOMPARE(m_list->view()->currentId(), kettle.value);
}

void TestRecordList::theEmptyListOffersANewRecord()
{
    show();
    const QSignalSpy wanted(m_list.get(), &RecordList::newRequested);
    auto *button = m_list->findChild<QPushButton *>(u"emptyButton"_s);
    QTRY_COMPARE(emptySentence(), u"Nothing is numbered"_s);
    QCOMPARE(button->text(), u"Add a thing"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
}

void TestRecordList::aFailureIsToldAndLeavesTheRows()
{
    add(u"Kettle"_s, u"K-1"_s);
    show();
    QTRY_COMPARE(names(), QStringList{u"Kettle"_s});
    const QSignalSpy failed(m_list.get(), &RecordList::failed);
    m_list->searchField()->setText(u"fail"_s);
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(names(), QStringList{u"Kettle"_s});
}

QTEST_MAIN(TestRecordList)
#include "tst_recordlist.moc"

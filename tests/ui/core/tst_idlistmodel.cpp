// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/idlistmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class TestIdListModel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void passesTheModelTester();
    void fetchesOnePageAroundWhatIsLookedAt();
    void onePaintingAsksOnce();
    void keepsOldValuesUntilTheNewArrive();
    void failedFetchIsNotRepeatedForever();
    void answersToAFormerListAreFetchedAnew();
    void dropsPagesThatAreOutOfSight();
    void aMillionIdsOpenAtOnce();
    void valuesReadAsTheColumnSays();
    void sortingAsksForAnotherOrder();

private:
    QList<ListColumn> columns() const;
    IdListModel::Fetch later();
    IdListModel::Fetch atOnce();
    void answer();
    IdListModel::Rows rowsOf(const QList<qint64> &ids) const;

    QList<QList<qint64>> m_asked;
    QList<std::pair<QList<qint64>, IdListModel::Done>> m_waiting;
    QString m_word = u"name"_s;
};

static QList<qint64> upTo(qint64 count)
{
    QList<qint64> ids(count);
    std::iota(ids.begin(), ids.end(), 1);
    return ids;
}

static QString textAt(const IdListModel &model, int row, int column = 0)
{
    return model.index(row, column).data().toString();
}

void TestIdListModel::init()
{
    m_asked.clear();
    m_waiting.clear();
    m_word = u"name"_s;
}

QList<ListColumn> TestIdListModel::columns() const
{
    return {{.name = u"name"_s, .title = u"Name"_s},
            {.name = u"count"_s,
             .title = u"Count"_s,
             .alignment = Qt::AlignRight,
             .sortable = false,
             .text = [](const QVariant &value) { return u"#"_s + value.toString(); },
             .meaning = [](const QVariant &value) { return value.toInt() > 1 ? Meaning::Bad : Meaning::Good; }}};
}

IdListModel::Rows TestIdListModel::rowsOf(const QList<qint64> &ids) const
{
    IdListModel::Rows rows;
    for (const auto id : ids)
        rows.insert(id, {u"%1 %2"_s.arg(m_word).arg(id), id});
    return rows;
}

IdListModel::Fetch TestIdListModel::later()
{
    return [this](const QList<qint64> &ids, const IdListModel::Done &done) {
        m_asked.append(ids);
        m_waiting.append({ids, done});
    };
}

IdListModel::Fetch TestIdListModel::atOnce()
{
    return [this](const QList<qint64> &ids, const IdListModel::Done &done) {
        m_asked.append(ids);
        done(rowsOf(ids));
    };
}

void TestIdListModel::answer()
{
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto &[ids, done] : waiting)
        done(rowsOf(ids));
}

void TestIdListModel::passesTheModelTester()
{
    IdListModel model(columns(), atOnce());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setIds(upTo(200));
    textAt(model, 100);
    QTRY_COMPARE(textAt(model, 100), u"name 101"_s);
    model.setIds({});
    model.setIds(upTo(3));
    model.refresh();
}

void TestIdListModel::fetchesOnePageAroundWhatIsLookedAt()
{
    IdListModel model(columns(), later());
    model.setIds(upTo(1000));
    QCOMPARE(textAt(model, 500), u"…"_s);
    QTRY_COMPARE(m_asked.size(), 1);
    QCOMPARE(m_asked.first().size(), 64);
    QVERIFY(m_asked.first().contains(501));
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    answer();
    QCOMPARE(changed.count(), 1);
    QCOMPARE(textAt(model, 500), u"name 501"_s);
    QCOMPARE(m_asked.size(), 1);
}

void TestIdListModel::onePaintingAsksOnce()
{
    IdListModel model(columns(), later());
    model.setIds(upTo(1000));
    for (int row = 0; row < 30; ++row)
        textAt(model, row, row % 2);
    QTRY_COMPARE(m_asked.size(), 1);
    QTest::qWait(5);
    QCOMPARE(m_asked.size(), 1);
}

void TestIdListModel::keepsOldValuesUntilTheNewArrive()
{
    IdListModel model(columns(), later());
    model.setIds(upTo(10));
    textAt(model, 0);
    QTRY_COMPARE(m_asked.size(), 1);
    answer();
    m_word = u"renamed"_s;
    model.refresh();
    QCOMPARE(textAt(model, 0), u"name 1"_s);
    QTRY_COMPARE(m_asked.size(), 2);
    answer();
    QCOMPARE(textAt(model, 0), u"renamed 1"_s);
}

void TestIdListModel::failedFetchIsNotRepeatedForever()
{
    IdListModel model(columns(), [this](const QList<qint64> &ids, const IdListModel::Done &done) {
        m_asked.append(ids);
        done({});
    });
    model.setIds(upTo(10));
    textAt(model, 0);
    QTRY_COMPARE(m_asked.size(), 1);
    QCOMPARE(textAt(model, 0), QString());
    QTest::qWait(5);
    QCOMPARE(m_asked.size(), 1);
}

void TestIdListModel::answersToAFormerListAreFetchedAnew()
{
    IdListModel model(columns(), later());
    model.setIds(upTo(10));
    textAt(model, 0);
    QTRY_COMPARE(m_asked.size(), 1);
    model.setIds({5, 4});
    answer();
    QCOMPARE(textAt(model, 0), u"name 5"_s);
    QTRY_COMPARE(m_asked.size(), 2);
    QCOMPARE(m_asked.last(), (QList<qint64>{5, 4}));
}

void TestIdListModel::dropsPagesThatAreOutOfSight()
{
    IdListModel model(columns(), later());
    model.setIds(upTo(100'000));
    for (int row = 0; row < 100'000; row += 1000)
        textAt(model, row);
    QTRY_COMPARE(m_asked.size(), 1);
    QVERIFY(m_asked.first().contains(99'001));
    for (int round = 0; round < 20; ++round)
        answer();
    QVERIFY(m_asked.size() <= 5);
}

void TestIdListModel::aMillionIdsOpenAtOnce()
{
    IdListModel model(columns(), atOnce());
    model.setIds(upTo(1'000'000));
    QCOMPARE(model.rowCount(), 1'000'000);
    QCOMPARE(model.rowOf(999'999), 999'998);
    textAt(model, 999'999);
    QTRY_COMPARE(textAt(model, 999'999), u"name 1000000"_s);
    QCOMPARE(model.idAt(1'000'000), 0);
}

void TestIdListModel::valuesReadAsTheColumnSays()
{
    IdListModel model(columns(), atOnce());
    model.setIds({1, 2});
    textAt(model, 0);
    QTRY_COMPARE(textAt(model, 1, 1), u"#2"_s);
    QCOMPARE(model.index(1, 1).data(IdListModel::MeaningRole).value<Meaning>(), Meaning::Bad);
    QCOMPARE(model.index(1, 1).data(IdListModel::ValueRole).toInt(), 2);
    QCOMPARE(model.index(1, 1).data(IdListModel::IdRole).toLongLong(), 2);
    QVERIFY(model.index(1, 1).data(Qt::TextAlignmentRole).value<Qt::Alignment>().testFlag(Qt::AlignRight));
    QList<IdListModel::Row> rows;
    model.withRows({2, 1}, [&rows](const QList<IdListModel::Row> &found) { rows = found; });
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.first().first().toString(), u"name 2"_s);
}

void TestIdListModel::sortingAsksForAnotherOrder()
{
    IdListModel model(columns(), atOnce());
    QSignalSpy sorted(&model, &IdListModel::sortRequested);
    model.sort(0, Qt::DescendingOrder);
    model.sort(1);
    QCOMPARE(sorted.count(), 1);
    QCOMPARE(sorted.first().at(0).toString(), u"name"_s);
    QCOMPARE(sorted.first().at(1).value<Qt::SortOrder>(), Qt::DescendingOrder);
}

QTEST_MAIN(TestIdListModel)
#include "tst_idlistmodel.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/timelinemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class TestTimelineModel : public QObject
{
    Q_OBJECT

private slots:
    void monthsStandBeforeTheirEntries();
    void aWholePageAsksForMoreOnce();
    void theMonthIsTheShops();
};

static TimelineEntry at(const QString &iso, bool wholeDay = false)
{
    return {.at = *instantFromIso(iso), .wholeDay = wholeDay, .title = iso};
}

static TimelineModel *makeModel(QObject *parent)
{
    return new TimelineModel(
        QTimeZone("Europe/Warsaw"), [](const TimelineEntry &entry) { return entry.title; }, parent);
}

/// The tester asks for more itself, so it watches only where that does not count.
static void watch(TimelineModel *model)
{
    new QAbstractItemModelTester(model, QAbstractItemModelTester::FailureReportingMode::QtTest, model);
}

void TestTimelineModel::monthsStandBeforeTheirEntries()
{
    auto *model = makeModel(this);
    watch(model);
    model->setEntries({at(u"2026-03-05T10:00:00Z"_s), at(u"2026-03-01T10:00:00Z"_s), at(u"2026-01-07T10:00:00Z"_s)});
    QCOMPARE(model->rowCount(), 5);
    QCOMPARE(model->index(0).data(TimelineModel::MonthRole).toDate(), QDate(2026, 3, 1));
    QCOMPARE(model->index(0).flags(), Qt::NoItemFlags);
    QCOMPARE(model->index(1).data(Qt::AccessibleTextRole).toString(), u"2026-03-05T10:00:00Z"_s);
    QCOMPARE(model->index(3).data(TimelineModel::MonthRole).toDate(), QDate(2026, 1, 1));
    QVERIFY(!model->canFetchMore({}));
}

void TestTimelineModel::aWholePageAsksForMoreOnce()
{
    auto *model = makeModel(this);
    QSignalSpy spy(model, &TimelineModel::moreRequested);
    model->setEntries(QList<TimelineEntry>(TimelineModel::kPage, at(u"2026-03-05T10:00:00Z"_s)));
    QVERIFY(model->canFetchMore({}));
    model->fetchMore({});
    model->fetchMore({});
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy.at(0).at(0).toInt(), TimelineModel::kPage);
    watch(model);
    model->append({at(u"2026-03-01T10:00:00Z"_s), at(u"2026-02-01T10:00:00Z"_s)});
    QCOMPARE(model->rowCount(), 1 + TimelineModel::kPage + 1 + 2);
    QVERIFY(!model->canFetchMore({}));
}

void TestTimelineModel::theMonthIsTheShops()
{
    auto *model = makeModel(this);
    model->setEntries({at(u"2026-02-28T23:30:00Z"_s), at(u"2026-02-28T12:00:00Z"_s, true)});
    QCOMPARE(model->index(0).data(TimelineModel::MonthRole).toDate(), QDate(2026, 3, 1));
    QCOMPARE(model->index(2).data(TimelineModel::MonthRole).toDate(), QDate(2026, 2, 1));
}

QTEST_MAIN(TestTimelineModel)
#include "tst_timelinemodel.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/recordside.h"

#include "tests/support/testdesk.h"
#include "ui/core/emptystate.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

/// What stands beside a list: the record that was asked for last, or a sentence.
class TestRecordSide : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatToDoUntilARecordIsChosen();
    void ofTwoAnswersTheLastAskedForIsShown();
    void leavesARecordThatIsGone();
    void idsOfTwoListsAreToldApart();
    void tellsOfAFailure();
    void aFailureLeavesNoFormerRecord();
};

class NumberView : public QWidget
{
public:
    void setDetails(int number) { shown.append(number); }

    QList<int> shown;
};

static auto giving(std::optional<int> number)
{
    return [number](Connection &) { return number; };
}

void TestRecordSide::saysWhatToDoUntilARecordIsChosen()
{
    TestDesk desk;
    auto *view = new NumberView;
    RecordSide side(desk.workspace(), u"Select one."_s, {view});

    side.present(0, giving(7), view);

    QCOMPARE(qobject_cast<EmptyState *>(side.currentWidget())->sentence(), u"Select one."_s);
    QVERIFY(!side.shows(view));
    QCOMPARE(side.wanted(), 0);
}

void TestRecordSide::ofTwoAnswersTheLastAskedForIsShown()
{
    TestDesk desk;
    auto *view = new NumberView;
    RecordSide side(desk.workspace(), {}, {view});

    side.present(1, giving(10), view);
    side.present(2, giving(20), view);

    QCOMPARE(side.wanted(), 2);
    QVERIFY(!side.shows(view));
    QTRY_VERIFY(side.shows(view));
    QCOMPARE(view->shown, QList<int>{20});
    side.present(3, giving(30), view);
    QVERIFY(!side.shows(view)); // it still shows the former
    QTRY_VERIFY(side.shows(view));
    QCOMPARE(view->shown, (QList<int>{20, 30}));
}

void TestRecordSide::leavesARecordThatIsGone()
{
    TestDesk desk;
    auto *view = new NumberView;
    RecordSide side(desk.workspace(), {}, {view});
    side.present(1, giving(10), view);
    QTRY_VERIFY(side.shows(view));

    side.present(1, giving(std::nullopt), view);

    QTRY_VERIFY(!side.shows(view));
    QVERIFY(qobject_cast<EmptyState *>(side.currentWidget()));
    QCOMPARE(view->shown, QList<int>{10});
}

void TestRecordSide::idsOfTwoListsAreToldApart()
{
    TestDesk desk;
    auto *view = new NumberView;
    RecordSide side(desk.workspace(), {}, {view});
    side.present(5, giving(10), view, 1);
    QTRY_VERIFY(side.shows(view));

    side.present(5, giving(20), view, 2);

    QVERIFY(!side.shows(view));
    QTRY_VERIFY(side.shows(view));
    QCOMPARE(view->shown, (QList<int>{10, 20}));
}

static std::optional<int> failing(Connection &)
{
    throw StorageError(StorageError::Kind::Locked, u"locked"_s);
}

void TestRecordSide::tellsOfAFailure()
{
    TestDesk desk;
    auto *view = new NumberView;
    RecordSide side(desk.workspace(), {}, {view});
    QSignalSpy failed(&side, &RecordSide::failed);

    side.present(1, failing, view);

    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(!side.shows(view));
}

void TestRecordSide::aFailureLeavesNoFormerRecord()
{
    TestDesk desk;
    auto *view = new NumberView;
    RecordSide side(desk.workspace(), {}, {view});
    QSignalSpy failed(&side, &RecordSide::failed);
    side.present(1, giving(10), view);
    QTRY_VERIFY(side.shows(view));

    side.present(2, failing, view);

    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(qobject_cast<EmptyState *>(side.currentWidget()));
    side.present(3, failing, view); // and a later answer stays
    side.present(4, giving(40), view);
    QTRY_VERIFY(side.shows(view));
    QCOMPARE(failed.size(), 2);
}

QTEST_MAIN(TestRecordSide)
#include "tst_recordside.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/recordacts.h"

#include "models/actions/outcome.h"
#include "models/core/id.h"
#include "tests/support/testdesk.h"
#include "ui/core/problemtexts.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

using ThingOutcome = Outcome<Id<struct Thing>>;

class Acts : public RecordActs
{
public:
    Acts(Workspace &workspace, QWidget *window) : RecordActs(workspace, window) {}

    using RecordActs::isActingOn;
    using RecordActs::perform;
};

class Asking : public RecordDialog
{
public:
    explicit Asking(QWidget *parent) : RecordDialog(u"asking"_s, u"Asking"_s, u"Act"_s, parent) {}

    void showProblems(const Problems &problems) { accepts(problems); }

protected:
    void submit() override {}
};

} // namespace

/// What was refused is told, whoever closed what meanwhile.
class TestRecordActs : public QObject
{
    Q_OBJECT

private slots:
    void aRefusalIsToldWhereItsDialogIsGone();
    void aRefusalWithoutADialogIsTold();
    void anActIsOnItsWayUntilItIsAnswered();
};

static const Problem kProblem{u"day"_s, ProblemKind::Missing, {}};

void TestRecordActs::aRefusalIsToldWhereItsDialogIsGone()
{
    TestDesk desk;
    QWidget window;
    Acts acts(desk.workspace(), &window);
    QSignalSpy refused(&acts, &RecordActs::refused);
    QPointer dialog(new Asking(&window));
    dialog->open();
    const auto gate = std::make_shared<QSemaphore>();
    const auto refusing = [gate](Connection &) {
        gate->acquire();
        return ThingOutcome{{}, {kProblem}};
    };

    acts.perform(dialog.data(), refusing, [](const ThingOutcome &) { QFAIL("it was refused"); });
    dialog->reject();
    QTRY_VERIFY(!dialog);
    gate->release();

    QTRY_COMPARE(refused.size(), 1);
    QCOMPARE(refused.constFirst().constFirst().toString(), problemSentence(kProblem));
}

void TestRecordActs::aRefusalWithoutADialogIsTold()
{
    TestDesk desk;
    QWidget window;
    Acts acts(desk.workspace(), &window);
    QSignalSpy refused(&acts, &RecordActs::refused);

    acts.perform(7, [](Connection &) { return ThingOutcome{{}, {kProblem}}; }, [](const ThingOutcome &) { QFAIL("it was refused"); });

    QTRY_COMPARE(refused.size(), 1);
    QVERIFY(!acts.isActingOn(7));
}

void TestRecordActs::anActIsOnItsWayUntilItIsAnswered()
{
    TestDesk desk;
    QWidget window;
    Acts acts(desk.workspace(), &window);
    QSignalSpy failed(&acts, &RecordActs::failed);
    int done = 0;

    acts.perform(7, [](Connection &) { return ThingOutcome{}; }, [&done](const ThingOutcome &) { ++done; });
    QVERIFY(acts.isActingOn(7) && !acts.isActingOn(8));
    QTRY_COMPARE(done, 1);
    QVERIFY(!acts.isActingOn(7));

    const auto failing = [](Connection &) -> ThingOutcome { throw StorageError(StorageError::Kind::Full, u"no space"_s); };
    acts.perform(7, failing, [&done](const ThingOutcome &) { ++done; });
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(!acts.isActingOn(7));
    QCOMPARE(done, 1);
}

QTEST_MAIN(TestRecordActs)
#include "tst_recordacts.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casecloser.h"

#include "models/cases/casehistory.h"
#include "models/storage/connection.h"
#include "tests/support/casedesk.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestCaseCloser : public QObject
{
    Q_OBJECT

private slots:
    void closesWhatIsOldEnoughAndNothingElse();
};

void TestCaseCloser::closesWhatIsOldEnoughAndNothingElse()
{
    CaseDesk desk;
    const auto resolved = desk.addCase(u"Resolved"_s, CaseStatus::Resolved);
    const auto open = desk.addCase(u"Open"_s, CaseStatus::Open);
    CaseCloser closer(desk.workspace());
    QTest::qWait(50);
    desk.write([](Connection &) {}); // stands in the same queue
    QCOMPARE(desk.caseOf(resolved).status, CaseStatus::Resolved);

    auto shop = desk.workspace().shop();
    shop.firstContactWindowDays = 0; // as if the days had passed
    desk.workspace().setShop(shop);
    closer.closeMatured();
    QTRY_COMPARE(desk.caseOf(resolved).status, CaseStatus::Closed);
    QCOMPARE(desk.caseOf(resolved).closedAt, std::optional(desk.workspace().now()));
    QCOMPARE(desk.caseOf(open).status, CaseStatus::Open);
    QCOMPARE(desk.read([](Connection &db) { return caseFactFaults(db); }), QStringList());
}

QTEST_MAIN(TestCaseCloser)
#include "tst_casecloser.moc"

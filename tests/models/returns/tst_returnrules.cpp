// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/returns/returnrules.h"

#include <QTest>

using namespace Qt::StringLiterals;
using enum ReturnStatus;

class TestReturnRules : public QObject
{
    Q_OBJECT

private slots:
    void everyPairOfStatesIsAllowedOrRefused_data();
    void everyPairOfStatesIsAllowedOrRefused();
    void aRefusalSaysWhatIsMissing_data();
    void aRefusalSaysWhatIsMissing();
    void anotherResolutionIsRefused();
    void closingWaitsForTheLoaner();
    void whatIsSettledIsNeverLate();
};

/// PRODUCT.md §3, written out: each state and where it may go, with the resolution that the step needs.
struct Way {
    ReturnStatus from;
    ReturnStatus to;
    std::optional<ReturnResolution> resolution = {};
};

static const QList<Way> kWays{{Draft, Confirmed},
                              {Confirmed, Received},
                              {Received, Inspecting},
                              {Inspecting, Approved},
                              {Inspecting, Rejected},
                              {Approved, InRepair, ReturnResolution::Repair},
                              {InRepair, Ready},
                              {Ready, HandedOver},
                              {Approved, Replaced, ReturnResolution::Replace},
                              {Approved, Refunded, ReturnResolution::Refund},
                              {Rejected, SentBack}};

static bool isAllowed(ReturnStatus from, ReturnStatus to, std::optional<ReturnResolution> resolution)
{
    if (to == Closed)
        return from != Closed;
    return std::any_of(kWays.begin(), kWays.end(), [&](const Way &way) {
        return way.from == from && way.to == to && (!way.resolution || way.resolution == resolution);
    });
}

void TestReturnRules::everyPairOfStatesIsAllowedOrRefused_data()
{
    QTest::addColumn<ReturnStatus>("from");
    QTest::addColumn<ReturnStatus>("to");
    QTest::addColumn<std::optional<ReturnResolution>>("resolution");
    QList<std::optional<ReturnResolution>> resolutions{std::nullopt};
    for (const auto resolution : allOf<ReturnResolution>())
        resolutions.append(resolution);
    for (const auto from : allOf<ReturnStatus>()) {
        for (const auto to : allOf<ReturnStatus>()) {
            for (const auto &resolution : std::as_const(resolutions)) {
                const auto name = u"%1 to %2, %3"_s.arg(toWord(from), toWord(to), resolution ? toWord(*resolution) : u"none"_s);
                QTest::newRow(qPrintable(name)) << from << to << resolution;
            }
        }
    }
}

void TestReturnRules::everyPairOfStatesIsAllowedOrRefused()
{
    QFETCH(const ReturnStatus, from);
    QFETCH(const ReturnStatus, to);
    QFETCH(const std::optional<ReturnResolution>, resolution);
    QCOMPARE(!refusal(from, resolution, to).has_value(), isAllowed(from, to, resolution));
    const Return record{.status = from, .resolution = resolution};
    QCOMPARE(allowedNext(record).contains(to), isAllowed(from, to, resolution));
}

void TestReturnRules::aRefusalSaysWhatIsMissing_data()
{
    QTest::addColumn<ReturnStatus>("from");
    QTest::addColumn<ReturnStatus>("to");
    QTest::addColumn<ReturnRefusal>("expected");
    QTest::newRow("twice") << Draft << Draft << ReturnRefusal::Unchanged;
    QTest::newRow("closed twice") << Closed << Closed << ReturnRefusal::Unchanged;
    QTest::newRow("closed for good") << Closed << Received << ReturnRefusal::IsClosed;
    QTest::newRow("back to the draft") << Confirmed << Draft << ReturnRefusal::WentOn;
    QTest::newRow("back") << Ready << Received << ReturnRefusal::WentOn;
    QTest::newRow("the other verdict") << Approved << Rejected << ReturnRefusal::WentOn;
    QTest::newRow("received at once") << Draft << Received << ReturnRefusal::NotConfirmed;
    QTest::newRow("inspected at once") << Draft << Inspecting << ReturnRefusal::NotReceived;
    QTest::newRow("approved unseen") << Received << Approved << ReturnRefusal::NotInspected;
    QTest::newRow("rejected unseen") << Confirmed << Rejected << ReturnRefusal::NotInspected;
    QTest::newRow("repaired unasked") << Inspecting << InRepair << ReturnRefusal::NotApproved;
    QTest::newRow("refunded after a rejection") << Rejected << Refunded << ReturnRefusal::NotApproved;
    QTest::newRow("ready at once") << Approved << Ready << ReturnRefusal::NotInRepair;
    QTest::newRow("handed over unready") << InRepair << HandedOver << ReturnRefusal::NotReady;
    QTest::newRow("sent back though approved") << Approved << SentBack << ReturnRefusal::NotRejected;
}

void TestReturnRules::aRefusalSaysWhatIsMissing()
{
    QFETCH(const ReturnStatus, from);
    QFETCH(const ReturnStatus, to);
    QFETCH(const ReturnRefusal, expected);
    QCOMPARE(refusal(from, std::nullopt, to), std::optional(expected));
}

void TestReturnRules::anotherResolutionIsRefused()
{
    QCOMPARE(refusal(Approved, ReturnResolution::Repair, Refunded), std::optional(ReturnRefusal::OtherResolution));
    QCOMPARE(refusal(Approved, ReturnResolution::Refund, InRepair), std::optional(ReturnRefusal::OtherResolution));
    QCOMPARE(refusal(Approved, std::nullopt, Replaced), std::optional(ReturnRefusal::OtherResolution));
}

void TestReturnRules::closingWaitsForTheLoaner()
{
    Return record{.status = HandedOver, .loanerDevice = DeviceId{3}, .loanerOutOn = QDate(2026, 3, 1)};
    QCOMPARE(refusal(record, Closed), std::optional(ReturnRefusal::LoanerOut));
    QVERIFY(allowedNext(record).isEmpty());
    record.loanerBackOn = QDate(2026, 3, 9);
    QVERIFY(!refusal(record, Closed));
    record.status = Draft;
    record.loanerBackOn.reset();
    QVERIFY(!refusal(record, Confirmed));
}

void TestReturnRules::whatIsSettledIsNeverLate()
{
    const QDate promised(2026, 3, 5);
    for (const auto status : allOf<ReturnStatus>()) {
        const Return record{.status = status, .promisedOn = promised};
        QVERIFY(!isLate(record, promised));
        const bool isDone = QList{HandedOver, Replaced, Refunded, SentBack, Closed}.contains(status);
        QCOMPARE(isLate(record, promised.addDays(1)), !isDone);
    }
    QVERIFY(!isLate({.status = Received}, promised));
}

QTEST_GUILESS_MAIN(TestReturnRules)
#include "tst_returnrules.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/timeaxis.h"

#include <QTest>

class TestTimeAxis : public QObject
{
    Q_OBJECT

private slots:
    void wholePlacesAreRoundTimes_data();
    void wholePlacesAreRoundTimes();
    void everyTimeFindsItsWayBack();
};

void TestTimeAxis::wholePlacesAreRoundTimes_data()
{
    QTest::addColumn<double>("seconds");
    QTest::addColumn<double>("place");

    QTest::newRow("nothing") << 0.0 << 0.0;
    QTest::newRow("less than nothing") << -5.0 << 0.0;
    QTest::newRow("half a minute") << 30.0 << 0.5;
    QTest::newRow("5 min") << 300.0 << 2.0;
    QTest::newRow("a day") << 86400.0 << 6.0;
    QTest::newRow("two days") << 2 * 86400.0 << 6.5;
    QTest::newRow("a year") << 365 * 86400.0 << 10.0;
    QTest::newRow("two years") << 700 * 86400.0 << 11.0;
}

void TestTimeAxis::wholePlacesAreRoundTimes()
{
    QFETCH(double, seconds);
    QTEST(placeOnTimeAxis(seconds), "place");
}

void TestTimeAxis::everyTimeFindsItsWayBack()
{
    double before = -1;
    for (double seconds = 0; seconds < 800 * 86400.0; seconds = seconds * 1.07 + 1) {
        const auto place = placeOnTimeAxis(seconds);
        QVERIFY(place > before);
        QVERIFY(qAbs(secondsAt(place) - seconds) < 1e-3);
        before = place;
    }
}

QTEST_GUILESS_MAIN(TestTimeAxis)
#include "tst_timeaxis.moc"

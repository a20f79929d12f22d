// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard/targetrules.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestTargetRules : public QObject
{
    Q_OBJECT

private slots:
    void theTargetThatBeganLastHolds_data();
    void theTargetThatBeganLastHolds();
    void defaultsHoldWhereNothingIsStored();
    void aChannelWithoutTargetHasNone();
    void anUnfitTargetIsRefused_data();
    void anUnfitTargetIsRefused();
};

static Target target(qint64 id, qint64 usual, QDate startsOn, std::optional<Channel> channel = Channel::Email)
{
    return {.id = {id}, .kpi = TargetKpi::FirstResponse, .channel = channel, .usual = usual, .good = 60, .startsOn = startsOn};
}

void TestTargetRules::theTargetThatBeganLastHolds_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<qint64>("expected");

    QTest::newRow("before the first: the default") << QDate(2025, 12, 31) << qint64{4 * 3600};
    QTest::newRow("on its first day") << QDate(2026, 1, 1) << qint64{3600};
    QTest::newRow("the day before the next") << QDate(2026, 2, 28) << qint64{3600};
    QTest::newRow("two of one day: the later entered") << QDate(2026, 3, 1) << qint64{1800};
}

void TestTargetRules::theTargetThatBeganLastHolds()
{
    QFETCH(QDate, day);
    QFETCH(qint64, expected);
    const QList<Target> stored{target(3, 1800, {2026, 3, 1}), target(2, 7200, {2026, 3, 1}), target(1, 3600, {2026, 1, 1}),
                               target(4, 99, {2020, 1, 1}, Channel::Phone)};
    QCOMPARE(targetOn(stored, TargetKpi::FirstResponse, Channel::Email, day)->usual, expected);
}

void TestTargetRules::defaultsHoldWhereNothingIsStored()
{
    const QDate day(2026, 3, 1);
    const auto fcr = targetOn({}, TargetKpi::FirstContactResolution, std::nullopt, day);
    QVERIFY(fcr->isDefault());
    QCOMPARE(std::pair(fcr->usual, fcr->good), std::pair(qint64{7000}, qint64{8500}));
    const auto csat = targetOn({}, TargetKpi::Csat, std::nullopt, day);
    QCOMPARE(std::pair(csat->usual, csat->good), std::pair(qint64{8000}, qint64{9000}));
    for (const auto channel : {Channel::Phone, Channel::Chat})
        QCOMPARE(targetOn({}, TargetKpi::FirstResponse, channel, day)->usual, qint64{420});
}

void TestTargetRules::aChannelWithoutTargetHasNone()
{
    QVERIFY(!targetOn({}, TargetKpi::FirstResponse, Channel::Social, QDate(2026, 3, 1)));
}

void TestTargetRules::anUnfitTargetIsRefused_data()
{
    QTest::addColumn<TargetKpi>("kpi");
    QTest::addColumn<bool>("withChannel");
    QTest::addColumn<qint64>("usual");
    QTest::addColumn<qint64>("good");
    QTest::addColumn<QString>("field");

    QTest::newRow("fits: a share") << TargetKpi::Csat << false << qint64{8000} << qint64{9000} << QString();
    QTest::newRow("fits: a time") << TargetKpi::FirstResponse << true << qint64{420} << qint64{300} << QString();
    QTest::newRow("a time without channel") << TargetKpi::FirstResponse << false << qint64{420} << qint64{300} << u"channel"_s;
    QTest::newRow("a share with channel") << TargetKpi::Csat << true << qint64{8000} << qint64{9000} << u"channel"_s;
    QTest::newRow("more than everything") << TargetKpi::Csat << false << qint64{10001} << qint64{10001} << u"usual"_s;
    QTest::newRow("no time at all") << TargetKpi::FirstResponse << true << qint64{0} << qint64{0} << u"usual"_s;
    QTest::newRow("good is worse than usual, share") << TargetKpi::Csat << false << qint64{8000} << qint64{7000} << u"good"_s;
    QTest::newRow("good is worse than usual, time") << TargetKpi::FirstResponse << true << qint64{300} << qint64{420} << u"good"_s;
}

void TestTargetRules::anUnfitTargetIsRefused()
{
    QFETCH(TargetKpi, kpi);
    QFETCH(bool, withChannel);
    QFETCH(qint64, usual);
    QFETCH(qint64, good);
    QFETCH(QString, field);
    const auto channel = withChannel ? std::optional(Channel::Email) : std::nullopt;
    const auto problems = check(Target{.kpi = kpi, .channel = channel, .usual = usual, .good = good, .startsOn = {2026, 1, 1}});
    QCOMPARE(problems.isEmpty() ? QString() : problems.first().field, field);
}

QTEST_GUILESS_MAIN(TestTargetRules)
#include "tst_targetrules.moc"

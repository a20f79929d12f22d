// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/devices/devicerules.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestDeviceRules : public QObject
{
    Q_OBJECT

private slots:
    void serialsAreComparedByLettersAndDigits_data();
    void serialsAreComparedByLettersAndDigits();
    void namesTheFieldThatIsWrong_data();
    void namesTheFieldThatIsWrong();
    void acceptsADeviceOfWhichLittleIsKnown();
    void aTakenSerialNamesTheOtherDevice();
    void onlyOwnedAndLentDevicesAreInUse();
};

void TestDeviceRules::serialsAreComparedByLettersAndDigits_data()
{
    QTest::addColumn<QString>("serial");
    QTest::addColumn<QString>("key");
    QTest::newRow("none") << u""_s << u""_s;
    QTest::newRow("as typed") << u"SN-0001/A"_s << u"sn0001a"_s;
    QTest::newRow("with blanks") << u" sn 0001 a "_s << u"sn0001a"_s;
    QTest::newRow("zeros count") << u"SN1"_s << u"sn1"_s;
    QTest::newRow("Cyrillic") << u"Серия-12"_s << u"серия12"_s;
    QTest::newRow("only signs") << u"--/"_s << u""_s;
}

void TestDeviceRules::serialsAreComparedByLettersAndDigits()
{
    QFETCH(const QString, serial);
    QTEST(serialKey(serial), "key");
}

void TestDeviceRules::namesTheFieldThatIsWrong_data()
{
    QTest::addColumn<Device>("device");
    QTest::addColumn<QString>("field");
    QTest::addColumn<ProblemKind>("kind");
    const Device whole{.product = {1}};
    const auto add = [&whole](const char *name, const QString &field, ProblemKind kind, auto spoil) {
        auto device = whole;
        spoil(device);
        QTest::newRow(name) << device << field << kind;
    };
    add("no product", u"product"_s, ProblemKind::Missing, [](Device &d) { d.product = {}; });
    add("serial too long", u"serial"_s, ProblemKind::TooLong, [](Device &d) { d.serial = QString(101, u'1'); });
    add("serial of signs", u"serial"_s, ProblemKind::NotAllowed, [](Device &d) { d.serial = u"---"_s; });
    add("a loaner that is somebody's", u"owner"_s, ProblemKind::NotAllowed, [](Device &d) {
        d.status = DeviceStatus::Loaner;
        d.owner = CustomerId{1};
    });
    add("acquired long ago", u"acquired_on"_s, ProblemKind::OutOfRange, [](Device &d) { d.acquiredOn = QDate(1020, 1, 1); });
    add("note too long", u"note"_s, ProblemKind::TooLong, [](Device &d) { d.note = QString(10'001, u'x'); });
}

void TestDeviceRules::namesTheFieldThatIsWrong()
{
    QFETCH(const Device, device);
    QFETCH(const QString, field);
    QFETCH(const ProblemKind, kind);
    const auto problems = problemsOf(device);
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.first().field, field);
    QCOMPARE(problems.first().kind, kind);
}

void TestDeviceRules::acceptsADeviceOfWhichLittleIsKnown()
{
    QCOMPARE(problemsOf(Device{.product = {1}}), Problems());
}

void TestDeviceRules::aTakenSerialNamesTheOtherDevice()
{
    QCOMPARE(takenBy(serialTaken(u"line 2 serial"_s, {42})), DeviceId{42});
    QCOMPARE(serialTaken(u"serial"_s, {42}).field, u"serial"_s);
    QCOMPARE(toEnglish(serialTaken(u"serial"_s, {42})), u"serial is taken already: \"device 42\""_s);
    QVERIFY(!takenBy({u"number"_s, ProblemKind::Duplicate, u"FV 1"_s}));
    QVERIFY(!takenBy({u"serial"_s, ProblemKind::Missing, u"device 42"_s}));
}

void TestDeviceRules::onlyOwnedAndLentDevicesAreInUse()
{
    QVERIFY(isInUse(DeviceStatus::Owned));
    QVERIFY(isInUse(DeviceStatus::Loaner));
    QVERIFY(!isInUse(DeviceStatus::Returned));
    QVERIFY(!isInUse(DeviceStatus::TradedIn));
    QVERIFY(!isInUse(DeviceStatus::Scrapped));
}

QTEST_GUILESS_MAIN(TestDeviceRules)
#include "tst_devicerules.moc"

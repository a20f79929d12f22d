// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/covereddevices.h"

#include "tests/support/testdesk.h"
#include "ui/core/plainlabel.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

const QDate kToday(2026, 3, 5);

class TestCoveredDevices : public QObject
{
    Q_OBJECT

private slots:
    void tellsInOneLine_data();
    void tellsInOneLine();
    void takesNoRoomForWhoOwnsNothing();
    void opensEachDeviceAndShowsTheRestWhenAsked();
    void aLongNameGivesWayToTheSerial();
};

static DeviceRow row(int id, std::optional<QDate> until)
{
    DeviceRow device{.id = DeviceId{id}, .productName = u"Washer & Co <b>7</b>"_s, .serial = u"SN-%1"_s.arg(id)};
    const Warranty warranty{.layer = WarrantyLayer::Manufacturer, .provider = u"AEG"_s, .startsOn = QDate(2020, 1, 1), .endsOn = until};
    if (until)
        device.cover = coverOn({{warranty, 0}}, kToday);
    return device;
}

void TestCoveredDevices::tellsInOneLine_data()
{
    QTest::addColumn<QList<DeviceRow>>("devices");
    QTest::addColumn<QString>("sentence");
    const auto covered = row(1, QDate(2027, 3, 14));
    const auto expired = row(2, QDate(2026, 5, 2).addYears(-1));
    QTest::newRow("one, covered") << QList{covered}
                                  << u"Washer & Co <b>7</b> SN-1. Covered today: Manufacturer's warranty (AEG), until 14/03/2027"_s;
    QTest::newRow("one, not any more")
        << QList{expired} << u"Washer & Co <b>7</b> SN-2. Not covered since 03/05/2025. Offer a paid repair or an extension."_s;
    QTest::newRow("some of several") << QList{covered, expired, row(3, {})} << u"Covered today: 1 of 3 devices"_s;
    QTest::newRow("none of several") << QList{expired, row(3, {})}
                                     << u"Covered today: none of 2 devices. Offer a paid repair or an extension."_s;
}

void TestCoveredDevices::tellsInOneLine()
{
    QFETCH(const QList<DeviceRow>, devices);
    QFETCH(const QString, sentence);
    TestDesk desk;
    CoveredDevices part(desk.workspace());
    part.showDevices(devices);
    auto told = part.findChild<PlainLabel *>(u"coverLine"_s)->text();
    QCOMPARE(told.replace(u"device(s)"_s, u"devices"_s), sentence); // the forms of the plural come with the language
}

void TestCoveredDevices::takesNoRoomForWhoOwnsNothing()
{
    TestDesk desk;
    CoveredDevices part(desk.workspace());
    part.showDevices({row(1, {})});
    QVERIFY(part.isVisibleTo(nullptr));
    part.showDevices({});
    QVERIFY(part.isHidden());
}

void TestCoveredDevices::opensEachDeviceAndShowsTheRestWhenAsked()
{
    TestDesk desk;
    CoveredDevices part(desk.workspace());
    QList<DeviceRow> devices;
    for (int id = 1; id <= 6; ++id)
        devices.append(row(id, {}));
    part.showDevices(devices);
    QVERIFY(!part.findChild<QPushButton *>(u"device5"_s));
    QTest::mouseClick(part.findChild<QPushButton *>(u"allDevices"_s), Qt::LeftButton);
    auto *last = part.findChild<QPushButton *>(u"device6"_s);
    QVERIFY(last);
    QSignalSpy spy(&part, &CoveredDevices::openRequested);
    QTest::mouseClick(last, Qt::LeftButton);
    QCOMPARE(spy.constFirst().at(0).value<SearchKind>(), SearchKind::Device);
    QCOMPARE(spy.constFirst().at(1).toLongLong(), 6);
    QCOMPARE(last->text(), u"Washer && Co <b>7</b> SN-6"_s);
    QCOMPARE(last->accessibleName(), u"Open the device Washer & Co <b>7</b> SN-6"_s);
}

void TestCoveredDevices::aLongNameGivesWayToTheSerial()
{
    TestDesk desk;
    CoveredDevices part(desk.workspace());
    auto device = row(1, {});
    device.productName = u"Refrigerator with a freezer below, 201 cm"_s;
    device.serial = u"LO-7348776"_s;
    part.showDevices({device, row(2, {})});
    const auto *button = part.findChild<QPushButton *>(u"device1"_s);
    QCOMPARE(button->text(), u"Refrigerator with a free… LO-7348776"_s);
    QCOMPARE(button->accessibleName(), u"Open the device Refrigerator with a freezer below, 201 cm LO-7348776"_s);
}

QTEST_MAIN(TestCoveredDevices)
#include "tst_covereddevices.moc"

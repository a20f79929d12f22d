// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/devices/deviceid.h"
#include "models/warranties/warrantyrules.h"

#include <QList>

class Connection;

/// A device that a customer owns, with the layers of its cover.
struct CoveredDevice {
    DeviceId id;
    QList<CoverLayer> layers;
};

/// The devices whose cover ends within one calendar month.
struct EndingMonth {
    QDate first; ///< of the month
    QList<DeviceId> ids;

    bool operator==(const EndingMonth &) const = default;
};

/// What the warranties of customers' devices come to on one day. Only what covers on that day is looked at, and of several layers the one
/// that lasts longest: who is still covered by another one needs no call.
struct WarrantyFigures {
    QDate day;
    QList<DeviceId> ending;       ///< for no longer than kCoverEndingDays
    QList<EndingMonth> months;    ///< what is left of the day's month, and the eleven months after it
    QList<DeviceId> unregistered; ///< a warranty that lasts should have been registered and was not
    qint64 withoutDevice = 0;     ///< warranties of goods that are no device and that end for no longer than kCoverEndingDays; left out

    bool operator==(const WarrantyFigures &) const = default;
};

WarrantyFigures warrantyFigures(const QList<CoveredDevice> &devices, QDate day);
/// Those of which a warranty ends between the day and a year after it, or was not registered on the day.
QList<CoveredDevice> readCoveredDevices(Connection &db, QDate day);
/// The same for a day, read and counted.
WarrantyFigures readWarrantyFigures(Connection &db, QDate day);

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/devices/deviceid.h"
#include "models/warranties/warrantyrules.h"

#include <QList>

class Connection;
class QTimeZone;

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

/// Warranties of goods that are no device, and of devices that no customer has, by the figure that they are left out of.
struct WarrantiesLeftOut {
    qint64 ending = 0;
    qint64 months = 0;
    qint64 unregistered = 0;

    bool operator==(const WarrantiesLeftOut &) const = default;
};

/// What the warranties of customers' devices come to on one day. Only what covers on that day is looked at, and of several layers the one
/// that lasts longest: who is still covered by another one needs no call.
struct WarrantyFigures {
    QDate day;
    QList<DeviceId> ending;       ///< for no longer than kCoverEndingDays
    QList<EndingMonth> months;    ///< what is left of the day's month, and the eleven months after it
    QList<DeviceId> unregistered; ///< a warranty that lasts should have been registered and was not
    WarrantiesLeftOut leftOut; ///< counted by readWarrantyFigures() only

    bool operator==(const WarrantyFigures &) const = default;
};

WarrantyFigures warrantyFigures(const QList<CoveredDevice> &devices, QDate day);
/// Those that customers owned at the end of the day, by the log, of which a warranty ends between the day and a year after it, or was not
/// registered on the day.
QList<CoveredDevice> readCoveredDevices(Connection &db, QDate day, const QTimeZone &zone);
/// The same for a day, read and counted, with what is left out.
WarrantyFigures readWarrantyFigures(Connection &db, QDate day, const QTimeZone &zone);

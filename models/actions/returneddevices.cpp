// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/returneddevices.h"

#include "models/devices/deliveredunits.h"
#include "models/devices/devicestore.h"
#include "models/serviceplans/serviceplanrules.h"
#include "models/serviceplans/serviceplanstore.h"
#include "models/storage/eventlog.h"
#include "models/warranties/warrantystore.h"

using namespace Qt::StringLiterals;

static int piecesOf(const PurchaseLine &back)
{
    auto line = back;
    line.quantityMilli = -back.quantityMilli;
    return unitsOf(line);
}

/// Of the devices of the line those that are still with somebody: the named ones first, then the latest.
static QList<Device> choose(Connection &db, const PurchaseLine &back, const QList<DeviceId> &named)
{
    auto devices = DeviceStore(db).ofLine(*back.returns);
    devices.removeIf([](const Device &device) { return device.status != DeviceStatus::Owned; });
    std::sort(devices.begin(), devices.end(), [&named](const Device &one, const Device &other) {
        return std::pair(named.contains(one.id), one.id) > std::pair(named.contains(other.id), other.id);
    });
    return devices.first(qMin<qsizetype>(devices.size(), piecesOf(back)));
}

static void take(Connection &db, Device device, QDate day, const QString &number, const Stamp &stamp)
{
    device.status = DeviceStatus::Returned;
    device.owner.reset();
    DeviceStore(db).save(device, stamp, number);
    const auto layers = WarrantyStore(db).ofDevice(device.id);
    for (const auto &layer : layers) {
        if (!layer.warranty.voidOn)
            WarrantyStore(db).save(voided(layer.warranty, day, kReturnedReason), stamp);
    }
    const auto plans = ServicePlanStore(db).ofDevice(device.id);
    for (const auto &plan : plans) {
        if (!plan.endedOn)
            ServicePlanStore(db).save(ended(plan, day, kReturnedReason), stamp);
    }
}

void takeDevices(Connection &db, const Purchase &document, const QList<DeviceId> &named, const Stamp &stamp)
{
    for (const auto &line : document.lines) {
        if (!line.returns)
            continue;
        const auto devices = choose(db, line, named);
        for (const auto &device : devices)
            take(db, device, document.madeOn, document.number, stamp);
    }
}

/// Whether it came back with this document, and nothing happened to it since.
static bool cameBackWith(Connection &db, const Device &device, const Purchase &document)
{
    const auto events = EventLog(db).of(kDeviceEntity, device.id.value);
    return device.status == DeviceStatus::Returned && !events.isEmpty() && events.constLast().reason == document.number;
}

static void giveBack(Connection &db, Device device, QDate day, const Stamp &stamp)
{
    const auto owners = DeviceStore(db).ownersOf(device.id);
    device.status = DeviceStatus::Owned;
    if (!owners.isEmpty() && !owners.constLast().to)
        device.owner = owners.constLast().from;
    DeviceStore(db).save(device, stamp, kUndoReason);
    const auto layers = WarrantyStore(db).ofDevice(device.id);
    for (auto [warranty, claims] : layers) {
        if (warranty.voidOn != day || warranty.voidReason != kReturnedReason)
            continue;
        warranty.voidOn.reset();
        warranty.voidReason.clear();
        WarrantyStore(db).save(warranty, stamp, kUndoReason);
    }
    const auto plans = ServicePlanStore(db).ofDevice(device.id);
    for (auto plan : plans) {
        if (plan.endedOn != day || plan.endReason != kReturnedReason)
            continue;
        plan.endedOn.reset();
        plan.endReason.clear();
        ServicePlanStore(db).save(plan, stamp, kUndoReason);
    }
}

void giveBackDevices(Connection &db, const Purchase &document, const Stamp &stamp)
{
    for (const auto &line : document.lines) {
        const auto devices = line.returns ? DeviceStore(db).ofLine(*line.returns) : QList<Device>();
        for (const auto &device : devices) {
            if (cameBackWith(db, device, document))
                giveBack(db, device, document.madeOn, stamp);
        }
    }
}

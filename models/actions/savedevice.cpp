// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/savedevice.h"

#include "models/actions/references.h"
#include "models/devices/devicerules.h"
#include "models/devices/devicestore.h"

using namespace Qt::StringLiterals;

static Problems problemsOfReferences(Connection &db, const Device &device)
{
    Problems problems;
    checkReference(problems, db, u"product"_s, u"products"_s, device.product.value);
    if (device.owner)
        checkReference(problems, db, u"owner"_s, u"customers"_s, device.owner->value);
    const auto other = DeviceStore(db).findBySerial(device.product, device.serial);
    if (other && other->id != device.id)
        problems.append(serialTaken(u"serial"_s, other->id));
    return problems;
}

Outcome<DeviceId> saveDevice(Connection &db, const Device &device, const Stamp &stamp, const QString &reason)
{
    auto problems = problemsOf(device);
    if (problems.isEmpty())
        problems = problemsOfReferences(db, device);
    if (!problems.isEmpty())
        return {device.id, problems};
    DeviceStore store(db);
    if (!device.id.isValid())
        return {store.add(device, stamp), {}};
    store.save(device, stamp, reason);
    return {device.id, {}};
}

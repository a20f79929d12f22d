// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/savedevice.h"

#include "models/devices/devicerules.h"
#include "models/devices/devicestore.h"
#include "models/storage/connection.h"

using namespace Qt::StringLiterals;

static Problems problemsOfReferences(Connection &db, const Device &device)
{
    Problems problems;
    if (db.prepare(u"SELECT count(*) FROM products WHERE id = ?"_s).bindAll(device.product).number() == 0)
        problems.append({u"product"_s, ProblemKind::UnknownReference, QString::number(device.product.value)});
    if (device.owner && db.prepare(u"SELECT count(*) FROM customers WHERE id = ?"_s).bindAll(*device.owner).number() == 0)
        problems.append({u"owner"_s, ProblemKind::UnknownReference, QString::number(device.owner->value)});
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

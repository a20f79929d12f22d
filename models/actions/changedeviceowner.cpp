// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/changedeviceowner.h"

#include "models/actions/savedevice.h"
#include "models/devices/devicestore.h"
#include "models/storage/rowversion.h"

Outcome<DeviceId> changeDeviceOwner(Connection &db, DeviceId id, qint64 rowVersion, std::optional<CustomerId> owner, const QString &reason,
                                    const Stamp &stamp)
{
    auto device = DeviceStore(db).find(id);
    requireVersion(device, rowVersion);
    device->owner = owner;
    if (owner)
        device->status = DeviceStatus::Owned;
    return saveDevice(db, *device, stamp, reason);
}

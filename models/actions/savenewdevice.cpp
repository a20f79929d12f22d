// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/savenewdevice.h"

#include "models/actions/addwarranty.h"
#include "models/actions/savedevice.h"
#include "models/warranties/warrantyrules.h"

Outcome<DeviceId> saveNewDevice(Connection &db, const Device &device, const std::optional<Warranty> &warranty, const Stamp &stamp)
{
    if (!warranty)
        return saveDevice(db, device, stamp);
    auto problems = problemsOf(*warranty);
    problems.removeIf([](const Problem &problem) { return problem.field == u"device"; }); // it is about to be
    if (!problems.isEmpty())
        return {{}, problems};
    const auto saved = saveDevice(db, device, stamp);
    if (!saved.isDone())
        return saved;
    auto layer = *warranty;
    layer.device = saved.id;
    addWarranty(db, layer, stamp);
    return saved;
}

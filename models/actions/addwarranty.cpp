// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/addwarranty.h"

#include "models/devices/devicestore.h"
#include "models/warranties/warrantystore.h"

using namespace Qt::StringLiterals;

Outcome<WarrantyId> addWarranty(Connection &db, const Warranty &warranty, const Stamp &stamp)
{
    auto problems = problemsOf(warranty);
    if (warranty.device && !DeviceStore(db).find(*warranty.device))
        problems.append({u"device"_s, ProblemKind::UnknownReference, QString::number(warranty.device->value)});
    if (!problems.isEmpty())
        return {warranty.id, problems};
    WarrantyStore store(db);
    if (!warranty.id.isValid())
        return {store.add(warranty, stamp), {}};
    store.save(warranty, stamp);
    return {warranty.id, {}};
}

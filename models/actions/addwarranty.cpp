// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/addwarranty.h"

#include "models/actions/references.h"
#include "models/warranties/warrantystore.h"

using namespace Qt::StringLiterals;

Outcome<WarrantyId> addWarranty(Connection &db, const Warranty &warranty, const Stamp &stamp)
{
    auto problems = problemsOf(warranty);
    if (warranty.device)
        checkReference(problems, db, u"device"_s, u"devices"_s, warranty.device->value);
    if (!problems.isEmpty())
        return {warranty.id, problems};
    WarrantyStore store(db);
    if (!warranty.id.isValid())
        return {store.add(warranty, stamp), {}};
    store.save(warranty, stamp);
    return {warranty.id, {}};
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/registerwarranty.h"

#include "models/actions/addwarranty.h"
#include "models/storage/rowversion.h"
#include "models/warranties/warrantystore.h"

using namespace Qt::StringLiterals;

Outcome<WarrantyId> registerWarranty(Connection &db, WarrantyId id, qint64 rowVersion, const QString &number, QDate day, const Stamp &stamp)
{
    auto warranty = WarrantyStore(db).find(id);
    requireVersion(warranty, rowVersion);
    if (warranty->voidOn)
        return {id, {{u"registered_on"_s, ProblemKind::NotAllowed, u"void"_s}}};
    if (!day.isValid())
        return {id, {{u"registered_on"_s, ProblemKind::Missing, {}}}};
    warranty->registrationNumber = number.trimmed();
    warranty->registeredOn = day;
    return addWarranty(db, *warranty, stamp);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/voidwarranty.h"

#include "models/actions/addwarranty.h"
#include "models/storage/rowversion.h"
#include "models/warranties/warrantystore.h"

using namespace Qt::StringLiterals;

Outcome<WarrantyId> voidWarranty(Connection &db, WarrantyId id, qint64 rowVersion, QDate day, const QString &reason, const Stamp &stamp)
{
    const auto warranty = WarrantyStore(db).find(id);
    requireVersion(warranty, rowVersion);
    if (warranty->voidOn)
        return {id, {{u"void_on"_s, ProblemKind::NotAllowed, warranty->voidReason}}};
    if (!day.isValid())
        return {id, {{u"void_on"_s, ProblemKind::Missing, {}}}};
    if (day < warranty->startsOn)
        return {id, {{u"void_on"_s, ProblemKind::OrderOfDates, warranty->startsOn.toString(Qt::ISODate)}}};
    return addWarranty(db, voided(*warranty, day, reason.trimmed()), stamp);
}

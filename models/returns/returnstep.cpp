// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/returns/returnstep.h"

#include "models/returns/returnstore.h"
#include "models/storage/storageerror.h"

using namespace Qt::StringLiterals;

Return existingReturn(Connection &db, ReturnId id)
{
    if (auto record = ReturnStore(db).find(id))
        return *record;
    throw StorageError(StorageError::Kind::Conflict, u"the return was removed meanwhile"_s);
}

ReturnStep saveStep(Connection &db, const Return &before, const Return &after, const Stamp &stamp, const QString &reason)
{
    ReturnStore(db).save(after, stamp, reason);
    return {.before = before, .versionAfter = after.rowVersion + 1};
}

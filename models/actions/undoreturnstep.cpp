// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/undoreturnstep.h"

#include "models/actions/removepurchase.h"
#include "models/actions/undoexchange.h"
#include "models/returns/returnstore.h"
#include "models/storage/eventlog.h"
#include "models/storage/storageerror.h"
#include "models/warranties/warrantystore.h"

using namespace Qt::StringLiterals;

void undoReturnStep(Connection &db, const ReturnStep &step, const Stamp &stamp)
{
    const auto now = existingReturn(db, step.before.id);
    if (now.rowVersion != step.versionAfter)
        throw StorageError(StorageError::Kind::Conflict, u"the return has moved on"_s);
    auto restored = step.before;
    restored.rowVersion = now.rowVersion;
    const auto borrower = restored.isLoanerOut() ? ReturnStore(db).loanerOutIn(*restored.loanerDevice) : std::nullopt;
    if (borrower && borrower->id != restored.id)
        throw StorageError(StorageError::Kind::Conflict, u"the loaner has been lent again"_s);
    ReturnStore(db).save(restored, stamp, kUndoReason);
    if (step.documentVersion > 0)
        removePurchase(db, *now.refundPurchase, step.documentVersion, stamp);
    if (step.warranty)
        WarrantyStore(db).remove(*step.warranty, 1);
    if (step.exchange)
        undoExchange(db, *step.exchange, stamp);
}

void undoOpening(Connection &db, ReturnId id)
{
    ReturnStore(db).remove(id, 1);
}

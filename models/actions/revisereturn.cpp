// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/revisereturn.h"

#include "models/core/textfold.h"
#include "models/returns/returninput.h"
#include "models/storage/rowversion.h"

ReturnStepResult reviseReturn(Connection &db, const Return &revised, const Stamp &stamp)
{
    const auto before = existingReturn(db, revised.id);
    requireOneRow(before.rowVersion == revised.rowVersion ? 1 : 0);
    if (before.status == ReturnStatus::Closed)
        return {.refusal = ReturnRefusal::IsClosed};
    auto after = before;
    after.kind = revised.kind;
    after.reason = cleanLine(revised.reason);
    after.description = revised.description.trimmed();
    after.promisedOn = revised.promisedOn;
    if (const auto problems = problemsOf(after); !problems.isEmpty())
        return {.problems = problems};
    return {.step = saveStep(db, before, after, stamp)};
}

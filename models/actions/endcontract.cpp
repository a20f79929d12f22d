// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/endcontract.h"

#include "models/actions/savecontract.h"
#include "models/contracts/contractrules.h"
#include "models/contracts/contractstore.h"
#include "models/storage/rowversion.h"

using namespace Qt::StringLiterals;

static Problems problemsOfEnd(const Contract &contract, QDate lastDay)
{
    if (!isUndecided(contract))
        return {{u"ended_on"_s, ProblemKind::NotAllowed, contract.endReason}};
    if (!lastDay.isValid())
        return {{u"ended_on"_s, ProblemKind::Missing, {}}};
    if (lastDay > contract.endsOn)
        return {{u"ended_on"_s, ProblemKind::OutOfRange, lastDay.toString(Qt::ISODate)}};
    return {};
}

Outcome<ContractId> endContract(Connection &db, ContractId id, qint64 rowVersion, QDate lastDay, const QString &reason, const Stamp &stamp)
{
    const auto contract = ContractStore(db).find(id);
    requireVersion(contract, rowVersion);
    if (const auto problems = problemsOfEnd(*contract, lastDay); !problems.isEmpty())
        return {id, problems};
    return saveContract(db, ended(*contract, lastDay, reason.trimmed()), stamp);
}

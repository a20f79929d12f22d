// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/renewcontract.h"

#include "models/actions/savecontract.h"
#include "models/contracts/contractrules.h"
#include "models/contracts/contractstore.h"
#include "models/storage/rowversion.h"

using namespace Qt::StringLiterals;

Outcome<ContractId> renewContract(Connection &db, ContractId id, qint64 rowVersion, std::optional<qint64> priceMinor, const QString &reason,
                                  const Stamp &stamp)
{
    const auto contract = ContractStore(db).find(id);
    requireVersion(contract, rowVersion);
    if (!isUndecided(*contract))
        return {id, {{u"ended_on"_s, ProblemKind::NotAllowed, contract->endReason}}};
    return saveContract(db, renewed(*contract, priceMinor), stamp, reason.trimmed());
}

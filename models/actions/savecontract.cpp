// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/savecontract.h"

#include "models/actions/references.h"
#include "models/contracts/contractrules.h"
#include "models/contracts/contractstore.h"

using namespace Qt::StringLiterals;

static Problems problemsOfReferences(Connection &db, const Contract &contract)
{
    Problems problems;
    checkReference(problems, db, u"customer"_s, u"customers"_s, contract.customer.value);
    if (contract.product)
        checkReference(problems, db, u"product"_s, u"products"_s, contract.product->value);
    if (contract.device)
        checkReference(problems, db, u"device"_s, u"devices"_s, contract.device->value);
    const auto same = contract.number.isEmpty() ? std::nullopt : ContractStore(db).findByNumber(contract.number);
    if (same && same->id != contract.id)
        problems.append({u"number"_s, ProblemKind::Duplicate, contract.number});
    if (contract.id.isValid() && contract.number.isEmpty())
        problems.append({u"number"_s, ProblemKind::Missing, {}});
    return problems;
}

Outcome<ContractId> saveContract(Connection &db, const Contract &contract, const Stamp &stamp, const QString &reason)
{
    auto problems = problemsOf(contract);
    if (problems.isEmpty())
        problems = problemsOfReferences(db, contract);
    if (!problems.isEmpty())
        return {contract.id, problems};
    ContractStore store(db);
    if (!contract.id.isValid())
        return {store.add(contract, stamp), {}};
    store.save(contract, stamp, reason);
    return {contract.id, {}};
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/replacedevice.h"

#include "models/actions/savedevice.h"
#include "models/contracts/contractrules.h"
#include "models/contracts/contractstore.h"
#include "models/devices/devicestore.h"
#include "models/serviceplans/serviceplanrules.h"
#include "models/serviceplans/serviceplanstore.h"
#include "models/storage/rowversion.h"
#include "models/warranties/warrantystore.h"

using namespace Qt::StringLiterals;

static Problems problemsOfReplacement(const Device &old, const Device &replacement, QDate day)
{
    if (old.status != DeviceStatus::Owned)
        return {{u"device"_s, ProblemKind::NotAllowed, toWord(old.status)}};
    if (replacement.id.isValid())
        return {{u"replacement"_s, ProblemKind::NotAllowed, replacement.serial}};
    if (!day.isValid())
        return {{u"date"_s, ProblemKind::Missing, {}}};
    return {};
}

static void passOnCover(Connection &db, DeviceExchange &exchange, QDate day, const Stamp &stamp)
{
    WarrantyStore store(db);
    const auto layers = store.ofDevice(exchange.old.id);
    for (const auto &[warranty, claimsUsed] : layers) {
        if (auto heir = inherited(warranty, claimsUsed, day)) {
            heir->device = exchange.replacement;
            exchange.heirs.append(store.add(*heir, stamp));
        }
        if (warranty.voidOn)
            continue;
        exchange.warranties.append(warranty);
        store.save(voided(warranty, day, kReplacedReason), stamp);
    }
}

static void passOnPlans(Connection &db, DeviceExchange &exchange, QDate day, const Stamp &stamp)
{
    ServicePlanStore store(db);
    const auto plans = store.ofDevice(exchange.old.id);
    for (const auto &plan : plans) {
        if (plan.endedOn)
            continue;
        exchange.planHeirs.append(store.add({.device = exchange.replacement, .intervalMonths = plan.intervalMonths, .nextDueOn = plan.nextDueOn}, stamp));
        exchange.plans.append(plan);
        store.save(ended(plan, day, kReplacedReason), stamp);
    }
}

/// What ran out before was a contract about the old device.
static void passOnContracts(Connection &db, DeviceExchange &exchange, QDate day, const Stamp &stamp)
{
    ContractStore store(db);
    exchange.contracts = store.ofDevice(exchange.old.id);
    exchange.contracts.removeIf([day](const Contract &contract) { return stateOn(contract, day) == ContractState::Ended; });
    for (auto contract : std::as_const(exchange.contracts)) {
        contract.device = exchange.replacement;
        store.save(contract, stamp, kReplacedReason);
    }
}

ExchangeOutcome replaceDevice(Connection &db, DeviceId id, qint64 rowVersion, Device replacement, QDate day, const Stamp &stamp)
{
    DeviceStore devices(db);
    auto old = devices.find(id);
    requireVersion(old, rowVersion);
    if (const auto problems = problemsOfReplacement(*old, replacement, day); !problems.isEmpty())
        return {{{}, problems}, {}};
    DeviceExchange exchange{.old = *old, .oldCases = devices.caseCount(id)};
    replacement.owner = old->owner;
    replacement.purchaseLine = old->purchaseLine;
    replacement.acquiredOn = day;
    replacement.status = DeviceStatus::Owned;
    const auto outcome = saveDevice(db, replacement, stamp, kReplacedReason);
    if (!outcome.isDone())
        return {outcome, {}};
    exchange.replacement = outcome.id;
    passOnCover(db, exchange, day, stamp);
    passOnPlans(db, exchange, day, stamp);
    passOnContracts(db, exchange, day, stamp);
    old->status = DeviceStatus::Returned;
    old->owner.reset();
    devices.save(*old, stamp, kReplacedReason);
    exchange.oldVersionAfter = old->rowVersion + 1;
    return {outcome, exchange};
}

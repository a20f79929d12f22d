// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/replacedevice.h"

#include "models/actions/savedevice.h"
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
    if (replacement.id.isValid() && (replacement.id == old.id || replacement.owner))
        return {{u"replacement"_s, ProblemKind::NotAllowed, replacement.serial}};
    if (!day.isValid())
        return {{u"date"_s, ProblemKind::Missing, {}}};
    return {};
}

static void passOnCover(Connection &db, DeviceId from, DeviceId to, QDate day, const Stamp &stamp)
{
    WarrantyStore store(db);
    const auto layers = store.ofDevice(from);
    for (const auto &[warranty, claimsUsed] : layers) {
        if (auto heir = inherited(warranty, claimsUsed, day)) {
            heir->device = to;
            store.add(*heir, stamp);
        }
        if (!warranty.voidOn)
            store.save(voided(warranty, day, kReplacedReason), stamp);
    }
}

static void passOnPlans(Connection &db, DeviceId from, DeviceId to, QDate day, const Stamp &stamp)
{
    ServicePlanStore store(db);
    const auto plans = store.ofDevice(from);
    for (const auto &plan : plans) {
        if (plan.endedOn)
            continue;
        store.add({.device = to, .intervalMonths = plan.intervalMonths, .nextDueOn = plan.nextDueOn}, stamp);
        store.save(ended(plan, day, kReplacedReason), stamp);
    }
}

static void passOnContracts(Connection &db, DeviceId from, DeviceId to, const Stamp &stamp)
{
    ContractStore store(db);
    auto contracts = store.ofDevice(from);
    for (auto &contract : contracts) {
        contract.device = to;
        store.save(contract, stamp, kReplacedReason);
    }
}

Outcome<DeviceId> replaceDevice(Connection &db, DeviceId id, qint64 rowVersion, Device replacement, QDate day, const Stamp &stamp)
{
    DeviceStore devices(db);
    auto old = devices.find(id);
    requireOneRow(old && old->rowVersion == rowVersion ? 1 : 0);
    if (const auto problems = problemsOfReplacement(*old, replacement, day); !problems.isEmpty())
        return {{}, problems};
    replacement.owner = old->owner;
    replacement.purchaseLine = old->purchaseLine;
    replacement.acquiredOn = day;
    replacement.status = DeviceStatus::Owned;
    const auto outcome = saveDevice(db, replacement, stamp, kReplacedReason);
    if (!outcome.isDone())
        return outcome;
    passOnCover(db, id, outcome.id, day, stamp);
    passOnPlans(db, id, outcome.id, day, stamp);
    passOnContracts(db, id, outcome.id, stamp);
    old->status = DeviceStatus::Returned;
    old->owner.reset();
    devices.save(*old, stamp, kReplacedReason);
    return outcome;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/undoexchange.h"

#include "models/contracts/contractstore.h"
#include "models/devices/devicestore.h"
#include "models/serviceplans/serviceplanstore.h"
#include "models/storage/eventlog.h"
#include "models/storage/rowversion.h"
#include "models/warranties/warrantystore.h"

/// Saves the records as they were before the exchange saved each of them once.
template <typename Store, typename Record>
static void restore(Store store, const QList<Record> &records, const Stamp &stamp)
{
    for (auto former : records) {
        ++former.rowVersion;
        store.save(former, stamp, kUndoReason);
    }
}

template <typename Store, typename Key>
static void remove(Store store, const QList<Key> &ids)
{
    for (const auto id : ids)
        store.remove(id, 1);
}

static void takeReplacementBack(Connection &db, const DeviceExchange &exchange, const Stamp &stamp)
{
    DeviceStore devices(db);
    const auto made = devices.find(exchange.replacement);
    const bool isUntouched = made && made->rowVersion == 1 && WarrantyStore(db).ofDevice(made->id).isEmpty() &&
                             ServicePlanStore(db).ofDevice(made->id).isEmpty() && !devices.unreferred({made->id}).isEmpty();
    requireOneRow(isUntouched ? 1 : 0);
    devices.removeAll({made->id}, stamp);
}

void undoExchange(Connection &db, const DeviceExchange &exchange, const Stamp &stamp)
{
    restore(ContractStore(db), exchange.contracts, stamp);
    remove(WarrantyStore(db), exchange.heirs);
    remove(ServicePlanStore(db), exchange.planHeirs);
    restore(WarrantyStore(db), exchange.warranties, stamp);
    restore(ServicePlanStore(db), exchange.plans, stamp);
    takeReplacementBack(db, exchange, stamp);
    requireOneRow(DeviceStore(db).caseCount(exchange.old.id) > exchange.oldCases ? 0 : 1);
    auto old = exchange.old;
    old.rowVersion = exchange.oldVersionAfter;
    DeviceStore(db).save(old, stamp, kUndoReason);
}

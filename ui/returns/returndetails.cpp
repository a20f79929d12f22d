// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/returns/returndetails.h"

#include "models/actions/returncover.h"
#include "models/cases/casestore.h"
#include "models/customers/customerstore.h"
#include "models/devices/devicestore.h"
#include "models/products/productstore.h"
#include "models/purchases/purchasestore.h"
#include "models/returns/returnstore.h"
#include "models/warranties/warrantystore.h"

using namespace Qt::StringLiterals;

/// The product's name and the serial.
static QString deviceText(Connection &db, DeviceId id)
{
    const auto device = DeviceStore(db).find(id);
    const auto product = device ? ProductStore(db).find(device->product) : std::nullopt;
    return product ? QStringList{product->name, device->serial}.join(u' ').trimmed() : QString();
}

static void readCase(Connection &db, ReturnDetails &details)
{
    const auto within = CaseStore(db).find(details.record.caseId);
    if (!within)
        return;
    details.caseNumber = within->number;
    details.customer = within->customer;
    if (const auto customer = within->customer ? CustomerStore(db).find(*within->customer) : std::nullopt)
        details.customerName = displayName(*customer);
}

static void readGoods(Connection &db, ReturnDetails &details)
{
    const auto goods = goodsOf(db, details.record);
    details.goods = goods.text;
    details.serial = goods.serial;
    details.window = goods.window;
    if (details.record.device)
        details.device = DeviceStore(db).find(*details.record.device);
}

/// What covered it when it was asked for; where nothing did, why not.
static Cover coverOf(Connection &db, const Return &record)
{
    if (record.coveredBy) {
        if (const auto layer = WarrantyStore(db).findLayer(*record.coveredBy))
            return {layer, WarrantyState::Active};
    }
    const auto cover = coverOn(layersOf(db, record), record.requestedOn);
    return cover.isCovered() ? Cover{} : cover;
}

static void readHistory(Connection &db, ReturnDetails &details)
{
    const auto id = details.record.id.value;
    auto events = recordEvents(db, kReturnEntity, id) + recordEvents(db, kReturnLoanerEntity, id);
    const auto place = [](const RecordEvent &moment) { return std::pair(moment.event.at, moment.event.id); };
    std::sort(events.begin(), events.end(), [place](const auto &one, const auto &other) { return place(one) < place(other); });
    for (const auto &moment : std::as_const(events)) {
        const auto &event = moment.event;
        const auto loaner = event.toState.isEmpty() ? event.fromState.value_or(QString()) : event.toState;
        details.history.append({moment, event.entity == kReturnLoanerEntity ? deviceText(db, DeviceId{loaner.toLongLong()}) : QString()});
    }
}

std::optional<ReturnDetails> readReturnDetails(Connection &db, ReturnId id)
{
    const auto record = ReturnStore(db).find(id);
    if (!record)
        return std::nullopt;
    ReturnDetails details{.record = *record};
    readCase(db, details);
    readGoods(db, details);
    details.cover = coverOf(db, *record);
    details.refund = refundLimit(db, *record);
    if (record->loanerDevice)
        details.loaner = deviceText(db, *record->loanerDevice);
    if (record->replacementDevice)
        details.replacement = deviceText(db, *record->replacementDevice);
    if (const auto document = record->refundPurchase ? PurchaseStore(db).find(*record->refundPurchase) : std::nullopt)
        details.refundNumber = document->number;
    readHistory(db, details);
    return details;
}

QList<std::pair<DeviceId, QString>> readFreeLoaners(Connection &db)
{
    QList<std::pair<DeviceId, QString>> loaners;
    for (const auto &device : DeviceStore(db).freeLoaners())
        loaners.append({device.id, deviceText(db, device.id)});
    return loaners;
}

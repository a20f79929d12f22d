// SPDX-License-Identifier: GPL-3.0-or-later
// What the customer of a case can bring back.
#include "ui/returns/returndetails.h"

#include "models/actions/returncover.h"
#include "models/cases/casestore.h"
#include "models/devices/devicestore.h"
#include "models/purchases/purchaselists.h"
#include "models/purchases/purchaserules.h"
#include "models/purchases/purchasestore.h"
#include "models/returns/returnstore.h"

using namespace Qt::StringLiterals;

static ReturnChoice choiceOf(Connection &db, const Return &goods, const QString &purchaseNumber, qint64 mostMilli)
{
    const auto known = goodsOf(db, goods);
    return {.device = goods.device,
            .line = goods.device ? std::nullopt : goods.purchaseLine,
            .text = QStringList{known.text, known.serial}.join(u' ').trimmed(),
            .purchaseNumber = purchaseNumber,
            .mostMilli = mostMilli,
            .window = known.window,
            .cover = coverOn(layersOf(db, goods), goods.requestedOn)};
}

static void addDevices(Connection &db, ReturnChoices &choices, CustomerId customer, QDate today)
{
    const PurchaseStore purchases(db);
    for (const auto &device : DeviceStore(db).ofCustomer(customer)) {
        if (device.status != DeviceStatus::Owned || ReturnStore(db).openOfDevice(device.id))
            continue;
        const auto id = device.purchaseLine ? purchases.findByLine(*device.purchaseLine) : std::nullopt;
        const auto sale = id ? purchases.find(*id) : std::nullopt;
        choices.goods.append(choiceOf(db, {.device = device.id, .purchaseLine = device.purchaseLine, .requestedOn = today},
                                      sale ? sale->number : QString(), 1000));
    }
}

/// The lines of the latest purchases that made no device.
static void addLines(Connection &db, ReturnChoices &choices, CustomerId customer, QDate today)
{
    constexpr int kMostPurchases = 30;
    const PurchaseStore purchases(db);
    const DeviceStore devices(db);
    const auto ids = PurchaseLists(db).idsInOrder({.customer = customer}).mid(0, kMostPurchases);
    for (const auto id : ids) {
        const auto sale = purchases.find(id);
        const auto returned = purchases.returnedMilli(id);
        for (const auto &line : sale ? sale->lines : QList<PurchaseLine>()) {
            const auto left = line.quantityMilli - returned.value(line.id) - ReturnStore(db).pendingMilli(line.id);
            if (canReturn(*sale, line) && left > 0 && devices.ofLine(line.id).isEmpty())
                choices.goods.append(choiceOf(db, {.purchaseLine = line.id, .requestedOn = today}, sale->number, left));
        }
    }
}

static ReturnKind kindFor(CaseKind kind)
{
    switch (kind) {
    case CaseKind::Return: return ReturnKind::Return;
    case CaseKind::Complaint: return ReturnKind::Complaint;
    case CaseKind::Question:
    case CaseKind::Fault:
    case CaseKind::Praise: return ReturnKind::Repair;
    }
    Q_UNREACHABLE();
}

std::optional<ReturnChoices> readReturnChoices(Connection &db, CaseId id, QDate today)
{
    const auto within = CaseStore(db).find(id);
    if (!within)
        return std::nullopt;
    ReturnChoices choices{.caseId = id,
                          .caseNumber = within->number,
                          .kind = kindFor(within->kind),
                          .description = within->subject,
                          .reasons = ReturnStore(db).reasons(20)};
    if (within->customer) {
        addDevices(db, choices, *within->customer, today);
        addLines(db, choices, *within->customer, today);
    }
    const auto names = [&within](const ReturnChoice &choice) { return !within->serial.isEmpty() && choice.text.endsWith(within->serial); };
    const auto named = std::find_if(choices.goods.begin(), choices.goods.end(), names);
    choices.suggested = named == choices.goods.end() ? 0 : int(named - choices.goods.begin());
    return choices;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/openreturn.h"

#include "models/actions/returncover.h"
#include "models/actions/soldline.h"
#include "models/cases/casestore.h"
#include "models/core/textfold.h"
#include "models/devices/devicestore.h"
#include "models/purchases/purchaserules.h"
#include "models/purchases/purchasestore.h"
#include "models/returns/returninput.h"
#include "models/returns/returnstore.h"

using namespace Qt::StringLiterals;

static const auto kGoods = u"goods"_s;

static bool isSomebodyElses(std::optional<CustomerId> owner, const Case &within)
{
    return owner && within.customer && owner != within.customer;
}

static Problems problemsOfDevice(Connection &db, DeviceId id, const Case &within)
{
    const auto device = DeviceStore(db).find(id);
    if (!device)
        return {{kGoods, ProblemKind::UnknownReference, QString::number(id.value)}};
    if (device->status != DeviceStatus::Owned || isSomebodyElses(device->owner, within))
        return {{kGoods, ProblemKind::NotAllowed, toWord(device->status)}};
    if (const auto open = ReturnStore(db).openOfDevice(id))
        return {{kGoods, ProblemKind::Duplicate, open->number}};
    return {};
}

/// What of a line the customer still has and does not bring back already, in thousandths; nothing where it cannot come back at all.
static std::optional<qint64> leftOf(Connection &db, PurchaseLineId id, const Case &within)
{
    const auto sold = findSoldLine(db, id);
    if (!sold || !canReturn(sold->sale, sold->line) || isSomebodyElses(sold->sale.customer, within))
        return std::nullopt;
    return sold->line.quantityMilli - PurchaseStore(db).returnedMilli(sold->sale.id).value(id) - ReturnStore(db).pendingMilli(id);
}

static Problems problemsOfLine(Connection &db, const Return &record, const Case &within)
{
    const auto left = leftOf(db, *record.purchaseLine, within);
    if (!left)
        return {{kGoods, ProblemKind::NotAllowed, QString::number(record.purchaseLine->value)}};
    if (record.quantityMilli > *left)
        return {{u"quantity"_s, ProblemKind::OutOfRange, QString::number(double(*left) / 1000)}};
    return {};
}

/// The line that a device was bought by, unless it came back by it already: then only warranties and goodwill are left.
static void addLineOfDevice(Connection &db, Return &record, const Case &within)
{
    const auto device = DeviceStore(db).find(*record.device);
    record.quantityMilli = 1000;
    if (device && device->purchaseLine && leftOf(db, *device->purchaseLine, within).value_or(0) >= record.quantityMilli)
        record.purchaseLine = device->purchaseLine;
}

static Problems problemsOfCase(const std::optional<Case> &within)
{
    if (!within)
        return {{u"case"_s, ProblemKind::Missing, {}}};
    if (within->status == CaseStatus::Closed || within->status == CaseStatus::Cancelled)
        return {{u"case"_s, ProblemKind::NotAllowed, toWord(within->status)}};
    return {};
}

ReturnOutcome openReturn(Connection &db, Return record, const Stamp &stamp)
{
    const auto within = CaseStore(db).find(record.caseId);
    record.reason = cleanLine(record.reason);
    record.description = record.description.trimmed();
    auto problems = problemsOf(record) + problemsOfCase(within);
    if (problems.isEmpty() && record.device)
        problems += problemsOfDevice(db, *record.device, *within);
    else if (problems.isEmpty())
        problems += problemsOfLine(db, record, *within);
    if (!problems.isEmpty())
        return {{}, problems};
    if (record.device)
        addLineOfDevice(db, record, *within);
    record.status = ReturnStatus::Draft;
    record.coveredBy = coveringLayer(db, record, record.requestedOn);
    return {ReturnStore(db).add(record, stamp), {}};
}

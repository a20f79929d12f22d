// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/registerpurchase.h"

#include "models/actions/references.h"
#include "models/actions/syncdevices.h"
#include "models/devices/devicestore.h"
#include "models/purchases/paymentrules.h"
#include "models/purchases/purchaserules.h"
#include "models/purchases/purchasestore.h"
#include "models/returns/returnstore.h"
#include "models/storage/connection.h"

using namespace Qt::StringLiterals;

static Problems problemsOfReferences(Connection &db, const Purchase &purchase)
{
    Problems problems;
    if (purchase.customer)
        checkReference(problems, db, u"customer"_s, u"customers"_s, purchase.customer->value);
    for (qsizetype index = 0; index < purchase.lines.size(); ++index) {
        if (const auto product = purchase.lines.at(index).product)
            checkReference(problems, db, u"line %1 product"_s.arg(index + 1), u"products"_s, product->value);
    }
    const auto same = purchase.number.isEmpty() ? std::nullopt : PurchaseStore(db).findByNumber(purchase.number);
    if (same && same->id != purchase.id)
        problems.append({u"number"_s, ProblemKind::Duplicate, purchase.number});
    return problems;
}

/// Goods that came back stay explained by the line they were sold in.
static Problems problemsOfReturns(Connection &db, const Purchase &purchase)
{
    auto returned = PurchaseStore(db).returnedMilli(purchase.id);
    for (const auto &line : purchase.lines) {
        if (line.quantityMilli >= returned.value(line.id))
            returned.remove(line.id);
    }
    if (returned.isEmpty())
        return {};
    return {{u"lines"_s, ProblemKind::NotAllowed, u"goods of a line that is gone or smaller came back"_s}};
}

/// A device that has a history of its own stays explained by the line it was sold in.
static Problems problemsOfDevices(Connection &db, const QList<PurchaseLineId> &removed)
{
    QList<DeviceId> ids;
    const auto devices = DeviceStore(db).ofLines(removed);
    for (const auto &device : devices)
        ids.append(device.id);
    if (ids.isEmpty() || DeviceStore(db).unreferred(ids).size() == ids.size())
        return {};
    return {{u"lines"_s, ProblemKind::NotAllowed, u"a device of a line that is gone is in use"_s}};
}

static QList<PurchaseLine> deliveredLines(const Purchase &purchase)
{
    auto lines = purchase.lines;
    lines.removeIf([](const PurchaseLine &line) { return !line.deliveredOn || line.isReturn(); });
    return lines;
}

/// A line that a return names stays, so that the return stays explained.
static Problems problemsOfNamedLines(Connection &db, const Purchase &purchase)
{
    auto named = ReturnStore(db).linesNamed(purchase.id);
    for (const auto &line : purchase.lines)
        named.removeAll(line.id);
    if (named.isEmpty())
        return {};
    return {{u"lines"_s, ProblemKind::NotAllowed, u"a line that is gone is named by a return"_s}};
}

static Problems problemsOfChange(Connection &db, const Purchase &purchase)
{
    const auto before = PurchaseStore(db).find(purchase.id);
    if (!before)
        return {{u"number"_s, ProblemKind::UnknownReference, purchase.number}};
    if (before->status == PurchaseStatus::Cancelled)
        return {{u"status"_s, ProblemKind::NotAllowed, u"cancelled"_s}};
    if (purchase.number.isEmpty())
        return {{u"number"_s, ProblemKind::Missing}};
    return problemsOfReturns(db, purchase) + problemsOfDevices(db, linesOnlyIn(*before, purchase)) +
           problemsOfNamedLines(db, purchase);
}

static PurchaseId written(Connection &db, Purchase purchase, const Stamp &stamp)
{
    PurchaseStore store(db);
    const auto before = purchase.id.isValid() ? store.find(purchase.id) : std::nullopt;
    if (before) {
        releaseDevices(db, linesOnlyIn(*before, purchase), stamp);
        store.save(purchase, stamp);
        followBuyer(db, purchase.id, before->customer, purchase.customer, stamp);
    } else {
        purchase.id = store.add(purchase, stamp);
    }
    syncDevices(db, {purchase.id}, stamp);
    return purchase.id;
}

PurchaseOutcome registerPurchase(Connection &db, Purchase purchase, const Stamp &stamp)
{
    auto problems = problemsOf(purchase) + problemsOfReferences(db, purchase);
    for (const auto &payment : purchase.payments)
        problems += problemsOf(payment);
    if (purchase.id.isValid())
        problems += problemsOfChange(db, purchase);
    if (!problems.isEmpty())
        return {purchase.id, problems};
    if (!deriveFromLines(purchase))
        return {purchase.id, {{u"lines"_s, ProblemKind::OutOfRange, u"total"_s}}};
    if (const auto taken = problemsOfSerials(db, purchase, deliveredLines(purchase), {}); !taken.isEmpty())
        return {purchase.id, taken};
    return {written(db, purchase, stamp), {}};
}

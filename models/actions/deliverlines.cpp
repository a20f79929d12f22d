// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/deliverlines.h"

#include "models/actions/syncdevices.h"
#include "models/core/fieldrules.h"
#include "models/devices/deliveredunits.h"
#include "models/purchases/purchaserules.h"
#include "models/purchases/purchasestore.h"
#include "models/storage/rowversion.h"

using namespace Qt::StringLiterals;

static Problems problemsOfDelivery(const Purchase &purchase, const QList<PurchaseLineId> &lines, QDate day)
{
    Problems problems;
    checkDate(problems, u"delivered_on"_s, day, purchase.madeOn);
    if (lines.isEmpty())
        problems.append({u"lines"_s, ProblemKind::Missing});
    for (const auto id : lines) {
        const auto found = std::find_if(purchase.lines.begin(), purchase.lines.end(),
                                        [id](const PurchaseLine &line) { return line.id == id; });
        if (found == purchase.lines.end())
            problems.append({u"lines"_s, ProblemKind::UnknownReference, QString::number(id.value)});
        else if (!canDeliver(purchase, *found))
            problems.append({u"status"_s, ProblemKind::NotAllowed, toWord(purchase.status)});
    }
    return problems;
}

/// Takes the serials that fit into the lines; gives the lines that are handed over now.
static QList<PurchaseLine> handOver(Purchase &purchase, const QList<PurchaseLineId> &lines, QDate day, const LineSerials &serials)
{
    QList<PurchaseLine> handedOver;
    for (auto &line : purchase.lines) {
        if (!lines.contains(line.id))
            continue;
        line.deliveredOn = day;
        if (const auto text = serialText(serials.value(line.id)); !text.isEmpty())
            line.serial = text;
        handedOver.append(line);
    }
    return handedOver;
}

PurchaseOutcome deliverLines(Connection &db, PurchaseId id, qint64 rowVersion, const QList<PurchaseLineId> &lines,
                             QDate day, const Stamp &stamp, const LineSerials &serials)
{
    PurchaseStore store(db);
    auto purchase = store.find(id);
    requireVersion(purchase, rowVersion);
    auto problems = problemsOfDelivery(*purchase, lines, day);
    const auto handedOver = handOver(*purchase, lines, day, serials);
    if (problems.isEmpty())
        problems = problemsOfSerials(db, *purchase, handedOver, serials);
    if (!problems.isEmpty())
        return {id, problems};
    if (!deriveFromLines(*purchase))
        return {id, {{u"lines"_s, ProblemKind::OutOfRange, u"total"_s}}};
    store.save(*purchase, stamp);
    syncDevices(db, {id}, stamp, serials);
    return {id, {}};
}

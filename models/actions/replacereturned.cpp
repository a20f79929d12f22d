// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/replacereturned.h"

#include "models/actions/replacedevice.h"
#include "models/devices/devicestore.h"

using namespace Qt::StringLiterals;

/// The shop throws away what came back.
static void scrap(Connection &db, DeviceExchange &exchange, const QString &number, const Stamp &stamp)
{
    auto device = DeviceStore(db).find(exchange.old.id).value();
    device.status = DeviceStatus::Scrapped;
    DeviceStore(db).save(device, stamp, number);
    ++exchange.oldVersionAfter;
}

ReturnStepResult replaceReturned(Connection &db, ReturnId id, const ReturnReplacement &replacement, const Stamp &stamp)
{
    const auto before = existingReturn(db, id);
    if (const auto refused = refusal(before, ReturnStatus::Replaced))
        return {.refusal = refused};
    if (!replacement.day.isValid())
        return {.problems = {{u"date"_s, ProblemKind::Missing, {}}}};
    auto after = before;
    after.status = ReturnStatus::Replaced;
    std::optional<DeviceExchange> exchange;
    if (const auto old = before.device ? DeviceStore(db).find(*before.device) : std::nullopt) {
        const Device fresh{.product = replacement.product.isValid() ? replacement.product : old->product, .serial = replacement.serial};
        auto outcome = replaceDevice(db, old->id, old->rowVersion, fresh, replacement.day, stamp);
        if (!outcome.isDone())
            return {.problems = outcome.problems};
        after.replacementDevice = outcome.id;
        if (replacement.isScrapped)
            scrap(db, outcome.exchange, before.number, stamp);
        exchange = outcome.exchange;
    }
    auto step = saveStep(db, before, after, stamp);
    step.exchange = exchange;
    return {.step = step};
}

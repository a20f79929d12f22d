// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/soldline.h"

#include "models/purchases/purchasestore.h"

std::optional<SoldLine> findSoldLine(Connection &db, std::optional<PurchaseLineId> id)
{
    const PurchaseStore purchases(db);
    const auto of = id ? purchases.findByLine(*id) : std::nullopt;
    const auto sale = of ? purchases.find(*of) : std::nullopt;
    for (const auto &line : sale ? sale->lines : QList<PurchaseLine>()) {
        if (line.id == *id)
            return SoldLine{*sale, line};
    }
    return std::nullopt;
}

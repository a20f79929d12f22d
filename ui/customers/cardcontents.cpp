// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/cardcontents.h"

#include "models/customers/customerstore.h"
#include "models/staff/staffstore.h"
#include "ui/customers/timelinemodel.h"

static QString nameOf(Connection &db, std::optional<StaffId> staff)
{
    const auto found = staff ? StaffStore(db).find(*staff) : std::nullopt;
    return found ? found->name : QString();
}

std::optional<CardContents> readCard(Connection &db, CustomerId id, TimelineGroup group)
{
    constexpr int kScores = 3;
    auto customer = CustomerStore(db).find(id);
    if (!customer)
        return std::nullopt;
    const TimelineStore timeline(db);
    const auto ownerName = nameOf(db, customer->owner);
    return CardContents{std::move(*customer), ownerName, timeline.lastScores(id, kScores),
                        timeline.of(id, group, TimelineModel::kPage)};
}

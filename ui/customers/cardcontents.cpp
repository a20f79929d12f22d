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

/// What they own now; what came back or was scrapped stands in the timeline.
static QList<DeviceRow> devicesOf(Connection &db, CustomerId id, QDate today)
{
    const DeviceLists lists(db);
    auto rows = lists.rowsOf(lists.idsInOrder({.owner = id, .today = today}), today);
    rows.removeIf([](const DeviceRow &row) { return row.status != DeviceStatus::Owned; });
    return rows;
}

std::optional<CardContents> readCard(Connection &db, CustomerId id, TimelineGroup group, QDate today)
{
    constexpr int kScores = 3;
    auto customer = CustomerStore(db).find(id);
    if (!customer)
        return std::nullopt;
    const TimelineStore timeline(db);
    const auto ownerName = nameOf(db, customer->owner);
    return CardContents{std::move(*customer), ownerName, timeline.lastScores(id, kScores),
                        timeline.of(id, group, TimelineModel::kPage), devicesOf(db, id, today)};
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/warranties/devicelists.h"

#include "models/customers/customer.h"
#include "models/storage/connection.h"
#include "models/storage/idarray.h"
#include "models/storage/searchindex.h"
#include "models/warranties/warrantystore.h"

using namespace Qt::StringLiterals;

Period lastQuarter(QDate day)
{
    const QDate thisQuarter(day.year(), (day.month() - 1) / 3 * 3 + 1, 1);
    return {thisQuarter.addMonths(-3), thisQuarter.addDays(-1), {}};
}

/// The devices among which those of the filter are; each condition has an index that serves it.
static QString conditionOf(DeviceFilter filter)
{
    switch (filter) {
    case DeviceFilter::All: return u"1"_s;
    case DeviceFilter::NotRegistered:
        return uR"(d.status = 'owned'
            AND d.id IN (SELECT device_id FROM warranties
                          WHERE registration_required AND registered_on IS NULL AND void_on IS NULL
                            AND (ends_on IS NULL OR ends_on >= :first)))"_s;
    case DeviceFilter::Loaners: return u"d.status = 'loaner'"_s;
    case DeviceFilter::ExpiredLastQuarter:
    case DeviceFilter::EndsWithin:
        return uR"(d.status = 'owned'
            AND d.id IN (SELECT device_id FROM warranties WHERE ends_on BETWEEN :first AND :last))"_s;
    }
    Q_UNREACHABLE();
}

static QString sourceOf(DeviceOrder order)
{
    switch (order) {
    case DeviceOrder::Acquired:
    case DeviceOrder::Serial:
    case DeviceOrder::Until: return u"devices AS d"_s;
    case DeviceOrder::Product: return u"devices AS d JOIN products AS p ON p.id = d.product_id"_s;
    case DeviceOrder::Owner: return u"devices AS d LEFT JOIN customers AS c ON c.id = d.owner_id"_s;
    }
    Q_UNREACHABLE();
}

static QString keyOf(DeviceOrder order)
{
    switch (order) {
    case DeviceOrder::Acquired: return u"d.acquired_on"_s;
    case DeviceOrder::Product: return u"p.sort_key"_s;
    case DeviceOrder::Serial: return u"d.serial_key"_s;
    case DeviceOrder::Owner: return u"c.sort_key"_s;
    case DeviceOrder::Until:
        return u"(SELECT max(coalesce(ends_on, '9999-12-31')) FROM warranties WHERE device_id = d.id AND void_on IS NULL)"_s;
    }
    Q_UNREACHABLE();
}

static Period spanOf(const DeviceQuery &query)
{
    if (query.filter == DeviceFilter::ExpiredLastQuarter)
        return lastQuarter(query.today);
    return {query.today, query.today.addDays(query.days), {}};
}

QList<DeviceId> DeviceLists::candidates(const DeviceQuery &query) const
{
    const auto found = SearchIndex(m_db).findTyped(SearchKind::Device, query.text);
    const auto direction = query.descending ? u" DESC"_s : u""_s;
    auto condition = conditionOf(query.filter);
    if (query.owner)
        condition += u" AND d.owner_id = :owner"_s;
    if (found)
        condition += u" AND d.id IN (SELECT value FROM json_each(:found))"_s;
    auto statement = m_db.prepare(u"SELECT d.id FROM %1 WHERE %2 ORDER BY %3"_s.arg(
        sourceOf(query.order), condition, keyOf(query.order) + direction + u", d.id"_s + direction));
    if (query.owner)
        statement.bind(u":owner"_s, *query.owner);
    if (found)
        statement.bind(u":found"_s, *found);
    const auto span = spanOf(query);
    if (condition.contains(u":first"))
        statement.bind(u":first"_s, span.from);
    if (condition.contains(u":last"))
        statement.bind(u":last"_s, span.to);
    return statement.rows([](const Statement &row) { return row.id<DeviceId>(0); });
}

static bool fits(const Cover &cover, const DeviceQuery &query)
{
    const auto span = spanOf(query);
    if (!cover.layer || !cover.layer->warranty.endsOn)
        return false;
    const auto last = *cover.layer->warranty.endsOn;
    const bool isWanted = query.filter == DeviceFilter::EndsWithin ? cover.isCovered() : cover.state == WarrantyState::Expired;
    return isWanted && last >= span.from && last <= span.to;
}

QList<DeviceId> DeviceLists::idsInOrder(const DeviceQuery &query) const
{
    auto ids = candidates(query);
    if (query.filter != DeviceFilter::EndsWithin && query.filter != DeviceFilter::ExpiredLastQuarter)
        return ids;
    const auto layers = WarrantyStore(m_db).ofDevices(ids);
    ids.removeIf([&](DeviceId id) { return !fits(coverOn(layers.value(id), query.today), query); });
    return ids;
}

static DeviceRow readRow(const Statement &row)
{
    const auto owner = row.optionalId<CustomerId>(4);
    return {.id = row.id<DeviceId>(0),
            .product = row.id<ProductId>(1),
            .productName = row.text(2),
            .serial = row.text(3),
            .owner = owner,
            .ownerName = owner ? displayName(row.choice<CustomerKind>(5), row.text(6), row.text(7)) : QString(),
            .status = row.choice<DeviceStatus>(8),
            .acquiredOn = row.optionalDate(9)};
}

QList<DeviceRow> DeviceLists::rowsOf(const QList<DeviceId> &ids, QDate today) const
{
    auto rows = m_db.prepare(uR"(
        SELECT d.id, d.product_id, p.name, d.serial, d.owner_id, c.kind, c.name, c.company, d.status, d.acquired_on
          FROM json_each(:ids) AS wanted
         CROSS JOIN devices AS d ON d.id = wanted.value
          JOIN products AS p ON p.id = d.product_id
          LEFT JOIN customers AS c ON c.id = d.owner_id
         ORDER BY wanted.key)"_s)
                    .bind(u":ids"_s, idArray(ids))
                    .rows(&readRow);
    const auto layers = WarrantyStore(m_db).ofDevices(ids);
    for (auto &row : rows) {
        const auto own = layers.value(row.id);
        row.cover = coverOn(own, today);
        row.isRegistrationOpen = std::any_of(own.begin(), own.end(), [today](const CoverLayer &layer) {
            const auto &warranty = layer.warranty;
            return ::isRegistrationOpen(warranty) && (!warranty.endsOn || *warranty.endsOn >= today);
        });
    }
    return rows;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard/warrantyfigures.h"

#include "models/core/period.h"
#include "models/storage/connection.h"

using namespace Qt::StringLiterals;

static constexpr int kMonthsAhead = 12;

static QDate firstOfMonth(QDate day)
{
    return {day.year(), day.month(), 1};
}

static int monthsBetween(QDate from, QDate to)
{
    return (to.year() - from.year()) * 12 + to.month() - from.month();
}

/// Whether it should have been registered by `day`, lasts on that day, and was not.
static bool isUnregisteredOn(const Warranty &warranty, QDate day)
{
    const bool isRegistered = warranty.registeredOn && *warranty.registeredOn <= day;
    const bool isVoid = warranty.voidOn && *warranty.voidOn <= day;
    const bool lasts = warranty.startsOn <= day && (!warranty.endsOn || *warranty.endsOn >= day);
    return warranty.registrationRequired && lasts && !isRegistered && !isVoid;
}

WarrantyFigures warrantyFigures(const QList<CoveredDevice> &devices, QDate day)
{
    WarrantyFigures figures{.day = day};
    const auto first = firstOfMonth(day);
    for (int i = 0; i < kMonthsAhead; ++i)
        figures.months.append({first.addMonths(i), {}});
    for (const auto &device : devices) {
        const auto isOpen = [day](const CoverLayer &layer) { return isUnregisteredOn(layer.warranty, day); };
        if (std::any_of(device.layers.cbegin(), device.layers.cend(), isOpen))
            figures.unregistered.append(device.id);
        const auto cover = coverOn(device.layers, day);
        if (!cover.isCovered() || !cover.layer->warranty.endsOn)
            continue;
        const auto end = *cover.layer->warranty.endsOn;
        if (day.daysTo(end) <= kCoverEndingDays)
            figures.ending.append(device.id);
        if (const int month = monthsBetween(day, end); month < kMonthsAhead)
            figures.months[month].ids.append(device.id);
    }
    return figures;
}

static std::optional<int> optionalInt(const Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(static_cast<int>(row.integer(column)));
}

static CoverLayer readLayer(const Statement &row)
{
    return {.warranty = {.id = row.id<WarrantyId>(1),
                         .device = row.id<DeviceId>(0),
                         .startsOn = row.date(2),
                         .endsOn = row.optionalDate(3),
                         .registrationRequired = row.flag(4),
                         .registeredOn = row.optionalDate(5),
                         .claimLimit = optionalInt(row, 6),
                         .voidOn = row.optionalDate(7)},
            .claimsUsed = static_cast<int>(row.integer(8))};
}

/// What a device (d) was at :end, the end of a day: what the first later change changed, else what it is.
static const auto kStatusThen = uR"(
    CASE WHEN d.id IN (SELECT entity_id FROM events WHERE entity = 'device' AND at >= :end)
         THEN (SELECT coalesce(e.from_state, e.to_state)
                 FROM events e
                WHERE e.entity = 'device' AND e.entity_id = d.id AND e.at >= :end
                ORDER BY e.at, e.id
                LIMIT 1)
         ELSE d.status END
)"_s;

QList<CoveredDevice> readCoveredDevices(Connection &db, QDate day, const QTimeZone &zone)
{
    auto statement = db.prepare(uR"(
        SELECT w.device_id, w.id, w.starts_on, w.ends_on, w.registration_required, w.registered_on, w.claim_limit, w.void_on,
               CASE WHEN w.claim_limit IS NULL THEN 0
                    ELSE (SELECT count(*) FROM returns r
                           WHERE r.covered_by_id = w.id AND r.requested_on <= :day AND r.status NOT IN ('draft', 'rejected', 'sent_back')
                             AND coalesce(r.reject_reason, '') = '') END
          FROM (SELECT DISTINCT device_id
                  FROM warranties
                 WHERE device_id IS NOT NULL
                   AND (ends_on BETWEEN :day AND :last OR (registration_required AND (registered_on IS NULL OR registered_on > :day)))) AS wanted
         CROSS JOIN devices AS d ON d.id = wanted.device_id
         CROSS JOIN warranties AS w ON w.device_id = d.id
         WHERE )"_s + kStatusThen + uR"( = 'owned'
         ORDER BY w.device_id)"_s);
    statement.bind(u":day"_s, day).bind(u":last"_s, day.addYears(1)).bind(u":end"_s, Period{day, day, zone}.end());
    QList<CoveredDevice> devices;
    while (statement.next()) {
        const auto id = statement.id<DeviceId>(0);
        if (devices.isEmpty() || devices.constLast().id != id)
            devices.append({id, {}});
        devices.last().layers.append(readLayer(statement));
    }
    return devices;
}

/// Of goods that are no device, and of devices that are not `owned` now or were not then.
static WarrantiesLeftOut readLeftOut(Connection &db, QDate day, const QTimeZone &zone)
{
    return db
        .prepare(uR"(
        WITH left_out AS (
            SELECT id FROM warranties WHERE device_id IS NULL AND purchase_line_id IS NOT NULL
            UNION ALL
            SELECT w.id
              FROM (SELECT id FROM devices WHERE status <> 'owned'
                    UNION
                    SELECT entity_id FROM events WHERE entity = 'device' AND at >= :end) AS changed
             CROSS JOIN devices AS d ON d.id = changed.id
             CROSS JOIN warranties AS w ON w.device_id = d.id
             WHERE )"_s + kStatusThen + uR"( <> 'owned')
        SELECT count(CASE WHEN w.ends_on BETWEEN :day AND :soon THEN 1 END),
               count(CASE WHEN w.ends_on BETWEEN :day AND :last THEN 1 END),
               count(CASE WHEN w.registration_required AND (w.registered_on IS NULL OR w.registered_on > :day) THEN 1 END)
          FROM left_out
         CROSS JOIN warranties AS w ON w.id = left_out.id
         WHERE w.starts_on <= :day AND (w.ends_on IS NULL OR w.ends_on >= :day) AND (w.void_on IS NULL OR w.void_on > :day))"_s)
        .bind(u":day"_s, day)
        .bind(u":soon"_s, day.addDays(kCoverEndingDays))
        .bind(u":last"_s, firstOfMonth(day).addMonths(kMonthsAhead).addDays(-1))
        .bind(u":end"_s, Period{day, day, zone}.end())
        .row([](const Statement &row) { return WarrantiesLeftOut{row.integer(0), row.integer(1), row.integer(2)}; })
        .value();
}

WarrantyFigures readWarrantyFigures(Connection &db, QDate day, const QTimeZone &zone)
{
    auto figures = warrantyFigures(readCoveredDevices(db, day, zone), day);
    figures.leftOut = readLeftOut(db, day, zone);
    return figures;
}

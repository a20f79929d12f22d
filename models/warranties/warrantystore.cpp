// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/warranties/warrantystore.h"

#include "models/search/devicesearch.h"
#include "models/storage/bulkinsert.h"
#include "models/storage/connection.h"
#include "models/storage/eventlog.h"
#include "models/storage/idarray.h"
#include "models/storage/rowversion.h"

using namespace Qt::StringLiterals;

/// What was rejected stays so when it is closed: its reason tells.
static const auto kSelect = uR"(
    SELECT id, device_id, purchase_line_id, layer, provider, starts_on, term_months, ends_on, registration_required,
           registration_number, registered_on, claim_limit, void_on, void_reason, inherited_from_id, row_version,
           (SELECT count(*) FROM returns
             WHERE covered_by_id = warranties.id AND status NOT IN ('draft', 'rejected', 'sent_back') AND coalesce(reject_reason, '') = '')
      FROM warranties
)"_s;

static std::optional<int> optionalInt(const Statement &row, int column)
{
    const auto value = row.optionalInteger(column);
    return value ? std::optional(int(*value)) : std::nullopt;
}

static CoverLayer readLayer(const Statement &row)
{
    return {.warranty = {.id = row.id<WarrantyId>(0),
                         .device = row.optionalId<DeviceId>(1),
                         .purchaseLine = row.optionalId<PurchaseLineId>(2),
                         .layer = row.choice<WarrantyLayer>(3),
                         .provider = row.text(4),
                         .startsOn = row.date(5),
                         .termMonths = optionalInt(row, 6),
                         .endsOn = row.optionalDate(7),
                         .registrationRequired = row.flag(8),
                         .registrationNumber = row.text(9),
                         .registeredOn = row.optionalDate(10),
                         .claimLimit = optionalInt(row, 11),
                         .voidOn = row.optionalDate(12),
                         .voidReason = row.text(13),
                         .inheritedFrom = row.optionalId<WarrantyId>(14),
                         .rowVersion = row.integer(15)},
            .claimsUsed = int(row.integer(16))};
}

WarrantyId WarrantyStore::nextId() const
{
    return {EventLog(m_db).nextId(u"warranties"_s, kWarrantyEntity)};
}

WarrantyId WarrantyStore::add(const Warranty &warranty, const Stamp &stamp, std::optional<qint64> importId)
{
    m_db.touch(Topic::Devices);
    const auto id = warranty.id.isValid() ? warranty.id : nextId();
    m_db.prepare(uR"(
        INSERT INTO warranties (id, device_id, purchase_line_id, layer, provider, starts_on, term_months, ends_on, registration_required,
                                registration_number, registered_on, claim_limit, void_on, void_reason, inherited_from_id, import_id)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))"_s)
        .bindAll(id, warranty.device, warranty.purchaseLine, warranty.layer, warranty.provider, warranty.startsOn, warranty.termMonths,
                 warranty.endsOn, warranty.registrationRequired, noneIfEmpty(warranty.registrationNumber), warranty.registeredOn,
                 warranty.claimLimit, warranty.voidOn, noneIfEmpty(warranty.voidReason), warranty.inheritedFrom, importId)
        .run();
    EventLog(m_db).append(changeOf(kWarrantyEntity, id.value, {}, u"added"_s, stamp), importId);
    if (warranty.device && !warranty.registrationNumber.isEmpty())
        indexDevices(m_db, {*warranty.device});
    return id;
}

void WarrantyStore::addAll(const QList<Warranty> &warranties, const Stamp &stamp, std::optional<qint64> importId)
{
    if (warranties.isEmpty())
        return;
    m_db.touch(Topic::Devices);
    BulkInsert rows(u"warranties"_s,
                    {u"id"_s, u"device_id"_s, u"purchase_line_id"_s, u"layer"_s, u"provider"_s, u"starts_on"_s, u"term_months"_s,
                     u"ends_on"_s, u"registration_required"_s, u"registration_number"_s, u"registered_on"_s, u"claim_limit"_s, u"void_on"_s,
                     u"void_reason"_s, u"inherited_from_id"_s, u"import_id"_s});
    QList<Event> events;
    for (auto id = nextId(); const auto &warranty : warranties) {
        rows.add(id, warranty.device, warranty.purchaseLine, warranty.layer, warranty.provider, warranty.startsOn, warranty.termMonths,
                 warranty.endsOn, warranty.registrationRequired, noneIfEmpty(warranty.registrationNumber), warranty.registeredOn,
                 warranty.claimLimit, warranty.voidOn, noneIfEmpty(warranty.voidReason), warranty.inheritedFrom, importId);
        events.append(changeOf(kWarrantyEntity, id.value, {}, u"added"_s, stamp));
        ++id.value;
    }
    rows.run(m_db);
    EventLog(m_db).appendAll(events, importId);
}

static QList<Event> changesBetween(const Warranty &before, const Warranty &after, const Stamp &stamp, const QString &reason)
{
    QList<Event> events;
    const auto log = [&](bool was, bool is, const QString &yes, const QString &no, const QString &why) {
        if (was != is)
            events.append(changeOf(kWarrantyEntity, after.id.value, was ? yes : no, is ? yes : no, stamp, why));
    };
    log(before.registeredOn.has_value(), after.registeredOn.has_value(), u"registered"_s, u"unregistered"_s, reason);
    log(before.voidOn.has_value(), after.voidOn.has_value(), u"void"_s, u"valid"_s, after.voidOn ? after.voidReason : reason);
    return events;
}

void WarrantyStore::save(const Warranty &warranty, const Stamp &stamp, const QString &reason, std::optional<qint64> importId)
{
    m_db.touch(Topic::Devices);
    const auto before = find(warranty.id);
    requireOneRow(m_db.prepare(uR"(
        UPDATE warranties
           SET device_id = ?, purchase_line_id = ?, layer = ?, provider = ?, starts_on = ?, term_months = ?, ends_on = ?,
               registration_required = ?, registration_number = ?, registered_on = ?, claim_limit = ?, void_on = ?, void_reason = ?,
               inherited_from_id = ?, row_version = row_version + 1
         WHERE id = ? AND row_version = ?)"_s)
                      .bindAll(warranty.device, warranty.purchaseLine, warranty.layer, warranty.provider, warranty.startsOn,
                               warranty.termMonths, warranty.endsOn, warranty.registrationRequired,
                               noneIfEmpty(warranty.registrationNumber), warranty.registeredOn, warranty.claimLimit, warranty.voidOn,
                               noneIfEmpty(warranty.voidReason), warranty.inheritedFrom, warranty.id, warranty.rowVersion)
                      .run());
    EventLog(m_db).appendAll(changesBetween(*before, warranty, stamp, reason), importId);
    if (warranty.device && before->registrationNumber != warranty.registrationNumber)
        indexDevices(m_db, {*warranty.device});
}

void WarrantyStore::remove(WarrantyId id, qint64 rowVersion)
{
    m_db.touch(Topic::Devices);
    const auto before = find(id);
    requireOneRow(m_db.prepare(uR"(
        DELETE FROM warranties
         WHERE id = :id AND row_version = :row_version
           AND NOT EXISTS (SELECT 1 FROM returns WHERE covered_by_id = warranties.id)
           AND NOT EXISTS (SELECT 1 FROM warranties AS heir WHERE heir.inherited_from_id = warranties.id))"_s)
                      .bind(u":id"_s, id)
                      .bind(u":row_version"_s, rowVersion)
                      .run());
    if (before->device && !before->registrationNumber.isEmpty())
        indexDevices(m_db, {*before->device});
}

std::optional<Warranty> WarrantyStore::find(WarrantyId id) const
{
    const auto layer = findLayer(id);
    return layer ? std::optional(layer->warranty) : std::nullopt;
}

std::optional<CoverLayer> WarrantyStore::findLayer(WarrantyId id) const
{
    return m_db.prepare(kSelect + u" WHERE id = :id"_s).bind(u":id"_s, id).row(&readLayer);
}

QList<CoverLayer> WarrantyStore::ofDevice(DeviceId device) const
{
    return ofDevices({device}).value(device);
}

QHash<DeviceId, QList<CoverLayer>> WarrantyStore::ofDevices(const QList<DeviceId> &devices) const
{
    QHash<DeviceId, QList<CoverLayer>> layers;
    const auto all = m_db.prepare(kSelect + u" WHERE device_id IN (SELECT value FROM json_each(:devices)) ORDER BY starts_on, id"_s)
                         .bind(u":devices"_s, idArray(devices))
                         .rows(&readLayer);
    for (const auto &layer : all)
        layers[*layer.warranty.device].append(layer);
    return layers;
}

QList<CoverLayer> WarrantyStore::ofLine(PurchaseLineId line) const
{
    return m_db.prepare(kSelect + u" WHERE purchase_line_id = :line AND device_id IS NULL ORDER BY starts_on, id"_s)
        .bind(u":line"_s, line)
        .rows(&readLayer);
}

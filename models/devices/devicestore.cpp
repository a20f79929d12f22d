// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/devices/devicestore.h"

#include "models/devices/devicerules.h"
#include "models/search/devicesearch.h"
#include "models/search/returnsearch.h"
#include "models/storage/bulkinsert.h"
#include "models/storage/connection.h"
#include "models/storage/eventlog.h"
#include "models/storage/idarray.h"
#include "models/storage/rowversion.h"
#include "models/storage/searchindex.h"

using namespace Qt::StringLiterals;

static const auto kColumns = uR"(
    id, product_id, serial, owner_id, purchase_line_id, acquired_on, status, note, row_version
)"_s;

static Device readDevice(const Statement &row)
{
    return {.id = row.id<DeviceId>(0),
            .product = row.id<ProductId>(1),
            .serial = row.text(2),
            .owner = row.optionalId<CustomerId>(3),
            .purchaseLine = row.optionalId<PurchaseLineId>(4),
            .acquiredOn = row.optionalDate(5),
            .status = row.choice<DeviceStatus>(6),
            .note = row.text(7),
            .rowVersion = row.integer(8)};
}

static Event statusEvent(DeviceId id, std::optional<DeviceStatus> from, DeviceStatus to, const Stamp &stamp, const QString &reason)
{
    return changeOf(kDeviceEntity, id.value, from ? std::optional(toWord(*from)) : std::nullopt, toWord(to), stamp, reason);
}

static QString ownerWord(const std::optional<CustomerId> &owner)
{
    return owner ? QString::number(owner->value) : u""_s;
}

static Event ownerEvent(DeviceId id, std::optional<CustomerId> from, std::optional<CustomerId> to, const Stamp &stamp, const QString &reason)
{
    return changeOf(kDeviceOwnerEntity, id.value, noneIfEmpty(ownerWord(from)), ownerWord(to), stamp, reason);
}

static QList<Event> firstEvents(const Device &device, const Stamp &stamp)
{
    QList<Event> events{statusEvent(device.id, {}, device.status, stamp, {})};
    if (device.owner)
        events.append(ownerEvent(device.id, {}, device.owner, stamp, {}));
    return events;
}

DeviceId DeviceStore::nextId() const
{
    return {EventLog(m_db).nextId(u"devices"_s, kDeviceEntity)};
}

DeviceId DeviceStore::add(const Device &given, const Stamp &stamp, std::optional<qint64> importId)
{
    m_db.touch(Topic::Devices);
    auto device = given;
    if (!device.id.isValid())
        device.id = nextId();
    m_db.prepare(uR"(
        INSERT INTO devices (id, product_id, serial, serial_key, owner_id, purchase_line_id, acquired_on, status, note, import_id)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?))"_s)
        .bindAll(device.id, device.product, noneIfEmpty(device.serial), noneIfEmpty(serialKey(device.serial)), device.owner,
                 device.purchaseLine, device.acquiredOn, device.status, device.note, importId)
        .run();
    indexNewDevices(m_db, {device.id});
    EventLog(m_db).appendAll(firstEvents(device, stamp), importId);
    return device.id;
}

void DeviceStore::addAll(const QList<Device> &devices, const Stamp &stamp, std::optional<qint64> importId)
{
    if (devices.isEmpty())
        return;
    m_db.touch(Topic::Devices);
    BulkInsert rows(u"devices"_s, {u"id"_s, u"product_id"_s, u"serial"_s, u"serial_key"_s, u"owner_id"_s, u"purchase_line_id"_s,
                                   u"acquired_on"_s, u"status"_s, u"note"_s, u"import_id"_s});
    QList<Event> events;
    QList<DeviceId> ids;
    for (auto id = nextId(); auto device : devices) {
        device.id = id;
        rows.add(id, device.product, noneIfEmpty(device.serial), noneIfEmpty(serialKey(device.serial)), device.owner, device.purchaseLine,
                 device.acquiredOn, device.status, device.note, importId);
        events += firstEvents(device, stamp);
        ids.append(id);
        ++id.value;
    }
    rows.run(m_db);
    EventLog(m_db).appendAll(events, importId);
    indexNewDevices(m_db, ids);
}

void DeviceStore::save(const Device &device, const Stamp &stamp, const QString &reason, std::optional<qint64> importId)
{
    m_db.touch(Topic::Devices);
    const auto before = find(device.id);
    requireOneRow(m_db.prepare(uR"(
        UPDATE devices
           SET product_id = ?, serial = ?, serial_key = ?, owner_id = ?, purchase_line_id = ?, acquired_on = ?, status = ?, note = ?,
               row_version = row_version + 1
         WHERE id = ? AND row_version = ?)"_s)
                      .bindAll(device.product, noneIfEmpty(device.serial), noneIfEmpty(serialKey(device.serial)), device.owner,
                               device.purchaseLine, device.acquiredOn, device.status, device.note, device.id, device.rowVersion)
                      .run());
    indexDevices(m_db, {device.id});
    if (before->serial != device.serial || before->product != device.product)
        indexReturnsOf(m_db, device.id);
    if (before->status != device.status)
        EventLog(m_db).append(statusEvent(device.id, before->status, device.status, stamp, reason), importId);
    if (before->owner != device.owner)
        EventLog(m_db).append(ownerEvent(device.id, before->owner, device.owner, stamp, reason), importId);
}

void DeviceStore::removeAll(const QList<DeviceId> &ids, const Stamp &stamp)
{
    if (ids.isEmpty())
        return;
    m_db.touch(Topic::Devices);
    QList<Event> events;
    const auto devices = findAll(ids);
    for (const auto &device : devices) {
        auto event = statusEvent(device.id, device.status, device.status, stamp, {});
        event.toState = u"removed"_s;
        events.append(event);
    }
    SearchIndex(m_db).removeAll(SearchKind::Device, plainIds(ids));
    for (const auto &sql : {u"DELETE FROM service_plans WHERE device_id IN (SELECT value FROM json_each(:ids))"_s,
                            u"DELETE FROM warranties WHERE device_id IN (SELECT value FROM json_each(:ids))"_s,
                            u"DELETE FROM devices WHERE id IN (SELECT value FROM json_each(:ids))"_s})
        m_db.prepare(sql).bind(u":ids"_s, idArray(ids)).run();
    EventLog(m_db).appendAll(events);
}

QList<DeviceId> DeviceStore::unreferred(const QList<DeviceId> &ids) const
{
    return m_db
        .prepare(uR"(
        SELECT id
          FROM devices AS d
         WHERE id IN (SELECT value FROM json_each(:ids))
           AND NOT EXISTS (SELECT 1 FROM cases WHERE device_id = d.id)
           AND NOT EXISTS (SELECT 1 FROM contracts WHERE device_id = d.id)
           AND NOT EXISTS (SELECT 1 FROM returns WHERE device_id = d.id)
           AND NOT EXISTS (SELECT 1 FROM returns WHERE replacement_device_id = d.id OR loaner_device_id = d.id)
           AND NOT EXISTS (SELECT 1 FROM service_plans WHERE device_id = d.id AND last_done_on IS NOT NULL)
           AND NOT EXISTS (SELECT 1 FROM warranties AS w
                            WHERE w.device_id = d.id
                              AND (w.registered_on IS NOT NULL OR w.void_on IS NOT NULL
                                   OR w.inherited_from_id IS NOT NULL
                                   OR EXISTS (SELECT 1 FROM returns WHERE covered_by_id = w.id)
                                   OR EXISTS (SELECT 1 FROM warranties WHERE inherited_from_id = w.id)))
         ORDER BY id)"_s)
        .bind(u":ids"_s, idArray(ids))
        .rows([](const Statement &row) { return row.id<DeviceId>(0); });
}

qint64 DeviceStore::caseCount(DeviceId id) const
{
    return m_db.prepare(u"SELECT count(*) FROM cases WHERE device_id = ?"_s).bindAll(id).number();
}

std::optional<Device> DeviceStore::find(DeviceId id) const
{
    return m_db.prepare(u"SELECT "_s + kColumns + u" FROM devices WHERE id = :id"_s).bind(u":id"_s, id).row(&readDevice);
}

QList<Device> DeviceStore::findAll(const QList<DeviceId> &ids) const
{
    return m_db
        .prepare(uR"(
        SELECT d.id, d.product_id, d.serial, d.owner_id, d.purchase_line_id, d.acquired_on, d.status, d.note, d.row_version
          FROM json_each(:ids) AS wanted
         CROSS JOIN devices AS d ON d.id = wanted.value
         ORDER BY wanted.key)"_s)
        .bind(u":ids"_s, idArray(ids))
        .rows(&readDevice);
}

std::optional<Device> DeviceStore::findBySerial(ProductId product, const QString &serial) const
{
    return m_db.prepare(u"SELECT "_s + kColumns + u" FROM devices WHERE product_id = :product AND serial_key = :key"_s)
        .bind(u":product"_s, product)
        .bind(u":key"_s, noneIfEmpty(serialKey(serial)))
        .row(&readDevice);
}

QList<Device> DeviceStore::findBySerial(const QString &serial) const
{
    return m_db.prepare(u"SELECT "_s + kColumns + u" FROM devices WHERE serial_key = :key ORDER BY id DESC"_s)
        .bind(u":key"_s, noneIfEmpty(serialKey(serial)))
        .rows(&readDevice);
}

QList<Device> DeviceStore::ofCustomer(CustomerId owner) const
{
    return m_db.prepare(u"SELECT "_s + kColumns + u" FROM devices WHERE owner_id = :owner ORDER BY acquired_on DESC, id DESC"_s)
        .bind(u":owner"_s, owner)
        .rows(&readDevice);
}

QList<Device> DeviceStore::ofLine(PurchaseLineId line) const
{
    return ofLines({line});
}

QList<Device> DeviceStore::ofLines(const QList<PurchaseLineId> &lines) const
{
    return m_db
        .prepare(u"SELECT "_s + kColumns + u" FROM devices WHERE purchase_line_id IN (SELECT value FROM json_each(:lines)) ORDER BY id"_s)
        .bind(u":lines"_s, idArray(lines))
        .rows(&readDevice);
}

QList<Device> DeviceStore::ofPurchases(const QList<PurchaseId> &purchases) const
{
    return m_db
        .prepare(u"SELECT "_s + kColumns + uR"(
          FROM devices
         WHERE purchase_line_id IN (SELECT id FROM purchase_lines WHERE purchase_id IN (SELECT value FROM json_each(:purchases)))
         ORDER BY id)"_s)
        .bind(u":purchases"_s, idArray(purchases))
        .rows(&readDevice);
}

QList<Device> DeviceStore::freeLoaners() const
{
    return m_db
        .prepare(u"SELECT "_s + kColumns + uR"(
          FROM devices
         WHERE status = 'loaner'
           AND NOT EXISTS (SELECT 1 FROM returns WHERE loaner_device_id = devices.id AND loaner_back_on IS NULL)
         ORDER BY id)"_s)
        .rows(&readDevice);
}

static std::optional<CustomerId> ownerOf(const QString &word)
{
    return word.isEmpty() ? std::nullopt : std::optional(CustomerId{word.toLongLong()});
}

QList<OwnerChange> DeviceStore::ownersOf(DeviceId id) const
{
    QList<OwnerChange> changes;
    const auto events = EventLog(m_db).of(kDeviceOwnerEntity, id.value);
    for (const auto &event : events)
        changes.append({ownerOf(event.fromState.value_or(QString())), ownerOf(event.toState), event.at, event.by,
                        event.reason.value_or(QString())});
    return changes;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transfer/shelfofdevices.h"

#include "models/devices/devicerules.h"
#include "models/devices/devicestore.h"
#include "models/search/devicesearch.h"
#include "models/storage/connection.h"
#include "models/storage/idarray.h"
#include "models/storage/jsonvalue.h"
#include "models/transfer/importlog.h"
#include "models/warranties/warrantystore.h"

using namespace Qt::StringLiterals;

ShelfOfDevices::ShelfOfDevices(Connection &db, const ImportContext &context, QSet<WarrantyId> &taken, ChunkOutcome &outcome)
    : m_db(db),
      m_context(context),
      m_taken(taken),
      m_outcome(outcome),
      m_nextDevice(DeviceStore(db).nextId()),
      m_nextLayer(WarrantyStore(db).nextId())
{
}

void ShelfOfDevices::put(const Device &device)
{
    m_devices.insert(device.id, device);
    if (const auto key = serialKey(device.serial); !key.isEmpty())
        m_bySerial.insert({device.product.value, key}, device.id);
    m_byOwner[{device.product.value, device.owner.value_or(CustomerId()).value}].append(device.id);
    if (device.purchaseLine)
        m_byPurchase[{device.product.value, m_purchaseOfLine.value(*device.purchaseLine).value}].append(device.id);
}

void ShelfOfDevices::loadLines(const QList<PurchaseId> &purchases)
{
    auto statement = m_db.prepare(uR"(
        SELECT id, purchase_id, coalesce(product_id, 0) FROM purchase_lines
         WHERE purchase_id IN (SELECT value FROM json_each(:purchases)) AND quantity_milli > 0
         ORDER BY id DESC)"_s);
    statement.bind(u":purchases"_s, idArray(purchases));
    while (statement.next()) {
        m_purchaseOfLine.insert(statement.id<PurchaseLineId>(0), statement.id<PurchaseId>(1));
        m_lines.insert({statement.integer(1), statement.integer(2)}, statement.id<PurchaseLineId>(0));
    }
}

void ShelfOfDevices::load(const QList<ShelfRow> &rows)
{
    QStringList serials;
    QList<CustomerId> owners;
    QList<PurchaseId> purchases;
    for (const auto &row : rows) {
        if (const auto key = serialKey(row.device.serial); !key.isEmpty())
            serials.append(key);
        if (row.device.owner)
            owners.append(*row.device.owner);
        if (row.purchase)
            purchases.append(*row.purchase);
    }
    loadLines(purchases);
    const auto ids = m_db.prepare(uR"(
        SELECT id FROM devices WHERE serial_key IN (SELECT value FROM json_each(:serials))
         UNION
        SELECT id FROM devices WHERE owner_id IN (SELECT value FROM json_each(:owners))
         UNION
        SELECT id FROM devices
         WHERE purchase_line_id IN (SELECT id FROM purchase_lines WHERE purchase_id IN (SELECT value FROM json_each(:purchases)))
         ORDER BY id)"_s)
                         .bind(u":serials"_s, jsonArray(serials))
                         .bind(u":owners"_s, idArray(owners))
                         .bind(u":purchases"_s, idArray(purchases))
                         .rows([](const Statement &row) { return row.id<DeviceId>(0); });
    const auto devices = DeviceStore(m_db).findAll(ids);
    for (const auto &device : devices)
        put(device);
    const auto layers = WarrantyStore(m_db).ofDevices(ids);
    for (auto device = layers.cbegin(); device != layers.cend(); ++device) {
        for (const auto &layer : device.value())
            m_layers[device.key()].append(layer.warranty);
    }
}

/// Without a serial in the row: one of the same buyer or purchase, acquired on the same day as far as both are known.
bool ShelfOfDevices::fits(const Device &device, const ShelfRow &row) const
{
    if (row.purchase && device.purchaseLine && m_purchaseOfLine.value(*device.purchaseLine) != *row.purchase)
        return false;
    const bool isSerialOther = !row.device.serial.isEmpty() && !device.serial.isEmpty();
    const bool isDayOther = row.device.acquiredOn && device.acquiredOn && row.device.acquiredOn != device.acquiredOn;
    return !isSerialOther && !isDayOther;
}

const Warranty *ShelfOfDevices::layerOf(DeviceId device, const Warranty &layer) const
{
    const auto layers = m_layers.constFind(device);
    if (layers == m_layers.constEnd())
        return nullptr;
    const auto same = std::find_if(layers->begin(), layers->end(), [&layer](const Warranty &known) {
        return known.layer == layer.layer && known.startsOn == layer.startsOn;
    });
    return same == layers->end() ? nullptr : &*same;
}

/// One whose layer no row stands for yet goes before one that does not have the layer.
std::optional<DeviceId> ShelfOfDevices::deviceOf(const ShelfRow &row) const
{
    if (!row.device.serial.isEmpty()) {
        const auto known = m_bySerial.constFind({row.device.product.value, serialKey(row.device.serial)});
        return known == m_bySerial.constEnd() ? std::nullopt : std::optional(*known);
    }
    std::optional<DeviceId> without;
    const auto product = row.device.product.value;
    const auto candidates = row.purchase ? m_byPurchase.value({product, row.purchase->value})
                                         : m_byOwner.value({product, row.device.owner.value_or(CustomerId()).value});
    for (const auto id : candidates) {
        if (!fits(*m_devices.constFind(id), row))
            continue;
        const auto *known = layerOf(id, row.warranty);
        if (known && !m_taken.contains(known->id))
            return id;
        if (!known && !without)
            without = id;
    }
    return without;
}

/// What a delivery made by itself and nobody touched since.
bool ShelfOfDevices::mayTakeOver(const Warranty &known, const Warranty &row) const
{
    auto same = row;
    same.id = known.id;
    same.device = known.device;
    same.purchaseLine = known.purchaseLine;
    same.inheritedFrom = known.inheritedFrom;
    same.rowVersion = known.rowVersion;
    return same != known && (m_context.onDuplicate == OnDuplicate::Update || (known.purchaseLine && known.rowVersion == 1));
}

void ShelfOfDevices::merge(const Warranty &known, const ShelfRow &row)
{
    if (!mayTakeOver(known, row.warranty)) {
        ++m_outcome.skipped;
        return;
    }
    auto changed = row.warranty;
    changed.id = known.id;
    changed.device = known.device;
    changed.purchaseLine = known.purchaseLine;
    changed.inheritedFrom = known.inheritedFrom;
    changed.rowVersion = known.rowVersion;
    ImportLog(m_db).noteBefore(m_context.importId, u"warranties"_s, known.id.value, {});
    WarrantyStore(m_db).save(changed, m_context.stamp, u"import"_s, m_context.importId);
    ++m_outcome.updated;
    updateDevice(*known.device, row);
}

/// State and note, where the row tells them; what is no longer owned may have gone from its owner.
void ShelfOfDevices::updateDevice(DeviceId id, const ShelfRow &row)
{
    auto &device = m_devices[id];
    auto changed = device;
    if (row.namesStatus)
        changed.status = row.device.status;
    if (changed.status != DeviceStatus::Owned)
        changed.owner = row.device.owner;
    if (!row.device.note.isEmpty())
        changed.note = row.device.note;
    if (changed == device)
        return;
    ImportLog(m_db).noteBefore(m_context.importId, u"devices"_s, id.value, {});
    DeviceStore(m_db).save(changed, m_context.stamp, u"import"_s, m_context.importId);
    ++changed.rowVersion;
    device = changed;
}

DeviceId ShelfOfDevices::addDevice(const ShelfRow &row)
{
    auto device = row.device;
    device.id = m_nextDevice;
    ++m_nextDevice.value;
    if (row.purchase) {
        const auto line = m_lines.constFind({row.purchase->value, device.product.value});
        if (line != m_lines.constEnd())
            device.purchaseLine = *line;
    }
    put(device);
    m_newDevices.append(device);
    return device.id;
}

void ShelfOfDevices::addLayer(DeviceId device, const Warranty &layer)
{
    auto added = layer;
    added.id = m_nextLayer;
    ++m_nextLayer.value;
    added.device = device;
    m_layers[device].append(added);
    m_newLayers.append(added);
    m_taken.insert(added.id);
    ++m_outcome.created;
}

void ShelfOfDevices::take(const ShelfRow &row)
{
    const auto known = deviceOf(row);
    const auto device = known ? *m_devices.constFind(*known) : Device();
    if (known && device.owner && row.device.owner && device.owner != row.device.owner) {
        const auto problem = serialTaken(u"serial"_s, device.id);
        m_outcome.refused.append({row.line, problem.field, toEnglish(problem), problem});
        return;
    }
    const auto id = known ? *known : addDevice(row);
    const auto *layer = known ? layerOf(id, row.warranty) : nullptr;
    if (!layer)
        return addLayer(id, row.warranty);
    m_taken.insert(layer->id);
    if (layer->rowVersion == 0) // twice in this file
        ++m_outcome.skipped;
    else
        merge(Warranty(*layer), row);
}

void ShelfOfDevices::finish()
{
    DeviceStore(m_db).addAll(m_newDevices, m_context.stamp, m_context.importId);
    WarrantyStore(m_db).addAll(m_newLayers, m_context.stamp, m_context.importId);
    QList<DeviceId> registered;
    for (const auto &layer : m_newLayers) {
        if (!layer.registrationNumber.isEmpty())
            registered.append(*layer.device);
    }
    indexDevices(m_db, registered);
}

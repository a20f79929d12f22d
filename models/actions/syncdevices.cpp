// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/syncdevices.h"

#include "models/devices/deliveredunits.h"
#include "models/devices/devicerules.h"
#include "models/devices/devicestore.h"
#include "models/serviceplans/serviceplanrules.h"
#include "models/serviceplans/serviceplanstore.h"
#include "models/storage/connection.h"
#include "models/storage/idarray.h"
#include "models/warranties/warrantystore.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace {

/// A line that was handed over, with what its product promises.
struct SoldLine {
    PurchaseLine line;
    Product product;
    std::optional<CustomerId> owner;
};

/// Gathers what is to be made and makes it at the end.
class DeviceMaking
{
public:
    DeviceMaking(Connection &db, const Stamp &stamp, std::optional<qint64> importId) : m_db(db), m_stamp(stamp), m_importId(importId) {}

    void make(const SoldLine &sold, QString serial);
    void finish();

private:
    bool takeBackIntoUse(const SoldLine &sold, const Device &known);
    void promise(const SoldLine &sold, DeviceId device);

    Connection &m_db;
    const Stamp &m_stamp;
    std::optional<qint64> m_importId;
    DeviceId m_next = DeviceStore(m_db).nextId();
    QList<Device> m_devices;
    QList<Warranty> m_warranties;
    QList<ServicePlan> m_plans;
    QSet<std::pair<qint64, QString>> m_serials;
};

} // namespace

void DeviceMaking::promise(const SoldLine &sold, DeviceId device)
{
    const auto &term = sold.product.warranty;
    const auto day = *sold.line.deliveredOn;
    m_warranties.append(withTerm({.device = device,
                                  .purchaseLine = sold.line.id,
                                  .layer = WarrantyLayer::Manufacturer,
                                  .startsOn = day,
                                  .registrationRequired = sold.product.registrationRequired},
                                 term.kind == WarrantyTerm::Kind::Lifetime ? std::nullopt : std::optional(term.months)));
    if (const auto months = sold.product.inspectionMonths)
        m_plans.append({.device = device, .intervalMonths = *months, .nextDueOn = nextDue(day, *months)});
}

/// Whether it could: a device in use is somebody else's, and what an import changed could not be taken back with it.
bool DeviceMaking::takeBackIntoUse(const SoldLine &sold, const Device &known)
{
    if (m_importId || isInUse(known.status))
        return false;
    auto device = known;
    device.status = DeviceStatus::Owned;
    device.owner = sold.owner;
    device.purchaseLine = sold.line.id;
    device.acquiredOn = sold.line.deliveredOn;
    DeviceStore(m_db).save(device, m_stamp);
    promise(sold, device.id);
    return true;
}

void DeviceMaking::make(const SoldLine &sold, QString serial)
{
    const auto key = std::pair(sold.product.id.value, serialKey(serial));
    const bool isSerial = !key.second.isEmpty();
    const auto known = isSerial ? DeviceStore(m_db).findBySerial(sold.product.id, serial) : std::nullopt;
    if (known && takeBackIntoUse(sold, *known))
        return;
    QString note;
    if (known || (isSerial && m_serials.contains(key)))
        note = u"S/N "_s + std::exchange(serial, {});
    else if (isSerial)
        m_serials.insert(key);
    else
        serial.clear();
    m_devices.append({.id = m_next,
                      .product = sold.product.id,
                      .serial = serial,
                      .owner = sold.owner,
                      .purchaseLine = sold.line.id,
                      .acquiredOn = sold.line.deliveredOn,
                      .note = note});
    promise(sold, m_next);
    ++m_next.value;
}

void DeviceMaking::finish()
{
    DeviceStore(m_db).addAll(m_devices, m_stamp, m_importId);
    WarrantyStore(m_db).addAll(m_warranties, m_stamp, m_importId);
    ServicePlanStore(m_db).addAll(m_plans, m_stamp, m_importId);
}

static SoldLine readSold(const Statement &row)
{
    SoldLine sold;
    sold.line = {.id = row.id<PurchaseLineId>(0),
                 .product = row.id<ProductId>(1),
                 .quantityMilli = row.integer(2),
                 .serial = row.text(3),
                 .deliveredOn = row.date(4)};
    sold.owner = row.optionalId<CustomerId>(5);
    sold.product.id = row.id<ProductId>(1);
    sold.product.productClass = row.choice<ProductClass>(6);
    const auto months = row.optionalInteger(7);
    if (months)
        sold.product.warranty = *months == 0 ? WarrantyTerm::lifetime() : WarrantyTerm::ofMonths(int(*months));
    sold.product.registrationRequired = row.flag(8);
    if (const auto inspection = row.optionalInteger(9))
        sold.product.inspectionMonths = int(*inspection);
    return sold;
}

/// Products without a warranty are most of what is sold: they are left out while reading.
static QList<SoldLine> soldLines(Connection &db, const QList<PurchaseId> &purchases)
{
    auto lines = db.prepare(uR"(
        SELECT line.id, line.product_id, line.quantity_milli, line.serial, line.delivered_on, p.customer_id,
               product.class, product.warranty_months, product.registration_required, product.inspection_months
          FROM json_each(:ids) AS wanted
         CROSS JOIN purchases AS p ON p.id = wanted.value
         CROSS JOIN purchase_lines AS line ON line.purchase_id = p.id
          JOIN products AS product ON product.id = line.product_id
         WHERE line.delivered_on IS NOT NULL AND p.status <> 'cancelled' AND product.warranty_months IS NOT NULL
         ORDER BY wanted.key, line.position, line.id)"_s)
                     .bind(u":ids"_s, idArray(purchases))
                     .rows(&readSold);
    lines.removeIf([](const SoldLine &sold) { return !makesDevices(sold.product); });
    return lines;
}

static QHash<PurchaseLineId, QList<Device>> devicesByLine(Connection &db, const QList<PurchaseId> &purchases)
{
    QHash<PurchaseLineId, QList<Device>> devices;
    const auto all = DeviceStore(db).ofPurchases(purchases);
    for (const auto &device : all)
        devices[*device.purchaseLine].append(device);
    return devices;
}

/// Of the devices of a line those that no longer are what it sold.
static QList<DeviceId> staleOf(const SoldLine *sold, const QList<Device> &devices)
{
    QList<DeviceId> stale;
    int owned = 0;
    for (const auto &device : devices) {
        const bool isOfOtherDay = sold && device.acquiredOn != sold->line.deliveredOn && device.note.isEmpty();
        const bool isOther = !sold || device.product != sold->product.id || isOfOtherDay;
        if (isOther || (device.status == DeviceStatus::Owned && ++owned > unitsOf(sold->line)))
            stale.append(device.id);
    }
    return stale;
}

/// Serials for the pieces that have no device yet: those given, without those that the devices have.
static QStringList missingSerials(const SoldLine &sold, const QList<Device> &devices, const LineSerials &given)
{
    auto serials = given.value(sold.line.id, serialsOf(sold.line));
    for (const auto &device : devices) {
        const auto key = serialKey(device.serial);
        serials.removeIf([&key](const QString &serial) { return !key.isEmpty() && serialKey(serial) == key; });
    }
    return serials;
}

/// A serial that was not known at the delivery.
static void tellSerials(Connection &db, const QList<Device> &devices, QStringList &missing, const Stamp &stamp)
{
    for (auto device : devices) {
        if (!device.serial.isEmpty() || device.status != DeviceStatus::Owned || missing.isEmpty())
            continue;
        device.serial = missing.takeFirst();
        if (!serialKey(device.serial).isEmpty() && !DeviceStore(db).findBySerial(device.product, device.serial))
            DeviceStore(db).save(device, stamp);
    }
}

/// What was typed at a device outlives a change of the day on which it was handed over.
static void keepTyped(const SoldLine &sold, const QList<Device> &devices, const QList<DeviceId> &going, LineSerials &serials)
{
    if (serials.contains(sold.line.id) || !sold.line.serial.isEmpty())
        return;
    for (const auto &device : devices) {
        if (going.contains(device.id) && device.product == sold.product.id)
            serials[sold.line.id].append(device.serial);
    }
}

/// What was put in the place of a device, or came with a file, is not the delivery's to remove: no warranty of it names the line.
static QList<DeviceId> madeByDelivery(Connection &db, const QList<DeviceId> &ids)
{
    return db.prepare(uR"(
        SELECT DISTINCT device_id
          FROM warranties
         WHERE device_id IN (SELECT value FROM json_each(?)) AND purchase_line_id IS NOT NULL)"_s)
        .bindAll(idArray(ids))
        .rows([](const Statement &row) { return row.id<DeviceId>(0); });
}

static QList<DeviceId> removeStale(Connection &db, const QList<SoldLine> &sold, const QHash<PurchaseLineId, QList<Device>> &existing,
                                   const Stamp &stamp)
{
    QHash<PurchaseLineId, const SoldLine *> soldById;
    for (const auto &line : sold)
        soldById.insert(line.line.id, &line);
    QList<DeviceId> stale;
    for (auto line = existing.cbegin(); line != existing.cend(); ++line)
        stale += staleOf(soldById.value(line.key()), line.value());
    if (stale.isEmpty())
        return {};
    const auto going = DeviceStore(db).unreferred(madeByDelivery(db, stale));
    DeviceStore(db).removeAll(going, stamp);
    return going;
}

void syncDevices(Connection &db, const QList<PurchaseId> &purchases, const Stamp &stamp, const LineSerials &serials,
                 std::optional<qint64> importId)
{
    const auto sold = soldLines(db, purchases);
    const auto existing = devicesByLine(db, purchases);
    const auto going = importId ? QList<DeviceId>() : removeStale(db, sold, existing, stamp);
    auto given = serials;
    DeviceMaking making(db, stamp, importId);
    for (const auto &line : sold) {
        auto devices = existing.value(line.line.id);
        keepTyped(line, devices, going, given);
        devices.removeIf([&going](const Device &device) { return going.contains(device.id); });
        auto missing = missingSerials(line, devices, given);
        if (!importId)
            tellSerials(db, devices, missing, stamp);
        for (auto place = devices.size(); place < unitsOf(line.line); ++place)
            making.make(line, missing.value(place - devices.size()));
    }
    making.finish();
}

void followBuyer(Connection &db, PurchaseId purchase, std::optional<CustomerId> from, std::optional<CustomerId> to, const Stamp &stamp)
{
    if (from == to)
        return;
    DeviceStore store(db);
    const auto devices = store.ofPurchases({purchase});
    for (auto device : devices) {
        if (device.owner != from || device.status != DeviceStatus::Owned)
            continue;
        device.owner = to;
        store.save(device, stamp);
    }
}

void releaseDevices(Connection &db, const QList<PurchaseLineId> &lines, const Stamp &stamp)
{
    DeviceStore store(db);
    QList<DeviceId> ids;
    for (const auto &device : store.ofLines(lines))
        ids.append(device.id);
    if (!ids.isEmpty())
        store.removeAll(store.unreferred(ids), stamp);
    for (auto device : store.ofLines(lines)) {
        device.purchaseLine.reset();
        store.save(device, stamp);
    }
    db.prepare(u"UPDATE warranties SET purchase_line_id = NULL WHERE device_id IS NOT NULL AND purchase_line_id IN (SELECT value FROM json_each(?))"_s)
        .bindAll(idArray(lines))
        .run();
}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/devices/device.h"
#include "models/storage/stamp.h"

#include <QHash>
#include <QList>

class Connection;

/// The entities of the event log: the states of a device, and the ids of its owners ("" for none).
inline const QString kDeviceEntity = QStringLiteral("device");
inline const QString kDeviceOwnerEntity = QStringLiteral("device_owner");

/// One change of owner, as the event log has it.
struct OwnerChange {
    std::optional<CustomerId> from; ///< none: the shop, or nobody known
    std::optional<CustomerId> to;
    Instant at;
    std::optional<StaffId> by;
    QString reason;

    bool operator==(const OwnerChange &) const = default;
};

/// Owns the table `devices` and the text of devices in the search index. It keeps what it is given: see devicerules.h. Changes of state
/// and owner go into the event log.
class DeviceStore
{
public:
    explicit DeviceStore(Connection &db) : m_db(db) {}

    /// A set id is kept: so a removal is undone. Throws StorageError where the product has the serial already: see findBySerial().
    DeviceId add(const Device &device, const Stamp &stamp, std::optional<qint64> importId = {});
    /// Adds many new devices by few statements; their ids follow each other from nextId().
    void addAll(const QList<Device> &devices, const Stamp &stamp, std::optional<qint64> importId = {});
    /// The id that the next new device gets.
    DeviceId nextId() const;
    /// Throws StorageError Conflict when the row version is no longer the stored one. `reason` goes into the event log where the state
    /// or the owner changes, with `importId` where an import changes it: then it goes from there when that is taken back.
    void save(const Device &device, const Stamp &stamp, const QString &reason = {}, std::optional<qint64> importId = {});
    /// Removes devices with their warranties and inspection plans. Whether something else refers to them, unreferred() says.
    void removeAll(const QList<DeviceId> &ids, const Stamp &stamp);
    /// Those of `ids` that no case, return or contract names, whose cover nobody registered, claimed or voided, and which were never
    /// inspected: what came with a delivery and can go with it.
    QList<DeviceId> unreferred(const QList<DeviceId> &ids) const;
    /// How many cases are about it.
    qint64 caseCount(DeviceId id) const;

    std::optional<Device> find(DeviceId id) const;
    /// In the order of `ids`; those that are gone are left out.
    QList<Device> findAll(const QList<DeviceId> &ids) const;
    /// The device of this product with this serial, however it is written.
    std::optional<Device> findBySerial(ProductId product, const QString &serial) const;
    /// The devices of any product with this serial, the latest first.
    QList<Device> findBySerial(const QString &serial) const;
    /// Those of a customer, the latest first.
    QList<Device> ofCustomer(CustomerId owner) const;
    QList<Device> ofLine(PurchaseLineId line) const;
    QList<Device> ofLines(const QList<PurchaseLineId> &lines) const;
    QList<Device> ofPurchases(const QList<PurchaseId> &purchases) const;
    /// The loaners that nobody has now.
    QList<Device> freeLoaners() const;
    /// All owners it had, oldest first.
    QList<OwnerChange> ownersOf(DeviceId id) const;

private:
    Connection &m_db;
};

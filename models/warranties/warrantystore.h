// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/stamp.h"
#include "models/warranties/warrantyrules.h"

#include <QHash>

class Connection;

/// The entity of the event log; its states are added, registered, unregistered, void and valid.
inline const QString kWarrantyEntity = QStringLiteral("warranty");

/// Owns the table `warranties`. It keeps what it is given: see warrantyrules.h. Registration and voiding go into the event log.
class WarrantyStore
{
public:
    explicit WarrantyStore(Connection &db) : m_db(db) {}

    /// A set id is kept: so a removal is undone.
    WarrantyId add(const Warranty &warranty, const Stamp &stamp, std::optional<qint64> importId = {});
    /// Adds many new ones by few statements; their ids follow each other from nextId(). The search index hears of it from whoever adds
    /// their devices.
    void addAll(const QList<Warranty> &warranties, const Stamp &stamp, std::optional<qint64> importId = {});
    /// The id that the next new warranty gets.
    WarrantyId nextId() const;
    /// Throws StorageError Conflict when the row version is no longer the stored one. `importId`: what the log keeps of it goes when that
    /// import is taken back.
    void save(const Warranty &warranty, const Stamp &stamp, const QString &reason = {}, std::optional<qint64> importId = {});
    /// Removes one that no return and no heir names; throws Conflict when one does, or it was changed meanwhile.
    void remove(WarrantyId id, qint64 rowVersion);

    std::optional<Warranty> find(WarrantyId id) const;
    /// The layer with the claims it has taken: returns it covers that were confirmed and not rejected.
    std::optional<CoverLayer> findLayer(WarrantyId id) const;
    /// The layers of a device, oldest first.
    QList<CoverLayer> ofDevice(DeviceId device) const;
    /// The same for many devices, by one statement; a device without any has no entry.
    QHash<DeviceId, QList<CoverLayer>> ofDevices(const QList<DeviceId> &devices) const;
    /// The layers of a purchase line that made no device.
    QList<CoverLayer> ofLine(PurchaseLineId line) const;

private:
    Connection &m_db;
};

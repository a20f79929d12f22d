// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/devices/device.h"
#include "models/purchases/purchaseid.h"
#include "models/transfer/importtarget.h"
#include "models/warranties/warranty.h"

#include <QHash>
#include <QSet>

/// One layer of cover as a file tells it: the ids of its device and warranty are not known yet.
struct ShelfRow {
    qint64 line = 0;
    Warranty warranty;
    Device device; ///< with product and owner
    bool namesStatus = false;
    std::optional<PurchaseId> purchase;
};

/// The devices that the rows of one chunk may mean, with their layers: finds the one of a row, or adds one. Reads and writes by few
/// statements for all rows.
class ShelfOfDevices
{
public:
    /// `taken`: layers that stand for a row already.
    ShelfOfDevices(Connection &db, const ImportContext &context, QSet<WarrantyId> &taken, ChunkOutcome &outcome);

    void load(const QList<ShelfRow> &rows);
    void take(const ShelfRow &row);
    /// Writes what was added.
    void finish();

private:
    void put(const Device &device);
    void loadLines(const QList<PurchaseId> &purchases);
    std::optional<DeviceId> deviceOf(const ShelfRow &row) const;
    bool fits(const Device &device, const ShelfRow &row) const;
    const Warranty *layerOf(DeviceId device, const Warranty &layer) const;
    bool mayTakeOver(const Warranty &known, const Warranty &row) const;
    void merge(const Warranty &known, const ShelfRow &row);
    void updateDevice(DeviceId id, const ShelfRow &row);
    DeviceId addDevice(const ShelfRow &row);
    void addLayer(DeviceId device, const Warranty &layer);

    Connection &m_db;
    const ImportContext &m_context;
    QSet<WarrantyId> &m_taken;
    ChunkOutcome &m_outcome;
    QHash<DeviceId, Device> m_devices;
    QHash<DeviceId, QList<Warranty>> m_layers;
    QHash<std::pair<qint64, QString>, DeviceId> m_bySerial;          // product and key
    QHash<std::pair<qint64, qint64>, QList<DeviceId>> m_byOwner;     // product and owner, 0 for none
    QHash<std::pair<qint64, qint64>, QList<DeviceId>> m_byPurchase;  // product and purchase
    QHash<PurchaseLineId, PurchaseId> m_purchaseOfLine;
    QHash<std::pair<qint64, qint64>, PurchaseLineId> m_lines;        // purchase and product
    DeviceId m_nextDevice;
    WarrantyId m_nextLayer;
    QList<Device> m_newDevices;
    QList<Warranty> m_newLayers;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devices/deviceconflict.h"

#include "ui/core/formats.h"
#include "ui/devices/devicetexts.h"

#include <QCoreApplication>

namespace {

class DeviceConflict
{
    Q_DECLARE_TR_FUNCTIONS(DeviceConflict)
};

/// Two records may have the same name: their ids decide whether there is a difference.
template <typename Key>
void addReference(QList<ConflictRow> &rows, const ConflictRow &row, Key mine, Key theirs)
{
    if (mine != theirs)
        rows.append(row);
}

} // namespace

QList<ConflictRow> conflictRows(const DeviceDetails &mine, const DeviceDetails &theirs, const Formats &formats)
{
    const auto acquired = [&formats](const Device &device) { return device.acquiredOn ? formats.date(*device.acquiredOn) : QString(); };
    const auto &typed = mine.device;
    const auto &stored = theirs.device;
    QList<ConflictRow> rows;
    addReference(rows, {DeviceConflict::tr("Product"), mine.product.name, theirs.product.name}, typed.product, stored.product);
    addReference(rows, {DeviceConflict::tr("Owner"), mine.ownerName, theirs.ownerName}, typed.owner, stored.owner);
    return rows + differing({{DeviceConflict::tr("Serial number"), typed.serial, stored.serial},
                             {DeviceConflict::tr("Acquired on"), acquired(typed), acquired(stored)},
                             {DeviceConflict::tr("State"), deviceStatusText(typed.status), deviceStatusText(stored.status)},
                             {DeviceConflict::tr("Note"), typed.note, stored.note}});
}

Device onTopOf(const Device &mine, const Device &theirs)
{
    auto merged = mine;
    merged.rowVersion = theirs.rowVersion;
    merged.purchaseLine = theirs.purchaseLine;
    return merged;
}

QList<ConflictRow> conflictRows(const ContractDetails &mine, const ContractDetails &theirs, const Formats &formats)
{
    const auto price = [&formats](const Contract &contract) {
        return contract.renewalPriceMinor ? formats.money({*contract.renewalPriceMinor, contract.currency}) : QString();
    };
    const auto days = [&formats](int count) { return formats.number(count); };
    const auto &typed = mine.contract;
    const auto &stored = theirs.contract;
    QList<ConflictRow> rows;
    addReference(rows, {DeviceConflict::tr("Customer"), mine.customerName, theirs.customerName}, typed.customer, stored.customer);
    addReference(rows, {DeviceConflict::tr("Device"), mine.deviceName, theirs.deviceName}, typed.device, stored.device);
    return rows + differing({{DeviceConflict::tr("What is agreed"), typed.title, stored.title},
                             {DeviceConflict::tr("Number"), typed.number, stored.number},
                             {DeviceConflict::tr("From"), formats.date(typed.startsOn), formats.date(stored.startsOn)},
                             {DeviceConflict::tr("Last day"), formats.date(typed.endsOn), formats.date(stored.endsOn)},
                             {DeviceConflict::tr("Days of notice"), days(typed.noticeDays), days(stored.noticeDays)},
                             {DeviceConflict::tr("Renewed for"), monthsText(typed.renewalMonths), monthsText(stored.renewalMonths)},
                             {DeviceConflict::tr("Price of a renewal"), price(typed), price(stored)},
                             {DeviceConflict::tr("Note"), typed.note, stored.note}});
}

Contract onTopOf(const Contract &mine, const Contract &theirs)
{
    auto merged = mine;
    merged.rowVersion = theirs.rowVersion;
    merged.product = theirs.product;
    merged.currency = theirs.currency;
    merged.endedOn = theirs.endedOn;
    merged.endReason = theirs.endReason;
    return merged;
}

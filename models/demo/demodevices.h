// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/contracts/contractid.h"
#include "models/demo/demoworld.h"
#include "models/devices/deviceid.h"
#include "models/storage/stamp.h"
#include "models/warranties/warranty.h"

/// What becomes of the devices that are delivered, every month: some are registered, some get a longer cover, most are inspected when it
/// is due. And what every visitor should find: cover that ends soon or ended last quarter, for life, void, devices sold elsewhere, an
/// overdue inspection, contracts near their end, renewed and ended. Throws dice of its own, so that the rest of the demo stays as it was.
class DemoDevices
{
public:
    explicit DemoDevices(DemoWorld &world);

    /// Puts the months and the scenes on the agenda; they need this object when their time comes.
    void plan();

private:
    void month(Instant at);
    void lookAfter(DeviceId device, const QList<Warranty> &layers, const Stamp &stamp);
    void inspect(const Stamp &stamp);
    void planElsewhere(int daysAgo, const QString &sku, const Warranty &cover, int inspectionDueInDays = 0);
    void planDevicesSoldElsewhere();
    void planContracts();
    ContractId makeContract(int startsInDays, int months, int noticeDays, const Stamp &stamp);
    void at(int daysAgo, std::function<void(const Stamp &)> action);
    const DemoCustomer &someone();
    const Product &product(const QString &sku) const;

    DemoWorld &m_world;
    Dice m_dice;
    DeviceId m_seen;
};

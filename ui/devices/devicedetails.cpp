// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devices/devicedetails.h"

#include "models/contracts/contractstore.h"
#include "models/customers/customerstore.h"
#include "models/devices/devicehistory.h"
#include "models/devices/devicestore.h"
#include "models/products/productstore.h"
#include "models/serviceplans/serviceplanstore.h"
#include "models/warranties/warrantystore.h"

std::optional<DeviceDetails> readDeviceDetails(Connection &db, DeviceId id)
{
    const auto device = DeviceStore(db).find(id);
    if (!device)
        return std::nullopt;
    DeviceDetails details{.device = *device};
    details.product = ProductStore(db).find(device->product).value_or(Product{});
    const auto owner = device->owner ? CustomerStore(db).find(*device->owner) : std::nullopt;
    details.ownerName = owner ? displayName(*owner) : QString();
    details.layers = WarrantyStore(db).ofDevice(id);
    details.plans = ServicePlanStore(db).ofDevice(id);
    std::stable_sort(details.plans.begin(), details.plans.end(), [](const ServicePlan &one, const ServicePlan &other) {
        return !one.endedOn.has_value() && other.endedOn.has_value();
    });
    details.contracts = ContractStore(db).ofDevice(id);
    details.history = historyOf(db, id);
    return details;
}

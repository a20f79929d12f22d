// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/contracts/contract.h"
#include "models/devices/device.h"
#include "models/serviceplans/serviceplan.h"
#include "models/warranties/warranty.h"
#include "tests/support/testshop.h"

/// A shop with two customers and two products, for tests of what reads devices.
struct DeviceFixture {
    DeviceFixture();

    DeviceId addDevice(const Device &device);
    WarrantyId addWarranty(const Warranty &warranty);
    ServicePlanId addPlan(const ServicePlan &plan);
    ContractId addContract(const Contract &contract);

    TestShop shop;
    Connection &db;
    CustomerId ewa;
    CustomerId company;
    ProductId washer;
    ProductId bicycle;
};

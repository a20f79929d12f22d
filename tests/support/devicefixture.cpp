// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/devicefixture.h"

#include "models/contracts/contractstore.h"
#include "models/customers/customerstore.h"
#include "models/devices/devicestore.h"
#include "models/products/productstore.h"
#include "models/serviceplans/serviceplanstore.h"
#include "models/warranties/warrantystore.h"

using namespace Qt::StringLiterals;

DeviceFixture::DeviceFixture() : db(shop.connection())
{
    ewa = CustomerStore(db).add({.name = u"Ewa Lis"_s});
    company = CustomerStore(db).add({.kind = CustomerKind::Company, .company = u"Żuraw sp. z o.o."_s});
    washer = ProductStore(db).add({.sku = u"AEG-7"_s, .name = u"AEG washer"_s, .warranty = WarrantyTerm::ofMonths(24)});
    bicycle = ProductStore(db).add({.sku = u"B-1"_s, .name = u"Bicycle"_s});
}

DeviceId DeviceFixture::addDevice(const Device &device)
{
    return DeviceStore(db).add(device, {});
}

WarrantyId DeviceFixture::addWarranty(const Warranty &warranty)
{
    return WarrantyStore(db).add(warranty, {});
}

ServicePlanId DeviceFixture::addPlan(const ServicePlan &plan)
{
    return ServicePlanStore(db).add(plan, {});
}

ContractId DeviceFixture::addContract(const Contract &contract)
{
    return ContractStore(db).add(contract, {});
}

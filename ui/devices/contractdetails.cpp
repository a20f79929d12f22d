// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devices/contractdetails.h"

#include "models/contracts/contractstore.h"
#include "models/customers/customerstore.h"
#include "models/devices/devicestore.h"
#include "models/products/productstore.h"

static QString deviceNameOf(Connection &db, std::optional<DeviceId> id)
{
    const auto device = id ? DeviceStore(db).find(*id) : std::nullopt;
    const auto product = device ? ProductStore(db).find(device->product) : std::nullopt;
    return product ? (product->name + u' ' + device->serial).trimmed() : QString();
}

std::optional<ContractDetails> readContractDetails(Connection &db, ContractId id)
{
    const auto contract = ContractStore(db).find(id);
    if (!contract)
        return std::nullopt;
    const auto customer = CustomerStore(db).find(contract->customer);
    auto history = EventLog(db).of(kContractEntity, id.value);
    std::reverse(history.begin(), history.end());
    return ContractDetails{*contract, customer ? displayName(*customer) : QString(), deviceNameOf(db, contract->device), history};
}

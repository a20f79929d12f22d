// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/savecustomer.h"

#include "models/customers/customerstore.h"
#include "models/storage/storageerror.h"

using namespace Qt::StringLiterals;

static bool isNumberTaken(const CustomerStore &store, const Customer &customer)
{
    if (customer.externalId.isEmpty())
        return false;
    const auto holder = store.findByExternalId(customer.externalId);
    return holder && *holder != customer.id;
}

CustomerSaving saveCustomer(Connection &db, Customer customer)
{
    CustomerStore store(db);
    if (isNumberTaken(store, customer))
        return {.problems = {{u"external_id"_s, ProblemKind::Duplicate, customer.externalId}}};
    if (!customer.id.isValid()) {
        customer.id = store.add(customer);
        return {.saved = store.find(customer.id)};
    }
    auto stored = store.find(customer.id);
    if (!stored)
        throw StorageError(StorageError::Kind::Conflict, u"the customer was removed meanwhile"_s);
    if (stored->rowVersion != customer.rowVersion)
        return {.theirs = stored};
    store.save(customer);
    return {.saved = store.find(customer.id)};
}

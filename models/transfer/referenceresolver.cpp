// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transfer/referenceresolver.h"

#include "models/core/textfold.h"
#include "models/customers/customerstore.h"
#include "models/products/productstore.h"
#include "models/staff/staffstore.h"
#include "models/storage/connection.h"
#include "models/storage/keylookup.h"
#include "models/transfer/namelookup.h"

using namespace Qt::StringLiterals;

/// A text of digits without letters is the number that the other system knows the customer by.
static bool isNumber(const QString &name)
{
    return std::any_of(name.begin(), name.end(), [](QChar c) { return c.isDigit(); }) &&
           std::none_of(name.begin(), name.end(), [](QChar c) { return c.isLetter(); });
}

void ReferenceResolver::loadCustomers(const QStringList &names)
{
    m_customersByNumber = lookUp(m_db, u"SELECT external_id, id FROM customers WHERE external_id IN (%1)"_s, names);
    m_customersByName = customersByName(m_db, names);
}

void ReferenceResolver::loadProducts(const QStringList &skus, const QStringList &names)
{
    m_productsBySku = lookUp(m_db, u"SELECT sku, id FROM products WHERE sku IN (%1)"_s, skus);
    m_productsByName = productsByName(m_db, names);
}

std::optional<CustomerId> ReferenceResolver::known(const QString &customer) const
{
    if (const auto id = m_customersByNumber.value(customer))
        return CustomerId{id};
    const auto id = m_customersByName.value(nameKey(customer));
    return id ? std::optional(CustomerId{id}) : std::nullopt;
}

std::optional<CustomerId> ReferenceResolver::customer(const QString &name)
{
    if (name.isEmpty())
        return std::nullopt;
    if (const auto id = known(name))
        return id;
    const Customer made{.name = name,
                        .externalId = isNumber(name) ? name : QString(),
                        .source = u"import"_s,
                        .createdAt = m_context.stamp.at};
    const auto id = CustomerStore(m_db).add(made, m_context.importId);
    m_customersByName.insert(nameKey(name), id.value);
    if (!made.externalId.isEmpty())
        m_customersByNumber.insert(name, id.value);
    return id;
}

std::optional<ProductId> ReferenceResolver::product(const QString &sku, const QString &name)
{
    if (sku.isEmpty() && name.isEmpty())
        return std::nullopt;
    const auto key = nameKey(name);
    const auto known = sku.isEmpty() ? m_productsByName.value(key) : m_productsBySku.value(sku);
    if (known)
        return ProductId{known};
    const auto called = cleanLine(name.isEmpty() ? sku : name).left(kMostProductNameCharacters); // it may be a description
    const auto id = ProductStore(m_db).add({.sku = sku, .name = called}, m_context.importId);
    if (!sku.isEmpty())
        m_productsBySku.insert(sku, id.value);
    else
        m_productsByName.insert(key, id.value);
    return id;
}

std::optional<StaffId> ReferenceResolver::staff(const QString &name)
{
    if (name.isEmpty())
        return std::nullopt;
    if (const auto known = m_staff.constFind(name); known != m_staff.constEnd())
        return *known;
    StaffStore store(m_db);
    const auto existing = store.findByName(name);
    return m_staff.insert(name, existing ? existing->id : store.add({.name = name}, m_context.importId)).value();
}

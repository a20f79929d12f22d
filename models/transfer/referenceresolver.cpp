// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transfer/referenceresolver.h"

#include "models/core/textfold.h"
#include "models/customers/customerstore.h"
#include "models/products/productstore.h"
#include "models/staff/staffstore.h"
#include "models/storage/connection.h"
#include "models/storage/keylookup.h"

using namespace Qt::StringLiterals;

static QStringList sortKeys(const QStringList &names)
{
    QStringList keys;
    for (const auto &name : names)
        keys.append(sortKey(name));
    return keys;
}

/// A text without letters is the number that the other system knows the customer by.
static bool isNumber(const QString &name)
{
    return std::none_of(name.begin(), name.end(), [](QChar c) { return c.isLetter(); });
}

void ReferenceResolver::loadCustomers(const QStringList &names)
{
    m_customersByNumber = lookUp(m_db, u"SELECT external_id, id FROM customers WHERE external_id IN (%1)"_s, names);
    m_customersByName = lookUp(m_db, u"SELECT sort_key, id FROM customers WHERE sort_key IN (%1)"_s, sortKeys(names));
}

void ReferenceResolver::loadProducts(const QStringList &skus, const QStringList &names)
{
    m_productsBySku = lookUp(m_db, u"SELECT sku, id FROM products WHERE sku IN (%1)"_s, skus);
    m_productsByName = lookUp(m_db, u"SELECT sort_key, id FROM products WHERE sort_key IN (%1)"_s, sortKeys(names));
}

std::optional<CustomerId> ReferenceResolver::customer(const QString &name)
{
    if (name.isEmpty())
        return std::nullopt;
    if (const auto id = m_customersByNumber.value(name))
        return CustomerId{id};
    const auto key = sortKey(name);
    if (const auto id = m_customersByName.value(key))
        return CustomerId{id};
    const Customer made{.name = name,
                        .externalId = isNumber(name) ? name : QString(),
                        .source = u"import"_s,
                        .createdAt = m_context.stamp.at};
    const auto id = CustomerStore(m_db).add(made, m_context.importId);
    m_customersByName.insert(key, id.value);
    if (!made.externalId.isEmpty())
        m_customersByNumber.insert(name, id.value);
    return id;
}

std::optional<ProductId> ReferenceResolver::product(const QString &sku, const QString &name)
{
    if (sku.isEmpty() && name.isEmpty())
        return std::nullopt;
    const auto key = sortKey(name);
    const auto known = sku.isEmpty() ? m_productsByName.value(key) : m_productsBySku.value(sku);
    if (known)
        return ProductId{known};
    const auto id = ProductStore(m_db).add({.sku = sku, .name = name.isEmpty() ? sku : name}, m_context.importId);
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

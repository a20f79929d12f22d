// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/customerid.h"
#include "models/products/productid.h"
#include "models/staff/staffid.h"
#include "models/transfer/importtarget.h"

#include <QHash>
#include <QSet>

class Connection;

/// Finds the customers, products and staff that imported rows name; one that does not exist yet is made. Reads once for all names.
class ReferenceResolver
{
public:
    ReferenceResolver(Connection &db, const ImportContext &context) : m_db(db), m_context(context) {}

    /// `names`: numbers in the other system, or names as the list shows them.
    void loadCustomers(const QStringList &names);
    void loadProducts(const QStringList &skus, const QStringList &names);

    /// Nothing for an empty name.
    std::optional<CustomerId> customer(const QString &name);
    /// The same, but nobody is made.
    std::optional<CustomerId> known(const QString &customer) const;
    /// By its SKU, else by its name; nothing where both are empty. What is made gets `name`, or the SKU as its name.
    std::optional<ProductId> product(const QString &sku, const QString &name);
    std::optional<StaffId> staff(const QString &name);

private:
    Connection &m_db;
    const ImportContext &m_context;
    QHash<QString, qint64> m_customersByNumber;
    QHash<QString, qint64> m_customersByName; // by nameKey()
    QHash<QString, qint64> m_productsBySku;
    QHash<QString, qint64> m_productsByName; // by nameKey()
    QHash<QString, StaffId> m_staff;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/relatedcustomers.h"

#include "models/storage/connection.h"

using namespace Qt::StringLiterals;

/// CROSS JOIN keeps the order: from the one customer through the indexes of what they may share.
QString relatedCustomersSql()
{
    return uR"(
    SELECT other.customer_id
      FROM contact_points own
     CROSS JOIN contact_points other ON other.normalized = own.normalized AND other.kind = own.kind
     WHERE own.customer_id = :customer AND own.kind IN ('phone', 'email') AND own.normalized IS NOT NULL
     UNION
    SELECT other.id
      FROM customers own
     CROSS JOIN customers other ON other.tax_number = own.tax_number
     WHERE own.id = :customer AND own.tax_number <> ''
     UNION
    SELECT other.id
      FROM customers own
     CROSS JOIN customers other ON other.company = own.company COLLATE NOCASE AND other.company <> ''
     WHERE own.id = :customer AND own.company <> '')"_s;
}

QList<CustomerId> relatedCustomers(Connection &db, CustomerId customer)
{
    QList<CustomerId> related{customer};
    auto statement = db.prepare(relatedCustomersSql());
    statement.bind(u":customer"_s, customer);
    while (statement.next()) {
        if (const auto id = statement.id<CustomerId>(0); id != customer)
            related.append(id);
    }
    return related;
}

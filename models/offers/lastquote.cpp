// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/offers/lastquote.h"

#include "models/customers/customer.h"
#include "models/customers/relatedcustomers.h"
#include "models/offers/offermath.h"
#include "models/offers/offerstore.h"
#include "models/storage/connection.h"
#include "models/storage/idarray.h"

using namespace Qt::StringLiterals;

static LastQuote readQuote(const Statement &row)
{
    return {.offer = row.id<OfferId>(0),
            .number = row.text(1),
            .revision = int(row.integer(2)),
            .variant = row.text(3),
            .customer = row.id<CustomerId>(4),
            .customerName = displayName(row.choice<CustomerKind>(5), row.text(6), row.text(7)),
            .author = row.optionalId<StaffId>(8),
            .authorName = row.text(9),
            .issuedAt = row.instant(10),
            .status = row.choice<OfferStatus>(11),
            .priceE4 = discountedPriceE4(row.integer(12), int(row.integer(13)), int(row.integer(14))),
            .currency = row.text(15)};
}

/// The condition says which lines count: by product, or by description.
static QString sqlFor(const QString &condition)
{
    return uR"(
        SELECT o.id, o.number, o.revision, o.variant, o.customer_id, c.kind, c.name, c.company, o.author_id, s.name, o.issued_at, o.status,
               l.unit_price_e4, l.discount_bp, o.discount_bp, o.currency
          FROM json_each(:customers) AS wanted
         CROSS JOIN offers o ON o.customer_id = wanted.value AND o.issued_at IS NOT NULL
         CROSS JOIN offer_lines l ON l.offer_id = o.id AND %1
          JOIN customers c ON c.id = o.customer_id
          LEFT JOIN staff s ON s.id = o.author_id
         ORDER BY o.issued_at DESC, o.id DESC, l.position
         LIMIT 1)"_s.arg(condition);
}

std::optional<LastQuote> lastQuoted(Connection &db, CustomerId customer, ProductId product)
{
    return db.prepare(sqlFor(u"l.product_id = :product"_s))
        .bind(u":customers"_s, idArray(relatedCustomers(db, customer)))
        .bind(u":product"_s, product)
        .row(&readQuote);
}

std::optional<LastQuote> lastQuoted(Connection &db, CustomerId customer, const QString &description)
{
    return db.prepare(sqlFor(u"l.description_key = :key"_s))
        .bind(u":customers"_s, idArray(relatedCustomers(db, customer)))
        .bind(u":key"_s, descriptionKey(description))
        .row(&readQuote);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/offers/conflictmatch.h"

#include "models/customers/customer.h"
#include "models/customers/relatedcustomers.h"
#include "models/offers/offermath.h"
#include "models/offers/offerstore.h"
#include "models/storage/connection.h"
#include "models/storage/idarray.h"
#include "models/storage/jsonvalue.h"

using namespace Qt::StringLiterals;

/// CROSS JOIN keeps the order: customers, their offers, the lines of these. What has a product is compared by it; descriptions count where
/// one of the two has none.
QString earlierLinesSql()
{
    return uR"(
    SELECT o.id, o.number, o.revision, o.variant, o.status, o.customer_id, o.author_id, o.issued_at, o.valid_until, o.decided_at, o.currency,
           o.discount_bp, l.description, l.product_id, l.unit_price_e4, l.discount_bp
      FROM json_each(:customers) AS wanted
     CROSS JOIN offers o ON o.customer_id = wanted.value AND o.issued_at >= :since
     CROSS JOIN offer_lines l ON l.offer_id = o.id
     WHERE l.product_id IN (SELECT value FROM json_each(:products))
        OR (l.product_id IS NULL AND l.description_key IN (SELECT value FROM json_each(:keys)))
        OR (:has_free AND l.description_key IN (SELECT value FROM json_each(:free_keys)))
        OR (SELECT category FROM products WHERE id = l.product_id) IN (SELECT value FROM json_each(:categories)))"_s;
}

static EarlierLine readEarlierLine(const Statement &row)
{
    return {.about = {.other = row.id<OfferId>(0),
                      .number = row.text(1),
                      .revision = int(row.integer(2)),
                      .variant = row.text(3),
                      .status = row.choice<OfferStatus>(4),
                      .customer = row.id<CustomerId>(5),
                      .customerName = {},
                      .author = row.optionalId<StaffId>(6),
                      .authorName = {},
                      .issuedAt = row.instant(7),
                      .validUntil = row.optionalDate(8),
                      .kinds = {},
                      .description = row.text(12),
                      .priceE4 = discountedPriceE4(row.integer(14), int(row.integer(15)), int(row.integer(11))),
                      .currency = row.text(10)},
            .product = row.optionalId<ProductId>(13),
            .decidedAt = row.optionalInstant(9)};
}

static QStringList categoriesOf(Connection &db, const QString &products)
{
    return db.prepare(
                 u"SELECT DISTINCT category FROM products WHERE id IN (SELECT value FROM json_each(?)) AND category <> ''"_s)
        .bindAll(products)
        .rows([](const Statement &row) { return row.text(0); });
}

QList<EarlierLine> earlierLines(Connection &db, const Offer &draft, Instant since, const QList<OfferId> &passedOver)
{
    QList<ProductId> products;
    QStringList keys;
    QStringList freeKeys;
    for (const auto &line : draft.lines) {
        keys.append(descriptionKey(line.description));
        if (line.product)
            products.append(*line.product);
        else
            freeKeys.append(keys.constLast());
    }
    auto lines = db.prepare(earlierLinesSql())
        .bind(u":customers"_s, idArray(relatedCustomers(db, draft.customer)))
        .bind(u":since"_s, since)
        .bind(u":products"_s, idArray(products))
        .bind(u":keys"_s, jsonArray(keys))
        .bind(u":has_free"_s, !freeKeys.isEmpty())
        .bind(u":free_keys"_s, jsonArray(freeKeys))
        .bind(u":categories"_s, jsonArray(categoriesOf(db, idArray(products))))
        .rows(&readEarlierLine);
    // Asked of each of a thousand offers, this would cost SQLite more than it costs here.
    lines.removeIf([&](const EarlierLine &line) {
        const auto &other = line.about;
        return passedOver.contains(other.other) || (other.number == draft.number && other.variant != draft.variant);
    });
    return lines;
}

void fillNames(Connection &db, QList<OfferConflict> &conflicts)
{
    QSet<CustomerId> customers;
    QHash<CustomerId, QString> names;
    for (const auto &conflict : std::as_const(conflicts))
        customers.insert(conflict.customer);
    auto statement = db.prepare(u"SELECT id, kind, name, company FROM customers WHERE id IN (SELECT value FROM json_each(?))"_s);
    statement.bindAll(idArray(customers.values()));
    while (statement.next())
        names.insert(statement.id<CustomerId>(0), displayName(statement.choice<CustomerKind>(1), statement.text(2), statement.text(3)));
    QHash<StaffId, QString> staff;
    auto people = db.prepare(u"SELECT id, name FROM staff"_s);
    while (people.next())
        staff.insert(people.id<StaffId>(0), people.text(1));
    for (auto &conflict : conflicts) {
        conflict.customerName = names.value(conflict.customer);
        if (conflict.author)
            conflict.authorName = staff.value(*conflict.author);
    }
}

static bool isSameGoods(const OfferLine &line, const EarlierLine &earlier)
{
    if (line.product && earlier.product)
        return line.product == earlier.product;
    return descriptionKey(line.description) == descriptionKey(earlier.about.description);
}

/// The draft's line of the same goods; where there are several, one at the same price if there is such a one.
static const OfferLine *counterpart(const Offer &draft, const EarlierLine &earlier)
{
    const OfferLine *same = nullptr;
    for (const auto &line : draft.lines) {
        if (!isSameGoods(line, earlier))
            continue;
        if (discountedPriceE4(line, draft) == earlier.about.priceE4)
            return &line;
        same = &line;
    }
    return same;
}

static OfferConflict compared(const Offer &draft, const EarlierLine &earlier, const ConflictScope &scope)
{
    auto conflict = earlier.about;
    const auto *line = counterpart(draft, earlier);
    conflict.sameGoods = line != nullptr;
    conflict.newPriceE4 = line ? discountedPriceE4(*line, draft) : 0;
    if (line && (conflict.newPriceE4 != conflict.priceE4 || draft.currency != conflict.currency))
        conflict.kinds.append(ConflictKind::PriceDiffers);
    if (conflict.author && conflict.author != draft.author)
        conflict.kinds.append(ConflictKind::OtherAuthor);
    if (conflict.status == OfferStatus::Issued && (!conflict.validUntil || *conflict.validUntil >= scope.today))
        conflict.kinds.append(ConflictKind::StillValid);
    if (conflict.status == OfferStatus::Declined && earlier.decidedAt && *earlier.decidedAt >= scope.now.plusDays(-kJustDeclinedDays))
        conflict.kinds.append(ConflictKind::JustDeclined);
    return conflict;
}

/// Whether `a` is the one to show first. Ids make the order the same each time.
static bool isGraver(const OfferConflict &a, const OfferConflict &b)
{
    if (a.kinds.constFirst() != b.kinds.constFirst())
        return a.kinds.constFirst() < b.kinds.constFirst();
    if (a.issuedAt != b.issuedAt)
        return a.issuedAt > b.issuedAt;
    return a.other > b.other;
}

QList<OfferConflict> rankedConflicts(const Offer &draft, const QList<EarlierLine> &lines, const ConflictScope &scope)
{
    QHash<OfferId, OfferConflict> gravest;
    for (const auto &line : lines) {
        const auto conflict = compared(draft, line, scope);
        if (conflict.kinds.isEmpty())
            continue;
        const auto known = gravest.constFind(conflict.other);
        const bool isBetterMatch = known != gravest.constEnd() && conflict.sameGoods && !known->sameGoods;
        if (known == gravest.constEnd() || isGraver(conflict, *known) || isBetterMatch)
            gravest.insert(conflict.other, conflict);
    }
    auto ranked = gravest.values();
    std::sort(ranked.begin(), ranked.end(), &isGraver);
    return ranked;
}

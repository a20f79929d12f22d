// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/offers/offerlists.h"

#include "models/customers/customer.h"
#include "models/offers/offerrules.h"
#include "models/storage/connection.h"
#include "models/storage/idarray.h"
#include "models/storage/searchindex.h"

using namespace Qt::StringLiterals;

OfferStatus statusOn(const OfferRow &row, QDate today)
{
    const bool isOver = row.status == OfferStatus::Issued && row.validUntil && *row.validUntil < today;
    return isOver ? OfferStatus::Expired : row.status;
}

/// Each one has an index that serves it. An issued offer whose last day has passed is over, also before anyone wrote that down.
static QString conditionOf(OfferFilter filter)
{
    switch (filter) {
    case OfferFilter::Open: return u"(status = 'draft' OR status = 'issued' AND coalesce(valid_until >= :today, 1))"_s;
    case OfferFilter::EndingSoon: return u"status = 'issued' AND valid_until BETWEEN :today AND :soon"_s;
    case OfferFilter::Accepted: return u"status IN ('accepted', 'converted')"_s;
    case OfferFilter::Declined: return u"status = 'declined'"_s;
    case OfferFilter::Expired: return u"(status = 'expired' OR status = 'issued' AND valid_until < :today)"_s;
    case OfferFilter::Justified: return u"id IN (SELECT offer_id FROM offer_conflicts WHERE choice = 'justify')"_s;
    case OfferFilter::All: return u"1"_s;
    }
    Q_UNREACHABLE();
}

static QString orderOf(OfferOrder order, const QString &direction)
{
    switch (order) {
    case OfferOrder::Told: return u"coalesce(issued_at, created_at)"_s + direction;
    case OfferOrder::Number: return u"number%1, revision%1, variant"_s.arg(direction) + direction;
    case OfferOrder::Gross: return u"gross_minor"_s + direction;
    case OfferOrder::ValidUntil: return u"valid_until"_s + direction;
    }
    Q_UNREACHABLE();
}

QList<OfferId> OfferLists::idsInOrder(const OfferQuery &query) const
{
    const auto direction = query.descending ? u" DESC"_s : u""_s;
    const auto found = SearchIndex(m_db).findTyped(SearchKind::Offer, query.text);
    const auto narrowing = found ? u"AND id IN (SELECT value FROM json_each(:found))"_s : u""_s;
    const auto condition = conditionOf(query.filter);
    auto statement = m_db.prepare(u"SELECT id FROM offers WHERE %1 %2 ORDER BY %3"_s.arg(
        condition, narrowing, orderOf(query.order, direction) + u", id"_s + direction));
    if (found)
        statement.bind(u":found"_s, *found);
    if (condition.contains(u":today"))
        statement.bind(u":today"_s, query.today);
    if (condition.contains(u":soon"))
        statement.bind(u":soon"_s, query.today.addDays(kExpiringDays));
    return statement.rows([](const Statement &row) { return row.id<OfferId>(0); });
}

static OfferRow readRow(const Statement &row)
{
    return {.id = row.id<OfferId>(0),
            .number = row.text(1),
            .revision = static_cast<int>(row.integer(2)),
            .variant = row.text(3),
            .customer = row.id<CustomerId>(4),
            .customerName = displayName(row.choice<CustomerKind>(5), row.text(6), row.text(7)),
            .status = row.choice<OfferStatus>(8),
            .acceptedLate = row.flag(9),
            .spoken = row.flag(10),
            .gross = {row.integer(11), row.text(12)},
            .authorName = row.text(13),
            .createdAt = row.instant(14),
            .issuedAt = row.optionalInstant(15),
            .validUntil = row.optionalDate(16),
            .summary = row.text(17),
            .lineCount = static_cast<int>(row.integer(18))};
}

/// The rows of `source`, a SELECT of key and value that gives the order and the ids.
static QString rowsSql(const QString &source)
{
    // CROSS JOIN keeps the order in which the source gives the ids.
    return uR"(
        SELECT o.id, o.number, o.revision, o.variant, o.customer_id, c.kind, c.name, c.company, o.status, o.accepted_late,
               o.spoken, o.gross_minor, o.currency, s.name, o.created_at, o.issued_at, o.valid_until,
               (SELECT description FROM offer_lines WHERE offer_id = o.id ORDER BY position, id LIMIT 1),
               (SELECT count(*) FROM offer_lines WHERE offer_id = o.id)
          FROM (%1) AS wanted
         CROSS JOIN offers AS o ON o.id = wanted.value
          JOIN customers AS c ON c.id = o.customer_id
          LEFT JOIN staff AS s ON s.id = o.author_id
         ORDER BY wanted.key)"_s.arg(source);
}

QList<OfferRow> OfferLists::rowsOf(const QList<OfferId> &ids) const
{
    return m_db.prepare(rowsSql(u"SELECT key, value FROM json_each(:ids)"_s)).bind(u":ids"_s, idArray(ids)).rows(&readRow);
}

QList<OfferRow> OfferLists::chainOf(const QString &number) const
{
    const auto source = uR"(SELECT row_number() OVER (ORDER BY revision, variant) AS key, id AS value
                              FROM offers WHERE number = :number)"_s;
    return m_db.prepare(rowsSql(source)).bind(u":number"_s, number).rows(&readRow);
}

OfferCounts OfferLists::counts(QDate today, std::optional<StaffId> me) const
{
    const auto read = [](const Statement &row) {
        const auto at = [&row](int column) { return static_cast<int>(row.integer(column)); };
        return OfferCounts{.open = at(0), .endingSoon = at(1), .waiting = at(2)};
    };
    return m_db
        .prepare(uR"(
        SELECT count(*),
               sum(status = 'issued' AND coalesce(valid_until <= :soon, 0)),
               sum(CASE status WHEN 'draft' THEN author_id IS :me AND author_id IS NOT NULL
                               ELSE coalesce(valid_until <= :tomorrow, 0) END)
          FROM offers
         WHERE status IN ('draft', 'issued') AND (status = 'draft' OR coalesce(valid_until >= :today, 1)))"_s)
        .bind(u":soon"_s, today.addDays(kExpiringDays))
        .bind(u":tomorrow"_s, today.addDays(1))
        .bind(u":today"_s, today)
        .bind(u":me"_s, me)
        .row(read)
        .value_or(OfferCounts{});
}

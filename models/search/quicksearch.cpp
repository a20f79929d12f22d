// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/quicksearch.h"

#include "models/customers/customername.h"
#include "models/storage/connection.h"

using namespace Qt::StringLiterals;

/// The name of the customer with this id; empty where there is none.
static QString nameOf(const QString &id)
{
    return u"coalesce((SELECT %1 FROM customers AS n WHERE %2 = n.id), '')"_s.arg(customerName(u"n"_s), id);
}

/// Rows of (id, title, detail) for eight ids; unused places are bound to 0, which no record has.
static QString rowsSql(SearchKind kind)
{
    switch (kind) {
    case SearchKind::Customer:
        return uR"(
            SELECT c.id, %1,
                   trim(coalesce((SELECT value FROM contact_points WHERE customer_id = c.id AND kind = 'phone'
                                   ORDER BY is_primary DESC, id LIMIT 1), '') || '  ' ||
                        coalesce((SELECT city FROM contact_points WHERE customer_id = c.id AND kind = 'address'
                                   ORDER BY is_primary DESC, id LIMIT 1), ''))
              FROM customers c
             WHERE c.id IN (?, ?, ?, ?, ?, ?, ?, ?))"_s.arg(customerName(u"c"_s));
    case SearchKind::Case:
        return uR"(SELECT id, number, subject FROM cases WHERE id IN (?, ?, ?, ?, ?, ?, ?, ?))"_s;
    case SearchKind::Purchase:
        return uR"(
            SELECT p.id, p.number, p.made_on || '  ' || %1
              FROM purchases p
             WHERE p.id IN (?, ?, ?, ?, ?, ?, ?, ?))"_s.arg(nameOf(u"p.customer_id"_s));
    case SearchKind::Product:
        return uR"(SELECT id, name, coalesce(sku, '') FROM products WHERE id IN (?, ?, ?, ?, ?, ?, ?, ?))"_s;
    case SearchKind::Device:
        return uR"(
            SELECT d.id, trim(p.name || '  ' || coalesce(d.serial, '')), %1
              FROM devices d
              JOIN products p ON p.id = d.product_id
             WHERE d.id IN (?, ?, ?, ?, ?, ?, ?, ?))"_s.arg(nameOf(u"d.owner_id"_s));
    case SearchKind::Offer:
        return uR"(
            SELECT o.id, o.number || CASE WHEN o.revision > 1 THEN '/' || o.revision ELSE '' END || CASE WHEN o.variant <> 'A' THEN ' ' || o.variant ELSE '' END,
                   %1
              FROM offers o
             WHERE o.id IN (?, ?, ?, ?, ?, ?, ?, ?))"_s.arg(nameOf(u"o.customer_id"_s));
    case SearchKind::Return:
        return uR"(
            SELECT r.id, r.number, CASE WHEN c.customer_id IS NULL THEN c.number ELSE %1 END
              FROM returns r
              JOIN cases c ON c.id = r.case_id
             WHERE r.id IN (?, ?, ?, ?, ?, ?, ?, ?))"_s.arg(nameOf(u"c.customer_id"_s));
    case SearchKind::Contract:
        return uR"(
            SELECT o.id, trim(o.number || '  ' || o.title), %1
              FROM contracts o
             WHERE o.id IN (?, ?, ?, ?, ?, ?, ?, ?))"_s.arg(nameOf(u"o.customer_id"_s));
    }
    Q_UNREACHABLE();
}

QList<FoundRecord> QuickSearch::find(const QString &query) const
{
    QList<FoundRecord> hits;
    for (const auto kind : {SearchKind::Customer, SearchKind::Case, SearchKind::Device, SearchKind::Offer, SearchKind::Purchase,
                            SearchKind::Return, SearchKind::Contract, SearchKind::Product})
        append(hits, kind, query);
    return hits;
}

void QuickSearch::append(QList<FoundRecord> &hits, SearchKind kind, const QString &query) const
{
    const auto ids = SearchIndex(m_db).find(kind, query, kMostOfAKind);
    if (ids.isEmpty())
        return;
    auto statement = m_db.prepare(rowsSql(kind));
    for (int i = 0; i < kMostOfAKind; ++i)
        statement.bindAt(i, i < ids.size() ? ids.at(i) : 0);
    hits += statement.rows([kind](const Statement &row) {
        return FoundRecord{kind, row.integer(0), row.text(1), row.text(2)};
    });
}

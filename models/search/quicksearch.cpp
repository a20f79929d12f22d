// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/quicksearch.h"

#include "models/storage/connection.h"

using namespace Qt::StringLiterals;

/// Rows of (id, title, detail) for eight ids; unused places are bound to 0, which no record has.
static QString rowsSql(SearchKind kind)
{
    switch (kind) {
    case SearchKind::Customer:
        return uR"(
            SELECT c.id,
                   CASE WHEN c.company <> '' THEN c.company ELSE c.name END,
                   trim(coalesce((SELECT value FROM contact_points WHERE customer_id = c.id AND kind = 'phone'
                                   ORDER BY is_primary DESC, id LIMIT 1), '') || '  ' ||
                        coalesce((SELECT city FROM contact_points WHERE customer_id = c.id AND kind = 'address'
                                   ORDER BY is_primary DESC, id LIMIT 1), ''))
              FROM customers c
             WHERE c.id IN (?, ?, ?, ?, ?, ?, ?, ?))"_s;
    case SearchKind::Case:
        return uR"(SELECT id, number, subject FROM cases WHERE id IN (?, ?, ?, ?, ?, ?, ?, ?))"_s;
    case SearchKind::Purchase:
        return uR"(
            SELECT p.id, p.number,
                   p.made_on || '  ' || coalesce((SELECT CASE WHEN company <> '' THEN company ELSE name END
                                                     FROM customers WHERE id = p.customer_id), '')
              FROM purchases p
             WHERE p.id IN (?, ?, ?, ?, ?, ?, ?, ?))"_s;
    case SearchKind::Product:
        return uR"(SELECT id, name, coalesce(sku, '') FROM products WHERE id IN (?, ?, ?, ?, ?, ?, ?, ?))"_s;
    case SearchKind::Device:
        return uR"(
            SELECT d.id, trim(p.name || '  ' || coalesce(d.serial, '')),
                   coalesce((SELECT CASE WHEN company <> '' THEN company ELSE name END FROM customers WHERE id = d.owner_id), '')
              FROM devices d
              JOIN products p ON p.id = d.product_id
             WHERE d.id IN (?, ?, ?, ?, ?, ?, ?, ?))"_s;
    case SearchKind::Offer:
        return uR"(
            SELECT o.id, o.number || CASE WHEN o.revision > 1 THEN '/' || o.revision ELSE '' END || CASE WHEN o.variant <> 'A' THEN ' ' || o.variant ELSE '' END,
                   (SELECT CASE WHEN company <> '' THEN company ELSE name END FROM customers WHERE id = o.customer_id)
              FROM offers o
             WHERE o.id IN (?, ?, ?, ?, ?, ?, ?, ?))"_s;
    case SearchKind::Return:
        return uR"(
            SELECT r.id, r.number, coalesce((SELECT CASE WHEN company <> '' THEN company ELSE name END
                                               FROM customers WHERE id = c.customer_id), c.number)
              FROM returns r
              JOIN cases c ON c.id = r.case_id
             WHERE r.id IN (?, ?, ?, ?, ?, ?, ?, ?))"_s;
    case SearchKind::Contract:
        return uR"(
            SELECT o.id, trim(o.number || '  ' || o.title),
                   (SELECT CASE WHEN company <> '' THEN company ELSE name END FROM customers WHERE id = o.customer_id)
              FROM contracts o
             WHERE o.id IN (?, ?, ?, ?, ?, ?, ?, ?))"_s;
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

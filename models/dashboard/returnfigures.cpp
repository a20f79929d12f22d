// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard/returnfigures.h"

#include "models/core/textfold.h"
#include "models/storage/connection.h"

using namespace Qt::StringLiterals;

namespace {

/// Counts names in the order in which they come, then sorts by frequency.
class Tally
{
public:
    void add(const QString &name, ReturnId id)
    {
        const auto key = foldForSearch(name);
        const auto known = m_places.constFind(key);
        if (known == m_places.constEnd()) {
            m_places.insert(key, m_counts.size());
            m_counts.append({name, {}});
        }
        m_counts[m_places.value(key)].ids.append(id.value);
    }

    QList<ReturnCount> sorted() const
    {
        auto counts = m_counts;
        std::sort(counts.begin(), counts.end(), [](const ReturnCount &one, const ReturnCount &other) {
            return one.count() != other.count() ? one.count() > other.count() : one.name < other.name;
        });
        return counts;
    }

private:
    QHash<QString, qsizetype> m_places;
    QList<ReturnCount> m_counts;
};

} // namespace

ReturnFigures returnFigures(const QList<ReturnFacts> &returns)
{
    Tally reasons;
    Tally products;
    for (const auto &facts : returns) {
        reasons.add(facts.reason, facts.id);
        products.add(facts.product, facts.id);
    }
    return {.byReason = reasons.sorted(), .byProduct = products.sorted(), .n = returns.size()};
}

QList<ReturnFacts> readReturnFacts(Connection &db, const Period &period)
{
    return db
        .prepare(uR"(
        SELECT r.id, r.reason, coalesce(p.name, l.description, '')
          FROM returns r
          LEFT JOIN devices d ON d.id = r.device_id
          LEFT JOIN purchase_lines l ON l.id = r.purchase_line_id
          LEFT JOIN products p ON p.id = coalesce(d.product_id, l.product_id)
         WHERE r.requested_on BETWEEN :from AND :to
         ORDER BY r.requested_on DESC, r.id DESC)"_s)
        .bind(u":from"_s, period.from)
        .bind(u":to"_s, period.to)
        .rows([](const Statement &row) { return ReturnFacts{row.id<ReturnId>(0), row.text(1), row.text(2)}; });
}

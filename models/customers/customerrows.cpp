// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/customerrows.h"

#include "models/core/textfold.h"
#include "models/customers/customersearch.h"
#include "models/storage/connection.h"

using namespace Qt::StringLiterals;

static BulkInsert pointRows()
{
    return {u"contact_points"_s, {u"customer_id"_s, u"kind"_s, u"value"_s, u"normalized"_s, u"extension"_s, u"city"_s, u"postcode"_s,
                                  u"country"_s, u"is_primary"_s},
            BulkInsert::Key::Later};
}

CustomerRows::CustomerRows(std::optional<qint64> importId)
    : m_importId(importId),
      m_customers(u"customers"_s, {u"id"_s, u"kind"_s, u"name"_s, u"company"_s, u"sort_key"_s, u"external_id"_s, u"language"_s,
                                   u"birthday"_s, u"segment"_s, u"source"_s, u"owner_id"_s, u"preferred_channel"_s, u"next_touch_on"_s,
                                   u"tax_number"_s, u"note"_s, u"created_at"_s, u"import_id"_s},
                  BulkInsert::Key::Later),
      m_points(wordsOf(ContactKind()).size(), pointRows()),
      m_consents(u"consents"_s, {u"customer_id"_s, u"purpose"_s, u"channel"_s, u"given_at"_s, u"withdrawn_at"_s, u"how"_s},
                 BulkInsert::Key::Later),
      m_search(SearchKind::Customer)
{
}

void CustomerRows::add(const Customer &customer)
{
    const auto birthday = customer.birthday ? std::optional(toText(*customer.birthday)) : std::nullopt;
    m_customers.addAt(m_count, customer.kind, customer.name, customer.company, sortKey(displayName(customer)),
                      noneIfEmpty(customer.externalId), noneIfEmpty(customer.language), birthday, noneIfEmpty(customer.segment),
                      noneIfEmpty(customer.source), customer.owner, customer.preferredChannel, customer.nextTouchOn,
                      noneIfEmpty(customer.taxNumber), noneIfEmpty(customer.note), customer.createdAt, m_importId);
    addPoints(customer);
    for (const auto &consent : customer.consents)
        m_consents.addAt(m_count, consent.purpose, consent.channel, consent.givenAt, consent.withdrawnAt, noneIfEmpty(consent.how));
    m_search.add(m_count, searchWordsOf(customer), searchPiecesOf(customer));
    ++m_count;
}

void CustomerRows::addPoints(const Customer &customer)
{
    for (const auto &point : customer.contactPoints) {
        auto &rows = m_points[static_cast<qsizetype>(point.kind)];
        rows.addAt(m_count, point.kind, point.value, noneIfEmpty(point.normalized), noneIfEmpty(point.extension), noneIfEmpty(point.city),
                   noneIfEmpty(point.postcode), noneIfEmpty(point.country), point.primary);
    }
}

void CustomerRows::run(Connection &db, const BulkKeys &ids) const
{
    db.touch(Topic::Customers);
    m_customers.run(db, ids);
    for (const auto &points : m_points)
        points.run(db, ids);
    m_consents.run(db, ids);
    m_search.run(db, ids);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transfer/customermatcher.h"

#include "models/storage/connection.h"
#include "models/storage/idarray.h"
#include "models/storage/keylookup.h"

using namespace Qt::StringLiterals;

void CustomerKeys::add(const Customer &customer)
{
    m_isShared.append(false);
    add(m_externalIds, customer.externalId);
    add(m_taxNumbers, customer.taxNumber);
    for (const auto &point : customer.contactPoints)
        add(m_contacts, point.normalized);
}

void CustomerKeys::add(Keys &keys, const QString &key)
{
    if (key.isEmpty())
        return;
    const auto place = m_isShared.size() - 1;
    const auto count = keys.places.size();
    auto &first = keys.places[key];
    if (keys.places.size() > count) {
        first = place;
        keys.all.append(key);
    } else if (first != place) {
        m_isShared[first] = m_isShared[place] = true;
    }
}

/// The keys go first, one after the other: half the time of a list of them that is made for IN.
CustomerMatcher::CustomerMatcher(Connection &db, const CustomerKeys &keys)
{
    m_byExternalId = lookUp(db, u"SELECT external_id, id FROM (%1) CROSS JOIN customers ON external_id = value"_s, keys.m_externalIds.all);
    m_byContact = lookUp(db, u"SELECT normalized, customer_id FROM (%1) AS k CROSS JOIN contact_points AS p ON p.normalized = k.value"_s,
                         keys.m_contacts.all);
    m_byTaxNumber = lookUp(db, u"SELECT tax_number, id FROM (%1) CROSS JOIN customers ON tax_number = value"_s, keys.m_taxNumbers.all);
    auto statement = db.prepare(uR"(
        SELECT c.id, c.external_id
          FROM json_each(:ids) AS known
         CROSS JOIN customers AS c ON c.id = known.value
         WHERE c.external_id <> '')"_s);
    statement.bind(u":ids"_s, idArray(m_byContact.values() + m_byTaxNumber.values()));
    while (statement.next())
        m_externalIds.insert(statement.integer(0), statement.text(1));
}

bool CustomerMatcher::isSomeoneElse(const Customer &draft, qint64 id) const
{
    const auto externalId = m_externalIds.value(id);
    return !draft.externalId.isEmpty() && !externalId.isEmpty() && draft.externalId != externalId;
}

std::optional<CustomerId> CustomerMatcher::find(const Customer &draft) const
{
    if (const auto id = m_byExternalId.value(draft.externalId))
        return CustomerId{id};
    if (const auto id = m_byTaxNumber.value(draft.taxNumber); id && !isSomeoneElse(draft, id))
        return CustomerId{id};
    for (const auto &point : draft.contactPoints) {
        const auto id = m_byContact.value(point.normalized);
        if (id && !isSomeoneElse(draft, id))
            return CustomerId{id};
    }
    return std::nullopt;
}

void CustomerMatcher::remember(const Customer &draft, CustomerId id)
{
    if (!draft.externalId.isEmpty())
        m_byExternalId.insert(draft.externalId, id.value);
    if (!draft.taxNumber.isEmpty())
        m_byTaxNumber.insert(draft.taxNumber, id.value);
    for (const auto &point : draft.contactPoints) {
        if (!point.normalized.isEmpty() && !m_byContact.contains(point.normalized))
            m_byContact.insert(point.normalized, id.value);
    }
    m_externalIds.insert(id.value, draft.externalId);
}

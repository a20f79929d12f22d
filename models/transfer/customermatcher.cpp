// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transfer/customermatcher.h"

#include "models/storage/connection.h"
#include "models/storage/keylookup.h"

using namespace Qt::StringLiterals;

CustomerMatcher::CustomerMatcher(Connection &db, const QList<Customer> &drafts)
{
    QStringList externalIds;
    QStringList contacts;
    QStringList taxNumbers;
    for (const auto &draft : drafts) {
        if (!draft.externalId.isEmpty())
            externalIds.append(draft.externalId);
        if (!draft.taxNumber.isEmpty())
            taxNumbers.append(draft.taxNumber);
        for (const auto &point : draft.contactPoints) {
            if (!point.normalized.isEmpty())
                contacts.append(point.normalized);
        }
    }
    m_byExternalId = lookUp(db, u"SELECT external_id, id FROM customers WHERE external_id IN (%1)"_s, externalIds);
    m_byContact = lookUp(db, u"SELECT normalized, customer_id FROM contact_points WHERE normalized IN (%1)"_s, contacts);
    m_byTaxNumber = lookUp(db, u"SELECT tax_number, id FROM customers WHERE tax_number IN (%1)"_s, taxNumbers);
    for (const auto &owners : {m_byContact, m_byTaxNumber}) {
        for (const auto id : owners) {
            const auto known = db.prepare(u"SELECT external_id FROM customers WHERE id = ?"_s).bindAll(id).row([](const Statement &row) {
                return row.text(0);
            });
            m_externalIds.insert(id, known.value_or(QString()));
        }
    }
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

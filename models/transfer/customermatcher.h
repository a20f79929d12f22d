// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/customer.h"

#include <QHash>

class Connection;

/// Tells which of many customers are in the shop already: by the number in the other system, or by a phone, an e-mail or a tax
/// number unless both have such a number and they differ. Reads once for all of them.
class CustomerMatcher
{
public:
    CustomerMatcher(Connection &db, const QList<Customer> &drafts);

    std::optional<CustomerId> find(const Customer &draft) const;
    /// The draft is stored under this id now.
    void remember(const Customer &draft, CustomerId id);

private:
    bool isSomeoneElse(const Customer &draft, qint64 id) const;

    QHash<QString, qint64> m_byExternalId;
    QHash<QString, qint64> m_byContact;
    QHash<QString, qint64> m_byTaxNumber;
    QHash<qint64, QString> m_externalIds;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/customer.h"

#include <QHash>

class Connection;

/// What many customers are known by: their numbers in the other system, phones, e-mails and tax numbers. Made ready on any thread.
class CustomerKeys
{
public:
    /// One more; the first has place 0.
    void add(const Customer &customer);
    /// Whether another one of these has a key of the one at `place`.
    bool isShared(qsizetype place) const { return m_isShared.at(place); }

private:
    friend class CustomerMatcher;
    struct Keys {
        QStringList all;                  ///< each once, in the order in which they came
        QHash<QString, qsizetype> places; ///< of each: the customer that had it first
    };
    void add(Keys &keys, const QString &key);

    Keys m_externalIds;
    Keys m_contacts;
    Keys m_taxNumbers;
    QList<bool> m_isShared;
};

/// Tells which of many customers are in the shop already: by the number in the other system, or by a phone, an e-mail or a tax
/// number unless both have such a number and they differ. Reads once for all of them.
class CustomerMatcher
{
public:
    /// Finds customers among whose keys are `keys`.
    CustomerMatcher(Connection &db, const CustomerKeys &keys);

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

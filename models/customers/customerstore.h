// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/customer.h"

class Connection;

/// A customer to whom a phone, an e-mail or a tax number belongs.
struct CustomerMatch {
    CustomerId id;
    QString name;

    bool operator==(const CustomerMatch &) const = default;
};

/// What refers to a customer and keeps it from being removed.
struct CustomerUse {
    qint64 purchases = 0;
    qint64 cases = 0;
    qint64 interactions = 0;
    qint64 surveyResponses = 0;
    qint64 devices = 0;
    qint64 contracts = 0;
    qint64 offers = 0;

    bool operator==(const CustomerUse &) const = default;
    bool isNone() const { return *this == CustomerUse{}; }
};

/// Owns the tables `customers`, `contact_points` and `consents`, and keeps the customers in the search index.
class CustomerStore
{
public:
    explicit CustomerStore(Connection &db) : m_db(db) {}

    /// A set id is kept: so a removal is undone. Of a new customer the row version is 1.
    CustomerId add(const Customer &customer, std::optional<qint64> importId = {});
    /// The id that the next new customer gets; CustomerRows go on from it.
    CustomerId nextId() const;
    /// Throws StorageError Conflict when the row version is no longer the stored one.
    void save(const Customer &customer);
    /// Puts its text, and that of all that bears its name, into the search index anew; for whoever wrote the tables itself.
    void reindex(CustomerId id);
    /// Removes a customer that nothing refers to; returns whether it did. Throws StorageError Conflict like save().
    bool remove(const Customer &customer);
    CustomerUse useOf(CustomerId id) const;

    std::optional<Customer> find(CustomerId id) const;
    std::optional<CustomerId> findByExternalId(const QString &externalId) const;
    /// Who has a phone or e-mail of this normalized value, except `self`; at most a hundred.
    QList<CustomerMatch> ownersOf(const QString &normalized, CustomerId self) const;
    QList<CustomerMatch> ownersOfTaxNumber(const QString &taxNumber, CustomerId self) const;

private:
    bool isRenamed(const Customer &customer) const;
    void addParts(const Customer &customer, CustomerId id);
    void removeParts(CustomerId id);

    Connection &m_db;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cases/interaction.h"

#include <QList>

class Connection;

/// Owns the table `interactions`. Whoever adds to a case refreshes its facts in the same transaction (casechange.h).
class InteractionStore
{
public:
    explicit InteractionStore(Connection &db) : m_db(db) {}

    InteractionId add(const Interaction &interaction, std::optional<qint64> importId = {});
    /// Takes back what was logged by mistake.
    void remove(InteractionId id);
    /// The contacts of a case belong to another customer, or to none known.
    void setCustomerOfCase(CaseId id, std::optional<CustomerId> customer);
    std::optional<Interaction> find(InteractionId id) const;
    /// The contacts of one case, oldest first.
    QList<Interaction> ofCase(CaseId id) const;

private:
    Connection &m_db;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dashboard/target.h"

#include <QList>

class Connection;

/// Owns the table `targets`.
class TargetStore
{
public:
    explicit TargetStore(Connection &db) : m_db(db) {}

    TargetId add(const Target &target);
    /// Throws StorageError Conflict when the row version is no longer the stored one.
    void save(const Target &target);
    /// The same; a target that is gone already is a conflict too.
    void remove(const Target &target);
    std::optional<Target> find(TargetId id) const;
    /// What the shop has set, by figure, channel and first day.
    QList<Target> all() const;

private:
    Connection &m_db;
};

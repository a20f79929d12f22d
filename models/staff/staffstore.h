// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/staff/staff.h"

#include <QList>

#include <optional>

class Connection;

/// Owns the table `staff`. Names are unique.
class StaffStore
{
public:
    explicit StaffStore(Connection &db) : m_db(db) {}

    StaffId add(const Staff &staff, std::optional<qint64> importId = {});
    /// Throws StorageError Conflict when the row version is no longer the stored one.
    void save(const Staff &staff);
    std::optional<Staff> find(StaffId id) const;
    std::optional<Staff> findByName(const QString &name) const;
    /// Everyone, those who left included, by name.
    QList<Staff> all() const;

private:
    Connection &m_db;
};

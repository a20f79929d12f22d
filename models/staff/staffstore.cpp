// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/staff/staffstore.h"

#include "models/core/textfold.h"
#include "models/storage/connection.h"
#include "models/storage/rowversion.h"

using namespace Qt::StringLiterals;

static Staff readStaff(const Statement &row)
{
    return {.id = row.id<StaffId>(0),
            .name = row.text(1),
            .role = row.choice<StaffRole>(2),
            .active = row.flag(3),
            .rowVersion = row.integer(4)};
}

StaffId StaffStore::add(const Staff &staff, std::optional<qint64> importId)
{
    m_db.touch(Topic::Staff);
    const auto sql = uR"(
        INSERT INTO staff (name, sort_key, role, active, import_id)
        VALUES (:name, :sort_key, :role, :active, :import_id))"_s;
    return {m_db.prepare(sql)
                .bind(u":name"_s, staff.name)
                .bind(u":sort_key"_s, sortKey(staff.name))
                .bind(u":role"_s, staff.role)
                .bind(u":active"_s, staff.active)
                .bind(u":import_id"_s, importId)
                .insert()};
}

void StaffStore::save(const Staff &staff)
{
    m_db.touch(Topic::Staff);
    const auto sql = uR"(
        UPDATE staff
           SET name = :name, sort_key = :sort_key, role = :role, active = :active, row_version = row_version + 1
         WHERE id = :id AND row_version = :row_version)"_s;
    requireOneRow(m_db.prepare(sql)
                      .bind(u":name"_s, staff.name)
                      .bind(u":sort_key"_s, sortKey(staff.name))
                      .bind(u":role"_s, staff.role)
                      .bind(u":active"_s, staff.active)
                      .bind(u":id"_s, staff.id)
                      .bind(u":row_version"_s, staff.rowVersion)
                      .run());
}

std::optional<Staff> StaffStore::find(StaffId id) const
{
    return m_db.prepare(u"SELECT id, name, role, active, row_version FROM staff WHERE id = :id"_s)
        .bind(u":id"_s, id)
        .row(&readStaff);
}

std::optional<Staff> StaffStore::findByName(const QString &name) const
{
    return m_db.prepare(u"SELECT id, name, role, active, row_version FROM staff WHERE name = :name"_s)
        .bind(u":name"_s, name)
        .row(&readStaff);
}

QList<Staff> StaffStore::all() const
{
    return m_db.prepare(u"SELECT id, name, role, active, row_version FROM staff ORDER BY sort_key, id"_s).rows(&readStaff);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard/targetstore.h"

#include "models/storage/connection.h"
#include "models/storage/rowversion.h"

using namespace Qt::StringLiterals;

static Target readTarget(const Statement &row)
{
    return {.id = row.id<TargetId>(0),
            .kpi = row.choice<TargetKpi>(1),
            .channel = row.optionalChoice<Channel>(2),
            .usual = row.integer(3),
            .good = row.integer(4),
            .startsOn = row.date(5),
            .rowVersion = row.integer(6)};
}

TargetId TargetStore::add(const Target &target)
{
    m_db.touch(Topic::Targets);
    const auto sql = uR"(
        INSERT INTO targets (kpi, channel, usual, good, starts_on)
        VALUES (:kpi, :channel, :usual, :good, :starts_on))"_s;
    return {m_db.prepare(sql)
                .bind(u":kpi"_s, target.kpi)
                .bind(u":channel"_s, target.channel)
                .bind(u":usual"_s, target.usual)
                .bind(u":good"_s, target.good)
                .bind(u":starts_on"_s, target.startsOn)
                .insert()};
}

void TargetStore::save(const Target &target)
{
    m_db.touch(Topic::Targets);
    const auto sql = uR"(
        UPDATE targets
           SET kpi = :kpi, channel = :channel, usual = :usual, good = :good, starts_on = :starts_on,
               row_version = row_version + 1
         WHERE id = :id AND row_version = :row_version)"_s;
    requireOneRow(m_db.prepare(sql)
                      .bind(u":kpi"_s, target.kpi)
                      .bind(u":channel"_s, target.channel)
                      .bind(u":usual"_s, target.usual)
                      .bind(u":good"_s, target.good)
                      .bind(u":starts_on"_s, target.startsOn)
                      .bind(u":id"_s, target.id)
                      .bind(u":row_version"_s, target.rowVersion)
                      .run());
}

void TargetStore::remove(const Target &target)
{
    m_db.touch(Topic::Targets);
    requireOneRow(m_db.prepare(u"DELETE FROM targets WHERE id = :id AND row_version = :row_version"_s)
                      .bind(u":id"_s, target.id)
                      .bind(u":row_version"_s, target.rowVersion)
                      .run());
}

std::optional<Target> TargetStore::find(TargetId id) const
{
    return m_db.prepare(u"SELECT id, kpi, channel, usual, good, starts_on, row_version FROM targets WHERE id = :id"_s)
        .bind(u":id"_s, id)
        .row(&readTarget);
}

QList<Target> TargetStore::all() const
{
    const auto sql = uR"(
        SELECT id, kpi, channel, usual, good, starts_on, row_version
          FROM targets
         ORDER BY kpi, channel, starts_on, id)"_s;
    return m_db.prepare(sql).rows(&readTarget);
}

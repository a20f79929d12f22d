// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transfer/importlog.h"

#include "models/storage/connection.h"
#include "models/transfer/rowjson.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

qint64 ImportLog::begin(ImportKind kind, const QString &fileName, Instant at)
{
    m_db.touch(Topic::Imports);
    return m_db.prepare(u"INSERT INTO imports (kind, file_name, state, started_at) VALUES (?, ?, ?, ?)"_s)
        .bindAll(kind, fileName, ImportState::Running, at)
        .insert();
}

void ImportLog::finish(qint64 id, const ImportCounts &counts, Instant at)
{
    m_db.touch(Topic::Imports);
    m_db.prepare(uR"(
        UPDATE imports
           SET state = :state, finished_at = :at, row_count = :rows, created = :created, updated = :updated,
               skipped = :skipped, refused = :refused
         WHERE id = :id)"_s)
        .bind(u":state"_s, ImportState::Finished)
        .bind(u":at"_s, at)
        .bind(u":rows"_s, counts.rows)
        .bind(u":created"_s, counts.created)
        .bind(u":updated"_s, counts.updated)
        .bind(u":skipped"_s, counts.skipped)
        .bind(u":refused"_s, counts.refused)
        .bind(u":id"_s, id)
        .run();
}

void ImportLog::setState(qint64 id, ImportState state)
{
    m_db.touch(Topic::Imports);
    m_db.prepare(u"UPDATE imports SET state = ? WHERE id = ?"_s).bindAll(state, id).run();
}

static ImportEntry readEntry(const Statement &row)
{
    return {.id = row.integer(0),
            .kind = row.choice<ImportKind>(1),
            .fileName = row.text(2),
            .state = row.choice<ImportState>(3),
            .startedAt = row.instant(4),
            .finishedAt = row.optionalInstant(5),
            .counts = {row.integer(6), row.integer(7), row.integer(8), row.integer(9), row.integer(10)}};
}

std::optional<ImportEntry> ImportLog::find(qint64 id) const
{
    return m_db.prepare(uR"(
        SELECT id, kind, file_name, state, started_at, finished_at, row_count, created, updated, skipped, refused
          FROM imports
         WHERE id = :id)"_s)
        .bind(u":id"_s, id)
        .row(&readEntry);
}

QList<ImportEntry> ImportLog::all() const
{
    return m_db.prepare(uR"(
        SELECT id, kind, file_name, state, started_at, finished_at, row_count, created, updated, skipped, refused
          FROM imports
         ORDER BY id DESC)"_s)
        .rows(&readEntry);
}

void ImportLog::noteBefore(qint64 id, const QString &table, qint64 rowId, const QList<std::pair<QString, QString>> &children)
{
    const auto before = rowWithChildren(m_db, table, rowId, children);
    m_db.prepare(u"INSERT INTO import_changes (import_id, table_name, row_id, before_json) VALUES (?, ?, ?, ?)"_s)
        .bindAll(id, table, rowId, QString::fromUtf8(QJsonDocument(before).toJson(QJsonDocument::Compact)))
        .run();
}

void ImportLog::putBack(qint64 id, const QString &table, qint64 rowId)
{
    const auto kept = m_db.prepare(uR"(
        SELECT before_json FROM import_changes WHERE import_id = ? AND table_name = ? AND row_id = ? ORDER BY id LIMIT 1)"_s)
                          .bindAll(id, table, rowId)
                          .row([](const Statement &row) { return row.text(0).toUtf8(); });
    if (!kept)
        return;
    restoreRow(m_db, table, rowId, QJsonDocument::fromJson(*kept).object());
    m_db.prepare(u"DELETE FROM import_changes WHERE import_id = ? AND table_name = ? AND row_id = ?"_s).bindAll(id, table, rowId).run();
}

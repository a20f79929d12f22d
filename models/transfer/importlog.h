// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/instant.h"
#include "models/transfer/importkind.h"

#include <QList>

class Connection;

/// Where an import stands. Running and Reverting ones that are found at the start were interrupted.
enum class ImportState { Running, Finished, Reverting, Reverted };

constexpr auto wordsOf(ImportState)
{
    return std::array<Word<ImportState>, 4>{{
        {ImportState::Running, u"running"},
        {ImportState::Finished, u"finished"},
        {ImportState::Reverting, u"reverting"},
        {ImportState::Reverted, u"reverted"},
    }};
}

/// How many rows became what.
struct ImportCounts {
    qint64 rows = 0;
    qint64 created = 0;
    qint64 updated = 0;
    qint64 skipped = 0;
    qint64 refused = 0;

    bool operator==(const ImportCounts &) const = default;
};

/// One import as the list of imports shows it.
struct ImportEntry {
    qint64 id = 0;
    ImportKind kind = ImportKind::Customers;
    QString fileName;
    ImportState state = ImportState::Running;
    Instant startedAt;
    std::optional<Instant> finishedAt;
    ImportCounts counts;

    bool operator==(const ImportEntry &) const = default;
};

/// Owns the tables `imports` and `import_changes`.
class ImportLog
{
public:
    explicit ImportLog(Connection &db) : m_db(db) {}

    qint64 begin(ImportKind kind, const QString &fileName, Instant at);
    void finish(qint64 id, const ImportCounts &counts, Instant at);
    void setState(qint64 id, ImportState state);
    std::optional<ImportEntry> find(qint64 id) const;
    /// Newest first.
    QList<ImportEntry> all() const;

    /// Keeps a row of `table` with its children as they are now, before the import changes them; `children` are pairs of a table
    /// and its column that refers to the row.
    void noteBefore(qint64 id, const QString &table, qint64 rowId, const QList<std::pair<QString, QString>> &children);
    /// Puts the row back as it was kept before this import changed it first, and forgets the changes. Its words in the search index are
    /// the caller's.
    void putBack(qint64 id, const QString &table, qint64 rowId);

private:
    Connection &m_db;
};

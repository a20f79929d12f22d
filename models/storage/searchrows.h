// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/bulkinsert.h"
#include "models/storage/searchindex.h"

/// Many new records of one kind for the search index; made ready on any thread, written by few statements.
class SearchRows
{
public:
    explicit SearchRows(SearchKind kind);

    /// What the record at `place` is found by, as SearchIndex::add() takes it.
    void add(qsizetype place, const QString &words, const QString &pieces);
    void run(Connection &db, BulkKeys ids) const;

private:
    SearchKind m_kind;
    BulkInsert m_words;
    BulkInsert m_pieces;
};

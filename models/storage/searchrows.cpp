// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/searchrows.h"

#include "models/core/textfold.h"

using namespace Qt::StringLiterals;

SearchRows::SearchRows(SearchKind kind)
    : m_kind(kind),
      m_words(u"search_words"_s, {u"rowid"_s, u"text"_s}, BulkInsert::Key::Later),
      m_pieces(u"search_pieces"_s, {u"rowid"_s, u"text"_s}, BulkInsert::Key::Later)
{
}

void SearchRows::add(qsizetype place, const QString &words, const QString &pieces)
{
    m_words.addAt(place, foldForSearch(words));
    if (!pieces.isEmpty())
        m_pieces.addAt(place, pieceText(pieces));
}

void SearchRows::run(Connection &db, BulkKeys ids) const
{
    for (auto &key : ids.keys)
        key = key == 0 ? 0 : searchRowId(m_kind, key);
    m_words.run(db, ids);
    m_pieces.run(db, ids);
}

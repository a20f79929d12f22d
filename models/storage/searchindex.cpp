// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/searchindex.h"

#include "models/core/textfold.h"
#include "models/storage/bulkinsert.h"
#include "models/storage/connection.h"
#include "models/storage/idarray.h"

#include <QSet>

using namespace Qt::StringLiterals;

constexpr qint64 kKindStep = qint64(1) << 40;

qint64 searchRowId(SearchKind kind, qint64 id)
{
    return static_cast<qint64>(kind) * kKindStep + id;
}

QString entryWords(const Statement &row, int first, int last)
{
    QStringList words;
    for (int column = first; column <= last; ++column)
        words.append(row.text(column));
    words.removeAll(QString());
    words.removeDuplicates();
    return words.join(u' ');
}

/// SQLite 3.40 knows the letters of Unicode 6.1; a newer one would split a word in two and make the query a phrase.
static bool isWordLetter(QChar c)
{
    return c.isLetterOrNumber() && c.unicodeVersion() <= QChar::Unicode_6_1;
}

QString wordsExpression(const QString &query)
{
    QString expression;
    QString word;
    const auto closeWord = [&] {
        if (!word.isEmpty())
            expression += u'"' + word + u"\"* "_s;
        word.clear();
    };
    const auto folded = foldForSearch(query);
    for (const auto c : folded) {
        if (isWordLetter(c))
            word += c;
        else
            closeWord();
    }
    closeWord();
    return expression.trimmed();
}

QString pieceText(const QString &numbers)
{
    QString text;
    text.reserve(numbers.size());
    for (const auto c : numbers) {
        if (c == u'\n' || isWordLetter(c))
            text += c.toLower();
    }
    return text;
}

QString piecesExpression(const QString &query)
{
    const auto piece = pieceText(QString(query).remove(u'\n'));
    const bool hasDigit = std::any_of(piece.begin(), piece.end(), [](QChar c) { return c.isDigit(); });
    return hasDigit && piece.size() >= 3 ? u'"' + piece + u'"' : QString();
}

void SearchIndex::add(SearchKind kind, qint64 id, const QString &words, const QString &pieces)
{
    const auto rowId = searchRowId(kind, id);
    m_db.prepare(u"INSERT INTO search_words (rowid, text) VALUES (?, ?)"_s).bindAll(rowId, foldForSearch(words)).run();
    if (!pieces.isEmpty())
        m_db.prepare(u"INSERT INTO search_pieces (rowid, text) VALUES (?, ?)"_s).bindAll(rowId, pieceText(pieces)).run();
}

void SearchIndex::addAll(SearchKind kind, const QList<SearchEntry> &entries)
{
    BulkInsert words(u"search_words"_s, {u"rowid"_s, u"text"_s});
    BulkInsert pieces(u"search_pieces"_s, {u"rowid"_s, u"text"_s});
    for (const auto &entry : entries) {
        words.add(searchRowId(kind, entry.id), foldForSearch(entry.words));
        if (!entry.pieces.isEmpty())
            pieces.add(searchRowId(kind, entry.id), pieceText(entry.pieces));
    }
    words.run(m_db);
    pieces.run(m_db);
}

void SearchIndex::replace(SearchKind kind, qint64 id, const QString &words, const QString &pieces)
{
    remove(kind, id);
    add(kind, id, words, pieces);
}

void SearchIndex::remove(SearchKind kind, qint64 id)
{
    m_db.prepare(u"DELETE FROM search_words WHERE rowid = ?"_s).bindAll(searchRowId(kind, id)).run();
    m_db.prepare(u"DELETE FROM search_pieces WHERE rowid = ?"_s).bindAll(searchRowId(kind, id)).run();
}

void SearchIndex::removeAll(SearchKind kind, const QList<qint64> &ids)
{
    for (const auto &sql : {u"DELETE FROM search_words WHERE rowid IN (SELECT :offset + value FROM json_each(:ids))"_s,
                            u"DELETE FROM search_pieces WHERE rowid IN (SELECT :offset + value FROM json_each(:ids))"_s})
        m_db.prepare(sql).bind(u":offset"_s, searchRowId(kind, 0)).bind(u":ids"_s, idArray(ids)).run();
}

void SearchIndex::removeOfImport(SearchKind kind, const QString &idsSql, qint64 importId)
{
    for (const auto &table : {u"search_words"_s, u"search_pieces"_s}) {
        const auto sql = u"DELETE FROM %1 WHERE rowid IN (SELECT :offset + id FROM (%2))"_s.arg(table, idsSql);
        m_db.prepare(sql).bind(u":offset"_s, searchRowId(kind, 0)).bind(u":import_id"_s, importId).run();
    }
}

QList<qint64> SearchIndex::match(const QString &sql, SearchKind kind, const QString &expression, int limit) const
{
    const auto offset = searchRowId(kind, 0);
    return m_db.prepare(sql).bindAll(expression, offset, offset + kKindStep - 1, limit)
        .rows([offset](const Statement &row) { return row.integer(0) - offset; });
}

/// A whole number with letters, such as C-2024-00042: the words know it at once, the pieces would go through all that share its beginning.
static bool isWholeNumber(const QString &pieces)
{
    constexpr qsizetype kShortest = 8 + 2; // with its quotes
    return pieces.size() >= kShortest && std::any_of(pieces.begin(), pieces.end(), [](QChar c) { return c.isLetter(); });
}

bool SearchIndex::isKnown(const QString &words) const
{
    return m_db.prepare(u"SELECT rowid FROM search_words WHERE search_words MATCH ? LIMIT 1"_s).bindAll(words).number() != 0;
}

/// https://www.sqlite.org/fts5.html#the_merge_command: a negative number of pages begins to merge everything, and one change or none
/// says that there was nothing to do.
bool SearchIndex::mergeSome(bool isFirst)
{
    constexpr int kPages = 2000;
    const int pages = isFirst ? -kPages : kPages;
    const auto changes = [this] { return m_db.prepare(u"SELECT total_changes()"_s).number(); };
    bool didSome = false;
    for (const auto &sql : {u"INSERT INTO search_words (search_words, rank) VALUES ('merge', ?)"_s,
                            u"INSERT INTO search_pieces (search_pieces, rank) VALUES ('merge', ?)"_s}) {
        const auto before = changes();
        m_db.prepare(sql).bindAll(pages).run();
        didSome = didSome || changes() - before > 1;
    }
    return didSome;
}

QList<qint64> SearchIndex::find(SearchKind kind, const QString &query, int limit) const
{
    const auto pieces = piecesExpression(query);
    const auto words = wordsExpression(query);
    const auto byWords = [&] {
        return match(u"SELECT rowid FROM search_words WHERE search_words MATCH ? AND rowid BETWEEN ? AND ? LIMIT ?"_s, kind, words, limit);
    };
    if (isWholeNumber(pieces) && isKnown(words))
        return byWords();
    QList<qint64> found;
    if (!pieces.isEmpty())
        found = match(u"SELECT rowid FROM search_pieces WHERE search_pieces MATCH ? AND rowid BETWEEN ? AND ? LIMIT ?"_s, kind, pieces, limit);
    if (words.isEmpty() || found.size() >= limit)
        return found;
    const QSet<qint64> known(found.begin(), found.end());
    const auto others = byWords();
    for (const auto id : others) {
        if (found.size() < limit && !known.contains(id))
            found.append(id);
    }
    return found;
}

std::optional<QString> SearchIndex::findTyped(SearchKind kind, const QString &text) const
{
    constexpr int kMostFound = 10'000;
    return text.trimmed().isEmpty() ? std::nullopt : std::optional(idArray(find(kind, text, kMostFound)));
}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/id.h"

#include <QList>
#include <QString>

#include <optional>

class Connection;
class Statement;

/// What can be found by the search over everything.
enum class SearchKind { Customer = 1, Case = 2, Purchase = 3, Product = 4, Device = 5, Offer = 6, Return = 7, Contract = 8 };

/// A record as it goes into the index.
struct SearchEntry {
    qint64 id = 0;
    QString words;  ///< need not be folded
    QString pieces; ///< numbers as typed, one a line; may be empty
};

/// The full-text index over everything: words by their beginnings, and pieces of numbers (phones, serials, invoices).
/// Lives with the records: the store that writes a record puts its text here in the same transaction.
class SearchIndex
{
public:
    explicit SearchIndex(Connection &db) : m_db(db) {}

    /// Adds a record that is not yet in the index. `words` need not be folded; `pieces` are numbers as typed.
    void add(SearchKind kind, qint64 id, const QString &words, const QString &pieces);
    /// Adds many records by few statements.
    void addAll(SearchKind kind, const QList<SearchEntry> &entries);
    /// Replaces the text of a record.
    void replace(SearchKind kind, qint64 id, const QString &words, const QString &pieces);
    void remove(SearchKind kind, qint64 id);
    /// Removes many records by few statements.
    void removeAll(SearchKind kind, const QList<qint64> &ids);
    /// Removes all records of a kind whose ids `idsSql` (a SELECT of ours, with :import_id) names.
    void removeOfImport(SearchKind kind, const QString &idsSql, qint64 importId);
    /// What is removed stays in the index, unseen, until its parts are merged. Merges all parts into one, some pages at a time, so that
    /// others can write between: `isFirst` begins; false when nothing is left to do.
    bool mergeSome(bool isFirst);
    /// The first `limit` ids of `kind`, in the order of the index, whose text has every word of `query` as the beginning
    /// of one of its words, or, where the query has digits, holds it as a piece. Any text is a valid query.
    QList<qint64> find(SearchKind kind, const QString &query, int limit) const;
    /// For a list with a search field: what is found for the text in it, as idArray() writes ids; nothing where nothing is typed.
    std::optional<QString> findTyped(SearchKind kind, const QString &text) const;

private:
    /// Whether a record of any kind has all these words.
    bool isKnown(const QString &words) const;
    QList<qint64> match(const QString &sql, SearchKind kind, const QString &expression, int limit) const;

    Connection &m_db;
};

/// The texts in the columns from `first` to `last`, each once, as the words of a record.
QString entryWords(const Statement &row, int first, int last);
/// The key of a record in the index.
qint64 searchRowId(SearchKind kind, qint64 id);
/// The words of a query as an FTS5 expression ("a"* "b"*); empty where there is no word in it.
QString wordsExpression(const QString &query);
/// The digits and letters of a query as one piece; empty where it has no digit or fewer than three characters.
QString piecesExpression(const QString &query);
/// How numbers are kept in the index of pieces: letters and digits only, lower case, one line each.
QString pieceText(const QString &numbers);

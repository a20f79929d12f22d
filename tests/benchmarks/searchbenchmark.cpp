// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/searchbenchmark.h"

#include "models/search/quicksearch.h"
#include "models/storage/database.h"
#include "tests/benchmarks/asking.h"
#include "tests/benchmarks/baresql.h"
#include "tests/benchmarks/samples.h"

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

/// What SearchIndex asks of the index for one text, without Qt, without the rows that are shown.
class BareSearch
{
public:
    explicit BareSearch(const BareFile &file)
        : m_words(file, "SELECT rowid FROM search_words WHERE search_words MATCH ? AND rowid BETWEEN ? AND ? LIMIT ?"),
          m_known(file, "SELECT rowid FROM search_words WHERE search_words MATCH ? LIMIT 1"),
          m_pieces(file, "SELECT rowid FROM search_pieces WHERE search_pieces MATCH ? AND rowid BETWEEN ? AND ? LIMIT ?")
    {
    }

    qint64 nanoseconds(const QString &query)
    {
        const auto words = wordsExpression(query).toUtf8();
        const auto pieces = piecesExpression(query).toUtf8();
        QElapsedTimer timer;
        timer.start();
        for (qint64 kind = 1; kind <= 8; ++kind) {
            if (isWholeNumber(pieces) && isKnown(words)) {
                match(m_words, words, kind);
                continue;
            }
            qsizetype found = 0;
            if (!pieces.isEmpty())
                found = match(m_pieces, pieces, kind);
            if (!words.isEmpty() && found < QuickSearch::kMostOfAKind)
                match(m_words, words, kind);
        }
        return timer.nsecsElapsed();
    }

private:
    static bool isWholeNumber(const QByteArray &pieces) // as SearchIndex has it
    {
        return pieces.size() >= 10 && std::any_of(pieces.begin(), pieces.end(), [](char c) { return (c >= 'a' && c <= 'z') || c < 0; });
    }

    bool isKnown(const QByteArray &words)
    {
        m_known.bind(1, words);
        return !m_known.run().isEmpty();
    }

    static qsizetype match(BareStatement &statement, const QByteArray &expression, qint64 kind)
    {
        constexpr qint64 kStep = qint64(1) << 40;
        statement.bind(1, expression);
        statement.bind(2, kind * kStep);
        statement.bind(3, (kind + 1) * kStep - 1);
        statement.bind(4, qint64(QuickSearch::kMostOfAKind));
        return statement.run().size();
    }

    BareStatement m_words;
    BareStatement m_known;
    BareStatement m_pieces;
};

} // namespace

/// Every beginning of these is one key typed: names in both alphabets, pieces of phones, numbers, a company, words that all have.
static QStringList keys()
{
    QStringList all;
    for (const auto &text : {u"kowalska anna"_s, u"żak"_s, u"łódź nowak"_s, u"olena shevchenko"_s, u"шевченко"_s, u"516364137"_s,
                             u"+48 728 190"_s, u"C-2024-0012345"_s, u"p-0500000"_s, u"O-2025-0012345"_s, u"wm000079190"_s, u"agd serwis dąbrowski"_s,
                             u"washing machine 17"_s, u"leak"_s, u"biuro.123456"_s, u"ul. polna 12"_s, u"müller jürgen"_s, u"qqqq"_s}) {
        for (qsizetype length = 1; length <= text.size(); ++length)
            all.append(text.first(length));
    }
    return all;
}

void measureSearch(const QString &shop)
{
    constexpr int kTurns = 15;
    const auto database = Database::open(shop);
    const BareFile file(shop.toUtf8());
    BareSearch bareSearch(file);
    Samples ours;
    Samples bare;
    const auto texts = keys();
    for (int turn = 0; turn <= kTurns; ++turn) {
        for (const auto &text : texts) {
            const auto question = [&] { return database->read([text](Connection &db) { return QuickSearch(db).find(text); }); };
            const auto taken = ask<QList<FoundRecord>>(question).first;
            const auto bareTaken = bareSearch.nanoseconds(text);
            if (turn == 0) // fills the caches of both
                continue;
            ours.add(taken);
            bare.add(bareTaken);
            if (turn == 1 && taken > 8'000'000)
                std::fprintf(stderr, "slow: \"%s\" %s, bare %s\n", qPrintable(text), qPrintable(duration(double(taken))), qPrintable(duration(double(bareTaken))));
        }
    }
    const auto worst = ours.percentile(0.99);
    const auto ratio = worst / bare.percentile(0.99);
    printRow(u"key typed in the search field → rows delivered, p99 of %1"_s.arg(texts.size() * kTurns), u"the bare FTS5 statements, p99"_s,
             duration(worst), duration(bare.percentile(0.99)), times(ratio), u"p99 < 16 ms, ≤ 3 ×"_s, worst < 16e6 && ratio <= 3);
    const auto medianRatio = ours.median() / bare.median();
    printRow(u"the same, median"_s, u"the same, median"_s, duration(ours.median()), duration(bare.median()), times(medianRatio), u"≤ 3 ×"_s,
             medianRatio <= 3);
}

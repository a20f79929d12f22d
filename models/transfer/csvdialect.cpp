// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transfer/csvdialect.h"

#include <QMap>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

constexpr int kRowsToCompare = 200;
/// In the order of preference among equals: a semicolon or tab rarely stands in every row by chance, a decimal comma does.
constexpr char16_t kDelimiters[] = {u'\t', u';', u'|', u','};

static bool isLineBreak(QChar c)
{
    return c == u'\n' || c == u'\r';
}

/// The number of fields of the first rows; blank lines and an unfinished last row are left out.
static QList<int> fieldCounts(QStringView sample, QChar delimiter, bool isWhole)
{
    QList<int> counts;
    int fields = 1;
    bool isQuoted = false;
    bool isBlank = true;
    for (qsizetype i = 0; i < sample.size() && counts.size() < kRowsToCompare; ++i) {
        const auto c = sample[i];
        const bool atFieldStart = i == 0 || sample[i - 1] == delimiter || isLineBreak(sample[i - 1]);
        if (c == u'"' && (isQuoted || atFieldStart)) {
            isQuoted = !isQuoted;
        } else if (!isQuoted && isLineBreak(c)) {
            if (!isBlank)
                counts.append(fields);
            fields = 1;
            isBlank = true;
            continue;
        } else if (!isQuoted && c == delimiter) {
            ++fields;
        }
        isBlank = false;
    }
    if ((isWhole || counts.isEmpty()) && !isBlank && counts.size() < kRowsToCompare)
        counts.append(fields);
    return counts;
}

/// The share of rows that have the most frequent number of fields, in percent; 0 when that number is one.
static int evenness(const QList<int> &counts)
{
    QMap<int, int> rowsByCount;
    for (const int count : counts)
        ++rowsByCount[count];
    int best = 0;
    int bestRows = 0;
    for (auto it = rowsByCount.cbegin(); it != rowsByCount.cend(); ++it) {
        if (it.value() >= bestRows) {
            best = it.key();
            bestRows = it.value();
        }
    }
    return best > 1 ? int(bestRows * 100 / counts.size()) : 0;
}

char16_t detectDelimiter(QStringView sample, bool isWhole)
{
    char16_t best = u',';
    int bestEvenness = 0;
    for (const auto delimiter : kDelimiters) {
        const int percent = evenness(fieldCounts(sample, delimiter, isWhole));
        if (percent > bestEvenness) {
            best = delimiter;
            bestEvenness = percent;
        }
    }
    return best;
}

std::optional<char16_t> declaredDelimiter(QStringView sample)
{
    const bool isDeclared = sample.size() >= 6 && sample.startsWith(u"sep=", Qt::CaseInsensitive) && isLineBreak(sample[5]);
    return isDeclared ? std::optional(sample[4].unicode()) : std::nullopt;
}

static bool looksLikeData(const QString &text)
{
    static const QRegularExpression data(
        u"^([+-]?[0-9][0-9 .,:/+()-]*%?|[0-9]{4}-[0-9]{2}-[0-9]{2}T.*|\\+?[0-9(][0-9 ()/.-]{5,}|[^\\s@]+@[^\\s@]+\\.[a-zA-Z]{2,})$"_s);
    return data.match(text).hasMatch();
}

bool looksLikeHeader(const QList<QStringView> &firstRow)
{
    QSet<QString> names;
    for (const auto field : firstRow) {
        const auto name = field.trimmed().toString();
        if (name.isEmpty())
            continue;
        if (looksLikeData(name) || names.contains(name.toCaseFolded()))
            return false;
        names.insert(name.toCaseFolded());
    }
    return !names.isEmpty();
}

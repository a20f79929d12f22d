// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/textfold.h"

#include "models/core/foldtable.h"

#include <algorithm>

static bool isAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

/// Half the cost of QString::toLower.
static QString asciiToLower(const QString &text)
{
    QString lower(text.size(), Qt::Uninitialized);
    std::transform(text.begin(), text.end(), lower.begin(),
                   [](QChar c) { return c >= u'A' && c <= u'Z' ? QChar(c.unicode() + 0x20) : c; });
    return lower;
}

QString foldForSearch(const QString &text)
{
    if (isAscii(text))
        return asciiToLower(text);
    QString folded;
    folded.reserve(text.size() + 4);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto unit = text[i].unicode();
        if (unit < kFoldTableSize) {
            folded.append(QStringView(searchFoldOf(unit)));
        } else if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            folded.append(computeSearchFold(QChar::surrogateToUcs4(text[i], text[i + 1])));
            ++i;
        } else {
            folded.append(computeSearchFold(unit));
        }
    }
    return folded;
}

static bool isStripped(QChar c)
{
    const auto unit = c.unicode();
    return (unit >= 0x200B && unit <= 0x200F) || (unit >= 0x202A && unit <= 0x202E) ||
           (unit >= 0x2066 && unit <= 0x2069) || unit == 0xFEFF ||
           (c.category() == QChar::Other_Control && !c.isSpace());
}

static bool isCleanAscii(const QString &text)
{
    QChar before = u' ';
    for (const QChar c : text) {
        if (c.unicode() < 0x20 || c.unicode() > 0x7E || (c == u' ' && before == u' '))
            return false;
        before = c;
    }
    return before != u' ' || text.isEmpty();
}

QString cleanLine(const QString &text)
{
    if (isCleanAscii(text))
        return text;
    constexpr int kMostMarks = 4;
    QString line;
    line.reserve(text.size());
    int marks = 0;
    bool gap = false;
    for (const QChar c : text) {
        if (isStripped(c))
            continue;
        if (c.isSpace()) {
            gap = !line.isEmpty();
            continue;
        }
        marks = c.isMark() ? marks + 1 : 0;
        if (marks > kMostMarks)
            continue;
        if (gap)
            line.append(u' ');
        gap = false;
        line.append(c);
    }
    return line;
}

bool hasBadCharacter(const QString &text)
{
    return text.contains(QChar(u'\0')) || !text.isValidUtf16();
}

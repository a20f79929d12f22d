// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/phoneextension.h"

#include <QSet>

using namespace Qt::StringLiterals;

static bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

static bool startsExtension(const QString &word)
{
    static const QSet<QString> words{u"wew"_s,   u"wewn"_s, u"wewnętrzny"_s, u"доб"_s,       u"добавочный"_s, u"вн"_s,
                                     u"внутр"_s, u"ext"_s,  u"extn"_s,       u"extension"_s, u"x"_s,          u"int"_s,
                                     u"х"_s,     u"#"_s,    u"anexo"_s,      u"poste"_s,     u"durchwahl"_s};
    return words.contains(word);
}

/// The start of the word or hash sign that ends at `end`.
static qsizetype wordBefore(const QString &text, qsizetype end)
{
    if (end > 0 && text[end - 1] == u'#')
        return end - 1;
    auto start = end;
    while (start > 0 && text[start - 1].isLetter())
        --start;
    return start;
}

PhoneParts splitExtension(const QString &text)
{
    constexpr qsizetype kLongest = 7;
    auto end = text.size();
    while (end > 0 && (text[end - 1].isSpace() || text[end - 1] == u')' || text[end - 1] == u'#'))
        --end;
    auto digits = end;
    while (digits > 0 && isDigit(text[digits - 1]))
        --digits;
    auto wordEnd = digits;
    while (wordEnd > 0 && (text[wordEnd - 1].isSpace() || u".:=№"_s.contains(text[wordEnd - 1])))
        --wordEnd;
    const auto wordStart = wordBefore(text, wordEnd);
    const bool cut = end > digits && end - digits <= kLongest && wordStart > 0 &&
                     startsExtension(text.mid(wordStart, wordEnd - wordStart).toLower());
    if (!cut)
        return {text, {}};
    auto number = text.left(wordStart).trimmed();
    while (number.endsWith(u'(') || number.endsWith(u',') || number.endsWith(u';') || number.endsWith(u'/'))
        number = number.chopped(1).trimmed();
    return {number, text.mid(digits, end - digits)};
}

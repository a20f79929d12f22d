// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transfer/formulaguard.h"

#include <algorithm>

static bool isFormulaSign(QChar c)
{
    switch (c.unicode()) {
    case u'=': case u'+': case u'-': case u'@': case u'\t': case u'\r': case u'\n':
    case 0xFF1D: case 0xFF0B: case 0xFF0D: case 0xFF20:
        return true;
    }
    return false;
}

/// What a spreadsheet, or a tool before it, may drop in front of a formula.
static bool isSkipped(QChar c)
{
    const auto unicode = c.unicode();
    return unicode == u'\'' || unicode == u'"' || (unicode >= 0x200B && unicode <= 0x200F) || unicode == 0xFEFF || c.isSpace();
}

static bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// "-12" and "-12.50" with either decimal sign.
static bool isNegativeNumber(QStringView text)
{
    qsizetype i = 1;
    while (i < text.size() && isDigit(text[i]))
        ++i;
    if (text.isEmpty() || text[0] != u'-' || i == 1)
        return false;
    if (i == text.size())
        return true;
    if (text[i] != u'.' && text[i] != u',')
        return false;
    const auto decimals = text.sliced(i + 1);
    return !decimals.isEmpty() && std::all_of(decimals.begin(), decimals.end(), &isDigit);
}

bool needsFormulaGuard(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isFormulaSign(text[i]))
            return i > 0 || !isNegativeNumber(text);
        if (!isSkipped(text[i]))
            return false;
    }
    return false;
}

QStringView withoutFormulaGuard(QStringView text)
{
    if (!text.startsWith(u'\''))
        return text;
    const auto rest = text.sliced(1);
    return needsFormulaGuard(rest) ? rest : text;
}

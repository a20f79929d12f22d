// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/words.h"

/// An SQL expression: the place of a column's word in its enum, so that a long reading compares no texts. NULL for an unknown word.
template <typename Enum>
QString numberOfWord(const QString &column)
{
    auto sql = QStringLiteral("CASE ") + column;
    for (const auto &[choice, word] : wordsOf(Enum{}))
        sql += QStringLiteral(" WHEN '%1' THEN %2").arg(QString::fromUtf16(word)).arg(static_cast<int>(choice));
    return sql + QStringLiteral(" END");
}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <array>
#include <optional>
#include <utility>

/// One choice of an enum and the word that stands for it in the database, in files and in JSON.
template <typename Enum>
using Word = std::pair<Enum, const char16_t *>;

/// The word for `value`. Each enum offers `wordsOf(Enum)`, an array of Word, next to its definition.
template <typename Enum>
QString toWord(Enum value)
{
    for (const auto &[candidate, word] : wordsOf(value)) {
        if (candidate == value)
            return QString::fromUtf16(word);
    }
    Q_UNREACHABLE();
}

/// The choice that `word` stands for; nothing when it stands for none.
template <typename Enum>
std::optional<Enum> fromWord(QStringView word)
{
    for (const auto &[candidate, known] : wordsOf(Enum{})) {
        if (word == QStringView(known))
            return candidate;
    }
    return std::nullopt;
}

/// All choices in the order of their definition.
template <typename Enum>
QList<Enum> allOf()
{
    QList<Enum> all;
    for (const auto &[candidate, word] : wordsOf(Enum{}))
        all.append(candidate);
    return all;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>

/// Characters below this (Latin, Greek, Cyrillic) are folded by table.
constexpr char16_t kFoldTableSize = 0x530;

/// What search compares in place of one character.
QString computeSearchFold(char32_t character);
/// The same from the table, for `unit` < kFoldTableSize.
std::u16string_view searchFoldOf(char16_t unit);

/// What a sort key is made of: kSortGap for punctuation, the digits 0–9, letters as weights from 'A' up; empty for what does not count.
constexpr char16_t kSortGap = 0x20;
QString computeSortFold(char32_t character);
/// The same from the table, for `unit` < kFoldTableSize.
std::u16string_view sortFoldOf(char16_t unit);

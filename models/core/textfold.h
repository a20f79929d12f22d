// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// What search compares: case and marks away, ł as l, ß as ss, ё as е, й as и; zero-width and direction characters removed.
/// Spaces and punctuation stay.
QString foldForSearch(const QString &text);

/// A key whose order as UTF-8 bytes is the order of a list of names: case does not count, foreign marks do not count, Polish letters
/// stand right after their base letter, Latin comes before Cyrillic (ё with е, і ї after и), numbers count by value ("RMA-9" before
/// "RMA-10"). A run of spaces and punctuation is one low sign; apostrophes count as nothing. Names that differ in nothing else share a
/// key; the id breaks the tie. The key is not readable text.
QString sortKey(const QString &text);

/// One line fit for a name: trimmed, inner white space one blank, control, zero-width and direction characters removed, at most four
/// marks on one letter.
QString cleanLine(const QString &text);

/// Whether `text` holds what cannot be kept: NUL or half of a surrogate pair.
bool hasBadCharacter(const QString &text);

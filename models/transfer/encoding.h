// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/words.h"

#include <QByteArrayView>

/// How the letters of a text file are written as bytes.
enum class Encoding { Utf8, Utf16LittleEndian, Utf16BigEndian, Windows1250, Iso8859_2, Windows1251, Windows1252 };

constexpr auto wordsOf(Encoding)
{
    return std::array<Word<Encoding>, 7>{{
        {Encoding::Utf8, u"utf-8"},
        {Encoding::Utf16LittleEndian, u"utf-16le"},
        {Encoding::Utf16BigEndian, u"utf-16be"},
        {Encoding::Windows1250, u"windows-1250"},
        {Encoding::Iso8859_2, u"iso-8859-2"},
        {Encoding::Windows1251, u"windows-1251"},
        {Encoding::Windows1252, u"windows-1252"},
    }};
}

/// The encoding of a name as people write it: "windows-1250", "cp1250", "UTF8", "latin2", "utf-16-le".
std::optional<Encoding> encodingFromName(const QString &name);

bool isOneByte(Encoding encoding);
/// The byte order mark of `encoding`; empty where it has none.
QByteArrayView byteOrderMark(Encoding encoding);

/// The character of each of the 256 bytes in a one-byte encoding, as Qt decodes it; U+FFFD where a byte has no meaning.
using CharacterTable = std::array<char16_t, 256>;
/// Nothing when this build of Qt does not know the encoding.
const std::optional<CharacterTable> &characterTable(Encoding encoding);

/// How many of `bytes`, from the start, are whole and valid UTF-8.
qsizetype validUtf8Length(QByteArrayView bytes);
/// How many of `bytes` remain when a UTF-8 character that is cut off at their end is left for later.
qsizetype wholeUtf8Length(QByteArrayView bytes);

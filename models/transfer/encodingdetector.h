// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/transfer/encoding.h"

/// What the first bytes of a file say about it.
struct EncodingGuess {
    Encoding encoding = Encoding::Utf8;
    bool hasByteOrderMark = false;

    bool operator==(const EncodingGuess &) const = default;
};

/// How many bytes from the start of a file are enough to tell.
constexpr qsizetype kEncodingSample = 256 * 1024;

/// Tells the encoding by, in this order: the byte order mark, the zeros of UTF-16, valid UTF-8, and for one-byte encodings
/// the letters that Polish, Hungarian, Czech, German, French, Russian, Bulgarian and their neighbours use.
EncodingGuess detectEncoding(QByteArrayView sample);

/// What kind of file `sample` begins when it is not text in `encoding`, as "a PNG picture"; empty for text.
QString foreignContent(QByteArrayView sample, Encoding encoding);

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transfer/encodingdetector.h"

#include "models/transfer/letterstatistics.h"

using namespace Qt::StringLiterals;

static std::optional<Encoding> encodingOfMark(QByteArrayView sample)
{
    for (const auto encoding : {Encoding::Utf8, Encoding::Utf16LittleEndian, Encoding::Utf16BigEndian}) {
        if (sample.startsWith(byteOrderMark(encoding)))
            return encoding;
    }
    return std::nullopt;
}

/// UTF-16 without a mark: in European scripts nearly every second byte is 0 to 8, and many are 0 (delimiters, digits, line ends).
static std::optional<Encoding> utf16ByZeros(QByteArrayView sample)
{
    qsizetype zeros[2] = {0, 0};
    qsizetype small[2] = {0, 0};
    for (qsizetype i = 0; i < sample.size(); ++i) {
        zeros[i % 2] += sample[i] == '\0';
        small[i % 2] += uchar(sample[i]) <= 8;
    }
    const auto enough = sample.size() / 2 * 8 / 10;
    if (small[1] >= enough && zeros[1] > 0 && zeros[0] * 20 < zeros[1])
        return Encoding::Utf16LittleEndian;
    if (small[0] >= enough && zeros[0] > 0 && zeros[1] * 20 < zeros[0])
        return Encoding::Utf16BigEndian;
    return std::nullopt;
}

static bool isUtf8(QByteArrayView sample)
{
    const auto whole = sample.first(wholeUtf8Length(sample));
    return validUtf8Length(whole) == whole.size();
}

EncodingGuess detectEncoding(QByteArrayView sample)
{
    if (const auto marked = encodingOfMark(sample))
        return {*marked, true};
    if (isUtf8(sample) && !sample.contains('\0'))
        return {Encoding::Utf8, false};
    if (const auto wide = utf16ByZeros(sample))
        return {*wide, false};
    return {isUtf8(sample) ? Encoding::Utf8 : encodingByLetters(sample), false};
}

/// Many control characters: compressed data and machine code, not text with a stray one.
static bool isBinary(QByteArrayView sample, Encoding encoding)
{
    if (encoding == Encoding::Utf16LittleEndian || encoding == Encoding::Utf16BigEndian)
        return false;
    qsizetype controls = 0;
    for (const char c : sample)
        controls += uchar(c) < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f';
    return encoding == Encoding::Utf8 ? controls * 10 > sample.size() * 3 : controls * 20 > sample.size();
}

QString foreignContent(QByteArrayView sample, Encoding encoding)
{
    struct Kind {
        QByteArrayView magic;
        QString name;
    };
    const Kind kinds[] = {
        {{"\x89PNG", 4}, u"a PNG picture"_s},
        {{"\xFF\xD8\xFF", 3}, u"a JPEG picture"_s},
        {{"GIF8", 4}, u"a GIF picture"_s},
        {{"SQLite format 3", 16}, u"an SQLite database"_s},
        {{"PK\x03\x04", 4}, u"a zip archive or an Excel workbook"_s},
        {{"\xD0\xCF\x11\xE0", 4}, u"an old Excel or Word document"_s},
        {{"%PDF-", 5}, u"a PDF document"_s},
        {{"\xFF\xFE\0\0", 4}, u"UTF-32 text"_s},
        {{"\0\0\xFE\xFF", 4}, u"UTF-32 text"_s},
    };
    for (const auto &kind : kinds) {
        if (sample.startsWith(kind.magic))
            return kind.name;
    }
    return isBinary(sample, encoding) ? u"binary data"_s : QString();
}

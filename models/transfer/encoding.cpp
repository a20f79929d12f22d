// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transfer/encoding.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

constexpr char16_t kReplacement = 0xFFFD;

std::optional<Encoding> encodingFromName(const QString &name)
{
    static const QHash<QString, Encoding> others{
        {u"cp1250"_s, Encoding::Windows1250},     {u"cp1251"_s, Encoding::Windows1251},     {u"cp1252"_s, Encoding::Windows1252},
        {u"windows1250"_s, Encoding::Windows1250}, {u"windows1251"_s, Encoding::Windows1251}, {u"windows1252"_s, Encoding::Windows1252},
        {u"iso88592"_s, Encoding::Iso8859_2},     {u"latin2"_s, Encoding::Iso8859_2},       {u"utf8"_s, Encoding::Utf8},
        {u"utf8sig"_s, Encoding::Utf8},           {u"utf8bom"_s, Encoding::Utf8},           {u"utf16"_s, Encoding::Utf16LittleEndian},
        {u"utf16le"_s, Encoding::Utf16LittleEndian}, {u"utf16be"_s, Encoding::Utf16BigEndian},
    };
    static const QRegularExpression separators(u"[-_ ]"_s);
    const auto found = others.constFind(name.trimmed().toLower().remove(separators));
    return found == others.constEnd() ? std::nullopt : std::optional(*found);
}

bool isOneByte(Encoding encoding)
{
    return encoding != Encoding::Utf8 && encoding != Encoding::Utf16LittleEndian && encoding != Encoding::Utf16BigEndian;
}

QByteArrayView byteOrderMark(Encoding encoding)
{
    if (encoding == Encoding::Utf8)
        return {"\xEF\xBB\xBF", 3};
    if (encoding == Encoding::Utf16LittleEndian)
        return {"\xFF\xFE", 2};
    if (encoding == Encoding::Utf16BigEndian)
        return {"\xFE\xFF", 2};
    return {};
}

static std::optional<CharacterTable> makeTable(Encoding encoding)
{
    QStringDecoder decoder(toWord(encoding).toLatin1().constData());
    if (!decoder.isValid())
        return std::nullopt;
    CharacterTable table;
    for (int byte = 0; byte < 256; ++byte) {
        const char one = char(byte);
        const QString text = decoder.decode(QByteArrayView(&one, 1));
        const bool known = text.size() == 1 && (byte < 0x80 || text[0].unicode() >= 0xA0);
        table[size_t(byte)] = known ? text[0].unicode() : kReplacement;
    }
    return table;
}

const std::optional<CharacterTable> &characterTable(Encoding encoding)
{
    static const QHash<Encoding, std::optional<CharacterTable>> tables = [] {
        QHash<Encoding, std::optional<CharacterTable>> made;
        for (const auto each : allOf<Encoding>())
            made.insert(each, isOneByte(each) ? makeTable(each) : std::nullopt);
        return made;
    }();
    return *tables.constFind(encoding);
}

qsizetype wholeUtf8Length(QByteArrayView bytes)
{
    for (qsizetype back = 1; back <= qMin<qsizetype>(3, bytes.size()); ++back) {
        const auto byte = uchar(bytes[bytes.size() - back]);
        if ((byte & 0xC0) == 0x80)
            continue;
        const int length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1;
        return back < length ? bytes.size() - back : bytes.size();
    }
    return bytes.size();
}

/// The length of the valid UTF-8 sequence at `at`, 0 for none (Unicode 15, table 3-7).
static int sequenceLength(QByteArrayView bytes, qsizetype at)
{
    const auto byteAt = [&](int offset) { return at + offset < bytes.size() ? uchar(bytes[at + offset]) : uchar(0); };
    const auto isTail = [&](int offset) { return (byteAt(offset) & 0xC0) == 0x80; };
    const auto lead = byteAt(0);
    const auto second = byteAt(1);
    if (lead < 0x80)
        return 1;
    if (lead >= 0xC2 && lead <= 0xDF)
        return isTail(1) ? 2 : 0;
    if (lead >= 0xE0 && lead <= 0xEF) {
        const bool isOverlong = lead == 0xE0 && second < 0xA0;
        const bool isSurrogate = lead == 0xED && second > 0x9F;
        return isTail(1) && isTail(2) && !isOverlong && !isSurrogate ? 3 : 0;
    }
    if (lead >= 0xF0 && lead <= 0xF4) {
        const bool isOverlong = lead == 0xF0 && second < 0x90;
        const bool isTooHigh = lead == 0xF4 && second > 0x8F;
        return isTail(1) && isTail(2) && isTail(3) && !isOverlong && !isTooHigh ? 4 : 0;
    }
    return 0;
}

qsizetype validUtf8Length(QByteArrayView bytes)
{
    qsizetype at = 0;
    while (at < bytes.size()) {
        const int length = sequenceLength(bytes, at);
        if (length == 0)
            break;
        at += length;
    }
    return at;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transfer/csvwriter.h"

#include "models/transfer/fileerror.h"
#include "models/transfer/formulaguard.h"

#include <QFileInfo>

#include <cerrno>
#include <charconv>
#include <cstring>

using namespace Qt::StringLiterals;

constexpr qsizetype kBuffer = 256 * 1024;
/// More than any number, date or instant takes.
constexpr qsizetype kShortField = 64;
constexpr qsizetype kDatabaseMark = 16;

/// As SQLite marks its files and their write-ahead logs: https://www.sqlite.org/fileformat2.html
static bool isDatabase(const QByteArray &start)
{
    return start == QByteArrayView("SQLite format 3\0", kDatabaseMark) || start.startsWith("\x37\x7f\x06\x82") || start.startsWith("\x37\x7f\x06\x83");
}

/// The new file takes the place of the old one: it must not be a device, nor a shop.
static void requireReplaceable(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir())
        throw FileError(FileErrorKind::IsFolder, path);
    if (path.isEmpty())
        throw FileError(FileErrorKind::NotWritable, path, u"it has no name"_s);
    if (!info.exists())
        return;
    if (!info.isFile())
        throw FileError(FileErrorKind::NotWritable, path, u"it is a device"_s);
    QFile old(path);
    if (old.open(QIODevice::ReadOnly) && isDatabase(old.read(kDatabaseMark)))
        throw FileError(FileErrorKind::NotWritable, path, u"it is a database, which a table must not replace"_s);
}

CsvWriter::CsvWriter(const QString &path, const CsvPreset &preset, const QTimeZone &zone)
    : m_preset(preset), m_times(zone), m_file(path), m_buffer(kBuffer)
{
    requireReplaceable(path);
    errno = 0;
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) || !m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        fail();
    for (const char16_t c : {u'"', u'\r', u'\n', preset.delimiter})
        m_isSpecial[c] = true;
    if (preset.hasByteOrderMark)
        put(QByteArrayView("\xEF\xBB\xBF", 3));
}

void CsvWriter::header(const QStringList &names)
{
    for (const auto &name : names)
        text(name);
    endRow();
    m_rows = 0;
}

CsvWriter &CsvWriter::text(QStringView text)
{
    beginField();
    makeRoom(text.size() * 3 + kShortField);
    const bool isQuoted = needsQuotes(text);
    if (isQuoted)
        put('"');
    if (needsFormulaGuard(text))
        put('\'');
    putUtf8(text, isQuoted);
    if (isQuoted)
        put('"');
    m_isBlankRow = m_isBlankRow && text.isEmpty();
    return *this;
}

CsvWriter &CsvWriter::integer(qint64 number)
{
    return amount(number, 0);
}

CsvWriter &CsvWriter::amount(qint64 minor, int places)
{
    beginField();
    m_isBlankRow = false;
    if (minor < 0)
        put('-');
    char digits[kShortField];
    const auto magnitude = minor < 0 ? 0 - quint64(minor) : quint64(minor);
    const auto length = int(std::to_chars(digits, digits + sizeof digits, magnitude).ptr - digits);
    const int whole = length - places;
    for (int i = qMin(whole - 1, 0); i < length; ++i) {
        if (i == whole && places > 0)
            put(char(m_preset.decimalSign));
        put(i < 0 ? '0' : digits[i]);
    }
    return *this;
}

CsvWriter &CsvWriter::decimal(double number, int places)
{
    beginField();
    m_isBlankRow = false;
    auto text = QByteArray::number(number, 'f', places);
    text.replace('.', char(m_preset.decimalSign));
    makeRoom(text.size() + kShortField);
    put(text);
    return *this;
}

CsvWriter &CsvWriter::date(QDate date)
{
    beginField();
    if (date.isValid()) {
        m_isBlankRow = false;
        putDate(date, m_preset.dates == CsvDates::DayFirst);
    }
    return *this;
}

CsvWriter &CsvWriter::instant(Instant instant)
{
    beginField();
    m_isBlankRow = false;
    if (m_preset.dates == CsvDates::IsoUtc) {
        const auto utc = QDateTime::fromMSecsSinceEpoch(instant.ms, Qt::UTC);
        putDate(utc.date(), false);
        put('T');
        putTime(utc.time());
        put('Z');
        return *this;
    }
    const auto local = m_times.toLocal(instant);
    putDate(local.date, m_preset.dates == CsvDates::DayFirst);
    put(' ');
    putTime(local.time);
    if (local.offset)
        putOffset(*local.offset);
    return *this;
}

CsvWriter &CsvWriter::empty()
{
    beginField();
    return *this;
}

void CsvWriter::endRow()
{
    makeRoom(kShortField);
    const bool looksLikeABlankLine = m_isBlankRow && m_fieldsInRow == 1;
    if (looksLikeABlankLine)
        put("\"\"");
    put("\r\n");
    m_fieldsInRow = 0;
    m_isBlankRow = true;
    ++m_rows;
}

void CsvWriter::commit()
{
    flush();
    errno = 0;
    if (!m_file.commit())
        fail();
}

void CsvWriter::beginField()
{
    makeRoom(kShortField);
    if (m_fieldsInRow++ > 0)
        put(char(m_preset.delimiter));
}

void CsvWriter::put(QByteArrayView ascii)
{
    std::memcpy(m_buffer.data() + m_size, ascii.data(), size_t(ascii.size()));
    m_size += size_t(ascii.size());
}

void CsvWriter::putNumber(int number, int digits)
{
    for (int i = digits - 1; i >= 0; --i, number /= 10)
        m_buffer[m_size + size_t(i)] = char('0' + number % 10);
    m_size += size_t(digits);
}

void CsvWriter::putDate(QDate date, bool isDayFirst)
{
    int year = 0;
    int month = 0;
    int day = 0;
    date.getDate(&year, &month, &day);
    putNumber(isDayFirst ? day : year, isDayFirst ? 2 : 4);
    put(isDayFirst ? '.' : '-');
    putNumber(month, 2);
    put(isDayFirst ? '.' : '-');
    putNumber(isDayFirst ? year : day, isDayFirst ? 4 : 2);
}

void CsvWriter::putTime(QTime time)
{
    putNumber(time.hour(), 2);
    put(':');
    putNumber(time.minute(), 2);
    put(':');
    putNumber(time.second(), 2);
    if (time.msec() > 0) {
        put('.');
        putNumber(time.msec(), 3);
    }
}

void CsvWriter::putOffset(int seconds)
{
    put(seconds < 0 ? '-' : '+');
    putNumber(qAbs(seconds) / 3600, 2);
    put(':');
    putNumber(qAbs(seconds) / 60 % 60, 2);
}

bool CsvWriter::needsQuotes(QStringView text) const
{
    if (text.isEmpty())
        return false;
    for (const QChar letter : text) {
        const auto c = letter.unicode();
        if (c < 0x80 && m_isSpecial[c])
            return true;
    }
    return text.front().isSpace() || text.back().isSpace();
}

void CsvWriter::putUtf8(QStringView text, bool doublesQuotes)
{
    const auto *p = text.utf16();
    const auto *const end = p + text.size();
    auto *out = m_buffer.data() + m_size;
    while (p != end) {
        char32_t c = *p++;
        if (c < 0x80) {
            *out++ = char(c);
            if (c == '"' && doublesQuotes)
                *out++ = '"';
            continue;
        }
        if (QChar::isSurrogate(c)) {
            const bool isPair = QChar::isHighSurrogate(c) && p != end && QChar::isLowSurrogate(*p);
            c = isPair ? QChar::surrogateToUcs4(char16_t(c), *p++) : char32_t(QChar::ReplacementCharacter);
        }
        const int tails = c < 0x800 ? 1 : c < 0x10000 ? 2 : 3;
        constexpr int kLeads[] = {0, 0xC0, 0xE0, 0xF0};
        *out++ = char(kLeads[tails] | int(c >> (6 * tails)));
        for (int i = tails - 1; i >= 0; --i)
            *out++ = char(0x80 | int((c >> (6 * i)) & 0x3F));
    }
    m_size = size_t(out - m_buffer.data());
}

void CsvWriter::makeRoom(qsizetype bytes)
{
    if (m_buffer.size() - m_size >= size_t(bytes))
        return;
    flush();
    if (m_buffer.size() < size_t(bytes))
        m_buffer.resize(size_t(bytes));
}

void CsvWriter::flush()
{
    errno = 0;
    if (m_file.write(m_buffer.data(), qint64(m_size)) != qint64(m_size))
        fail();
    m_size = 0;
}

/// Whether the last system call said that no more fits: the disk, a quota or a limit is full.
static bool isSpaceUsedUp()
{
#ifdef EDQUOT
    if (errno == EDQUOT)
        return true;
#endif
    return errno == ENOSPC || errno == EFBIG;
}

void CsvWriter::fail()
{
    const bool isFull = isSpaceUsedUp() || m_file.error() == QFileDevice::ResourceError;
    throw FileError(isFull ? FileErrorKind::Full : FileErrorKind::NotWritable, m_file.fileName(), m_file.errorString());
}

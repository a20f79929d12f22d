// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/transfer/csvpreset.h"
#include "models/transfer/localtimes.h"

#include <QSaveFile>
#include <QStringList>

#include <vector>

/// Writes a table to a CSV file, row by row in constant memory. The file comes into being, or is replaced, whole at commit();
/// before that nothing is changed. Only its owner can read it. Everything that can fail throws FileError (NotWritable, Full, IsFolder).
///
///     CsvWriter writer(path, presetOf(CsvPresetName::Pl), shopZone);
///     writer.header({u"name"_s, u"paid"_s});
///     writer.text(name).amount(1250, 2).endRow();
///     writer.commit();
class CsvWriter
{
public:
    CsvWriter(const QString &path, const CsvPreset &preset, const QTimeZone &zone);

    void header(const QStringList &names);

    /// Text as it is, quoted where RFC 4180 asks for it; what a spreadsheet would run gets an apostrophe (formulaguard.h).
    CsvWriter &text(QStringView text);
    CsvWriter &integer(qint64 number);
    /// `minor` units with `places` decimals: amount(-1250, 2) is -12.50.
    CsvWriter &amount(qint64 minor, int places);
    /// A finite number, rounded to `places` decimals.
    CsvWriter &decimal(double number, int places);
    /// An invalid date is an empty field.
    CsvWriter &date(QDate date);
    CsvWriter &instant(Instant instant);
    CsvWriter &empty();
    void endRow();

    /// How many rows were ended, the header not counted.
    qint64 rows() const { return m_rows; }
    /// Puts the file in its place.
    void commit();

private:
    void beginField();
    void put(char c) { m_buffer[m_size++] = c; }
    void put(QByteArrayView ascii);
    void putNumber(int number, int digits);
    void putDate(QDate date, bool isDayFirst);
    void putTime(QTime time);
    void putOffset(int seconds);
    void putUtf8(QStringView text, bool doublesQuotes);
    bool needsQuotes(QStringView text) const;
    void makeRoom(qsizetype bytes);
    void flush();
    [[noreturn]] void fail();

    CsvPreset m_preset;
    LocalTimes m_times;
    QSaveFile m_file;
    std::vector<char> m_buffer;
    size_t m_size = 0;
    std::array<bool, 128> m_isSpecial{};
    qint64 m_rows = 0;
    int m_fieldsInRow = 0;
    bool m_isBlankRow = true;
};

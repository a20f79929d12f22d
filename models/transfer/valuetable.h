// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/transfer/csvwriter.h"

#include <QVariant>

/// Rows of values as a CSV file: a QDate, an Instant, Money and numbers as spreadsheets take them, everything else as text. Money is
/// followed by its currency in a column of its own; which columns hold money, the first rows tell. Throws FileError as CsvWriter does;
/// nothing is changed before commit().
class ValueTable
{
public:
    /// `currencyTitle` holds %1 for the title of the column with the money: "%1, currency".
    ValueTable(const QString &path, const CsvPreset &preset, const QTimeZone &zone, const QStringList &titles,
               const QString &currencyTitle);

    void write(const QList<QVariantList> &rows);
    void commit();

private:
    void open(const QList<QVariantList> &firstRows);
    void writeValue(const QVariant &value);

    QString m_path;
    CsvPreset m_preset;
    QTimeZone m_zone;
    QStringList m_titles;
    QString m_currencyTitle;
    QList<bool> m_isMoney;
    std::unique_ptr<CsvWriter> m_out;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/statement.h"
#include "models/transfer/csvwriter.h"

#include <functional>

/// How one kind becomes a file: one ordered statement whose rows are written as they come.
struct ExportTable {
    enum class Time { Day, Instant };

    QStringList header;
    QString select;  ///< with %1 where " AND …" of the period goes
    QString count;   ///< how many rows the select is about, for the progress; the same %1
    QString time;    ///< the column that the period looks at; empty: none
    Time timeIs = Time::Day;
    std::function<void(const Statement &row, CsvWriter &out)> write; ///< with the row's end
    /// After the last row, for what was held back.
    std::function<void(CsvWriter &out)> end = [](CsvWriter &) {};
};

/// The texts of a row from column `first` on, `count` of them.
void writeTexts(const Statement &row, int first, int count, CsvWriter &out);
/// A day kept as ISO text; empty where there is none.
void writeDay(const Statement &row, int column, CsvWriter &out);
void writeInstant(const Statement &row, int column, CsvWriter &out);
void writeInteger(const Statement &row, int column, CsvWriter &out);
/// A decimal number kept as a whole one, `scale` decimals shifted: at least `least` of them are written, and no zeros behind.
void writeScaled(const Statement &row, int column, int scale, int least, CsvWriter &out);
/// Minor units of `currency`.
void writeMinor(qint64 minor, const QString &currency, CsvWriter &out);

/// SQL for what other rows call the customer `alias`, so that an import finds the same one: the number in another system; else the
/// name that lists show; "#" and our own number where the name alone would find somebody else. NULL without a customer.
QString customerReference(const QString &alias);
/// SQL for the number in another system with which the customer `alias` is exported; see customerReference().
QString customerNumber(const QString &alias);

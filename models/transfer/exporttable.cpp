// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transfer/exporttable.h"

#include "models/core/money.h"
#include "models/customers/customername.h"

using namespace Qt::StringLiterals;

void writeTexts(const Statement &row, int first, int count, CsvWriter &out)
{
    for (int column = first; column < first + count; ++column)
        out.text(row.text(column));
}

void writeDay(const Statement &row, int column, CsvWriter &out)
{
    const auto text = row.text(column);
    out.date(text.isEmpty() ? QDate() : QDate::fromString(text, Qt::ISODate));
}

void writeInstant(const Statement &row, int column, CsvWriter &out)
{
    if (row.isNull(column))
        out.empty();
    else
        out.instant(row.instant(column));
}

void writeInteger(const Statement &row, int column, CsvWriter &out)
{
    if (row.isNull(column))
        out.empty();
    else
        out.integer(row.integer(column));
}

void writeScaled(const Statement &row, int column, int scale, int least, CsvWriter &out)
{
    if (row.isNull(column)) {
        out.empty();
        return;
    }
    auto value = row.integer(column);
    int places = scale;
    while (places > least && value % 10 == 0) {
        value /= 10;
        --places;
    }
    out.amount(value, places);
}

void writeMinor(qint64 minor, const QString &currency, CsvWriter &out)
{
    out.amount(minor, minorDigits(currency));
}

/// A name that somebody else has too.
static QString isAmbiguous(const QString &alias)
{
    return u"EXISTS (SELECT 1 FROM customers other WHERE other.sort_key = %1.sort_key AND other.id <> %1.id)"_s.arg(alias);
}

QString customerNumber(const QString &alias)
{
    return u"coalesce(%1.external_id, CASE WHEN %2 THEN '#' || %1.id END)"_s.arg(alias, isAmbiguous(alias));
}

QString customerReference(const QString &alias)
{
    return u"CASE WHEN %1.id IS NOT NULL THEN coalesce(%2, %3) END"_s.arg(alias, customerNumber(alias), customerName(alias));
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/documentnumbers.h"

#include "models/storage/connection.h"

using namespace Qt::StringLiterals;

QString nextDocumentNumber(Connection &db, const QString &series, int year)
{
    const auto last = db.prepare(uR"(
        INSERT INTO document_numbers (series, year, last)
        VALUES (:series, :year, 1)
            ON CONFLICT (series, year) DO UPDATE SET last = last + 1
        RETURNING last)"_s)
                          .bind(u":series"_s, series)
                          .bind(u":year"_s, year)
                          .number();
    return u"%1-%2-%3"_s.arg(series).arg(year).arg(last, 5, 10, QChar(u'0'));
}

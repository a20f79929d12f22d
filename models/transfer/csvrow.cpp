// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transfer/csvrow.h"

#include "models/transfer/csvreader.h"

using namespace Qt::StringLiterals;

QString toEnglish(const CsvFault &fault)
{
    const auto field = QString::number(fault.field);
    switch (fault.kind) {
    case CsvFaultKind::TooFewFields:
    case CsvFaultKind::TooManyFields:
        return u"has %1 fields where %2 are expected"_s.arg(fault.found).arg(fault.expected);
    case CsvFaultKind::FieldTooLong:
        return u"field %1 is longer than %2 characters"_s.arg(field, QString::number(kMaxFieldLength));
    case CsvFaultKind::RowTooLong:
        return u"is longer than %1 characters"_s.arg(kMaxRowLength);
    case CsvFaultKind::BadCharacter:
        return u"field %1 holds a NUL or half a character, which cannot be kept"_s.arg(field);
    case CsvFaultKind::StrayQuote:
        return u"field %1 holds a quote that is not doubled"_s.arg(field);
    }
    Q_UNREACHABLE();
}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringView>

#include <optional>

/// Why one row cannot be used; the rows around it can.
enum class CsvFaultKind { TooFewFields, TooManyFields, FieldTooLong, RowTooLong, BadCharacter, StrayQuote };

/// What is wrong with a row.
struct CsvFault {
    CsvFaultKind kind = CsvFaultKind::TooFewFields;
    /// The field at fault, counted from 1; 0 where it is the row as a whole.
    int field = 0;
    /// How many fields the row has, and how many it should have; both 0 unless that is the fault.
    int found = 0;
    int expected = 0;

    bool operator==(const CsvFault &) const = default;
};

/// One row of a table as it was read. The fields are views into the reader's buffer and end with its next step.
struct CsvRow {
    /// The line of the file on which the row begins, counted from 1; line breaks inside fields count.
    qint64 line = 0;
    QList<QStringView> fields;
    /// With a fault, `fields` may lack some.
    std::optional<CsvFault> fault;
};

/// The English reason for the error file of an import: "has 3 fields where 5 are expected".
QString toEnglish(const CsvFault &fault);

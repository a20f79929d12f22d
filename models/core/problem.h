// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

/// What can be wrong with one field of the user's input. The words are in ui/core/problemtexts and in the import's error file.
enum class ProblemKind {
    Missing,
    TooLong,
    NotANumber,
    OutOfRange,
    NotADate,
    AmbiguousDate,
    NotAPhone,
    NotAnEmail,
    NotATaxNumber,
    NotACountry,
    NotACurrency,
    NotALanguage,
    UnknownChoice,
    UnknownReference,
    Duplicate,
    BadCharacter,
    OrderOfDates,
    NotAllowed,
};

/// One fault in the user's input: which field (its name in CLI.md's vocabulary), what, and the detail that the sentence quotes.
struct Problem {
    QString field;
    ProblemKind kind = ProblemKind::Missing;
    QString detail;

    bool operator==(const Problem &) const = default;
};

using Problems = QList<Problem>;

/// The English sentence for logs, the command line and the error file of an import.
QString toEnglish(const Problem &problem);

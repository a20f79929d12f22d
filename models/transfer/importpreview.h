// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/transfer/csvreader.h"
#include "models/transfer/importsource.h"

/// The beginning of a file that is to be imported, as it would be read.
struct ImportPreview {
    Encoding encoding = Encoding::Utf8;
    char16_t delimiter = u',';
    QStringList header;
    QList<QStringList> rows; ///< long fields are cut; a row at fault has the fields that could be read
};

constexpr int kPreviewRows = 20;

/// Reads the first kPreviewRows rows; what the options leave open is detected. Throws FileError.
ImportPreview previewOf(const QString &path, std::optional<Encoding> encoding, std::optional<char16_t> delimiter);

/// What the whole file looks like with `profile`: how its dates and numbers are written, and which dates are in doubt.
/// Throws FileError, and ImportError where the profile does not fit.
Detected detectedIn(const QString &path, ImportKind kind, const ImportProfile &profile, const QTimeZone &zone);

/// Which part of a date in figures comes first.
enum class DateOrder { Detected, DayFirst, MonthFirst };

/// The forms of dates for a profile, for a file of which a person says what comes first; none for Detected.
QStringList datePatterns(DateOrder order);

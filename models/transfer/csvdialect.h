// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringView>

#include <optional>

/// How a table is written as text.
struct CsvDialect {
    char16_t delimiter = u',';
    bool hasHeader = true;

    bool operator==(const CsvDialect &) const = default;
};

/// The delimiter (comma, semicolon, tab or bar) that cuts the rows of `sample` into the most even number of fields.
/// `isWhole` says that `sample` is the whole file, so that its last row is complete. A file of one column gives the comma.
char16_t detectDelimiter(QStringView sample, bool isWhole);

/// The delimiter that a first line like "sep=;" declares, as Excel writes and reads it.
std::optional<char16_t> declaredDelimiter(QStringView sample);

/// Whether the first row names the columns: none of its fields looks like data (a number, a date, a phone number or an
/// e-mail address), and no name comes twice.
bool looksLikeHeader(const QList<QStringView> &firstRow);

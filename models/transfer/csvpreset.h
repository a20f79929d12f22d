// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/words.h"

#include <QLocale>

/// For whose spreadsheet a file is written; the word is what `--preset` takes.
enum class CsvPresetName { En, Pl, Ru, Iso };

constexpr auto wordsOf(CsvPresetName)
{
    return std::array<Word<CsvPresetName>, 4>{{
        {CsvPresetName::En, u"en"},
        {CsvPresetName::Pl, u"pl"},
        {CsvPresetName::Ru, u"ru"},
        {CsvPresetName::Iso, u"iso"},
    }};
}

/// How dates and instants are written.
enum class CsvDates {
    Iso,      ///< 2026-03-05, 2026-03-05 14:05:00 in the shop's zone
    IsoUtc,   ///< 2026-03-05, 2026-03-05T13:05:00Z
    DayFirst, ///< 05.03.2026, 05.03.2026 14:05:00 in the shop's zone
};

/// How a CSV file is written. Always UTF-8, rows end with CR LF as RFC 4180 says.
struct CsvPreset {
    char16_t delimiter = u',';
    char16_t decimalSign = u'.';
    CsvDates dates = CsvDates::IsoUtc;
    /// Spreadsheets take a file without the mark for the system's old encoding.
    bool hasByteOrderMark = false;

    bool operator==(const CsvPreset &) const = default;
};

/// Of people who use this locale.
inline CsvPresetName presetFor(const QLocale &locale)
{
    switch (locale.language()) {
    case QLocale::Polish: return CsvPresetName::Pl;
    case QLocale::Russian: return CsvPresetName::Ru;
    default: return CsvPresetName::En;
    }
}

constexpr CsvPreset presetOf(CsvPresetName name)
{
    switch (name) {
    case CsvPresetName::En: return {u',', u'.', CsvDates::Iso, true};
    case CsvPresetName::Pl:
    case CsvPresetName::Ru: return {u';', u',', CsvDates::DayFirst, true};
    case CsvPresetName::Iso: break;
    }
    return {u',', u'.', CsvDates::IsoUtc, false};
}

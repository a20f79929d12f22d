// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/transfer/parsed.h"

#include <QStringView>

/// An exact decimal number: `digits` / 10^`scale`, at most 18 digits.
struct Decimal {
    qint64 digits = 0;
    int scale = 0;

    bool operator==(const Decimal &) const = default;
};

/// The number with `places` decimals as an integer ("12.5" with 2 is 1250), halves rounded away from zero; nothing when it does not fit.
std::optional<qint64> scaledTo(const Decimal &number, int places);
/// True when nothing is lost with `places` decimals.
bool fits(const Decimal &number, int places);

/// Reads a number with the decimal sign `decimalSign` (point or comma). Grouped by spaces of any kind, an apostrophe or the other
/// sign, in threes; a minus may be ASCII or U+2212; a currency may stand before or behind. OutOfRange beyond 18 digits.
Parsed<Decimal> parseDecimal(QStringView text, char16_t decimalSign);
/// A whole number: "5", "5.0", "1 000"; not "5.5".
Parsed<qint64> parseInteger(QStringView text, char16_t decimalSign);

/// An id without the ".0" that spreadsheets and data frames add to whole numbers: "17850.0" is "17850". Other text stays.
QStringView withoutPointZero(QStringView id);

/// What the numbers of a column say about its decimal sign.
enum class DecimalFinding {
    None,      ///< no number has decimals
    Point,
    Comma,
    Ambiguous, ///< only forms like "1,234", where the sign may group or divide
    Mixed,     ///< some say point, some comma
};

/// Finds out the decimal sign of one column, text by text.
class DecimalDetector
{
public:
    void add(QStringView text);
    DecimalFinding finding() const;

private:
    bool m_sawPoint = false;
    bool m_sawComma = false;
    bool m_sawEither = false;
};

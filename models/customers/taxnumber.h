// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

/// The tax number of `country` (ISO 3166 alpha-2) in the form in which two are compared: upper case, without blanks, dashes, dots,
/// slashes, a label such as "NIP:", and without the prefix of `country`; the prefix of another country stays ("DE123456789").
/// A Polish NIP must have its check digit; of others only characters (A–Z, 0–9, at least one digit) and length (4–15) are checked.
std::optional<QString> normalizedTaxNumber(const QString &text, const QString &country);

/// Ten digits whose last is Σ digitᵢ·(6,5,7,2,3,4,5,6,7) mod 11.
bool isPolishTaxNumber(const QString &digits);

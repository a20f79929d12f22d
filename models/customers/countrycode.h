// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

/// Whether `code` is an ISO 3166-1 alpha-2 code in upper case, or XK (Kosovo), which the standard leaves to its users.
bool isCountryCode(const QString &code);

/// The code for what files say: a code in either case, an English name ("United Kingdom", "Czech Republic", "EIRE", "USA"), or the
/// country's name in its own language ("Polska", "Россия"). Case, marks and punctuation do not count.
std::optional<QString> countryCodeOf(const QString &text);

/// All codes, A to Z.
const QStringList &countryCodes();

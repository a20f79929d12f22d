// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// An amount in minor units (grosze, cents) of one currency (ISO 4217 letters).
struct Money {
    qint64 minor = 0;
    QString currency;

    bool operator==(const Money &) const = default;
};

/// Digits behind the decimal sign of `currency`, by ISO 4217: 2 for most, 0 for JPY, 3 for KWD.
int minorDigits(const QString &currency);
/// Three upper-case letters A–Z.
bool isCurrencyCode(const QString &text);
/// "1234.50": point, no grouping, no currency; for files and JSON.
QString toPlainText(const Money &money);

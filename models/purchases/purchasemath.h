// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

struct Purchase;
struct PurchaseLine;

/// quantity × unit price in minor units of `currency`, rounded half away from zero; nothing where 64 bits do not hold it.
std::optional<qint64> lineNet(qint64 quantityMilli, qint64 unitPriceE4, const QString &currency);
/// The tax on a rounded net total, in minor units, rounded half away from zero; nothing on overflow.
std::optional<qint64> taxOf(qint64 netMinor, int taxRateBp);
/// Sets the totals of `line`; false, and the line untouched, on overflow.
[[nodiscard]] bool fillTotals(PurchaseLine &line, const QString &currency);
/// Sets the totals of all lines and their sums; false on overflow.
[[nodiscard]] bool fillTotals(Purchase &purchase);

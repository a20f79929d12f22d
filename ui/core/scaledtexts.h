// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

class Formats;

/// "2" or "1.5": as many decimals as there are, at most three.
QString quantityText(qint64 quantityMilli, const Formats &formats);
/// "12.50" or "0.0375": two decimals, up to four where they are needed; without the currency.
QString unitPriceText(qint64 unitPriceE4, const Formats &formats);
/// A tax or a discount: "23%"
QString shareText(int shareBp, const Formats &formats);
/// The same without the sign, for a field: "23"
QString percentText(int shareBp, const Formats &formats);
/// What a line of a document says: "2 × Kettle, 99.00, 23%".
QString lineText(qint64 quantityMilli, const QString &goods, qint64 unitPriceE4, int taxRateBp, const Formats &formats);
/// The number in thousandths, ten-thousandths or hundredths that `text` means; nothing for no number, or for more decimals than that.
std::optional<qint64> scaledFromText(const QString &text, int scale, const Formats &formats);

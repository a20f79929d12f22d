// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/money.h"

#include <optional>

/// The number a person means by `text`: spaces of any kind group, the last comma or point is the decimal sign unless it groups:
/// repeated ("1.234.567"), or `grouping` before exactly three digits ("1,234" with a comma). Any dash is a minus.
/// Nothing when it is no number.
std::optional<double> numberFromInput(const QString &text, QChar grouping = {});

/// The same for money in `currency`, whose code or sign may stand before or behind; where three decimals cannot be, they are a group.
/// Nothing for another currency, more decimals than it has, or more than 64 bits hold.
std::optional<Money> moneyFromInput(const QString &text, const QString &currency, QChar grouping = {});

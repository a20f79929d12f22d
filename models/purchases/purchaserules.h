// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/problem.h"
#include "models/purchases/purchase.h"

/// The most of one line: ten million pieces, in thousandths.
constexpr qint64 kMaxQuantityMilli = 10'000'000'000;

/// What is wrong with one line, by the names of CLI.md: description, quantity, unit_price, tax_rate, serial.
Problems problemsOf(const PurchaseLine &line);
/// What is wrong with a purchase; a fault of a line is named "line 2 quantity". Whether its number is taken, the store knows.
Problems problemsOf(const Purchase &purchase);

/// A document without a line that is bought and with one that comes back is a return.
PurchaseKind kindOf(const QList<PurchaseLine> &lines);
/// What the deliveries of the lines come to: ordered, partly delivered or delivered.
PurchaseStatus deliveryStatusOf(const QList<PurchaseLine> &lines);
/// Sets kind, status and delivery from the lines, and the totals; a cancelled purchase stays cancelled. False when a total overflows.
[[nodiscard]] bool deriveFromLines(Purchase &purchase);

/// ordered → partly delivered → delivered; ordered and partly delivered may be cancelled. What is delivered comes back as a return.
bool canBecome(PurchaseStatus from, PurchaseStatus to);
/// The lines that `one` has and `other` has not.
QList<PurchaseLineId> linesOnlyIn(const Purchase &one, const Purchase &other);
/// Lines that can still be handed over.
bool canDeliver(const Purchase &purchase, const PurchaseLine &line);
/// Lines of a sale that were handed over can come back.
bool canReturn(const Purchase &purchase, const PurchaseLine &line);

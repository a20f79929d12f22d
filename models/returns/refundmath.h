// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/purchases/purchase.h"

/// What a part of a line cost, gross in minor units. `quantityMilli` is at most the line's.
qint64 grossOfPart(const PurchaseLine &line, qint64 quantityMilli, const QString &currency);

/// The most that may be paid back for a part of a line: what it cost, and no more than came in for the sale and was not paid back
/// yet. `paidBackMinor`: by earlier returns from this sale, positive.
qint64 mostRefundable(const Purchase &sale, const PurchaseLine &line, qint64 quantityMilli, qint64 paidBackMinor);

/// The position of a return document that brings its sum from `grossMinor` to `wantedMinor` (both negative), such as a deduction for
/// wear: with the tax rate of the goods where a net price gives the sum to the minor unit, else without tax.
PurchaseLine refundAdjustment(qint64 grossMinor, qint64 wantedMinor, int taxRateBp, const QString &currency, const QString &description,
                              QDate day);

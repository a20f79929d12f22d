// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include <optional>

/// What the shop owes somebody who brings a thing back.
enum class ReturnRight : quint8 {
    MoneyBack,          ///< within the product's return window: no reason is needed
    WarrantyOrGoodwill, ///< outside: somebody's warranty answers, or the shop is kind
};

/// Until when goods may be given back for the money.
struct ReturnWindow {
    QDate lastDay;
    ReturnRight right = ReturnRight::WarrantyOrGoodwill;

    bool operator==(const ReturnWindow &) const = default;
};

/// The window of `returnDays` days after the day of delivery; of the purchase, where the delivery is not known. Its last day is within.
/// Nothing where the product has none or no day is known.
std::optional<ReturnWindow> returnWindow(std::optional<QDate> boughtOn, std::optional<QDate> deliveredOn, std::optional<int> returnDays,
                                         QDate day);

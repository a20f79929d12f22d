// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/returns/returnwindow.h"

std::optional<ReturnWindow> returnWindow(std::optional<QDate> boughtOn, std::optional<QDate> deliveredOn, std::optional<int> returnDays,
                                         QDate day)
{
    const auto start = deliveredOn ? deliveredOn : boughtOn;
    if (!start || !start->isValid() || !returnDays || *returnDays <= 0)
        return std::nullopt;
    const auto lastDay = start->addDays(*returnDays);
    return ReturnWindow{lastDay, day <= lastDay ? ReturnRight::MoneyBack : ReturnRight::WarrantyOrGoodwill};
}

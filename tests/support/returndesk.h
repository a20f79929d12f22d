// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/returns/return.h"
#include "tests/support/casefixture.h"

/// 2026-03-02, the day of kMonday: where the tests of returns begin.
const QDate kReturnDay(2026, 3, 2);

/// Puts into a shop with CaseFixture's people what returns need: a washer of Anna's that was sold for 1 230.00, paid and delivered ten
/// days ago with two years of the manufacturer's warranty and 14 days to give it back; three hoses at 12.30; two loaners; a washer of
/// somebody else's. By these ids, which are those of an empty shop.
struct ReturnDesk {
    explicit ReturnDesk(Connection &db);

    /// A draft for the washer in that case, asked for on kReturnDay.
    static Return washerIn(CaseId id);
    static Return hosesIn(CaseId id, qint64 quantityMilli);

    static constexpr DeviceId kWasher{1};
    static constexpr DeviceId kLoaner{2};
    static constexpr DeviceId kOtherLoaner{3};
    static constexpr DeviceId kForeign{4};
    static constexpr PurchaseLineId kWasherLine{1};
    static constexpr PurchaseLineId kHoseLine{2};
    static constexpr PurchaseId kSale{1};
    static constexpr WarrantyId kWarranty{1};
};

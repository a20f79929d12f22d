// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/period.h"
#include "models/dashboard/returnfigures.h"
#include "models/dashboard/warrantyfigures.h"

/// The figures of a period, and of the one before, that do not come from cases and surveys.
struct ServiceFigures {
    Period period;
    WarrantyFigures warranties; ///< on the period's last day, or today where it lasts longer
    WarrantyFigures warrantiesBefore;
    WarrantyFigures warrantiesYearBefore; ///< a year before the day of `warranties`
    ReturnFigures returns;
    ReturnFigures returnsBefore;

    /// The shop has nothing of the kind.
    bool hasWarranties() const;
    bool hasReturns() const { return returns.n > 0 || returnsBefore.n > 0; }
    bool isEmpty() const { return !hasWarranties() && !hasReturns(); }
};

ServiceFigures readServiceFigures(Connection &db, const Period &period, QDate today);

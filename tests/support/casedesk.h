// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cases/case.h"
#include "tests/support/testdesk.h"

/// Customers, staff and cases at a desk. Texts carry HTML, which must be shown as it is.
struct CaseDesk : TestDesk {
    CaseDesk();

    /// A case of Anna's that came in by e-mail yesterday at 9:00, brought to that state.
    CaseId addCase(const QString &subject, CaseStatus status);
    Case caseOf(CaseId id);

    StaffId ewa;
    StaffId jan;
    CustomerId anna{1};
    CustomerId company{2};
};

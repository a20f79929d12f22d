// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cases/casechange.h"
#include "models/cases/caserules.h"

/// The step that was done, or why the rules refuse it; then nothing is changed.
struct CaseStepResult {
    std::optional<CaseStep> step;
    std::optional<TransitionRefusal> refusal;
};

/// Moves a case to another state; the rules decide. Closing waits for the shop's maturity window and for the returns of the case. Not for cancelling: see cancelCase.
CaseStepResult changeCaseStatus(Connection &db, CaseId id, CaseStatus to, const Stamp &stamp,
                                const QString &reason = {});

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/problem.h"
#include "models/returns/returnrules.h"
#include "models/returns/returnstep.h"

/// What came of opening a return: done when there are no problems; otherwise nothing was written.
struct ReturnOutcome {
    ReturnId id;
    Problems problems;

    bool isDone() const { return problems.isEmpty(); }
};

/// The step that was done, or why the rules refuse it, or what is wrong with what was typed; in both cases nothing is changed.
struct ReturnStepResult {
    std::optional<ReturnStep> step;
    std::optional<ReturnRefusal> refusal;
    Problems problems;

    bool isDone() const { return step.has_value(); }
};

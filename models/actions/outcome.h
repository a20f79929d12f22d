// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/problem.h"

/// What came of an action on one record: done when there are no problems; otherwise nothing was written.
template <typename Key>
struct Outcome {
    Key id;
    Problems problems;

    bool isDone() const { return problems.isEmpty(); }
};

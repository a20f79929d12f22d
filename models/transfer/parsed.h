// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/problem.h"

#include <optional>

/// A value read from a piece of text, or what is wrong with the text. The caller knows the field and makes the Problem of it.
template <typename Value>
struct Parsed {
    Value value{};
    std::optional<ProblemKind> problem;

    bool isValid() const { return !problem; }
    bool operator==(const Parsed &) const = default;

    static Parsed failed(ProblemKind kind) { return {Value{}, kind}; }
};

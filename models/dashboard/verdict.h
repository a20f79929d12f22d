// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>

/// How a figure stands against its target.
enum class Verdict { TooFew, BelowUsual, Usual, Good };

/// Judges `value` over `n` rows. Where good is less than usual, less is better, as of waiting times. Under `fewest` rows, or without a
/// value, there is no verdict.
Verdict verdictOf(std::optional<double> value, qint64 n, double usual, double good, qint64 fewest = 1);

/// Answers under which a survey has no verdict.
constexpr qint64 kFewestAnswers = 10;

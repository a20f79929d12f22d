// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/problem.h"
#include "models/returns/return.h"

constexpr int kMostReasonCharacters = 100;
constexpr int kMostDescriptionCharacters = 20'000;
constexpr int kMostRepairMonths = 120;

/// What is wrong with what a person types of a return: something that comes back, a positive quantity, texts that fit, a promised day
/// not before the day it was asked for.
Problems problemsOf(const Return &record);
/// What is wrong with a reason that must be given, such as that of a rejection.
Problems problemsOfReturnReason(const QString &field, const QString &reason);

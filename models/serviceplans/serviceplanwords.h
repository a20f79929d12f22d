// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/words.h"

/// Where an inspection plan stands on a day. Derived by serviceplanrules.h, never stored.
enum class ServicePlanState : quint8 { Planned, Due, Overdue, Ended };

constexpr auto wordsOf(ServicePlanState)
{
    return std::array<Word<ServicePlanState>, 4>{{
        {ServicePlanState::Planned, u"planned"},
        {ServicePlanState::Due, u"due"},
        {ServicePlanState::Overdue, u"overdue"},
        {ServicePlanState::Ended, u"ended"},
    }};
}

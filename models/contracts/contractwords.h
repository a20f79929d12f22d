// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/words.h"

/// Where a contract stands on a day. Derived by contractrules.h, never stored.
enum class ContractState : quint8 { NotStarted, Running, Ending, NoticeGiven, Ended };

constexpr auto wordsOf(ContractState)
{
    return std::array<Word<ContractState>, 5>{{
        {ContractState::NotStarted, u"not_started"},
        {ContractState::Running, u"running"},
        {ContractState::Ending, u"ending"},
        {ContractState::NoticeGiven, u"notice_given"},
        {ContractState::Ended, u"ended"},
    }};
}

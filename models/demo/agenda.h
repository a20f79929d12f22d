// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/instant.h"

#include <functional>
#include <map>

/// What is going to happen, in the order of time; what happens may put more on the agenda.
/// Whatever lies behind the end never happens, so what was begun shortly before it is still under way.
class Agenda
{
public:
    using Action = std::function<void(Instant)>;

    void add(Instant at, Action action) { m_actions.emplace(std::pair(at.ms, m_added++), std::move(action)); }
    /// Lets everything up to `end` happen; of two things at one moment the one that was put down first.
    void runUntil(Instant end);

private:
    std::map<std::pair<qint64, qint64>, Action> m_actions;
    qint64 m_added = 0;
};

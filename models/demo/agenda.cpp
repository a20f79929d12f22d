// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/demo/agenda.h"

void Agenda::runUntil(Instant end)
{
    while (!m_actions.empty() && m_actions.begin()->first.first <= end.ms) {
        const auto next = m_actions.extract(m_actions.begin());
        next.mapped()(Instant{next.key().first});
    }
}

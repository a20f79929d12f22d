// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dashboard/backlog.h"

#include <QHash>

#include <vector>

/// Reads the event log of all cases into what the backlog is made of: how many went from one state to another on each day of a period,
/// and which were in hand at its end. Events may come in any order; those after the period change nothing.
class StatusFlowCounter
{
public:
    explicit StatusFlowCounter(const Period &period);

    /// One change of state; without `from` the case came into being.
    void add(CaseId id, Instant at, std::optional<CaseStatus> from, CaseStatus to);
    /// What went before the period stands under the day before it.
    std::vector<StatusFlow> flows() const;
    /// The cases in hand at the end of the period.
    std::vector<CaseId> inHand() const;

private:
    static constexpr size_t kStatuses = wordsOf(CaseStatus{}).size();
    using DayCounts = std::array<std::array<qint64, kStatuses>, kStatuses + 1>; ///< [from, 0: nothing][to]
    DayCounts &countsAt(Instant at);

    QDate m_dayBefore;
    std::vector<Instant> m_starts; ///< of each day, and of the day after the last
    std::vector<DayCounts> m_days; ///< the first is all the time before
    size_t m_lastDay = 1;          ///< where the last event fell; the next is often near
    QHash<qint64, int> m_net;      ///< cases that came in more often than they went out
};

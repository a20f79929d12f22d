// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dashboard/backlog.h"

#include <QHash>

#include <map>
#include <vector>

/// Reads the event log of all cases into what the backlog is made of: how many went from one state to another on each day of a period,
/// and which were in hand at its end. Events may come in any order; those after the period change nothing. Days without events cost
/// nothing: the period may be millennia long.
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
    struct Day {
        QDate day;
        Instant end;
        DayCounts counts{};
    };
    DayCounts &countsAt(Instant at);

    Period m_period;
    Instant m_start;
    Instant m_end;
    DayCounts m_before{};          ///< all the time before the period
    std::map<Instant, Day> m_days; ///< those that have events, by their first moments
    QHash<qint64, int> m_net;      ///< cases that came in more often than they went out
};

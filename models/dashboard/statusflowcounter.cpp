// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard/statusflowcounter.h"

#include "models/cases/caserules.h"

#include <algorithm>

StatusFlowCounter::StatusFlowCounter(const Period &period) : m_period(period), m_start(period.start()), m_end(period.end()) {}

StatusFlowCounter::DayCounts &StatusFlowCounter::countsAt(Instant at)
{
    if (at < m_start)
        return m_before;
    const auto next = m_days.upper_bound(at);
    if (next != m_days.begin() && at < std::prev(next)->second.end)
        return std::prev(next)->second.counts;
    auto day = dayOf(at, m_period.zone);
    auto end = startOfDay(day.addDays(1), m_period.zone);
    for (; end <= at; end = startOfDay(day.addDays(1), m_period.zone))
        day = day.addDays(1); // clocks set back over midnight: the hour belongs to the day that has begun
    return m_days.try_emplace(startOfDay(day, m_period.zone), Day{day, end}).first->second.counts;
}

void StatusFlowCounter::add(CaseId id, Instant at, std::optional<CaseStatus> from, CaseStatus to)
{
    if (at >= m_end)
        return;
    ++countsAt(at)[from ? static_cast<size_t>(*from) + 1 : 0][static_cast<size_t>(to)];
    const bool wasInHand = from && isInHand(*from);
    if (wasInHand == isInHand(to))
        return;
    auto &net = m_net[id.value];
    net += wasInHand ? -1 : 1;
    if (net == 0)
        m_net.remove(id.value);
}

template <typename Counts>
static void appendFlows(std::vector<StatusFlow> &flows, QDate day, const Counts &counts)
{
    for (size_t from = 0; from < counts.size(); ++from) {
        for (size_t to = 0; to < counts[from].size(); ++to) {
            const auto state = from == 0 ? std::nullopt : std::optional(static_cast<CaseStatus>(from - 1));
            if (counts[from][to] > 0)
                flows.push_back({day, state, static_cast<CaseStatus>(to), counts[from][to]});
        }
    }
}

std::vector<StatusFlow> StatusFlowCounter::flows() const
{
    std::vector<StatusFlow> flows;
    appendFlows(flows, m_period.from.addDays(-1), m_before);
    for (const auto &[start, day] : m_days)
        appendFlows(flows, day.day, day.counts);
    return flows;
}

std::vector<CaseId> StatusFlowCounter::inHand() const
{
    std::vector<CaseId> ids;
    for (auto net = m_net.cbegin(); net != m_net.cend(); ++net) {
        if (net.value() > 0)
            ids.push_back({net.key()});
    }
    std::sort(ids.begin(), ids.end());
    return ids;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard/statusflowcounter.h"

#include "models/cases/caserules.h"

#include <algorithm>

StatusFlowCounter::StatusFlowCounter(const Period &period)
    : m_dayBefore(period.from.addDays(-1)), m_days(static_cast<size_t>(period.days()) + 1, DayCounts{})
{
    for (qint64 day = 0; day <= period.days(); ++day)
        m_starts.push_back(startOfDay(period.from.addDays(day), period.zone));
}

StatusFlowCounter::DayCounts &StatusFlowCounter::countsAt(Instant at)
{
    if (at < m_starts.front())
        return m_days.front();
    if (at < m_starts[m_lastDay - 1] || at >= m_starts[m_lastDay])
        m_lastDay = static_cast<size_t>(std::upper_bound(m_starts.cbegin(), m_starts.cend(), at) - m_starts.cbegin());
    return m_days[m_lastDay];
}

void StatusFlowCounter::add(CaseId id, Instant at, std::optional<CaseStatus> from, CaseStatus to)
{
    if (at >= m_starts.back())
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

std::vector<StatusFlow> StatusFlowCounter::flows() const
{
    std::vector<StatusFlow> flows;
    for (size_t day = 0; day < m_days.size(); ++day) {
        for (size_t from = 0; from <= kStatuses; ++from) {
            for (size_t to = 0; to < kStatuses; ++to) {
                const auto count = m_days[day][from][to];
                const auto state = from == 0 ? std::nullopt : std::optional(static_cast<CaseStatus>(from - 1));
                if (count > 0)
                    flows.push_back({m_dayBefore.addDays(static_cast<qint64>(day)), state, static_cast<CaseStatus>(to), count});
            }
        }
    }
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

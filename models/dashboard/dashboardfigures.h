// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dashboard/kpis.h"
#include "models/dashboard/servicefigures.h"

#include <memory>

/// One week, month or year of the trends.
struct TrendPart {
    Period period;
    FirstContactResolution firstContact;
    CsatFigure csat;
    NpsFigure nps;
};

/// All that the dashboard shows of a period.
struct DashboardFigures {
    Kpis now;
    Kpis before; ///< of the period of the same length before; its repeat purchases are those of `now`
    QList<TrendPart> trend;
    std::shared_ptr<const KpiData> data;
    ServiceFigures service;
    Instant viewedAt; ///< the period's end, or the moment of looking where it lasts longer

    /// The cases in hand at the period's end whose age is in class `age` of BacklogAges.
    std::vector<CaseId> inHandAged(size_t age) const { return backlogIds(data->inHand, viewedAt, age); }
    /// Nothing happened in the period, and no case is in hand.
    bool isEmpty() const;
};

/// `data` must cover `period` and the one before.
DashboardFigures dashboardFigures(KpiData data, const Period &period, int windowDays, Instant now);

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dashboard/firstcontact.h"
#include "models/dashboard/firstresponse.h"
#include "models/dashboard/kpidata.h"
#include "models/dashboard/offerfigures.h"
#include "models/dashboard/problemcounts.h"
#include "models/dashboard/resolutiontime.h"
#include "models/dashboard/targetattainment.h"

/// How the cases of one channel kept the target for the first response.
struct TargetFigure {
    Target target; ///< the one that holds on the period's last day; cases are judged by the one of their own day
    TargetAttainment attainment;
};

/// All figures of one period, with the ids of what stands behind each. Serves the dashboard, the drill-down lists, the CSV and the JSON.
struct Kpis {
    Period period;
    std::optional<Channel> channel;
    FirstContactResolution firstContact;
    FirstResponse firstResponse;
    ResolutionTime resolution;     ///< to the first resolution
    ResolutionTime lastResolution; ///< of those resolved for the last time in the period
    CsatFigure csat;
    NpsFigure nps;
    QList<TargetFigure> targets; ///< of first response, by channel
    Backlog backlog;
    BacklogAges ages;
    ProblemCounts problems;
    OfferFigures offers;
    RepeatPurchase repeatPurchase;
    std::optional<Target> firstContactTarget; ///< the ones of the period's last day
    std::optional<Target> csatTarget;
};

/// Computes every figure of `period`, which `data` must cover. The backlog's ages are those at its end, or now where it lasts longer.
Kpis computeKpis(const KpiData &data, const Period &period, int windowDays, Instant now);

/// The moment that ages and open questions of a period are looked at: its end, but not what is still to come.
Instant viewedAt(const Period &period, Instant now);

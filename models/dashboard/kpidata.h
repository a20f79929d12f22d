// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dashboard/backlog.h"
#include "models/dashboard/offerfacts.h"
#include "models/dashboard/repeatpurchase.h"
#include "models/dashboard/surveyfigures.h"
#include "models/dashboard/target.h"

#include <QStringList>

#include <vector>

/// What the figures of a period, of every part of it, and of the period before are computed from.
struct KpiData {
    Period covers;
    std::vector<CaseFacts> cases; ///< at least those that a figure of `covers` looks at
    QStringList categories;       ///< by the number in CaseFacts; the first is "none"
    QStringList products;         ///< the same
    std::vector<StatusFlow> flows;
    std::vector<CaseFacts> inHand; ///< in hand at the end of `covers`, by the log
    std::vector<SurveyAnswer> csat;
    std::vector<SurveyAnswer> nps;
    RepeatPurchase repeatPurchase; ///< of the 12 months that end with `covers`
    OfferFacts offers;             ///< what happened to offers within `covers`
    QList<Target> targets;         ///< what the shop has set
    std::optional<Channel> channel; ///< only cases of this channel, and answers about them
};

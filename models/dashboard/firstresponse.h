// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cases/caseclocks.h"
#include "models/core/period.h"
#include "models/dashboard/casefacts.h"
#include "models/dashboard/statistics.h"

#include <map>
#include <span>
#include <vector>

/// How soon customers heard from us, over some of the cases opened in a period.
struct ResponseFigure {
    DurationSummary time;
    qint64 waiting = 0; ///< not answered yet and still in hand
    std::optional<Instant> oldestWaiting;
    CaseExclusions excluded;
    qint64 negative = 0;      ///< answered before they were opened: an error of imported rows
    qint64 neverAnswered = 0; ///< done without an answer, or it is not known

    bool operator==(const ResponseFigure &) const = default;
    qint64 excludedTotal() const { return excluded.total() + negative + neverAnswered; }
};

/// First response time of the cases opened in a period, and the cases behind the figures.
struct FirstResponse {
    ResponseFigure all;
    std::map<Channel, ResponseFigure> byChannel; ///< channels that had a case
    std::vector<CaseDuration> rows;              ///< the n of `all`
    std::vector<CaseId> waitingIds;
    std::vector<CaseId> excludedIds;
};

/// `between` is the calendar that counts; what is negative is decided by the clock on the wall.
FirstResponse firstResponse(std::span<const CaseFacts> all, const Period &period,
                            const DurationBetween &between = msBetween);

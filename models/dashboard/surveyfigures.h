// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/period.h"
#include "models/customers/customerid.h"
#include "models/dashboard/statistics.h"
#include "models/surveys/surveyresponseid.h"

#include <span>
#include <vector>

/// What the figures need to know of one answer.
struct SurveyAnswer {
    SurveyResponseId id;
    CustomerId customer; ///< not valid: anonymous
    Instant answeredAt;
    int score = 0;

    bool operator==(const SurveyAnswer &) const = default;
};

/// Customer satisfaction: answers 4–5 ÷ valid answers (1–5) given in the period, with Wilson's 95 % interval.
struct CsatFigure {
    std::optional<double> value;
    std::optional<Interval> interval;
    std::optional<double> mean;
    qint64 n = 0;
    qint64 satisfied = 0;
    std::optional<qint64> sent; ///< invitations; nothing: not known
    std::optional<double> responseRate;
    qint64 invalid = 0; ///< scores outside 1–5
    std::vector<SurveyResponseId> ids;
    std::vector<SurveyResponseId> excludedIds;
};

CsatFigure csat(std::span<const SurveyAnswer> answers, const Period &period, std::optional<qint64> sent = std::nullopt);

/// Net promoter score in points, −100 to 100: % 9–10 − % 0–6. Of several answers of one customer in the period the latest counts.
struct NpsFigure {
    std::optional<double> value;
    std::optional<Interval> interval;
    qint64 n = 0;
    qint64 promoters = 0;
    qint64 passives = 0;
    qint64 detractors = 0;
    qint64 superseded = 0; ///< earlier answers of somebody who answered again
    qint64 invalid = 0;    ///< scores outside 0–10
    std::vector<SurveyResponseId> ids;
    std::vector<SurveyResponseId> excludedIds;
};

NpsFigure nps(std::span<const SurveyAnswer> answers, const Period &period);

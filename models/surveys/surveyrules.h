// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/problem.h"
#include "models/surveys/surveyresponse.h"

constexpr qsizetype kMostCommentCharacters = 10'000;

/// The lowest and the highest score: CSAT 1–5, NPS 0–10.
constexpr std::pair<int, int> scoreRange(SurveyKind kind)
{
    return kind == SurveyKind::Csat ? std::pair(1, 5) : std::pair(0, 10);
}

/// What is wrong with an answer: the score, dates out of order or in the future, a comment too long or with what cannot be kept.
Problems problemsOf(const SurveyResponse &response, Instant now);

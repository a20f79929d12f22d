// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/instant.h"
#include "models/surveys/surveykind.h"

/// One score that a customer gave.
struct Score {
    SurveyKind kind = SurveyKind::Csat;
    int value = 0;
    Instant at;

    bool operator==(const Score &) const = default;
};

enum class Mood : quint8 { Good, Neutral, Bad };

constexpr auto wordsOf(Mood)
{
    return std::array<Word<Mood>, 3>{{{Mood::Good, u"good"}, {Mood::Neutral, u"neutral"}, {Mood::Bad, u"bad"}}};
}

/// What a score says: CSAT 4–5 and NPS 9–10 are good, CSAT 1–2 and NPS 0–6 are bad.
constexpr Mood moodOf(SurveyKind kind, int value)
{
    const int good = kind == SurveyKind::Csat ? 4 : 9;
    const int bad = kind == SurveyKind::Csat ? 2 : 6;
    if (value >= good)
        return Mood::Good;
    return value <= bad ? Mood::Bad : Mood::Neutral;
}

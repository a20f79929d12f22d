// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/instant.h"
#include "models/core/words.h"

/// Which question a score answers: CSAT 1–5, NPS 0–10.
enum class ScoreKind : quint8 { Csat, Nps };

constexpr auto wordsOf(ScoreKind)
{
    return std::array<Word<ScoreKind>, 2>{{
        {ScoreKind::Csat, u"csat"},
        {ScoreKind::Nps, u"nps"},
    }};
}

/// One score that a customer gave.
struct Score {
    ScoreKind kind = ScoreKind::Csat;
    int value = 0;
    Instant at;

    bool operator==(const Score &) const = default;
};

enum class Mood : quint8 { Good, Neutral, Bad };

/// What a score says: CSAT 4–5 and NPS 9–10 are good, CSAT 1–2 and NPS 0–6 are bad.
constexpr Mood moodOf(ScoreKind kind, int value)
{
    const int good = kind == ScoreKind::Csat ? 4 : 9;
    const int bad = kind == ScoreKind::Csat ? 2 : 6;
    if (value >= good)
        return Mood::Good;
    return value <= bad ? Mood::Bad : Mood::Neutral;
}

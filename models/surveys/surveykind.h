// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/words.h"

/// What was asked: how satisfied with this (CSAT, 1–5), or how likely to recommend us (NPS, 0–10).
enum class SurveyKind : quint8 { Csat, Nps };

constexpr auto wordsOf(SurveyKind)
{
    return std::array<Word<SurveyKind>, 2>{{
        {SurveyKind::Csat, u"csat"},
        {SurveyKind::Nps, u"nps"},
    }};
}

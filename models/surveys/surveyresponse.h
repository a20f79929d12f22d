// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cases/caseid.h"
#include "models/core/instant.h"
#include "models/core/words.h"
#include "models/customers/customerid.h"
#include "models/purchases/purchaseid.h"
#include "models/surveys/surveyresponseid.h"

/// What was asked: how satisfied with this (1–5), or how likely to recommend us (0–10).
enum class SurveyKind : quint8 { Csat, Nps };

constexpr auto wordsOf(SurveyKind)
{
    return std::array<Word<SurveyKind>, 2>{{
        {SurveyKind::Csat, u"csat"},
        {SurveyKind::Nps, u"nps"},
    }};
}

/// One answer of a customer. What it is about may be a case, a purchase, the customer's dealings as a whole, or not known.
struct SurveyResponse {
    SurveyResponseId id;
    SurveyKind kind = SurveyKind::Csat;
    int score = 0;
    Instant answeredAt;
    std::optional<Instant> sentAt;
    std::optional<CustomerId> customer;
    std::optional<CaseId> caseId;
    std::optional<PurchaseId> purchase;
    QString comment;
    qint64 rowVersion = 0;

    bool operator==(const SurveyResponse &) const = default;
};

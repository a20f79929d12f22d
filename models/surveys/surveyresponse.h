// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cases/caseid.h"
#include "models/core/instant.h"
#include "models/customers/customerid.h"
#include "models/purchases/purchaseid.h"
#include "models/surveys/surveykind.h"
#include "models/surveys/surveyresponseid.h"

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

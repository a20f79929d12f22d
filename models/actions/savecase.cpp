// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/savecase.h"

#include "models/cases/casestore.h"
#include "models/cases/interactionstore.h"
#include "models/surveys/surveystore.h"

Case saveCase(Connection &db, const Case &record)
{
    CaseStore cases(db);
    const auto before = cases.find(record.id);
    cases.save(record);
    if (before && before->customer != record.customer) {
        InteractionStore(db).setCustomerOfCase(record.id, record.customer);
        SurveyStore(db).setCustomerOfCase(record.id, record.customer);
    }
    return cases.find(record.id).value_or(record);
}

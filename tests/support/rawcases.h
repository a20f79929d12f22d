// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cases/case.h"
#include "models/cases/caseclocks.h"
#include "models/surveys/surveyresponseid.h"

#include <QList>

class Connection;

/// Rows for the figures, put straight into the tables: every column as the test says it, whatever the rules would make of it.
CustomerId insertCustomer(Connection &db, const QString &name);
ProductId insertProduct(Connection &db, const QString &name);
/// With `history` in the event log: the first change is the opening. Without, only the opening as New is logged.
CaseId insertCase(Connection &db, const Case &record, QList<StatusChange> history = {});
/// `kind` is csat or nps.
SurveyResponseId insertAnswer(Connection &db, const QString &kind, int score, Instant answeredAt, std::optional<CaseId> about = {},
                              std::optional<CustomerId> customer = {});

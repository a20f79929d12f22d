// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/contactentry.h"
#include "models/cases/caselist.h"
#include "models/cases/caserules.h"
#include "models/surveys/surveyresponse.h"
#include "ui/core/tokens.h"

QString caseKindText(CaseKind kind);
QString casePriorityText(CasePriority priority);
Meaning casePriorityMeaning(CasePriority priority);
QString cancelReasonText(CancelReason reason);
QString caseFilterText(CaseFilter filter);
QString caseStatusIconName(CaseStatus status);
/// "Level 2"
QString caseLevelText(int level);
/// Why there is nothing in a list.
QString emptyCasesText(CaseFilter filter);
/// What the button says that takes a case from one state to another; with a mnemonic.
QString caseStepText(CaseStatus from, CaseStatus to);
/// What was done, for the message with Undo.
QString caseStepDoneText(const QString &number, CaseStatus to);
/// Why a step was refused, and what to do instead.
QString refusalText(TransitionRefusal refusal);
/// What became of a logged contact.
QString contactDoneText(const LoggedContact &logged);

/// From the point of view of the shop: "The customer contacted us".
QString directionText(Direction direction);
QString directionIconName(Direction direction);

/// "Satisfaction (CSAT)", "Recommendation (NPS)"
QString surveyKindText(SurveyKind kind);
/// "5 of 5", "9 of 10"
QString surveyScoreText(SurveyKind kind, int score);

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/casetexts.h"

#include "models/surveys/surveyrules.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

/// Gives the functions of this file their place in the translations.
struct CaseTexts {
    Q_DECLARE_TR_FUNCTIONS(CaseTexts)
};

} // namespace

QString caseKindText(CaseKind kind)
{
    switch (kind) {
    case CaseKind::Question: return CaseTexts::tr("Question");
    case CaseKind::Fault: return CaseTexts::tr("Fault");
    case CaseKind::Complaint: return CaseTexts::tr("Complaint");
    case CaseKind::Return: return CaseTexts::tr("Return");
    case CaseKind::Praise: return CaseTexts::tr("Praise");
    }
    Q_UNREACHABLE();
}

QString casePriorityText(CasePriority priority)
{
    switch (priority) {
    case CasePriority::Low: return CaseTexts::tr("Low");
    case CasePriority::Normal: return CaseTexts::tr("Normal");
    case CasePriority::High: return CaseTexts::tr("High");
    case CasePriority::Urgent: return CaseTexts::tr("Urgent");
    }
    Q_UNREACHABLE();
}

Meaning casePriorityMeaning(CasePriority priority)
{
    switch (priority) {
    case CasePriority::Low:
    case CasePriority::Normal: return Meaning::Neutral;
    case CasePriority::High: return Meaning::Warning;
    case CasePriority::Urgent: return Meaning::Bad;
    }
    Q_UNREACHABLE();
}

QString cancelReasonText(CancelReason reason)
{
    switch (reason) {
    case CancelReason::Spam: return CaseTexts::tr("Spam");
    case CancelReason::Duplicate: return CaseTexts::tr("Duplicate of another case");
    case CancelReason::Merged: return CaseTexts::tr("Merged into another case");
    case CancelReason::Withdrawn: return CaseTexts::tr("Withdrawn or entered by mistake");
    }
    Q_UNREACHABLE();
}

QString caseFilterText(CaseFilter filter)
{
    switch (filter) {
    case CaseFilter::Open: return CaseTexts::tr("Open");
    case CaseFilter::Unanswered: return CaseTexts::tr("Unanswered");
    case CaseFilter::Waiting: return CaseTexts::tr("Waiting");
    case CaseFilter::Mine: return CaseTexts::tr("Mine");
    case CaseFilter::Unassigned: return CaseTexts::tr("Unassigned");
    case CaseFilter::Resolved: return CaseTexts::tr("Resolved");
    case CaseFilter::Closed: return CaseTexts::tr("Closed");
    case CaseFilter::Cancelled: return CaseTexts::tr("Cancelled");
    case CaseFilter::All: return CaseTexts::tr("All");
    }
    Q_UNREACHABLE();
}

QString caseStatusIconName(CaseStatus status)
{
    switch (status) {
    case CaseStatus::New: return u"star"_s;
    case CaseStatus::Open: return u"cases"_s;
    case CaseStatus::WaitingCustomer:
    case CaseStatus::WaitingThirdParty: return u"clock"_s;
    case CaseStatus::Resolved: return u"check"_s;
    case CaseStatus::Closed: return u"dialog-ok"_s;
    case CaseStatus::Cancelled: return u"block"_s;
    }
    Q_UNREACHABLE();
}

QString caseLevelText(int level)
{
    return CaseTexts::tr("Level %1").arg(level);
}

QString emptyCasesText(CaseFilter filter)
{
    switch (filter) {
    case CaseFilter::Open:
        return CaseTexts::tr("No case is open. Log a contact when the next customer writes or calls.");
    case CaseFilter::Unanswered: return CaseTexts::tr("Every customer has an answer.");
    case CaseFilter::Waiting: return CaseTexts::tr("No case waits for anybody.");
    case CaseFilter::Mine: return CaseTexts::tr("No open case is yours.");
    case CaseFilter::Unassigned: return CaseTexts::tr("Every open case is somebody's.");
    case CaseFilter::Resolved: return CaseTexts::tr("No resolved case waits to be closed.");
    case CaseFilter::Closed: return CaseTexts::tr("No case is closed yet.");
    case CaseFilter::Cancelled: return CaseTexts::tr("No case was cancelled.");
    case CaseFilter::All: return CaseTexts::tr("There is no case yet. Log the first contact with a customer.");
    }
    Q_UNREACHABLE();
}

QString caseStepText(CaseStatus from, CaseStatus to)
{
    switch (to) {
    case CaseStatus::New: return {};
    case CaseStatus::Open:
        if (from == CaseStatus::New)
            return CaseTexts::tr("&Take into work");
        return from == CaseStatus::Resolved ? CaseTexts::tr("&Reopen") : CaseTexts::tr("&Continue work");
    case CaseStatus::WaitingCustomer: return CaseTexts::tr("&Wait for the customer");
    case CaseStatus::WaitingThirdParty: return CaseTexts::tr("Wait for a third &party");
    case CaseStatus::Resolved: return CaseTexts::tr("Re&solve");
    case CaseStatus::Closed: return CaseTexts::tr("Clos&e");
    case CaseStatus::Cancelled: return CaseTexts::tr("Cancel the case …");
    }
    Q_UNREACHABLE();
}

static QString stepDonePattern(CaseStatus to)
{
    switch (to) {
    case CaseStatus::New: return CaseTexts::tr("%1 is new.");
    case CaseStatus::Open: return CaseTexts::tr("%1 is in work.");
    case CaseStatus::WaitingCustomer: return CaseTexts::tr("%1 waits for the customer.");
    case CaseStatus::WaitingThirdParty: return CaseTexts::tr("%1 waits for a third party.");
    case CaseStatus::Resolved: return CaseTexts::tr("%1 is resolved.");
    case CaseStatus::Closed: return CaseTexts::tr("%1 is closed.");
    case CaseStatus::Cancelled: return CaseTexts::tr("%1 is cancelled.");
    }
    Q_UNREACHABLE();
}

QString caseStepDoneText(const QString &number, CaseStatus to)
{
    return stepDonePattern(to).arg(number);
}

QString refusalText(TransitionRefusal refusal)
{
    switch (refusal) {
    case TransitionRefusal::Unchanged: return CaseTexts::tr("The case is there already: somebody else was quicker.");
    case TransitionRefusal::IsCancelled:
        return CaseTexts::tr("A cancelled case stays cancelled. Log a contact to open a new one.");
    case TransitionRefusal::IsClosed:
        return CaseTexts::tr("A closed case is not worked on. Log a contact to open a case that follows it up.");
    case TransitionRefusal::NeverNewAgain: return CaseTexts::tr("A case is new only at its beginning.");
    case TransitionRefusal::NotInWork: return CaseTexts::tr("Take the case into work first.");
    case TransitionRefusal::NotResolved: return CaseTexts::tr("Only a resolved case can be closed or reopened.");
    case TransitionRefusal::ReturnOpen:
        return CaseTexts::tr("A return of this case is still open. Close the return first.");
    case TransitionRefusal::NotMatured:
        return CaseTexts::tr("The customer may still come back. The case closes by itself when the days set for "
                             "first-contact resolution have passed.");
    }
    Q_UNREACHABLE();
}

static QString donePattern(LoggedContact::Effect effect)
{
    using Effect = LoggedContact::Effect;
    switch (effect) {
    case Effect::Added: return CaseTexts::tr("The contact is added to %1.");
    case Effect::Opened: return CaseTexts::tr("%1 is opened.");
    case Effect::Answered: return CaseTexts::tr("%1 is answered and in work.");
    case Effect::Reopened: return CaseTexts::tr("%1 is reopened: the customer came back.");
    case Effect::Resumed: return CaseTexts::tr("%1 is in work again: the customer answered.");
    case Effect::Followed: return CaseTexts::tr("The former case had ended: %1 follows it up.");
    case Effect::Solved: return CaseTexts::tr("%1 is resolved.");
    case Effect::Waiting: return CaseTexts::tr("%1 waits for the customer.");
    }
    Q_UNREACHABLE();
}

QString contactDoneText(const LoggedContact &logged)
{
    return donePattern(logged.effect).arg(logged.number);
}

QString directionText(Direction direction)
{
    switch (direction) {
    case Direction::Inbound: return CaseTexts::tr("The customer contacted us");
    case Direction::Outbound: return CaseTexts::tr("We contacted the customer");
    case Direction::Internal: return CaseTexts::tr("Internal note");
    }
    Q_UNREACHABLE();
}

QString directionIconName(Direction direction)
{
    switch (direction) {
    case Direction::Inbound: return u"arrow-incoming"_s;
    case Direction::Outbound: return u"arrow-outgoing"_s;
    case Direction::Internal: return u"note"_s;
    }
    Q_UNREACHABLE();
}

QString surveyKindText(SurveyKind kind)
{
    switch (kind) {
    case SurveyKind::Csat: return CaseTexts::tr("Satisfaction (CSAT)");
    case SurveyKind::Nps: return CaseTexts::tr("Recommendation (NPS)");
    }
    Q_UNREACHABLE();
}

QString surveyScoreText(SurveyKind kind, int score)
{
    return CaseTexts::tr("%1 of %2").arg(score).arg(scoreRange(kind).second);
}

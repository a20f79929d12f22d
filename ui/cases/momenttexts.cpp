// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/momenttexts.h"

#include "models/cases/caseevents.h"
#include "models/cases/caserules.h"
#include "ui/cases/casetexts.h"
#include "ui/core/icons.h"
#include "ui/core/statetexts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct MomentTexts {
    Q_DECLARE_TR_FUNCTIONS(MomentTexts)
};

QString nameIn(const QHash<StaffId, QString> &staff, std::optional<StaffId> id)
{
    return id ? staff.value(*id) : QString();
}

/// "Open" or "Open, by Ewa"
QString byWhom(const QString &what, const QString &name)
{
    return name.isEmpty() ? what : MomentTexts::tr("%1, by %2", "what was done and by whom").arg(what, name);
}

CaseStatus statusOf(const Event &event)
{
    return fromWord<CaseStatus>(event.toState).value_or(CaseStatus::New);
}

bool isReopened(const Event &event)
{
    const auto from = fromWord<CaseStatus>(event.fromState.value_or(QString()));
    return from && isReopening(*from, statusOf(event)) && event.reason != kUndoReason;
}

QString statusHeadline(const Event &event)
{
    if (event.reason == kUndoReason)
        return MomentTexts::tr("Taken back: %1").arg(caseStatusText(statusOf(event)));
    if (!event.fromState)
        return MomentTexts::tr("Case opened");
    return isReopened(event) ? MomentTexts::tr("Reopened") : caseStatusText(statusOf(event));
}

QString assigneeHeadline(const Event &event, const QHash<StaffId, QString> &staff)
{
    if (event.toState.isEmpty())
        return MomentTexts::tr("Assigned to nobody");
    return MomentTexts::tr("Assigned to %1").arg(staff.value(StaffId{event.toState.toLongLong()}));
}

QString headlineOf(const Event &event, const QHash<StaffId, QString> &staff)
{
    const auto name = nameIn(staff, event.by);
    if (event.entity == kCaseLevelEntity)
        return byWhom(MomentTexts::tr("Support level %1 to %2").arg(event.fromState.value_or(QString()), event.toState),
                      name);
    if (event.entity == kCaseAssigneeEntity)
        return byWhom(assigneeHeadline(event, staff), name);
    return byWhom(statusHeadline(event), name);
}

QString contactVerb(const Interaction &contact)
{
    if (contact.automatic)
        return MomentTexts::tr("Automatic message, %1").arg(channelText(contact.channel));
    switch (contact.direction) {
    case Direction::Inbound: return MomentTexts::tr("From the customer, %1").arg(channelText(contact.channel));
    case Direction::Outbound: return MomentTexts::tr("To the customer, %1").arg(channelText(contact.channel));
    case Direction::Internal: return MomentTexts::tr("Internal note");
    }
    Q_UNREACHABLE();
}

QString headlineOf(const Interaction &contact, const QHash<StaffId, QString> &staff)
{
    return byWhom(contactVerb(contact), nameIn(staff, contact.author));
}

QString headlineOf(const SurveyResponse &response, const QHash<StaffId, QString> &)
{
    return MomentTexts::tr("%1: %2", "kind of survey and score")
        .arg(surveyKindText(response.kind), surveyScoreText(response.kind, response.score));
}

QString textOf(const Event &event)
{
    const auto reason = event.reason.value_or(QString());
    if (const auto cancelled = fromWord<CancelReason>(reason); cancelled && event.toState == u"cancelled")
        return cancelReasonText(*cancelled);
    if (reason == u"contact")
        return MomentTexts::tr("The customer contacted us");
    if (reason == u"matured")
        return MomentTexts::tr("The customer did not come back within the days set for it");
    return reason == kUndoReason ? QString() : reason;
}

QString iconNameOf(const Event &event)
{
    if (event.reason == kUndoReason)
        return u"edit-undo"_s;
    if (event.entity == kCaseLevelEntity)
        return u"arrow-level"_s;
    if (event.entity == kCaseAssigneeEntity)
        return u"people-handover"_s;
    return isReopened(event) ? u"reopen"_s : caseStatusIconName(statusOf(event));
}

} // namespace

QString momentHeadline(const CaseMoment &moment, const QHash<StaffId, QString> &staff)
{
    return std::visit([&staff](const auto &what) { return headlineOf(what, staff); }, moment.what);
}

QString momentText(const CaseMoment &moment)
{
    if (const auto *contact = std::get_if<Interaction>(&moment.what))
        return contact->text;
    if (const auto *response = std::get_if<SurveyResponse>(&moment.what))
        return response->comment;
    return textOf(std::get<Event>(moment.what));
}

QString momentIconName(const CaseMoment &moment)
{
    if (const auto *contact = std::get_if<Interaction>(&moment.what))
        return contact->direction == Direction::Internal ? u"note"_s : channelIconName(contact->channel);
    if (std::holds_alternative<SurveyResponse>(moment.what))
        return u"survey"_s;
    return iconNameOf(std::get<Event>(moment.what));
}

Meaning momentMeaning(const CaseMoment &moment)
{
    if (const auto *event = std::get_if<Event>(&moment.what);
        event && event->entity == kCaseEntity && event->reason != kUndoReason)
        return isReopened(*event) ? Meaning::Warning : caseStatusMeaning(statusOf(*event));
    if (const auto *contact = std::get_if<Interaction>(&moment.what);
        contact && contact->direction == Direction::Inbound)
        return Meaning::Accent;
    return Meaning::Neutral;
}

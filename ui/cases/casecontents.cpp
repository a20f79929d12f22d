// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/casecontents.h"

#include "models/cases/caseevents.h"
#include "models/cases/casestore.h"
#include "models/cases/interactionstore.h"
#include "models/cases/replayedfacts.h"
#include "models/customers/customerstore.h"
#include "models/dashboard/targetrules.h"
#include "models/dashboard/targetstore.h"
#include "models/products/productstore.h"
#include "models/returns/returnstore.h"
#include "models/staff/staffstore.h"
#include "models/surveys/surveystore.h"

static std::optional<CaseLink> linkTo(Connection &db, std::optional<CaseId> id)
{
    if (!id)
        return std::nullopt;
    const auto record = CaseStore(db).find(*id);
    return record ? std::optional(CaseLink{*id, record->number}) : std::nullopt;
}

/// What happened, newest first; what happened in one instant in the order in which it was written.
static QList<CaseMoment> momentsOf(Connection &db, CaseId id, const QList<Event> &events)
{
    QList<CaseMoment> moments;
    for (const auto &interaction : InteractionStore(db).ofCase(id))
        moments.append({interaction.at, interaction});
    for (const auto &event : events)
        moments.append({event.at, event});
    for (const auto &response : SurveyStore(db).ofCase(id))
        moments.append({response.answeredAt, response});
    std::stable_sort(moments.begin(), moments.end(),
                     [](const CaseMoment &one, const CaseMoment &other) { return one.at < other.at; });
    std::reverse(moments.begin(), moments.end());
    return moments;
}

static QList<Event> statusesIn(const QList<Event> &events)
{
    QList<Event> statuses;
    std::copy_if(events.begin(), events.end(), std::back_inserter(statuses),
                 [](const Event &event) { return event.entity == kCaseEntity; });
    return statuses;
}

static std::optional<qint64> targetMsOf(Connection &db, const Case &record, const QTimeZone &zone)
{
    const auto target =
        targetOn(TargetStore(db).all(), TargetKpi::FirstResponse, record.channel, dayOf(record.openedAt, zone));
    return target ? std::optional(target->usual * 1000) : std::nullopt;
}

std::optional<CaseContents> readCaseContents(Connection &db, CaseId id, Instant now, const QTimeZone &zone)
{
    const auto record = CaseStore(db).find(id);
    if (!record)
        return std::nullopt;
    CaseContents contents{.record = *record};
    const auto events = eventsOfCase(db, id);
    contents.moments = momentsOf(db, id, events);
    contents.oursMs = oursSoFarMs(statusesIn(events), now);
    contents.targetMs = targetMsOf(db, *record, zone);
    contents.returns = ReturnStore(db).ofCase(id);
    contents.followsUp = linkTo(db, record->followsUp);
    contents.duplicateOf = linkTo(db, record->duplicateOf);
    for (const auto &person : StaffStore(db).all())
        contents.staff.insert(person.id, person.name);
    if (record->customer) {
        if (const auto customer = CustomerStore(db).find(*record->customer))
            contents.customerName = displayName(*customer);
    }
    if (record->product) {
        if (const auto product = ProductStore(db).find(*record->product))
            contents.productName = product->name;
    }
    return contents;
}

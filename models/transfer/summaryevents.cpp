// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transfer/summaryevents.h"

using namespace Qt::StringLiterals;

CaseStatus impliedStatus(const Case &record)
{
    if (record.closedAt)
        return CaseStatus::Closed;
    if (record.lastResolvedAt)
        return CaseStatus::Resolved;
    return record.firstResponseAt ? CaseStatus::Open : CaseStatus::New;
}

static void append(QList<Event> &events, const Case &record, CaseStatus to, std::optional<Instant> at)
{
    if (!at || (!events.isEmpty() && *at < events.constLast().at))
        return;
    events.append({.entity = u"case"_s,
                   .entityId = record.id.value,
                   .fromState = events.isEmpty() ? std::optional<QString>() : events.constLast().toState,
                   .toState = toWord(to),
                   .at = *at,
                   .by = record.assignee,
                   .reason = kSummaryReason});
}

QList<Event> summaryEvents(const Case &record)
{
    QList<Event> events;
    append(events, record, CaseStatus::New, record.openedAt);
    const bool answeredBeforeResolved = !record.lastResolvedAt || record.firstResponseAt < record.lastResolvedAt;
    if (answeredBeforeResolved)
        append(events, record, CaseStatus::Open, record.firstResponseAt);
    append(events, record, CaseStatus::Resolved, record.lastResolvedAt);
    append(events, record, CaseStatus::Closed, record.closedAt);
    const bool saysMore = events.constLast().toState != toWord(record.status) && record.status != CaseStatus::New;
    if (saysMore) // the file names a state whose instant it does not tell
        append(events, record, record.status, events.constLast().at);
    return events;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cases/caseevents.h"

using namespace Qt::StringLiterals;

Event statusEvent(CaseId id, std::optional<CaseStatus> from, CaseStatus to, const Stamp &stamp, const QString &reason)
{
    return changeOf(kCaseEntity, id.value, from ? std::optional(toWord(*from)) : std::nullopt, toWord(to), stamp, reason);
}

Event levelEvent(CaseId id, int from, int to, const Stamp &stamp, const QString &reason)
{
    return changeOf(kCaseLevelEntity, id.value, QString::number(from), QString::number(to), stamp, reason);
}

Event assigneeEvent(CaseId id, std::optional<StaffId> from, std::optional<StaffId> to, const Stamp &stamp,
                    const QString &reason)
{
    return changeOf(kCaseAssigneeEntity, id.value, from ? std::optional(QString::number(from->value)) : std::nullopt,
                   to ? QString::number(to->value) : u""_s, stamp, reason);
}

QList<Event> eventsOfCase(Connection &db, CaseId id)
{
    EventLog log(db);
    auto events =
        log.of(kCaseEntity, id.value) + log.of(kCaseLevelEntity, id.value) + log.of(kCaseAssigneeEntity, id.value);
    std::sort(events.begin(), events.end(), [](const Event &one, const Event &other) {
        return std::pair(one.at, one.id) < std::pair(other.at, other.id);
    });
    return events;
}

QList<Event> withoutUndone(const QList<Event> &events)
{
    QList<Event> kept;
    for (const auto &event : events) {
        if (event.reason != kUndoReason)
            kept.append(event);
        else if (!kept.isEmpty())
            kept.removeLast();
    }
    return kept;
}

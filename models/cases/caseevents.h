// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cases/case.h"
#include "models/storage/eventlog.h"

/// What the event log says of cases. The log is never rewritten: an undo appends the step back with the reason `kUndoReason`,
/// and whoever replays the history drops the step and its undo (withoutUndone).
///
/// entity           from → to
/// "case"           status words; no `from`: the case came into being
/// "case_level"     "1" → "2"
/// "case_assignee"  ids of the staff; no `from`, an empty `to`: nobody
inline const QString kCaseEntity = QStringLiteral("case");
inline const QString kCaseLevelEntity = QStringLiteral("case_level");
inline const QString kCaseAssigneeEntity = QStringLiteral("case_assignee");

Event statusEvent(CaseId id, std::optional<CaseStatus> from, CaseStatus to, const Stamp &stamp,
                  const QString &reason = {});
Event levelEvent(CaseId id, int from, int to, const Stamp &stamp, const QString &reason = {});
Event assigneeEvent(CaseId id, std::optional<StaffId> from, std::optional<StaffId> to, const Stamp &stamp,
                    const QString &reason = {});

/// The history of one case, oldest first: status, level and assignee.
QList<Event> eventsOfCase(Connection &db, CaseId id);
/// `events` of one entity, oldest first, without the steps that were taken back and without the steps back.
QList<Event> withoutUndone(const QList<Event> &events);

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cases/case.h"
#include "models/storage/eventlog.h"

/// The reason of events that nobody witnessed: they follow from the instants of an imported case, and give way to its real history
/// when that is imported.
inline const QString kSummaryReason = QStringLiteral("summary");

/// The states that the instants of an imported case imply, in order: new, open at the first response, resolved, closed or cancelled.
/// An instant that contradicts an
/// earlier one is left out; a state whose instant is not known begins with the last known one.
QList<Event> summaryEvents(const Case &record);

/// The state that the instants imply, for a case whose file names none.
CaseStatus impliedStatus(const Case &record);

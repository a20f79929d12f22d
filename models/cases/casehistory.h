// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cases/replayedfacts.h"

class Connection;

/// The facts of one case, replayed from the event log and its interactions.
ReplayedFacts replayedFacts(Connection &db, CaseId id);

/// One sentence for each case whose kept state or facts are not what its history says. What an import knew beyond the history is no
/// fault. Reads in pieces, in constant memory.
QStringList caseFactFaults(Connection &db);

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cases/interaction.h"
#include "models/cases/replayedfacts.h"

class Connection;

/// What one change did to a case; enough to take it back while nothing else happened to the case (undocasestep.h).
struct CaseStep {
    Case before;
    qint64 eventBefore = 0; ///< the last event of the case before the step, 0 for none
    qint64 eventAfter = 0;
    std::optional<InteractionId> interaction; ///< logged with the step
};

/// Changes one case within the running transaction: every change of state with its event, and at the end the facts, replayed.
class CaseChange
{
public:
    /// Throws StorageError Conflict when there is no such case.
    CaseChange(Connection &db, CaseId id, const Stamp &stamp);

    const Case &record() const { return m_record; }
    /// The caller asked caserules first.
    void setStatus(CaseStatus to, const QString &reason = {});
    void setLevel(int to, const QString &reason = {});
    void setAssignee(std::optional<StaffId> to, const QString &reason = {});
    void setCancellation(std::optional<CancelReason> reason, std::optional<CaseId> duplicateOf);
    void add(const Interaction &interaction);
    /// Removes an interaction that was logged by mistake.
    void remove(InteractionId interaction);
    /// Saves the case with its facts.
    CaseStep finish();

private:
    Connection &m_db;
    Stamp m_stamp;
    CaseStep m_step;
    ReplayedFacts m_replayedBefore;
    Case m_record;
};

/// Adds a case that comes into being now: `record.status` must be New. Gives it the next number of `year` when it has none.
CaseId openCase(Connection &db, Case record, int year, const Stamp &stamp);
/// The last event of the case's status, level or assignee; 0 for none.
qint64 lastEventOf(Connection &db, CaseId id);

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cases/casechange.h"

#include "models/cases/caseevents.h"
#include "models/cases/casehistory.h"
#include "models/cases/casestore.h"
#include "models/cases/interactionstore.h"
#include "models/storage/connection.h"
#include "models/storage/storageerror.h"

using namespace Qt::StringLiterals;

static Case existing(Connection &db, CaseId id)
{
    if (auto record = CaseStore(db).find(id))
        return *record;
    throw StorageError(StorageError::Kind::Conflict, u"the case was removed meanwhile"_s);
}

/// A clock that was set back must not put a change before the one it follows.
static Stamp notBefore(Connection &db, CaseId id, Stamp stamp)
{
    const auto last = db.prepare(uR"(
        SELECT max(at) FROM events WHERE entity IN ('case', 'case_level', 'case_assignee') AND entity_id = :id)"_s)
                          .bind(u":id"_s, id)
                          .number();
    stamp.at = std::max(stamp.at, Instant{last});
    return stamp;
}

CaseChange::CaseChange(Connection &db, CaseId id, const Stamp &stamp)
    : m_db(db),
      m_stamp(notBefore(db, id, stamp)),
      m_replayedBefore(replayedFacts(db, id)),
      m_record(existing(db, id))
{
    m_step.before = m_record;
    m_step.eventBefore = lastEventOf(db, id);
}

void CaseChange::setStatus(CaseStatus to, const QString &reason)
{
    if (to == m_record.status)
        return;
    EventLog(m_db).append(statusEvent(m_record.id, m_record.status, to, m_stamp, reason));
    m_record.status = to;
}

void CaseChange::setLevel(int to, const QString &reason)
{
    if (to == m_record.level)
        return;
    EventLog(m_db).append(levelEvent(m_record.id, m_record.level, to, m_stamp, reason));
    m_record.level = to;
}

void CaseChange::setAssignee(std::optional<StaffId> to, const QString &reason)
{
    if (to == m_record.assignee)
        return;
    EventLog(m_db).append(assigneeEvent(m_record.id, m_record.assignee, to, m_stamp, reason));
    m_record.assignee = to;
}

void CaseChange::setCancellation(std::optional<CancelReason> reason, std::optional<CaseId> duplicateOf)
{
    m_record.cancelReason = reason;
    m_record.duplicateOf = duplicateOf;
}

void CaseChange::add(const Interaction &interaction)
{
    m_step.interaction = InteractionStore(m_db).add(interaction);
}

void CaseChange::remove(InteractionId interaction)
{
    InteractionStore(m_db).remove(interaction);
}

CaseStep CaseChange::finish()
{
    setFacts(m_record, continuedFacts(factsOf(m_step.before), m_replayedBefore, replayedFacts(m_db, m_record.id)));
    CaseStore(m_db).save(m_record);
    m_step.eventAfter = lastEventOf(m_db, m_record.id);
    return m_step;
}

CaseId openCase(Connection &db, Case record, int year, const Stamp &stamp)
{
    Q_ASSERT(record.status == CaseStatus::New);
    CaseStore cases(db);
    if (record.number.isEmpty())
        record.number = cases.nextNumber(year);
    const auto id = cases.add(record);
    EventLog log(db);
    log.append(statusEvent(id, std::nullopt, CaseStatus::New, {record.openedAt, stamp.by}));
    if (record.assignee)
        log.append(assigneeEvent(id, std::nullopt, record.assignee, stamp));
    return id;
}

qint64 lastEventOf(Connection &db, CaseId id)
{
    return db
        .prepare(uR"(
        SELECT max(id) FROM events WHERE entity IN ('case', 'case_level', 'case_assignee') AND entity_id = :id)"_s)
        .bind(u":id"_s, id)
        .number();
}

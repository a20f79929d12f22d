// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transfer/casehistoryimport.h"

#include "models/cases/casestore.h"
#include "models/storage/connection.h"
#include "models/storage/eventlog.h"
#include "models/transfer/importlog.h"
#include "models/transfer/referenceresolver.h"
#include "models/transfer/summaryevents.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// The places of the fields in fieldsOf(ImportKind::CaseHistory).
enum Field { CaseField, At, Status, By };

} // namespace

void CaseHistoryImport::take(ImportRecord &record)
{
    const auto number = record.requiredText(CaseField);
    const auto at = record.instant(At);
    if (!at && record.text(At).isEmpty())
        record.addProblem(At, ProblemKind::Missing);
    const auto word = record.requiredText(Status);
    const auto status = word.isEmpty() ? std::nullopt : record.choice<CaseStatus>(Status);
    const auto by = record.staffName(By);
    if (!record.problems().isEmpty())
        return;
    if (m_drafts.isEmpty() || m_drafts.constLast().number != number)
        m_drafts.append({number, {}});
    m_drafts.last().rows.append({record.line(), *at, *status, by});
}

/// Whether the case has events that somebody witnessed.
static bool hasHistory(const QList<Event> &events)
{
    return std::any_of(events.begin(), events.end(), [](const Event &event) { return event.reason != kSummaryReason; });
}

static void removeSummary(Connection &db, CaseId id)
{
    db.prepare(u"DELETE FROM events WHERE entity = 'case' AND entity_id = ? AND reason = ?"_s).bindAll(id, kSummaryReason).run();
}

/// Appends what the rows tell, in the order of time; naming the same state twice is one state.
static void appendRows(Connection &db, ReferenceResolver &resolver, const ImportContext &context, CaseId id, QList<HistoryRow> rows)
{
    std::stable_sort(rows.begin(), rows.end(), [](const HistoryRow &a, const HistoryRow &b) { return a.at < b.at; });
    EventLog log(db);
    const auto events = log.of(u"case"_s, id.value);
    auto last = events.isEmpty() ? std::optional<QString>() : events.constLast().toState;
    for (const auto &row : rows) {
        const auto word = toWord(row.status);
        if (last == word)
            continue;
        log.append({.entity = u"case"_s,
                    .entityId = id.value,
                    .fromState = last,
                    .toState = word,
                    .at = row.at,
                    .by = resolver.staff(row.by)},
                   context.importId);
        last = word;
    }
}

/// Brings the case's state and clocks to what its history says.
static void replay(Connection &db, CaseId id)
{
    QList<StatusChange> changes;
    const auto events = EventLog(db).of(u"case"_s, id.value);
    for (const auto &event : events)
        changes.append({event.at, fromWord<CaseStatus>(event.toState).value_or(CaseStatus::New)});
    const auto clocks = clocksOf(changes).clocks;
    auto record = *CaseStore(db).find(id);
    record.status = changes.constLast().to;
    record.openedAt = qMin(record.openedAt, changes.constFirst().at);
    record.firstResolvedAt = clocks.firstResolvedAt;
    record.lastResolvedAt = clocks.lastResolvedAt;
    record.closedAt = clocks.closedAt;
    record.reopenCount = clocks.reopenCount;
    record.oursFirstMs = clocks.oursFirstMs;
    record.oursLastMs = clocks.oursLastMs;
    CaseStore(db).save(record);
}

static void store(Connection &db, ReferenceResolver &resolver, const ImportContext &context, const HistoryDraft &draft,
                  QSet<QString> &own, ChunkOutcome &outcome)
{
    const auto existing = CaseStore(db).findByNumber(draft.number);
    const bool isOwn = own.contains(draft.number);
    if (existing && !isOwn && hasHistory(EventLog(db).of(u"case"_s, existing->id.value))) {
        ++outcome.skipped;
        return;
    }
    auto id = existing ? existing->id : CaseId();
    if (!existing) {
        id = CaseStore(db).add({.number = draft.number, .openedAt = draft.rows.constFirst().at}, context.importId);
        ++outcome.created;
    } else if (!isOwn) {
        ImportLog(db).noteBefore(context.importId, u"cases"_s, id.value, {});
        removeSummary(db, id);
        ++outcome.updated;
    }
    own.insert(draft.number);
    appendRows(db, resolver, context, id, draft.rows);
    replay(db, id);
}

ChunkWork CaseHistoryImport::takeChunk(bool isLast)
{
    QList<HistoryDraft> complete = std::exchange(m_drafts, {});
    if (!isLast && !complete.isEmpty())
        m_drafts.append(complete.takeLast()); // more rows of this case may follow
    return [context = m_context, drafts = std::move(complete), own = m_own](Connection &db) {
        ChunkOutcome outcome;
        ReferenceResolver resolver(db, context);
        for (const auto &draft : drafts)
            store(db, resolver, context, draft, *own, outcome);
        return outcome;
    };
}

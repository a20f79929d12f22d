// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cases/caseclocks.h"
#include "models/transfer/importtarget.h"

/// One state of one case, as a row of a former helpdesk's log tells it.
struct HistoryRow {
    qint64 line = 0;
    Instant at;
    CaseStatus status = CaseStatus::New;
    QString by;
};

/// The rows of one case that stand together.
struct HistoryDraft {
    QString number;
    QList<HistoryRow> rows;
};

/// Imports the history of cases: rebuilds each case's status intervals, and its clocks from them. A case that does not exist yet is
/// made. The summary of an imported case gives way to its history; a case that has a history of its own is skipped.
class CaseHistoryImport : public ImportTarget
{
public:
    explicit CaseHistoryImport(const ImportContext &context) : m_context(context) {}

    void take(ImportRecord &record) override;
    ChunkWork takeChunk(bool isLast) override;

private:
    ImportContext m_context;
    QList<HistoryDraft> m_drafts;
    /// Cases whose history this import has begun; shared with the chunks, which run one after the other.
    std::shared_ptr<QSet<QString>> m_own = std::make_shared<QSet<QString>>();
};

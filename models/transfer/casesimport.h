// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cases/case.h"
#include "models/transfer/importtarget.h"

/// One row of a file of cases, with the names of what it refers to.
struct CaseDraft {
    Case record;
    QString customer;
    QString product;
    QString assignee;
};

/// Imports cases of a former helpdesk. What a row says of first response, resolution and closing becomes the case's events, marked
/// as a summary (summaryevents.h). A number that the shop has already is skipped, or its description updated; its history stays.
class CasesImport : public ImportTarget
{
public:
    explicit CasesImport(const ImportContext &context) : m_context(context) {}

    void take(ImportRecord &record) override;
    ChunkWork takeChunk(bool isLast) override;

private:
    void takeDescription(ImportRecord &record, CaseDraft &draft) const;
    void takeTimes(ImportRecord &record, Case &draft) const;

    ImportContext m_context;
    QList<CaseDraft> m_drafts;
};

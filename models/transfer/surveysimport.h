// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/surveys/surveyresponse.h"
#include "models/transfer/importtarget.h"

/// One row of a file of answers, with the names of what it refers to.
struct SurveyDraft {
    qint64 line = 0;
    SurveyResponse response;
    QString customer;
    QString caseNumber;
    QString purchaseNumber;
};

/// Imports survey answers. A case or purchase that they name must exist; the same answer of an earlier import is skipped.
class SurveysImport : public ImportTarget
{
public:
    explicit SurveysImport(const ImportContext &context) : m_context(context) {}

    void take(ImportRecord &record) override;
    ChunkWork takeChunk(bool isLast) override;

private:
    ImportContext m_context;
    QList<SurveyDraft> m_drafts;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transfer/surveysimport.h"

#include "models/storage/connection.h"
#include "models/storage/keylookup.h"
#include "models/surveys/surveyrules.h"
#include "models/surveys/surveystore.h"
#include "models/transfer/referenceresolver.h"

using namespace Qt::StringLiterals;

namespace {

/// The places of the fields in fieldsOf(ImportKind::SurveyResponses).
enum Field { Kind, Score, AnsweredAt, CustomerField, CaseField, PurchaseField, SentAt, Comment };

/// The cases and purchases that the rows name.
struct Known {
    QHash<QString, qint64> cases;
    QHash<QString, qint64> purchases;
};

} // namespace

void SurveysImport::take(ImportRecord &record)
{
    SurveyDraft draft;
    draft.line = record.line();
    auto &response = draft.response;
    record.requiredText(Kind);
    response.kind = record.choice<SurveyKind>(Kind).value_or(SurveyKind::Csat);
    const auto score = record.integer(Score, 0, 10);
    if (!score && record.problems().isEmpty())
        record.addProblem(Score, ProblemKind::Missing);
    response.score = score.value_or(0);
    const auto answeredAt = record.instant(AnsweredAt);
    if (!answeredAt && record.text(AnsweredAt).isEmpty())
        record.addProblem(AnsweredAt, ProblemKind::Missing);
    response.answeredAt = answeredAt.value_or(Instant());
    response.sentAt = record.instant(SentAt);
    response.comment = record.text(Comment);
    draft.customer = record.customerName(CustomerField);
    draft.caseNumber = record.text(CaseField);
    draft.purchaseNumber = record.text(PurchaseField);
    if (!record.problems().isEmpty())
        return;
    const auto problems = problemsOf(response, m_context.stamp.at);
    for (const auto &problem : problems)
        record.addProblem(problem);
    if (problems.isEmpty())
        m_drafts.append(draft);
}

static Known knownOf(Connection &db, const QList<SurveyDraft> &drafts)
{
    QStringList cases;
    QStringList purchases;
    for (const auto &draft : drafts) {
        if (!draft.caseNumber.isEmpty())
            cases.append(draft.caseNumber);
        if (!draft.purchaseNumber.isEmpty())
            purchases.append(draft.purchaseNumber);
    }
    return {lookUp(db, u"SELECT number, id FROM cases WHERE number IN (%1)"_s, cases),
            lookUp(db, u"SELECT number, id FROM purchases WHERE number IN (%1)"_s, purchases)};
}

/// The field that names what is not there.
static std::optional<Problem> link(SurveyDraft &draft, const Known &known)
{
    if (!draft.caseNumber.isEmpty()) {
        draft.response.caseId = CaseId{known.cases.value(draft.caseNumber)};
        if (!draft.response.caseId->isValid())
            return Problem{u"case"_s, ProblemKind::UnknownReference, draft.caseNumber};
    }
    if (!draft.purchaseNumber.isEmpty()) {
        draft.response.purchase = PurchaseId{known.purchases.value(draft.purchaseNumber)};
        if (!draft.response.purchase->isValid())
            return Problem{u"purchase"_s, ProblemKind::UnknownReference, draft.purchaseNumber};
    }
    return std::nullopt;
}

static bool isKnown(Connection &db, const SurveyResponse &response, qint64 importId)
{
    return db.prepare(uR"(
        SELECT count(*)
          FROM survey_responses
         WHERE kind = ? AND answered_at = ? AND score = ? AND customer_id IS ? AND case_id IS ? AND comment = ?
           AND import_id IS NOT ?)"_s)
               .bindAll(response.kind, response.answeredAt, response.score, response.customer, response.caseId, response.comment, importId)
               .number() > 0;
}

ChunkWork SurveysImport::takeChunk(bool)
{
    return [context = m_context, drafts = std::exchange(m_drafts, {})](Connection &db) {
        ChunkOutcome outcome;
        ReferenceResolver resolver(db, context);
        QStringList customers;
        for (const auto &draft : drafts)
            customers.append(draft.customer);
        resolver.loadCustomers(customers);
        const auto known = knownOf(db, drafts);
        for (auto draft : drafts) {
            if (const auto problem = link(draft, known)) {
                outcome.refused.append({draft.line, problem->field, toEnglish(*problem), problem});
                continue;
            }
            draft.response.customer = resolver.customer(draft.customer);
            if (isKnown(db, draft.response, context.importId)) {
                ++outcome.skipped;
                continue;
            }
            SurveyStore(db).add(draft.response, context.importId);
            ++outcome.created;
        }
        return outcome;
    };
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/surveys/surveystore.h"

#include "models/customers/customer.h"
#include "models/storage/connection.h"
#include "models/storage/idarray.h"
#include "models/storage/rowversion.h"

using namespace Qt::StringLiterals;

static const auto kColumns =
    u" r.id, r.kind, r.score, r.answered_at, r.sent_at, r.customer_id, r.case_id, r.purchase_id, r.comment, r.row_version "_s;

static SurveyResponse readResponse(const Statement &row)
{
    return {.id = row.id<SurveyResponseId>(0),
            .kind = row.choice<SurveyKind>(1),
            .score = int(row.integer(2)),
            .answeredAt = row.instant(3),
            .sentAt = row.optionalInstant(4),
            .customer = row.optionalId<CustomerId>(5),
            .caseId = row.optionalId<CaseId>(6),
            .purchase = row.optionalId<PurchaseId>(7),
            .comment = row.text(8),
            .rowVersion = row.integer(9)};
}

static SurveyRow readRow(const Statement &row)
{
    const auto kind = row.optionalChoice<CustomerKind>(10);
    return {.response = readResponse(row),
            .customerName = kind ? displayName(*kind, row.text(11), row.text(12)) : QString(),
            .caseNumber = row.text(13),
            .purchaseNumber = row.text(14)};
}

SurveyResponseId SurveyStore::add(const SurveyResponse &response, std::optional<qint64> importId)
{
    m_db.touch(Topic::Surveys);
    const auto sql = uR"(
        INSERT INTO survey_responses (kind, score, answered_at, sent_at, customer_id, case_id, purchase_id, comment, import_id)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?))"_s;
    return {m_db.prepare(sql)
                .bindAll(response.kind, response.score, response.answeredAt, response.sentAt, response.customer,
                         response.caseId, response.purchase, response.comment, importId)
                .insert()};
}

void SurveyStore::save(const SurveyResponse &response)
{
    m_db.touch(Topic::Surveys);
    const auto sql = uR"(
        UPDATE survey_responses
           SET kind = ?, score = ?, answered_at = ?, sent_at = ?, customer_id = ?, case_id = ?, purchase_id = ?, comment = ?,
               row_version = row_version + 1
         WHERE id = ? AND row_version = ?)"_s;
    requireOneRow(m_db.prepare(sql)
                      .bindAll(response.kind, response.score, response.answeredAt, response.sentAt, response.customer,
                               response.caseId, response.purchase, response.comment, response.id, response.rowVersion)
                      .run());
}

void SurveyStore::remove(SurveyResponseId id)
{
    m_db.touch(Topic::Surveys);
    m_db.prepare(u"DELETE FROM survey_responses WHERE id = :id"_s).bind(u":id"_s, id).run();
}

void SurveyStore::setCustomerOfCase(CaseId id, std::optional<CustomerId> customer)
{
    m_db.touch(Topic::Surveys);
    m_db.prepare(
            u"UPDATE survey_responses SET customer_id = :customer, row_version = row_version + 1 WHERE case_id = :case"_s)
        .bind(u":customer"_s, customer)
        .bind(u":case"_s, id)
        .run();
}

std::optional<SurveyResponse> SurveyStore::find(SurveyResponseId id) const
{
    return m_db.prepare(u"SELECT"_s + kColumns + u"FROM survey_responses r WHERE r.id = :id"_s)
        .bind(u":id"_s, id)
        .row(&readResponse);
}

QList<SurveyResponse> SurveyStore::ofCase(CaseId id) const
{
    return m_db
        .prepare(u"SELECT"_s + kColumns + uR"(
          FROM survey_responses r
         WHERE r.case_id = :case
         ORDER BY r.answered_at DESC, r.id DESC)"_s)
        .bind(u":case"_s, id)
        .rows(&readResponse);
}

QList<SurveyRow> SurveyStore::rowsOf(const QList<SurveyResponseId> &ids) const
{
    return m_db
        .prepare(u"SELECT"_s + kColumns + uR"(, c.kind, c.name, c.company, k.number, p.number
          FROM json_each(:ids) AS wanted
         CROSS JOIN survey_responses AS r ON r.id = wanted.value
          LEFT JOIN customers AS c ON c.id = r.customer_id
          LEFT JOIN cases AS k ON k.id = r.case_id
          LEFT JOIN purchases AS p ON p.id = r.purchase_id
         ORDER BY wanted.key)"_s)
        .bind(u":ids"_s, idArray(ids))
        .rows(&readRow);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transfer/surveysexport.h"

#include "models/transfer/importkind.h"

using namespace Qt::StringLiterals;

static void writeResponse(const Statement &row, CsvWriter &out)
{
    out.text(row.text(0));
    writeInteger(row, 1, out);
    writeInstant(row, 2, out);
    writeTexts(row, 3, 3, out);
    writeInstant(row, 6, out);
    out.text(row.text(7)).endRow();
}

ExportTable surveysExport()
{
    const auto select = uR"(
        SELECT r.kind, r.score, r.answered_at, )"_s + customerReference(u"c"_s) + uR"(, t.number, p.number, r.sent_at, r.comment
          FROM survey_responses r
          LEFT JOIN customers c ON c.id = r.customer_id
          LEFT JOIN cases t ON t.id = r.case_id
          LEFT JOIN purchases p ON p.id = r.purchase_id
         WHERE TRUE%1
         ORDER BY r.id)"_s;
    return {.header = fieldsOf(ImportKind::SurveyResponses),
            .select = select,
            .count = u"SELECT count(*) FROM survey_responses r WHERE TRUE%1"_s,
            .time = u"r.answered_at"_s,
            .timeIs = ExportTable::Time::Instant,
            .write = &writeResponse};
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transfer/casesexport.h"

#include "models/cases/caseevents.h"
#include "models/transfer/importkind.h"

using namespace Qt::StringLiterals;

static void writeCase(const Statement &row, CsvWriter &out)
{
    out.text(row.text(0));
    writeInstant(row, 1, out);
    writeTexts(row, 2, 6, out);
    writeInteger(row, 8, out);
    writeTexts(row, 9, 2, out);
    for (int column = 11; column <= 13; ++column)
        writeInstant(row, column, out);
    for (int column = 14; column <= 16; ++column)
        writeInteger(row, column, out);
    writeTexts(row, 17, 2, out);
    out.text(row.flag(19) ? u"yes"_s : QString()).endRow();
}

ExportTable casesExport()
{
    const auto select = uR"(
        SELECT t.number, t.opened_at, )"_s + customerReference(u"c"_s) + uR"(, t.channel, t.kind, t.category, t.subject, t.priority,
               t.level, coalesce(staff.name, ''), t.status, t.first_response_at, t.first_resolved_at, t.closed_at, t.reopen_count,
               t.hand_over_count, t.inbound_episodes, coalesce(product.name, ''), coalesce(t.serial, device.serial, ''),
               t.is_internal
          FROM cases t
          LEFT JOIN customers c ON c.id = t.customer_id
          LEFT JOIN staff ON staff.id = t.assignee_id
          LEFT JOIN devices device ON device.id = t.device_id
          LEFT JOIN products product ON product.id = coalesce(t.product_id, device.product_id)
         WHERE TRUE%1
         ORDER BY t.id)"_s;
    return {.header = fieldsOf(ImportKind::Cases),
            .select = select,
            .count = u"SELECT count(*) FROM cases t WHERE TRUE%1"_s,
            .time = u"t.opened_at"_s,
            .timeIs = ExportTable::Time::Instant,
            .write = &writeCase};
}

namespace {

/// Holds the events of one case until the next begins: a later one may take an earlier one back.
class HistoryWriter
{
public:
    void add(const Statement &row, CsvWriter &out)
    {
        if (row.text(0) != m_number)
            flush(out);
        m_number = row.text(0);
        m_names.insert(row.integer(3), row.text(4));
        m_events.append({.toState = row.text(2), .at = row.instant(1), .by = row.optionalId<StaffId>(3), .reason = row.optionalText(5)});
    }

    void flush(CsvWriter &out)
    {
        const auto kept = withoutUndone(std::exchange(m_events, {}));
        for (const auto &event : kept) {
            out.text(m_number).instant(event.at).text(event.toState);
            out.text(event.by ? m_names.value(event.by->value) : QString()).endRow();
        }
    }

private:
    QString m_number;
    QList<Event> m_events;
    QHash<qint64, QString> m_names;
};

} // namespace

ExportTable caseHistoryExport()
{
    // 'summary' is kSummaryReason.
    const auto select = uR"(
        SELECT t.number, event.at, event.to_state, event.by, staff.name, event.reason
          FROM cases t
          JOIN events event ON event.entity = 'case' AND event.entity_id = t.id
          LEFT JOIN staff ON staff.id = event.by
         WHERE TRUE%1 AND event.reason IS NOT 'summary'
         ORDER BY t.id, event.at, event.id)"_s;
    const auto writer = std::make_shared<HistoryWriter>();
    return {.header = fieldsOf(ImportKind::CaseHistory),
            .select = select,
            .count = u"SELECT count(*) FROM events event WHERE TRUE%1 AND event.entity = 'case'"_s,
            .time = u"event.at"_s,
            .timeIs = ExportTable::Time::Instant,
            .write = [writer](const Statement &row, CsvWriter &out) { writer->add(row, out); },
            .end = [writer](CsvWriter &out) { writer->flush(out); }};
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transfer/warrantiesexport.h"

#include "models/transfer/importkind.h"

using namespace Qt::StringLiterals;

static void writeLayer(const Statement &row, CsvWriter &out)
{
    writeTexts(row, 0, 2, out);
    writeDay(row, 2, out);
    writeInteger(row, 3, out);
    writeDay(row, 4, out);
    writeTexts(row, 5, 3, out);
    writeDay(row, 8, out);
    writeTexts(row, 9, 2, out);
    out.text(row.flag(11) ? u"yes"_s : QString());
    writeInteger(row, 12, out);
    writeDay(row, 13, out);
    writeTexts(row, 14, 2, out);
    writeDay(row, 16, out);
    writeTexts(row, 17, 2, out);
    out.endRow();
}

ExportTable warrantiesExport()
{
    // Of cover for life the months are 0, as of a product.
    const auto select = uR"(
        SELECT )"_s + customerReference(u"c"_s) + uR"(, product.name, w.starts_on,
               CASE WHEN w.ends_on IS NULL THEN 0 ELSE w.term_months END, w.ends_on, coalesce(d.serial, ''), w.layer, w.provider,
               w.registered_on, coalesce(w.registration_number, ''), coalesce(product.sku, ''), w.registration_required, w.claim_limit,
               w.void_on, coalesce(w.void_reason, ''), coalesce(p.number, ''), d.acquired_on, d.status, coalesce(d.note, '')
          FROM warranties w
          LEFT JOIN devices d ON d.id = w.device_id
          LEFT JOIN purchase_lines line ON line.id = coalesce(d.purchase_line_id, w.purchase_line_id)
          LEFT JOIN purchases p ON p.id = line.purchase_id
          LEFT JOIN customers c ON c.id = CASE WHEN d.id IS NULL THEN p.customer_id ELSE d.owner_id END
          LEFT JOIN products product ON product.id = coalesce(d.product_id, line.product_id)
         WHERE TRUE%1
         ORDER BY w.device_id, w.id)"_s;
    return {.header = fieldsOf(ImportKind::Warranties),
            .select = select,
            .count = u"SELECT count(*) FROM warranties w WHERE TRUE%1"_s,
            .time = u"w.starts_on"_s,
            .write = &writeLayer};
}

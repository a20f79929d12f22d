// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transfer/offersexport.h"

#include "models/transfer/importkind.h"

using namespace Qt::StringLiterals;

static void writeLine(const Statement &row, CsvWriter &out)
{
    writeTexts(row, 0, 2, out);
    writeInstant(row, 2, out);
    out.text(row.text(3));
    writeScaled(row, 4, 3, 0, out);
    writeScaled(row, 5, 4, 2, out);
    out.text(row.text(6));
    writeDay(row, 7, out);
    writeTexts(row, 8, 2, out);
    writeInteger(row, 10, out);
    writeTexts(row, 11, 6, out);
    for (int column = 17; column < 20; ++column)
        writeScaled(row, column, 2, 0, out);
    writeInstant(row, 20, out);
    writeTexts(row, 21, 3, out);
    writeInstant(row, 24, out);
    out.endRow();
}

ExportTable offersExport()
{
    const auto select = uR"(
        SELECT o.number, )"_s + customerReference(u"c"_s) + uR"(, o.issued_at, coalesce(product.name, ''), line.quantity_milli,
               line.unit_price_e4, o.currency, o.valid_until, coalesce(s.name, ''), o.status, o.revision, o.variant,
               CASE WHEN o.spoken THEN 'yes' ELSE '' END, o.channel, coalesce(o.language, ''), coalesce(product.sku, ''),
               coalesce(line.description, ''), line.discount_bp, o.discount_bp, line.tax_rate_bp, o.decided_at,
               coalesce(o.decline_reason, ''), o.note, coalesce(p.number, ''), o.created_at
          FROM offers o
          JOIN customers c ON c.id = o.customer_id
          LEFT JOIN offer_lines line ON line.offer_id = o.id
          LEFT JOIN products product ON product.id = line.product_id
          LEFT JOIN staff s ON s.id = o.author_id
          LEFT JOIN purchases p ON p.id = o.purchase_id
         WHERE TRUE%1
         ORDER BY o.id, line.position, line.id)"_s;
    return {.header = fieldsOf(ImportKind::Offers),
            .select = select,
            .count = u"SELECT count(*) FROM offers o LEFT JOIN offer_lines line ON line.offer_id = o.id WHERE TRUE%1"_s,
            .time = u"coalesce(o.issued_at, o.created_at)"_s,
            .timeIs = ExportTable::Time::Instant,
            .write = &writeLine};
}

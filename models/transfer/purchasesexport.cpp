// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transfer/purchasesexport.h"

#include "models/transfer/importkind.h"

using namespace Qt::StringLiterals;

static void writeLine(const Statement &row, CsvWriter &out)
{
    out.text(row.text(0));
    if (row.isNull(2))
        writeDay(row, 1, out);
    else
        writeInstant(row, 2, out);
    writeTexts(row, 3, 4, out);
    writeScaled(row, 7, 3, 0, out);
    writeScaled(row, 8, 4, 2, out);
    writeScaled(row, 9, 2, 0, out);
    writeTexts(row, 10, 2, out);
    writeDay(row, 12, out);
    writeDay(row, 13, out);
    if (row.integer(15) == 0)
        writeMinor(row.integer(14), row.text(10), out);
    else
        out.empty();
    out.text(row.text(16)).endRow();
}

ExportTable purchasesExport()
{
    const auto select = uR"(
        SELECT p.number, p.made_on, p.made_at, )"_s + customerReference(u"c"_s) + uR"(,
               coalesce(product.name, ''), coalesce(product.sku, ''), line.description, line.quantity_milli, line.unit_price_e4,
               line.tax_rate_bp, p.currency, coalesce(line.serial, ''), line.delivered_on, p.due_on, p.paid_minor, line.position,
               CASE WHEN p.status = 'cancelled' THEN p.status END
          FROM purchases p
          JOIN purchase_lines line ON line.purchase_id = p.id
          LEFT JOIN customers c ON c.id = p.customer_id
          LEFT JOIN products product ON product.id = line.product_id
         WHERE TRUE%1
         ORDER BY p.id, line.position, line.id)"_s;
    return {.header = fieldsOf(ImportKind::Purchases),
            .select = select,
            .count = u"SELECT count(*) FROM purchases p JOIN purchase_lines line ON line.purchase_id = p.id WHERE TRUE%1"_s,
            .time = u"p.made_on"_s,
            .write = &writeLine};
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/purchases/salessummary.h"

#include "models/storage/connection.h"

using namespace Qt::StringLiterals;

SalesSummary salesSummary(Connection &db)
{
    SalesSummary summary;
    summary.purchases =
        db.prepare(u"SELECT count(*) FROM purchases WHERE kind = 'sale' AND status <> 'cancelled'"_s).number();
    summary.returns =
        db.prepare(u"SELECT count(*) FROM purchases WHERE kind = 'return' OR status = 'cancelled'"_s).number();
    summary.lines = db.prepare(u"SELECT count(*) FROM purchase_lines"_s).number();
    summary.sales = db.prepare(uR"(
        SELECT p.currency,
               sum(CASE WHEN line.quantity_milli > 0 THEN line.gross_minor ELSE 0 END),
               sum(CASE WHEN line.quantity_milli > 0 THEN line.net_minor ELSE 0 END),
               -sum(CASE WHEN line.quantity_milli < 0 THEN line.gross_minor ELSE 0 END)
          FROM purchase_lines AS line
          JOIN purchases AS p ON p.id = line.purchase_id
         WHERE p.status <> 'cancelled'
         GROUP BY p.currency
         ORDER BY p.currency)"_s)
                        .rows([](const Statement &row) {
                            return CurrencySales{row.text(0), row.integer(1), row.integer(2), row.integer(3)};
                        });
    return summary;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard/shopstats.h"

#include "models/storage/connection.h"
#include "models/storage/migrations.h"

using namespace Qt::StringLiterals;

/// A line of negative quantity is a return wherever it stands; a cancelled sale is neither.
static QMap<QString, SalesTotals> salesByCurrency(Connection &db)
{
    auto statement = db.prepare(uR"(
        SELECT p.currency,
               sum(CASE WHEN l.quantity_milli > 0 THEN l.gross_minor ELSE 0 END),
               sum(CASE WHEN l.quantity_milli > 0 THEN l.net_minor ELSE 0 END),
               sum(CASE WHEN l.quantity_milli < 0 THEN -l.gross_minor ELSE 0 END)
          FROM purchases p
          JOIN purchase_lines l ON l.purchase_id = p.id
         WHERE p.status <> 'cancelled'
         GROUP BY p.currency)"_s);
    QMap<QString, SalesTotals> sales;
    while (statement.next())
        sales.insert(statement.text(0), {statement.integer(1), statement.integer(2), statement.integer(3)});
    return sales;
}

ShopStats shopStats(Connection &db)
{
    const auto count = [&db](const QString &sql) { return db.prepare(sql).number(); };
    return {.schema = schemaVersion(db),
            .customers = count(u"SELECT count(*) FROM customers"_s),
            .products = count(u"SELECT count(*) FROM products"_s),
            .purchases = count(u"SELECT count(*) FROM purchases WHERE kind = 'sale' AND status <> 'cancelled'"_s),
            .purchaseLines = count(u"SELECT count(*) FROM purchase_lines"_s),
            .returns = count(u"SELECT count(*) FROM purchases WHERE kind = 'return' OR status = 'cancelled'"_s),
            .offers = count(u"SELECT count(*) FROM offers"_s),
            .devices = count(u"SELECT count(*) FROM devices"_s),
            .warranties = count(u"SELECT count(*) FROM warranties"_s),
            .cases = count(u"SELECT count(*) FROM cases"_s),
            .interactions = count(u"SELECT count(*) FROM interactions"_s),
            .surveyResponses = count(u"SELECT count(*) FROM survey_responses"_s),
            .events = count(u"SELECT count(*) FROM events"_s),
            .sales = salesByCurrency(db)};
}

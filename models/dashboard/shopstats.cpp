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
    const auto count = [&db](const QString &from) { return db.prepare(u"SELECT count(*) FROM "_s + from).number(); };
    return {.schema = schemaVersion(db),
            .customers = count(u"customers"_s),
            .products = count(u"products"_s),
            .purchases = count(u"purchases WHERE kind = 'sale' AND status <> 'cancelled'"_s),
            .purchaseLines = count(u"purchase_lines"_s),
            .returns = count(u"purchases WHERE kind = 'return' OR status = 'cancelled'"_s),
            .cases = count(u"cases"_s),
            .interactions = count(u"interactions"_s),
            .surveyResponses = count(u"survey_responses"_s),
            .events = count(u"events"_s),
            .sales = salesByCurrency(db)};
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/devicesearch.h"

#include "models/storage/connection.h"
#include "models/storage/idarray.h"
#include "models/storage/searchindex.h"

using namespace Qt::StringLiterals;

static SearchEntry readEntry(const Statement &row)
{
    QStringList pieces;
    for (const int column : {2, 5}) {
        if (const auto text = row.text(column); !text.isEmpty())
            pieces.append(text);
    }
    return {row.integer(0), entryWords(row, 1, 4), pieces.join(u'\n')};
}

static QList<SearchEntry> entriesOf(Connection &db, const QList<DeviceId> &ids)
{
    return db
        .prepare(uR"(
        SELECT d.id, p.name, d.serial, c.name, c.company,
               (SELECT group_concat(registration_number, char(10)) FROM warranties WHERE device_id = d.id)
          FROM json_each(:ids) AS wanted
         CROSS JOIN devices AS d ON d.id = wanted.value
          JOIN products AS p ON p.id = d.product_id
          LEFT JOIN customers AS c ON c.id = d.owner_id)"_s)
        .bind(u":ids"_s, idArray(ids))
        .rows(&readEntry);
}

void indexNewDevices(Connection &db, const QList<DeviceId> &ids)
{
    SearchIndex(db).addAll(SearchKind::Device, entriesOf(db, ids));
}

void indexDevices(Connection &db, const QList<DeviceId> &ids)
{
    SearchIndex(db).removeAll(SearchKind::Device, plainIds(ids));
    indexNewDevices(db, ids);
}

static DeviceId readId(const Statement &row)
{
    return row.id<DeviceId>(0);
}

void indexDevicesOf(Connection &db, CustomerId owner)
{
    indexDevices(db, db.prepare(u"SELECT id FROM devices WHERE owner_id = ?"_s).bindAll(owner).rows(&readId));
}

void indexDevicesOf(Connection &db, ProductId product)
{
    indexDevices(db, db.prepare(u"SELECT id FROM devices WHERE product_id = ?"_s).bindAll(product).rows(&readId));
}

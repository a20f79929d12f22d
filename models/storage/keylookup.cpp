// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/keylookup.h"

#include "models/storage/connection.h"
#include "models/storage/jsonvalue.h"

using namespace Qt::StringLiterals;

QHash<QString, qint64> lookUp(Connection &db, const QString &sql, const QStringList &keys)
{
    QHash<QString, qint64> found;
    if (keys.isEmpty())
        return found;
    auto statement = db.prepare(sql.arg(u"SELECT value FROM json_each(?)"_s));
    statement.bindAll(jsonArray(keys));
    while (statement.next()) {
        const auto id = statement.integer(1);
        auto &lowest = found[statement.text(0)];
        lowest = lowest == 0 ? id : qMin(lowest, id);
    }
    return found;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/keylookup.h"

#include "models/storage/connection.h"

using namespace Qt::StringLiterals;

QHash<QString, qint64> lookUp(Connection &db, const QString &sql, const QStringList &keys)
{
    constexpr int kBatch = 250;
    QHash<QString, qint64> found;
    if (keys.isEmpty())
        return found;
    auto statement = db.prepare(sql.arg(QStringList(kBatch, u"?"_s).join(u',')));
    for (qsizetype start = 0; start < keys.size(); start += kBatch) {
        for (int i = 0; i < kBatch; ++i) // unused places are NULL, which equals nothing
            statement.bindAt(i, start + i < keys.size() ? QVariant(keys.at(start + i)) : QVariant());
        while (statement.next()) {
            const auto id = statement.integer(1);
            auto &lowest = found[statement.text(0)];
            lowest = lowest == 0 ? id : qMin(lowest, id);
        }
    }
    return found;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/idlist.h"

#include "models/storage/statement.h"

#include <algorithm>

using namespace Qt::StringLiterals;

QString idListSql(const QString &select)
{
    // As bytes: Qt would hold a text twice, and in two bytes a digit.
    return u"SELECT CAST(group_concat(id, ' ') AS BLOB) FROM (%1)"_s.arg(select);
}

QList<qint64> readIdList(Statement &statement)
{
    const auto text = statement.row([](const Statement &row) { return row.raw(0).toByteArray(); }).value_or(QByteArray());
    QList<qint64> ids;
    if (text.isEmpty())
        return ids;
    ids.reserve(std::count(text.begin(), text.end(), ' ') + 1);
    qint64 id = 0;
    for (const char c : text) {
        if (c == ' ')
            ids.append(std::exchange(id, 0));
        else
            id = id * 10 + (c - '0');
    }
    ids.append(id);
    return ids;
}

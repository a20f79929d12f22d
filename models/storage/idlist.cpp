// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/idlist.h"

#include "models/storage/statement.h"

#include <algorithm>

using namespace Qt::StringLiterals;

QString idListSql(const QString &select)
{
    return u"SELECT group_concat(id, ' ') FROM (%1)"_s.arg(select);
}

QList<qint64> readIdList(Statement &statement)
{
    const auto text = statement.row([](const Statement &row) { return row.text(0); }).value_or(QString());
    QList<qint64> ids;
    if (text.isEmpty())
        return ids;
    ids.reserve(std::count(text.begin(), text.end(), u' ') + 1);
    qint64 id = 0;
    for (const QChar c : text) {
        if (c == u' ')
            ids.append(std::exchange(id, 0));
        else
            id = id * 10 + (c.unicode() - u'0');
    }
    ids.append(id);
    return ids;
}

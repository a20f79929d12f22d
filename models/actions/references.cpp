// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/references.h"

#include "models/storage/connection.h"

using namespace Qt::StringLiterals;

void checkReference(Problems &problems, Connection &db, const QString &field, const QString &table, qint64 id)
{
    if (db.prepare(u"SELECT count(*) FROM %1 WHERE id = ?"_s.arg(table)).bindAll(id).number() == 0)
        problems.append({field, ProblemKind::UnknownReference, QString::number(id)});
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/recordhistory.h"

#include "models/staff/staffstore.h"

QHash<StaffId, QString> staffNames(Connection &db)
{
    QHash<StaffId, QString> names;
    for (const auto &each : StaffStore(db).all())
        names.insert(each.id, each.name);
    return names;
}

QList<RecordEvent> recordEvents(Connection &db, const QString &entity, qint64 id)
{
    const auto names = staffNames(db);
    QList<RecordEvent> events;
    for (const auto &event : EventLog(db).of(entity, id))
        events.append({event, event.by ? names.value(*event.by) : QString()});
    return events;
}

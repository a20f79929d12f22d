// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/staff/staffid.h"
#include "models/storage/eventlog.h"

#include <QHash>

/// One change of a record, and who made it.
struct RecordEvent {
    Event event;
    QString by; ///< empty: nobody had said who works
};

QHash<StaffId, QString> staffNames(Connection &db);
/// What the log says of a record, in its order.
QList<RecordEvent> recordEvents(Connection &db, const QString &entity, qint64 id);

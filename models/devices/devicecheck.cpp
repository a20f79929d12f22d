// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/devices/devicecheck.h"

#include "models/devices/devicerules.h"
#include "models/storage/connection.h"

using namespace Qt::StringLiterals;

QStringList deviceFaults(Connection &db)
{
    constexpr qsizetype kMost = 10;
    QStringList faults;
    auto statement = db.prepare(u"SELECT id, serial, serial_key FROM devices WHERE serial IS NOT NULL OR serial_key IS NOT NULL"_s);
    while (faults.size() < kMost && statement.next()) {
        if (serialKey(statement.text(1)) != statement.text(2))
            faults.append(u"the serial of device %1 would not be found"_s.arg(statement.integer(0)));
    }
    return faults;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/checkpoint.h"

#include "models/storage/connection.h"

#include <QScopeGuard>

using namespace Qt::StringLiterals;

void checkpointUnlessBusy(Connection &connection)
{
    connection.execute(u"PRAGMA busy_timeout = 0"_s);
    const auto restore = qScopeGuard([&connection] { connection.execute(u"PRAGMA busy_timeout = 5000"_s); });
    connection.execute(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/warranties/warrantycheck.h"

#include "models/core/term.h"
#include "models/storage/connection.h"

using namespace Qt::StringLiterals;

QStringList warrantyFaults(Connection &db)
{
    constexpr qsizetype kMost = 10;
    QStringList faults;
    auto statement = db.prepare(u"SELECT id, starts_on, term_months, ends_on FROM warranties WHERE term_months IS NOT NULL"_s);
    while (faults.size() < kMost && statement.next()) {
        if (statement.date(3) != lastCoveredDay(statement.date(1), int(statement.integer(2))))
            faults.append(u"warranty %1 does not end when its months say"_s.arg(statement.integer(0)));
    }
    return faults;
}

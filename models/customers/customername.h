// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// displayName() in SQL, of the row of `customers` that has this alias: for statements that put a name into a longer text, or give one of
/// several kinds of rows. The test of it compares the two.
inline QString customerName(const QString &alias)
{
    return QStringLiteral("CASE WHEN %1.name = '' OR (%1.kind = 'company' AND %1.company <> '') THEN %1.company ELSE %1.name END").arg(alias);
}

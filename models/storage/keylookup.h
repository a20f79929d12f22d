// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStringList>

class Connection;

/// Finds many keys with one statement: runs `sql` (a SELECT of a key and an id, with one %1 where the list of keys goes) over
/// `keys`. Of a key with several ids, the lowest.
QHash<QString, qint64> lookUp(Connection &db, const QString &sql, const QStringList &keys);

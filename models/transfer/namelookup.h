// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

class Connection;

/// By what a name is known again: folded as it is sorted; one without letters and digits ("!!!", an emoji) by itself.
QString nameKey(const QString &name);

/// The ids of records by the keys of their names, the lowest where several have it. `table` has the columns name and sort_key.
QHash<QString, qint64> lookUpNames(Connection &db, const QString &table, const QStringList &names);

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

class Connection;

/// By what a name is known again: folded as it is sorted; one without letters and digits ("!!!", an emoji) by itself.
QString nameKey(const QString &name);

/// Ids by nameKey(), the lowest where several have the name.
QHash<QString, qint64> customersByName(Connection &db, const QStringList &names);
QHash<QString, qint64> productsByName(Connection &db, const QStringList &names);

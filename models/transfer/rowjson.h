// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

class Connection;

/// A row of `table` and the rows that belong to it, as {"row": {column: value…}, "children": {table: {"column": c, "rows": […]}}}.
/// The names are ours, never the user's.
QJsonObject rowWithChildren(Connection &db, const QString &table, qint64 rowId, const QList<std::pair<QString, QString>> &children);

/// Puts the row and its children back as they were; the children it has now go.
void restoreRow(Connection &db, const QString &table, qint64 rowId, const QJsonObject &before);

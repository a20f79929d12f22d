// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class Statement;

/// Around a SELECT of ids with its ORDER BY and LIMIT (-1: all), which keeps SQLite from dropping the order: gives all ids in one text,
/// for readIdList(). Saves Qt's part in each of the rows, of which a long list may have a million.
QString idListSql(const QString &select);
QList<qint64> readIdList(Statement &statement);

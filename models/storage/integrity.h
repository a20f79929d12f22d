// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QStringList>

class Connection;

enum class Thoroughness {
    Quick, ///< pages and rows
    Full,  ///< also that each index holds what its table holds
};

/// What SQLite finds wrong with the file, in its words; empty when it is sound. Includes references that lead nowhere.
QStringList integrityFaults(Connection &connection, Thoroughness thoroughness);

/// How many rows each table of ours holds.
QMap<QString, qint64> rowCounts(Connection &connection);

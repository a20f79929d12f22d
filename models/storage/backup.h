// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class Connection;

/// Writes a whole copy of the shop to `target` and proves it: opened read-only, checked page by page, with the same schema
/// and the same number of rows in every table. The copy appears under its name only when it is proved. Throws StorageError.
void writeProvedBackup(Connection &connection, const QString &target);

/// Where the backup goes that is made before the shop leaves schema `version`: beside it, named by version and `stamp`.
QString backupPathBeforeMigration(const QString &shopFile, int version, const QString &stamp);

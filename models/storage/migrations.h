// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <functional>

class Connection;

/// One step of the schema: resources/sql/NNNN_topic.sql brings a file from version NNNN-1 to NNNN.
struct Migration {
    int version = 0;
    QString sql;
};

enum class MigrationOutcome { Current, Created, Migrated };

/// All steps that this program knows, in order.
QList<Migration> knownMigrations();
/// The version that this program writes.
int latestSchemaVersion();
int schemaVersion(Connection &connection);
/// Throws NotOurs where the file lacks a table of its schema, or holds a trigger or view that is not ours: those run by themselves.
void requireKnownSchema(Connection &connection, const QList<Migration> &migrations);
/// The statements of a script, each to be run by itself; keeps the body of a trigger together.
QStringList splitStatements(const QString &script);

/// Brings the file to the latest version, each step in a transaction of its own that also records the version.
/// `beforeChange` runs once before the first step of a file that holds data (it makes the backup); if it throws, nothing
/// is touched. Throws StorageError SchemaTooNew for a newer file, NotOurs for a foreign one, else what the step threw.
MigrationOutcome migrate(Connection &connection, const QList<Migration> &migrations, const std::function<void()> &beforeChange);

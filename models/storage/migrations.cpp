// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/migrations.h"

#include "models/storage/connection.h"
#include "models/storage/shopfile.h"
#include "models/storage/storageerror.h"
#include "models/storage/transaction.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

QList<Migration> knownMigrations()
{
    QList<Migration> all;
    const QDir folder(u":/sql"_s);
    const auto names = folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    for (const auto &name : names) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("a migration is missing from the program");
        all.append({name.left(4).toInt(), QString::fromUtf8(file.readAll())});
    }
    return all;
}

int latestSchemaVersion()
{
    static const int latest = knownMigrations().constLast().version;
    return latest;
}

int schemaVersion(Connection &connection)
{
    return static_cast<int>(connection.prepare(u"PRAGMA user_version"_s).number());
}

static QString withoutComment(const QString &line)
{
    const auto start = line.indexOf(u"--"_s);
    return (start < 0 ? line : line.left(start)).trimmed();
}

QStringList splitStatements(const QString &script)
{
    QStringList statements;
    QStringList lines;
    const auto all = script.split(u'\n');
    for (const auto &raw : all) {
        const auto line = withoutComment(raw);
        if (line.isEmpty())
            continue;
        lines.append(line);
        const bool inTrigger = lines.constFirst().startsWith(u"CREATE TRIGGER"_s);
        if (inTrigger ? line == u"END;"_s : line.endsWith(u';')) {
            statements.append(lines.join(u'\n'));
            lines.clear();
        }
    }
    if (!lines.isEmpty())
        statements.append(lines.join(u'\n'));
    return statements;
}

void requireKnownSchema(Connection &connection, const QList<Migration> &migrations)
{
    static const QRegularExpression table(u"^CREATE (?:VIRTUAL )?TABLE (\\w+)"_s);
    const int version = schemaVersion(connection);
    QSet<QString> missing;
    QSet<QString> known;
    for (const auto &migration : migrations) {
        const auto statements = migration.version <= version ? splitStatements(migration.sql) : QStringList();
        for (const auto &statement : statements) {
            known.insert(statement.chopped(statement.endsWith(u';') ? 1 : 0));
            if (const auto match = table.match(statement); match.hasMatch())
                missing.insert(match.captured(1));
        }
    }
    auto object = connection.prepare(u"SELECT type, name, sql FROM sqlite_schema"_s);
    while (object.next()) {
        missing.remove(object.text(1));
        if ((object.text(0) == u"trigger"_s || object.text(0) == u"view"_s) && !known.contains(object.text(2)))
            throw StorageError(StorageError::Kind::NotOurs, u"the file holds a trigger or view that is not Aftersale's"_s);
    }
    if (!missing.isEmpty())
        throw StorageError(StorageError::Kind::NotOurs, u"the file lacks tables that its schema number promises"_s);
}

static void applyStep(Connection &connection, const Migration &migration)
{
    Transaction transaction(connection);
    const auto statements = splitStatements(migration.sql);
    for (const auto &statement : statements)
        connection.execute(statement);
    if (connection.prepare(u"PRAGMA foreign_key_check"_s).next())
        throw StorageError(StorageError::Kind::Damaged, u"a reference leads nowhere after migration %1"_s.arg(migration.version));
    connection.execute(u"PRAGMA application_id = %1"_s.arg(kApplicationId));
    connection.execute(u"PRAGMA user_version = %1"_s.arg(migration.version));
    transaction.commit();
}

static void requireOurs(Connection &connection, int version, int latest)
{
    const auto application = connection.prepare(u"PRAGMA application_id"_s).number();
    const bool isNew = version == 0 && connection.prepare(u"SELECT count(*) FROM sqlite_schema"_s).number() == 0;
    if (!isNew && (application != kApplicationId || version <= 0))
        throw StorageError(StorageError::Kind::NotOurs, u"this SQLite file belongs to another program"_s);
    if (version > latest) {
        throw StorageError(StorageError::Kind::SchemaTooNew,
                           u"the file has schema %1, this program knows %2"_s.arg(version).arg(latest));
    }
}

MigrationOutcome migrate(Connection &connection, const QList<Migration> &migrations, const std::function<void()> &beforeChange)
{
    const int before = schemaVersion(connection);
    requireOurs(connection, before, migrations.constLast().version);
    if (before == migrations.constLast().version)
        return MigrationOutcome::Current;
    if (before > 0)
        beforeChange();
    connection.execute(u"PRAGMA foreign_keys = OFF"_s); // ignored inside a transaction, hence here
    for (const auto &migration : migrations) {
        if (migration.version > before)
            applyStep(connection, migration);
    }
    connection.execute(u"PRAGMA foreign_keys = ON"_s);
    return before == 0 ? MigrationOutcome::Created : MigrationOutcome::Migrated;
}

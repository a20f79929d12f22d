// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/backup.h"
#include "models/storage/integrity.h"
#include "models/storage/migrations.h"
#include "tests/support/testshop.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestMigrations : public QObject
{
    Q_OBJECT

private slots:
    void splitsAScriptAndKeepsTriggersWhole();
    void aNewFileIsCreatedAtTheLatestVersion();
    void theLatestVersionIsLeftAlone();
    void everyPastVersionIsBroughtUpAfterABackup_data();
    void everyPastVersionIsBroughtUpAfterABackup();
    void aFailingStepLeavesTheVersionBeforeIt();
    void aFailingBackupKeepsTheFileUntouched();
    void aNewerFileIsRefusedAndUnchanged();
    void aForeignFileIsRefused();
    void theEventLogCannotBeRewritten();
    void openingAnOldShopNamesItsBackup();
};

static StorageError::Kind kindOfFailure(const std::function<void()> &work)
{
    try {
        work();
    } catch (const StorageError &error) {
        return error.kind();
    }
    qFatal("nothing was thrown");
}

/// An empty file of ours brought to `version`, with one member of staff.
static void makeShopOfVersion(const QString &file, int version)
{
    createEmptyFile(file);
    Connection connection(file, Connection::Access::Write);
    migrate(connection, knownMigrations().first(version), [] {});
    connection.execute(u"INSERT INTO staff (name, sort_key, role) VALUES ('Ewa', 'ewa', 'staff')"_s);
}

void TestMigrations::splitsAScriptAndKeepsTriggersWhole()
{
    const auto statements = splitStatements(
        u"-- a comment\nCREATE TABLE a (\n  x INTEGER -- with; a comment\n);\n"
        "CREATE TRIGGER t BEFORE UPDATE ON a\nBEGIN\n    SELECT 1;\nEND;\nCREATE INDEX i ON a (x);\n"_s);
    QCOMPARE(statements.size(), 3);
    QVERIFY(statements.at(1).endsWith(u"END;"_s));
}

void TestMigrations::aNewFileIsCreatedAtTheLatestVersion()
{
    QTemporaryDir folder;
    const auto file = folder.filePath(u"new"_s);
    createEmptyFile(file);
    Connection connection(file, Connection::Access::Write);
    QCOMPARE(migrate(connection, knownMigrations(), [] { QFAIL("an empty file needs no backup"); }), MigrationOutcome::Created);
    QCOMPARE(schemaVersion(connection), latestSchemaVersion());
    QCOMPARE(connection.prepare(u"PRAGMA application_id"_s).number(), kApplicationId);
    QVERIFY(integrityFaults(connection, Thoroughness::Full).isEmpty());
}

void TestMigrations::theLatestVersionIsLeftAlone()
{
    TestShop shop;
    QCOMPARE(migrate(shop.connection(), knownMigrations(), [] { QFAIL("nothing changes"); }), MigrationOutcome::Current);
}

void TestMigrations::everyPastVersionIsBroughtUpAfterABackup_data()
{
    QTest::addColumn<int>("version");
    for (int version = 1; version < latestSchemaVersion(); ++version)
        QTest::addRow("from schema %d", version) << version;
}

void TestMigrations::everyPastVersionIsBroughtUpAfterABackup()
{
    QFETCH(int, version);
    QTemporaryDir folder;
    const auto file = folder.filePath(u"old"_s);
    const auto backup = folder.filePath(u"backup"_s);
    makeShopOfVersion(file, version);
    Connection connection(file, Connection::Access::Write);
    QCOMPARE(migrate(connection, knownMigrations(), [&] { writeProvedBackup(connection, backup); }), MigrationOutcome::Migrated);
    QCOMPARE(schemaVersion(connection), latestSchemaVersion());
    QCOMPARE(rowCounts(connection).value(u"staff"_s), 1);
    QVERIFY(integrityFaults(connection, Thoroughness::Full).isEmpty());
    Connection copy(backup, Connection::Access::Read);
    QCOMPARE(schemaVersion(copy), version);
    QCOMPARE(rowCounts(copy).value(u"staff"_s), 1);
    QVERIFY(!(QFile::permissions(backup) & (QFile::ReadGroup | QFile::ReadOther)));
}

void TestMigrations::aFailingStepLeavesTheVersionBeforeIt()
{
    QTemporaryDir folder;
    const auto file = folder.filePath(u"old"_s);
    makeShopOfVersion(file, 1);
    Connection connection(file, Connection::Access::Write);
    const QList<Migration> steps{knownMigrations().constFirst(), {2, u"CREATE TABLE fine (x);\nCREATE TABLE staff (x);"_s}};
    QCOMPARE(kindOfFailure([&] { migrate(connection, steps, [] {}); }), StorageError::Kind::Query);
    QCOMPARE(schemaVersion(connection), 1);
    QVERIFY(!rowCounts(connection).contains(u"fine"_s));
    QCOMPARE(migrate(connection, knownMigrations(), [] {}), MigrationOutcome::Migrated); // a second try works
}

void TestMigrations::aFailingBackupKeepsTheFileUntouched()
{
    QTemporaryDir folder;
    const auto file = folder.filePath(u"old"_s);
    makeShopOfVersion(file, 1);
    Connection connection(file, Connection::Access::Write);
    const auto backup = [&] { writeProvedBackup(connection, folder.filePath(u"no/such/folder/backup"_s)); };
    kindOfFailure([&] { migrate(connection, knownMigrations(), backup); });
    QCOMPARE(schemaVersion(connection), 1);
}

void TestMigrations::aNewerFileIsRefusedAndUnchanged()
{
    TestShop shop;
    shop.connection().execute(u"PRAGMA user_version = 999"_s);
    QCOMPARE(kindOfFailure([&] { migrate(shop.connection(), knownMigrations(), [] {}); }), StorageError::Kind::SchemaTooNew);
    shop.close();
    QCOMPARE(kindOfFailure([&] { Database::open(shop.file()); }), StorageError::Kind::SchemaTooNew);
    QCOMPARE(schemaVersion(shop.connection()), 999);
}

void TestMigrations::aForeignFileIsRefused()
{
    TestShop shop;
    shop.connection().execute(u"PRAGMA application_id = 7"_s);
    QCOMPARE(kindOfFailure([&] { migrate(shop.connection(), knownMigrations(), [] {}); }), StorageError::Kind::NotOurs);
}

void TestMigrations::theEventLogCannotBeRewritten()
{
    TestShop shop;
    auto &db = shop.connection();
    db.execute(u"INSERT INTO events (entity, entity_id, to_state, at) VALUES ('case', 1, 'new', 0)"_s);
    QVERIFY_EXCEPTION_THROWN(db.execute(u"UPDATE events SET at = 1"_s), StorageError);
    QVERIFY_EXCEPTION_THROWN(db.execute(u"DELETE FROM events"_s), StorageError);
    QVERIFY_EXCEPTION_THROWN(db.execute(u"INSERT OR REPLACE INTO events (id, entity, entity_id, to_state, at) VALUES (1, 'case', 1, 'new', 1)"_s),
                             StorageError);
    QVERIFY_EXCEPTION_THROWN(db.execute(u"REPLACE INTO events (rowid, entity, entity_id, to_state, at) VALUES (1, 'case', 1, 'new', 1)"_s),
                             StorageError);
    QCOMPARE(db.prepare(u"SELECT count(*) FROM events WHERE at = 0"_s).number(), 1);
}

void TestMigrations::openingAnOldShopNamesItsBackup()
{
    QTemporaryDir folder;
    const auto file = folder.filePath(u"old.aftersale"_s);
    makeShopOfVersion(file, 1);
    const auto database = Database::open(file);
    QCOMPARE(database->migrationOutcome(), MigrationOutcome::Migrated);
    QVERIFY(database->migrationBackup().contains(u"schema1"_s));
    QVERIFY(QFile::exists(database->migrationBackup()));
}

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/staff/staffstore.h"
#include "tests/support/testshop.h"

#include <QTest>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

class TestDatabase : public QObject
{
    Q_OBJECT

private slots:
    void keepsWhatWasWrittenAndTellsTopics();
    void undoesWorkThatThrows();
    void secondProcessReadsAndIsToldWhoWrites();
    void refusesToWriteWhenTheFileWasReplaced();
    void leavesOneFileBehind();
    void createRefusesAnExistingFile();
};

void TestDatabase::keepsWhatWasWrittenAndTellsTopics()
{
    TestShop shop;
    auto &database = shop.openDatabase();
    QSignalSpy spy(&database, &Database::changed);
    const auto id = database.write([](Connection &db) { return StaffStore(db).add({.name = u"Ewa"_s}); }).result();
    QTRY_COMPARE(spy.count(), 1);
    QCOMPARE(spy.at(0).at(0).value<Topics>(), Topics(Topic::Staff));
    const auto found = database.read([id](Connection &db) { return StaffStore(db).find(id); }).result();
    QCOMPARE(found->name, u"Ewa"_s);
}

void TestDatabase::undoesWorkThatThrows()
{
    TestShop shop;
    auto &database = shop.openDatabase();
    auto failing = database.write([](Connection &db) {
        StaffStore(db).add({.name = u"Ewa"_s});
        throw StorageError(StorageError::Kind::Conflict, u"on purpose"_s);
    });
    QVERIFY_EXCEPTION_THROWN(failing.waitForFinished(), StorageError);
    QVERIFY(database.read([](Connection &db) { return StaffStore(db).all(); }).result().isEmpty());
}

void TestDatabase::secondProcessReadsAndIsToldWhoWrites()
{
    TestShop shop;
    auto &first = shop.openDatabase();
    first.write([](Connection &db) { StaffStore(db).add({.name = u"Ewa"_s}); }).waitForFinished();
    const auto second = Database::open(shop.file());
    QVERIFY(second->isReadOnly());
    QVERIFY(second->holder().contains(QString::number(QCoreApplication::applicationPid())));
    QCOMPARE(second->read([](Connection &db) { return StaffStore(db).all(); }).result().size(), 1);
    try {
        second->write([](Connection &db) { StaffStore(db).add({.name = u"Jan"_s}); }).waitForFinished();
        QFAIL("a second writer got through");
    } catch (const StorageError &error) {
        QCOMPARE(error.kind(), StorageError::Kind::Locked);
    }
}

void TestDatabase::refusesToWriteWhenTheFileWasReplaced()
{
    TestShop shop;
    auto &database = shop.openDatabase();
    QVERIFY(QFile::rename(shop.file(), shop.path(u"moved"_s)));
    QVERIFY(QFile::copy(shop.path(u"moved"_s), shop.file()));
    auto write = database.write([](Connection &db) { StaffStore(db).add({.name = u"Ewa"_s}); });
    QVERIFY_EXCEPTION_THROWN(write.waitForFinished(), StorageError);
}

void TestDatabase::leavesOneFileBehind()
{
    TestShop shop;
    shop.openDatabase().write([](Connection &db) { StaffStore(db).add({.name = u"Ewa"_s}); }).waitForFinished();
    shop.close();
    QVERIFY(!QFile::exists(shop.file() + u"-wal"_s));
    QVERIFY(!QFile::exists(shop.file() + u".lock"_s));
    QCOMPARE(QFile::permissions(shop.file()) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
             QFile::Permissions());
}

void TestDatabase::createRefusesAnExistingFile()
{
    TestShop shop;
    QVERIFY_EXCEPTION_THROWN(Database::create(shop.file()), StorageError);
    QVERIFY(Database::open(shop.file()));
}

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/staff/staffstore.h"
#include "tests/support/testshop.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class TestWriteSeries : public QObject
{
    Q_OBJECT

private slots:
    void isSafeAfterItIsFinished();
    void letsAnotherWriteThroughAndKeepsWhatCameBefore();
    void commitsByItselfNowAndThen();
    void failsAsAWholeAfterOneFailure();
    void anotherWriteSurvivesTheFailureOfARow();
    void twoRowsDoNotMix();
    void whatIsOpenIsKeptWhenTheShopIsClosed();
    void aRowThatPausesIsCommittedMeanwhile();
    void aCommitThatFailsIsToldToTheRowAndNotToWhoseWriteEndedIt();
};

static auto adding(const QString &name)
{
    return [name](Connection &db) { return StaffStore(db).add({.name = name}); };
}

static QStringList names(Database &database)
{
    QStringList names;
    for (const auto &staff : database.read([](Connection &db) { return StaffStore(db).all(); }).result())
        names.append(staff.name);
    names.sort();
    return names;
}

static auto failing()
{
    return [](Connection &db) -> int {
        StaffStore(db).add({.name = u"Never"_s});
        throw StorageError(StorageError::Kind::Full, u"on purpose"_s);
    };
}

void TestWriteSeries::isSafeAfterItIsFinished()
{
    TestShop shop;
    auto &database = shop.openDatabase();
    QSignalSpy spy(&database, &Database::changed);
    const WriteSeries series;
    database.write(series, adding(u"Ewa"_s)).waitForFinished();
    database.write(series, adding(u"Jan"_s)).waitForFinished();
    QCOMPARE(names(database), QStringList());
    database.finish(series).waitForFinished();
    QCOMPARE(names(database), QStringList({u"Ewa"_s, u"Jan"_s}));
    QTRY_COMPARE(spy.count(), 1);
    QCOMPARE(spy.at(0).at(0).value<Topics>(), Topics(Topic::Staff));
}

void TestWriteSeries::letsAnotherWriteThroughAndKeepsWhatCameBefore()
{
    TestShop shop;
    auto &database = shop.openDatabase();
    const WriteSeries series;
    database.write(series, adding(u"Ewa"_s)).waitForFinished();
    database.write(adding(u"Olga"_s)).waitForFinished();
    QCOMPARE(names(database), QStringList({u"Ewa"_s, u"Olga"_s}));
    database.write(series, adding(u"Jan"_s)).waitForFinished();
    database.finish(series).waitForFinished();
    QCOMPARE(names(database), QStringList({u"Ewa"_s, u"Jan"_s, u"Olga"_s}));
}

void TestWriteSeries::commitsByItselfNowAndThen()
{
    TestShop shop;
    auto &database = shop.openDatabase();
    const WriteSeries series;
    for (int i = 0; i < 25; ++i)
        database.write(series, adding(QString::number(i))).waitForFinished();
    const auto seen = names(database).size();
    QVERIFY2(seen > 0 && seen < 25, qPrintable(QString::number(seen)));
    database.finish(series).waitForFinished();
    QCOMPARE(names(database).size(), 25);
}

void TestWriteSeries::failsAsAWholeAfterOneFailure()
{
    TestShop shop;
    auto &database = shop.openDatabase();
    const WriteSeries series;
    database.write(series, adding(u"Ewa"_s)).waitForFinished();
    auto failed = database.write(series, failing());
    QVERIFY_EXCEPTION_THROWN(failed.waitForFinished(), StorageError);
    auto after = database.write(series, adding(u"Jan"_s));
    QVERIFY_EXCEPTION_THROWN(after.waitForFinished(), StorageError);
    auto finished = database.finish(series);
    QVERIFY_EXCEPTION_THROWN(finished.waitForFinished(), StorageError);
    QCOMPARE(names(database), QStringList());
}

void TestWriteSeries::anotherWriteSurvivesTheFailureOfARow()
{
    TestShop shop;
    auto &database = shop.openDatabase();
    const WriteSeries series;
    auto failed = database.write(series, failing());
    QVERIFY_EXCEPTION_THROWN(failed.waitForFinished(), StorageError);
    database.write(adding(u"Olga"_s)).waitForFinished();
    QCOMPARE(names(database), QStringList(u"Olga"_s));
}

void TestWriteSeries::twoRowsDoNotMix()
{
    TestShop shop;
    auto &database = shop.openDatabase();
    const WriteSeries first;
    const WriteSeries second;
    database.write(first, adding(u"Ewa"_s)).waitForFinished();
    database.write(second, adding(u"Jan"_s)).waitForFinished();
    auto failed = database.write(second, failing());
    QVERIFY_EXCEPTION_THROWN(failed.waitForFinished(), StorageError);
    database.finish(first).waitForFinished();
    QCOMPARE(names(database), QStringList(u"Ewa"_s));
}

void TestWriteSeries::whatIsOpenIsKeptWhenTheShopIsClosed()
{
    TestShop shop;
    {
        const WriteSeries series;
        shop.openDatabase().write(series, adding(u"Ewa"_s)).waitForFinished();
    }
    shop.close();
    QVERIFY(!QFile::exists(shop.file() + u"-wal"_s));
    QCOMPARE(names(shop.openDatabase()), QStringList(u"Ewa"_s));
}

void TestWriteSeries::aRowThatPausesIsCommittedMeanwhile()
{
    TestShop shop;
    auto &database = shop.openDatabase();
    const WriteSeries series;
    database.write(series, adding(u"Ewa"_s)).waitForFinished();
    QTRY_COMPARE_WITH_TIMEOUT(names(database), QStringList(u"Ewa"_s), 20'000);
    database.write(series, adding(u"Jan"_s)).waitForFinished();
    database.finish(series).waitForFinished();
    QCOMPARE(names(database), QStringList({u"Ewa"_s, u"Jan"_s}));
}

void TestWriteSeries::aCommitThatFailsIsToldToTheRowAndNotToWhoseWriteEndedIt()
{
    TestShop shop;
    auto &database = shop.openDatabase();
    const WriteSeries series;
    // A reference that is checked at the commit, and that nothing satisfies.
    const auto dangling = [](Connection &db) {
        db.execute(u"PRAGMA defer_foreign_keys = ON"_s);
        db.execute(u"INSERT INTO contact_points (customer_id, kind, value) VALUES (4711, 'phone', '1')"_s);
        return 0;
    };
    database.write(series, dangling).waitForFinished();
    database.write(adding(u"Olga"_s)).waitForFinished();
    QCOMPARE(names(database), QStringList(u"Olga"_s));
    auto next = database.write(series, adding(u"Jan"_s));
    QVERIFY_EXCEPTION_THROWN(next.waitForFinished(), StorageError);
    auto finished = database.finish(series);
    QVERIFY_EXCEPTION_THROWN(finished.waitForFinished(), StorageError);
    QCOMPARE(names(database), QStringList(u"Olga"_s));
}

QTEST_GUILESS_MAIN(TestWriteSeries)
#include "tst_writeseries.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/channel.h"
#include "models/storage/bulkinsert.h"
#include "models/storage/connection.h"
#include "models/storage/keylookup.h"
#include "models/storage/storageerror.h"
#include "tests/support/testshop.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestBulkInsert : public QObject
{
    Q_OBJECT

private slots:
    void keepsEveryTypeAsAStatementWould();
    void keepsTextsWhole_data();
    void keepsTextsWhole();
    void writesOneRowAndNone();
    void refusesAllWhereOneIsWrong();
    void keysAreLookedUpWhateverTheyHold();
};

static QVariantList rowAt(Connection &db, int id)
{
    return db.prepare(u"SELECT a, b, c, typeof(a), typeof(c) FROM t WHERE id = ?"_s).bindAll(id).row([](const Statement &row) {
        return QVariantList{row.raw(0), row.raw(1), row.raw(2), row.raw(3), row.raw(4)};
    }).value();
}

void TestBulkInsert::keepsEveryTypeAsAStatementWould()
{
    TestShop shop;
    auto &db = shop.connection();
    db.execute(u"CREATE TABLE t (id INTEGER PRIMARY KEY, a, b, c)"_s);
    BulkInsert rows(u"t"_s, {u"id"_s, u"a"_s, u"b"_s, u"c"_s});
    rows.add(1, true, Channel::Email, std::optional<QString>());
    rows.add(2, Instant{-5}, QDate(2026, 2, 28), std::optional<QString>());
    rows.add(3, qint64(1) << 62, QDate(), std::optional<QString>(u"x"_s));
    rows.run(db);
    QCOMPARE(rowAt(db, 1), QVariantList({1, u"email"_s, QVariant(QMetaType::fromType<QString>()), u"integer"_s, u"null"_s}));
    QCOMPARE(rowAt(db, 2).mid(0, 2), QVariantList({-5, u"2026-02-28"_s}));
    QCOMPARE(rowAt(db, 3).at(0).toLongLong(), qint64(1) << 62);
    QVERIFY(rowAt(db, 3).at(1).isNull());
    QCOMPARE(rowAt(db, 3).at(2), QVariant(u"x"_s));
}

void TestBulkInsert::keepsTextsWhole_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << u""_s;
    QTest::newRow("quotes") << u"a \"b\" 'c'"_s;
    QTest::newRow("backslashes") << u"\\n\\u0041\\"_s;
    QTest::newRow("control characters") << u"a\tb\nc\rd\u0001"_s;
    QTest::newRow("beyond the first plane") << u"\U0001F600 żółw шев"_s;
    QTest::newRow("looks like JSON") << u"[1,\"x\"],null"_s;
    QTest::newRow("looks like a number") << u"0017"_s;
}

void TestBulkInsert::keepsTextsWhole()
{
    QFETCH(QString, text);
    TestShop shop;
    auto &db = shop.connection();
    db.execute(u"CREATE TABLE t (id INTEGER PRIMARY KEY, a, b, c)"_s);
    BulkInsert rows(u"t"_s, {u"id"_s, u"a"_s, u"b"_s});
    rows.add(1, text, text);
    rows.add(2, text, u"other"_s);
    rows.run(db);
    QCOMPARE(rowAt(db, 1).at(0).toString(), text); // the same in all rows
    QCOMPARE(rowAt(db, 1).at(1).toString(), text); // different ones
    QCOMPARE(rowAt(db, 2).at(0).toString(), text);
    QCOMPARE(rowAt(db, 1).at(3).toString(), u"text"_s);
}

void TestBulkInsert::writesOneRowAndNone()
{
    TestShop shop;
    auto &db = shop.connection();
    db.execute(u"CREATE TABLE t (id INTEGER PRIMARY KEY, a, b, c)"_s);
    BulkInsert none(u"t"_s, {u"id"_s});
    none.run(db);
    BulkInsert one(u"t"_s, {u"id"_s, u"a"_s});
    one.add(7, u"alone"_s);
    one.run(db);
    QCOMPARE(db.prepare(u"SELECT count(*) FROM t"_s).number(), 1);
    QCOMPARE(rowAt(db, 7).at(0).toString(), u"alone"_s);
}

void TestBulkInsert::refusesAllWhereOneIsWrong()
{
    TestShop shop;
    auto &db = shop.connection();
    db.execute(u"CREATE TABLE t (id INTEGER PRIMARY KEY, a CHECK (a <> 'bad'))"_s);
    BulkInsert rows(u"t"_s, {u"id"_s, u"a"_s});
    rows.add(1, u"good"_s);
    rows.add(2, u"bad"_s);
    QVERIFY_EXCEPTION_THROWN(rows.run(db), StorageError);
    QCOMPARE(db.prepare(u"SELECT count(*) FROM t"_s).number(), 0);
}

void TestBulkInsert::keysAreLookedUpWhateverTheyHold()
{
    TestShop shop;
    auto &db = shop.connection();
    db.execute(u"CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT)"_s);
    BulkInsert rows(u"t"_s, {u"id"_s, u"a"_s});
    rows.add(1, u"it's \"so\""_s);
    rows.add(2, u"0017"_s);
    rows.add(3, u"0017"_s);
    rows.run(db);
    const auto found = lookUp(db, u"SELECT a, id FROM t WHERE a IN (%1)"_s, {u"it's \"so\""_s, u"0017"_s, u"17"_s, u"%"_s});
    QCOMPARE(found, (QHash<QString, qint64>{{u"it's \"so\""_s, 1}, {u"0017"_s, 2}}));
    QVERIFY(lookUp(db, u"SELECT a, id FROM t WHERE a IN (%1)"_s, {}).isEmpty());
}

QTEST_GUILESS_MAIN(TestBulkInsert)
#include "tst_bulkinsert.moc"

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
    void writesThoseThatHaveAKey();
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

void TestBulkInsert::writesThoseThatHaveAKey()
{
    TestShop shop;
    auto &db = shop.connection();
    db.execute(u"CREATE TABLE t (owner INTEGER, a TEXT, b)"_s);
    BulkInsert rows(u"t"_s, {u"owner"_s, u"a"_s, u"b"_s}, BulkInsert::Key::Later);
    for (const auto &[place, text] : {std::pair(0, u"first"_s), {0, u"its second"_s}, {2, u"third"_s}, {3, u"fourth"_s}, {5, u"last"_s}})
        rows.addAt(place, text, 1);
    const auto written = [&db] {
        return db.prepare(u"SELECT group_concat(owner || ' ' || a || ' ' || b, ', ') FROM (SELECT * FROM t ORDER BY rowid)"_s)
            .row([](const Statement &row) { return row.text(0); }).value();
    };
    rows.run(db, {0, {70, 71, 0}}); // the one at place 1 has no row, the one at 2 no key
    QCOMPARE(written(), u"70 first 1, 70 its second 1"_s);
    rows.run(db, {3, {0, 72}});
    QCOMPARE(written(), u"70 first 1, 70 its second 1"_s);
    rows.run(db, {3, {73, 0, 75, 76}});
    QCOMPARE(written(), u"70 first 1, 70 its second 1, 73 fourth 1, 75 last 1"_s);
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/deliver.h"
#include "tests/support/testshop.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Results of work on a database thread come back on this one, and so does whatever goes wrong with it.
class TestDeliver : public QObject
{
    Q_OBJECT

private slots:
    void bringsTheValue();
    void whateverIsThrownIsToldOnce_data();
    void whateverIsThrownIsToldOnce();
    void aReceiverThatIsGoneHearsNothing();
};

void TestDeliver::bringsTheValue()
{
    TestShop shop;
    int value = 0;
    deliver(
        shop.openDatabase().read([](Connection &) { return 7; }), this, [&value](int found) { value = found; },
        [](const StorageError &) { QFAIL("nothing was thrown"); });
    QTRY_COMPARE(value, 7);
}

void TestDeliver::whateverIsThrownIsToldOnce_data()
{
    QTest::addColumn<int>("what");
    QTest::addColumn<StorageError::Kind>("kind");
    QTest::addColumn<QString>("detail");

    QTest::newRow("of the storage") << 0 << StorageError::Kind::Full << u"no space"_s;
    QTest::newRow("of the library") << 1 << StorageError::Kind::Query << u"unexpected: bad index"_s;
    QTest::newRow("a number") << 2 << StorageError::Kind::Query << u"unexpected, and not even an exception"_s;
}

void TestDeliver::whateverIsThrownIsToldOnce()
{
    QFETCH(int, what);
    QFETCH(StorageError::Kind, kind);
    QFETCH(QString, detail);
    TestShop shop;
    const auto work = [what](Connection &) -> int {
        if (what == 0)
            throw StorageError(StorageError::Kind::Full, u"no space"_s);
        if (what == 1)
            throw std::out_of_range("bad index");
        throw 42;
    };
    QList<StorageError> told;
    deliver(
        shop.openDatabase().read(work), this, [](int) { QFAIL("there is no value"); },
        [&told](const StorageError &error) { told.append(error); });
    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(told.constFirst().kind(), kind);
    QCOMPARE(told.constFirst().detail(), detail);
}

void TestDeliver::aReceiverThatIsGoneHearsNothing()
{
    TestShop shop;
    auto receiver = std::make_unique<QObject>();
    bool heard = false;
    deliver(
        shop.openDatabase().read([](Connection &) { QThread::msleep(30); }), receiver.get(), [&heard] { heard = true; },
        [&heard](const StorageError &) { heard = true; });
    receiver.reset();
    QTest::qWait(100);
    QVERIFY(!heard);
}

QTEST_GUILESS_MAIN(TestDeliver)
#include "tst_deliver.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/staff/staffstore.h"
#include "models/storage/checkpoint.h"
#include "models/storage/connection.h"
#include "models/storage/storageerror.h"
#include "models/storage/transaction.h"
#include "tests/support/testshop.h"

#include <QFileInfo>
#include <QTest>

using namespace Qt::StringLiterals;

class TestCheckpoint : public QObject
{
    Q_OBJECT

private slots:
    void emptiesTheLog();
    void waitsForOthersAgainAlsoAfterAFailure();
};

static qint64 busyTimeout(Connection &db)
{
    return db.prepare(u"PRAGMA busy_timeout"_s).number();
}

void TestCheckpoint::emptiesTheLog()
{
    TestShop shop;
    auto &db = shop.connection();
    StaffStore(db).add({.name = u"Ewa"_s});
    const QFileInfo log(shop.file() + u"-wal"_s);
    QVERIFY(log.size() > 0);
    checkpointUnlessBusy(db);
    QCOMPARE(QFileInfo(log.filePath()).size(), 0);
    QCOMPARE(busyTimeout(db), 5000);
}

void TestCheckpoint::waitsForOthersAgainAlsoAfterAFailure()
{
    TestShop shop;
    auto &db = shop.connection();
    {
        Transaction transaction(db);
        StaffStore(db).add({.name = u"Jan"_s});
        QVERIFY_EXCEPTION_THROWN(checkpointUnlessBusy(db), StorageError); // not within a transaction
    }
    QCOMPARE(busyTimeout(db), 5000);
}

QTEST_GUILESS_MAIN(TestCheckpoint)
#include "tst_checkpoint.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/staff/staffstore.h"
#include "models/storage/integrity.h"
#include "tests/support/testshop.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;

/// Kills a writing process at random moments: what it was told is kept must be there afterwards.
class TestKill : public QObject
{
    Q_OBJECT

private slots:
    void everyAcknowledgedRecordSurvives();
};

/// The process to be killed: writes pairs of records and says "ack N" after each commit.
static int writeUntilKilled(const QString &file)
{
    const auto database = Database::open(file);
    const auto start = database->read([](Connection &db) { return StaffStore(db).all().size() / 2; }).result();
    for (qsizetype i = start;; ++i) {
        database->write([i](Connection &db) {
            StaffStore(db).add({.name = u"left %1"_s.arg(i)});
            StaffStore(db).add({.name = u"right %1"_s.arg(i)});
        }).waitForFinished();
        std::printf("ack %lld\n", static_cast<long long>(i));
        std::fflush(stdout);
    }
}

static qint64 lastAcknowledged(const QByteArray &output, qint64 before)
{
    const auto end = output.lastIndexOf('\n');
    const auto start = output.lastIndexOf("ack ", end);
    return start < 0 ? before : output.mid(start + 4, end - start - 4).toLongLong();
}

void TestKill::everyAcknowledgedRecordSurvives()
{
    constexpr int kKills = 100;
    TestShop shop;
    QRandomGenerator random(42);
    qint64 acknowledged = -1;
    for (int kill = 0; kill < kKills; ++kill) {
        QProcess writer;
        writer.start(QCoreApplication::applicationFilePath(), {u"--write"_s, shop.file()});
        QVERIFY(writer.waitForReadyRead(30000));
        QTest::qSleep(random.bounded(1, 60));
        writer.kill();
        QVERIFY(writer.waitForFinished());
        acknowledged = lastAcknowledged(writer.readAllStandardOutput(), acknowledged);

        Connection db(shop.file(), Connection::Access::Write);
        QCOMPARE(integrityFaults(db, Thoroughness::Quick), QStringList());
        const auto count = db.prepare(u"SELECT count(*) FROM staff"_s).number();
        QCOMPARE(count % 2, 0);                       // no half of a pair
        QVERIFY(count / 2 >= acknowledged + 1);       // nothing lost
        QVERIFY(count / 2 <= acknowledged + 2);       // at most one that was not yet acknowledged
    }
    QVERIFY(acknowledged > kKills); // the writers got something done
    Connection db(shop.file(), Connection::Access::Write);
    QCOMPARE(integrityFaults(db, Thoroughness::Full), QStringList());
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments.at(1) == u"--write"_s)
        return writeUntilKilled(arguments.at(2));
    TestKill test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_kill.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/integrity.h"
#include "models/transfer/takeback.h"
#include "tests/support/importing.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

/// Kills an import at random moments: at the next start the shop is as it was before it.
class TestKillImport : public QObject
{
    Q_OBJECT

private slots:
    void aKilledImportLeavesNoTrace();
};

static QString manyCustomers()
{
    QString text = u"name,external_id,phone,city\n"_s;
    for (int i = 0; i < 30000; ++i)
        text += u"Customer %1,%1,+4845%2,Kraków\n"_s.arg(i).arg(1000000 + i, 7);
    return text;
}

void TestKillImport::aKilledImportLeavesNoTrace()
{
    constexpr int kKills = 8;
    TestShop shop;
    const auto file = shop.path(u"many.csv"_s);
    writeText(file, u"name,external_id\nEwa,e1\n"_s);
    importFile(shop.openDatabase(), ImportKind::Customers, file);
    writeText(file, manyCustomers());
    shop.close();
    const auto before = contentsOf(shop.connection());
    shop.close();
    QRandomGenerator random(3);
    for (int kill = 0; kill < kKills; ++kill) {
        QProcess importing;
        importing.start(QCoreApplication::applicationFilePath(), {u"--import"_s, shop.file(), file});
        QVERIFY(importing.waitForReadyRead(30000)); // the import has begun
        QTest::qSleep(random.bounded(10, 400));
        importing.kill();
        QVERIFY(importing.waitForFinished());
        QCOMPARE(takeBackInterrupted(shop.openDatabase()), 1);
        shop.close();
        QCOMPARE(integrityFaults(shop.connection(), Thoroughness::Full), QStringList());
        QCOMPARE(contentsOf(shop.connection()), before);
        shop.close();
    }
}

namespace {

/// Says once that the first chunk is stored.
class SayBegun : public Progress
{
public:
    void report(qint64, qint64) override
    {
        if (!std::exchange(m_hasSaid, true)) {
            std::puts("begun");
            std::fflush(stdout);
        }
    }
    bool isCanceled() const override { return false; }

private:
    bool m_hasSaid = false;
};

} // namespace

static int importUntilKilled(const QString &shopFile, const QString &file)
{
    const auto database = Database::open(shopFile);
    const ImportRequest request{.kind = ImportKind::Customers, .path = file, .shop = {.name = u"Test"_s}, .stamp = {}};
    SayBegun progress;
    runImport(*database, request, progress);
    QTest::qSleep(60000); // finished before the kill: not what is tested, and it would show in the contents
    return 0;
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments.at(1) == u"--import"_s)
        return importUntilKilled(arguments.at(2), arguments.at(3));
    TestKillImport test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_killimport.moc"

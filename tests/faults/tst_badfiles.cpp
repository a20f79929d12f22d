// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/staff/staffstore.h"
#include "models/storage/integrity.h"
#include "tests/support/testshop.h"

#include <QCryptographicHash>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#include <functional>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>
#include <csignal>
#endif

using namespace Qt::StringLiterals;

using Kind = StorageError::Kind;

/// What cannot be opened is refused by name and left as it was (the fault matrix of the shop file).
class TestBadFiles : public QObject
{
    Q_OBJECT

private slots:
    void aFileThatIsNoShopIsRefusedByName_data();
    void aFileThatIsNoShopIsRefusedByName();
    void aTruncatedShopIsNeverShownAsComplete();
    void damagedPagesAreNeverShownAsComplete();
    void aReadOnlyShopOpensForReading();
    void anotherProgramsLockIsReportedAndNothingIsLost();
    void aFullDiskRefusesTheWriteAndKeepsTheRest();
};

static QByteArray hashOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(&file);
    return hash.result();
}

static std::optional<Kind> failureOf(const std::function<void()> &work)
{
    try {
        work();
    } catch (const StorageError &error) {
        return error.kind();
    }
    return std::nullopt;
}

static void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

static void addStaff(Connection &db, int count)
{
    Transaction transaction(db);
    for (int i = 0; i < count; ++i)
        StaffStore(db).add({.name = u"Member %1 "_s.arg(i) + QString(200, u'x')});
    transaction.commit();
}

void TestBadFiles::aFileThatIsNoShopIsRefusedByName_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<Kind>("kind");

    QTest::newRow("text") << QByteArray("Dear customer,\n").repeated(50) << Kind::NotOurs;
    QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n").repeated(50) << Kind::NotOurs;
    QTest::newRow("gzip") << QByteArray("\x1f\x8b\x08").repeated(90) << Kind::NotOurs;
    QTest::newRow("zero bytes") << QByteArray() << Kind::Damaged;
    QTest::newRow("cut in its header") << QByteArray("SQLite format 3\0\x10", 17) << Kind::Damaged;
    QTest::newRow("missing") << QByteArray("missing") << Kind::Unavailable;
    QTest::newRow("folder") << QByteArray("folder") << Kind::NotOurs;
    QTest::newRow("foreign SQLite") << QByteArray("foreign") << Kind::NotOurs;
}

void TestBadFiles::aFileThatIsNoShopIsRefusedByName()
{
    QFETCH(QByteArray, content);
    QFETCH(Kind, kind);
    QTemporaryDir folder;
    const auto file = folder.filePath(u"what"_s);
    if (content == "folder")
        QVERIFY(QDir().mkdir(file));
    else if (content == "foreign") {
        createEmptyFile(file);
        Connection(file, Connection::Access::Write).execute(u"CREATE TABLE theirs (x)"_s);
    } else if (content != "missing")
        writeBytes(file, content);
    const auto before = hashOf(file);
    QCOMPARE(failureOf([&] { Database::open(file); }), kind);
    QCOMPARE(hashOf(file), before);
    QCOMPARE(QFileInfo::exists(file), content != "missing");
    QVERIFY(!QFile::exists(file + u".lock"_s));
}

/// Reads everyone as the program would. Nothing when that fails; a list that is shorter than `expected` is the fault we look for.
static std::optional<qsizetype> staffShown(const QString &file)
{
    try {
        const auto database = Database::open(file);
        return database->read([](Connection &db) { return StaffStore(db).all(); }).result().size();
    } catch (const StorageError &) {
        return std::nullopt;
    }
}

void TestBadFiles::aTruncatedShopIsNeverShownAsComplete()
{
    TestShop shop;
    addStaff(shop.connection(), 500);
    shop.close();
    QFile whole(shop.file());
    QVERIFY(whole.open(QIODevice::ReadOnly));
    const auto bytes = whole.readAll();
    for (int i = 1; i <= 100; ++i) {
        const auto cut = shop.path(u"cut"_s);
        QFile::remove(cut);
        writeBytes(cut, bytes.left(bytes.size() * i / 101));
        QCOMPARE(staffShown(cut), std::nullopt);
    }
    QCOMPARE(staffShown(shop.file()), 500);
}

void TestBadFiles::damagedPagesAreNeverShownAsComplete()
{
    TestShop shop;
    addStaff(shop.connection(), 500);
    shop.close();
    QFile whole(shop.file());
    QVERIFY(whole.open(QIODevice::ReadOnly));
    const auto bytes = whole.readAll();
    QRandomGenerator random(7);
    int refused = 0;
    for (int i = 0; i < 100; ++i) {
        auto broken = bytes;
        const auto page = random.bounded(1, static_cast<int>(bytes.size() / 4096));
        for (int offset = 0; offset < 4096; ++offset)
            broken[page * 4096 + offset] = static_cast<char>(random.bounded(256));
        const auto file = shop.path(u"broken"_s);
        QFile::remove(file);
        writeBytes(file, broken);
        const auto shown = staffShown(file);
        QVERIFY(!shown || shown == 500);
        refused += shown ? 0 : 1;
    }
    QVERIFY(refused > 0);
}

/// Looks at a shop that this user may not write to: opens for reading, shows everyone, refuses to write. 0 when all that holds.
static int lookAtReadOnlyShop(const QString &file)
{
    const auto database = Database::open(file);
    if (!database->isReadOnly() || !database->holder().isEmpty())
        return 1;
    if (database->read([](Connection &db) { return StaffStore(db).all(); }).result().size() != 3)
        return 2;
    const auto refused = failureOf([&] { database->write([](Connection &db) { addStaff(db, 1); }).waitForFinished(); });
    return refused == Kind::ReadOnly ? 0 : 3;
}

void TestBadFiles::aReadOnlyShopOpensForReading()
{
#ifdef Q_OS_UNIX
    TestShop shop;
    addStaff(shop.connection(), 3);
    shop.close();
    const auto before = hashOf(shop.file());
    const QFileInfo folder(QFileInfo(shop.file()).absolutePath());
    QCOMPARE(::chmod(QFile::encodeName(shop.file()).constData(), 0444), 0);
    QCOMPARE(::chmod(QFile::encodeName(folder.absoluteFilePath()).constData(), 0555), 0);
    // An administrator may write everywhere, so the child gives its rights up.
    QProcess looking;
    looking.start(QCoreApplication::applicationFilePath(), {u"--look"_s, shop.file()});
    const bool ended = looking.waitForFinished();
    ::chmod(QFile::encodeName(folder.absoluteFilePath()).constData(), 0755);
    QVERIFY(ended);
    QCOMPARE(looking.exitCode(), 0);
    QCOMPARE(hashOf(shop.file()), before);
#else
    QSKIP("file permissions are set in another way here");
#endif
}

void TestBadFiles::anotherProgramsLockIsReportedAndNothingIsLost()
{
    TestShop shop;
    auto &database = shop.openDatabase();
    Connection other(shop.file(), Connection::Access::Write);
    other.execute(u"PRAGMA busy_timeout = 0"_s);
    other.execute(u"BEGIN IMMEDIATE"_s);
    auto blocked = database.write([](Connection &db) { StaffStore(db).add({.name = u"Ewa"_s}); });
    QCOMPARE(failureOf([&] { blocked.waitForFinished(); }), Kind::Locked); // after five seconds, on its own thread
    other.execute(u"ROLLBACK"_s);
    database.write([](Connection &db) { StaffStore(db).add({.name = u"Ewa"_s}); }).waitForFinished();
    QCOMPARE(database.read([](Connection &db) { return StaffStore(db).all(); }).result().size(), 1);
}

void TestBadFiles::aFullDiskRefusesTheWriteAndKeepsTheRest()
{
#ifdef Q_OS_UNIX
    TestShop shop;
    addStaff(shop.connection(), 100);
    auto &database = shop.openDatabase();
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before = {};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    const rlimit small = {static_cast<rlim_t>(QFileInfo(shop.file()).size() + 8192), before.rlim_max};
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    const auto failure = failureOf([&] {
        database.write([](Connection &db) {
            for (int i = 0; i < 20000; ++i)
                StaffStore(db).add({.name = u"New %1 "_s.arg(i) + QString(500, u'y')});
        }).waitForFinished();
    });
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
    QCOMPARE(failure, Kind::Full);
    database.write([](Connection &db) { StaffStore(db).add({.name = u"After"_s}); }).waitForFinished(); // space is back
    QCOMPARE(database.read([](Connection &db) { return StaffStore(db).all(); }).result().size(), 101);
    shop.close();
    QVERIFY(integrityFaults(shop.connection(), Thoroughness::Full).isEmpty());
#else
    QSKIP("a limit on the size of files can only be set on Unix");
#endif
}

int main(int argc, char *argv[])
{
    const bool isLooking = argc == 3 && qstrcmp(argv[1], "--look") == 0;
#ifdef Q_OS_UNIX
    constexpr uid_t kNobody = 65534;
    if (isLooking && ::geteuid() == 0 && (::setgid(kNobody) != 0 || ::setuid(kNobody) != 0))
        return 9;
#endif
    QCoreApplication application(argc, argv);
    if (isLooking)
        return lookAtReadOnlyShop(QCoreApplication::arguments().at(2));
    TestBadFiles test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_badfiles.moc"

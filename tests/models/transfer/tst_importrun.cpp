// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/customerstore.h"
#include "models/search/devicesearch.h"
#include "models/search/quicksearch.h"
#include "models/search/returnsearch.h"
#include "models/storage/integrity.h"
#include "models/transfer/fileerror.h"
#include "models/transfer/importerror.h"
#include "models/transfer/takeback.h"
#include "tests/support/importing.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestImportRun : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void takesGoodRowsAndNamesBadOnes();
    void writesRefusedRowsToTheErrorFile();
    void aDryRunCountsAndChangesNothing();
    void duplicatesAreSkippedOrUpdated();
    void duplicatesWithinAFileAreOneCustomer();
    void takingBackRestoresEverything();
    void takingBackRestoresWhatIsSearchedFor_data();
    void takingBackRestoresWhatIsSearchedFor();
    void takingBackForgetsTheNamesInTheIndexToo();
    void aCaseFromTheFutureIsRefused();
    void whatIsInUseIsNotTakenBack();
    void aCancelledImportLeavesNothing();
    void anInterruptedImportIsTakenBackAtTheNextStart();
    void aBrokenFileLeavesNothing_data();
    void aBrokenFileLeavesNothing();
    void aProfileThatDoesNotFitIsNamed_data();
    void aProfileThatDoesNotFitIsNamed();
    void otherWritesGetTheirTurn();

private:
    QString file(const QString &text);
    Database &db() { return m_shop->openDatabase(); }

    std::unique_ptr<TestShop> m_shop;
};

void TestImportRun::init()
{
    m_shop = std::make_unique<TestShop>();
}

QString TestImportRun::file(const QString &text)
{
    const auto path = m_shop->path(u"import.csv"_s);
    writeText(path, text);
    return path;
}

static qint64 count(Database &database, const QString &table)
{
    return database.read([table](Connection &db) { return rowCounts(db).value(table); }).result();
}

void TestImportRun::takesGoodRowsAndNamesBadOnes()
{
    auto &database = db();
    const auto report = importFile(database, ImportKind::Customers, file(u"name,phone,email,birthday,country\n"
        "Ewa Nowak,601 234 567,ewa@example.com,1980-02-29,PL\n"
        ",601 234 568,,,\n"
        "Jan Kos,,,1981-02-29,PL\n"
        "Too,few\n"
        "Ola Lis,,,,Nowhere\n"
        "Piotr Ważny,12,,,\n"_s));
    QCOMPARE(report.counts, (ImportCounts{.rows = 6, .created = 2, .refused = 4}));
    QCOMPARE(report.firstRefusals.at(0), (Refusal{3, u"name"_s, u"name is required"_s}));
    QCOMPARE(report.firstRefusals.at(1).line, 4);
    QCOMPARE(report.firstRefusals.at(1).field, u"birthday"_s);
    QCOMPARE(report.firstRefusals.at(2).line, 5);
    QCOMPARE(report.firstRefusals.at(3).field, u"country"_s);
    QCOMPARE(report.warnings, 1);
    const auto piotr = database.read([](Connection &c) { return CustomerStore(c).find({2}); }).result();
    QCOMPARE(piotr->note, u"phone: 12"_s); // kept where somebody will mend it
    QCOMPARE(database.read([](Connection &c) { return QuickSearch(c).find(u"234 567"_s); }).result().size(), 1);
}

void TestImportRun::writesRefusedRowsToTheErrorFile()
{
    auto &database = db();
    const ImportRequest request{.kind = ImportKind::Customers,
                                .path = file(u"name,birthday\nEwa,2026-02-30\nJan,2000-01-01\n"_s),
                                .errorsPath = m_shop->path(u"errors.csv"_s),
                                .shop = {.name = u"Test"_s},
                                .stamp = {*instantFromIso(u"2026-11-21T12:00:00Z"_s), {}}};
    NoProgress progress;
    QCOMPARE(runImport(database, request, progress).counts.refused, 1);
    QFile errors(m_shop->path(u"errors.csv"_s));
    QVERIFY(errors.open(QIODevice::ReadOnly));
    const auto lines = QString::fromUtf8(errors.readAll()).split(u"\r\n"_s);
    QCOMPARE(lines.at(0), u"line,field,reason,name,birthday"_s);
    QVERIFY(lines.at(1).startsWith(u"2,birthday,"_s));
    QVERIFY(lines.at(1).endsWith(u"Ewa,2026-02-30"_s));
    QCOMPARE(lines.size(), 3);
}

void TestImportRun::aDryRunCountsAndChangesNothing()
{
    const auto path = file(u"name,external_id\nEwa,1\nJan,2\n"_s);
    importFile(db(), ImportKind::Customers, file(u"name,external_id\nEwa,1\n"_s));
    m_shop->close();
    const auto before = contentsOf(m_shop->connection());
    writeText(path, u"name,external_id\nEwa,1\nJan,2\n"_s);
    const auto report = importFile(db(), ImportKind::Customers, path, QString(), true);
    QCOMPARE(report.counts, (ImportCounts{.rows = 2, .created = 1, .skipped = 1}));
    QCOMPARE(report.importId, 0);
    m_shop->close();
    QCOMPARE(contentsOf(m_shop->connection()), before);
}

void TestImportRun::duplicatesAreSkippedOrUpdated()
{
    auto &database = db();
    importFile(database, ImportKind::Customers, file(u"name,phone,segment\nEwa Nowak,601 234 567,old\n"_s));
    const auto again = file(u"name,phone,email,segment\nEwa Nowak-Kos,+48 601-234-567,ewa@example.com,\n"_s);
    QCOMPARE(importFile(database, ImportKind::Customers, again).counts.skipped, 1);
    ImportProfile update;
    update.onDuplicate = OnDuplicate::Update;
    QCOMPARE(importFile(database, ImportKind::Customers, again, update).counts.updated, 1);
    const auto ewa = database.read([](Connection &c) { return CustomerStore(c).find({1}); }).result();
    QCOMPARE(ewa->name, u"Ewa Nowak-Kos"_s);
    QCOMPARE(ewa->segment, u"old"_s); // what the row does not say stays
    QCOMPARE(ewa->contactPoints.size(), 2);
    QCOMPARE(count(database, u"customers"_s), 1);
}

void TestImportRun::duplicatesWithinAFileAreOneCustomer()
{
    const auto rows = u"name,phone,email,external_id\nEwa,601 234 567,,\nJan,601 234 568,,J\nEwa Nowak,601 234 567,ewa@example.com,\n"
                      "Ewa N.,,ewa@example.com,\nPiotr,601 234 568,,P\nJan Kos,,,J\n"_s;
    const auto names = [this] {
        return db().read([](Connection &c) {
            return c.prepare(u"SELECT id || ' ' || name FROM customers ORDER BY id"_s).rows([](const Statement &row) { return row.text(0); });
        }).result();
    };
    ImportProfile update;
    update.onDuplicate = OnDuplicate::Update;
    const auto updated = importFile(db(), ImportKind::Customers, file(rows), update);
    QCOMPARE(updated.counts, (ImportCounts{.rows = 6, .created = 3, .updated = 3}));
    QCOMPARE(names(), (QList<QString>{u"1 Ewa N."_s, u"2 Jan Kos"_s, u"3 Piotr"_s})); // Piotr shares Jan's phone, but has a number of his own
    takeBack(db(), updated.importId, InUse::Refuse);
    QVERIFY(names().isEmpty());
    const auto skipped = importFile(db(), ImportKind::Customers, file(rows));
    QCOMPARE(skipped.counts, (ImportCounts{.rows = 6, .created = 4, .skipped = 2}));
    QCOMPARE(names(), (QList<QString>{u"1 Ewa"_s, u"2 Jan"_s, u"3 Ewa N."_s, u"4 Piotr"_s})); // what was skipped brought no e-mail
}

void TestImportRun::takingBackRestoresEverything()
{
    importFile(db(), ImportKind::Customers, file(u"name,phone,marketing_consent\nEwa,601 234 567,yes\n"_s));
    m_shop->close();
    const auto before = contentsOf(m_shop->connection());
    ImportProfile update;
    update.onDuplicate = OnDuplicate::Update;
    const auto report = importFile(db(), ImportKind::Customers, file(u"name,phone,email\nEwa Kos,601 234 567,e@example.com\nJan,,j@example.com\n"_s), update);
    QCOMPARE(report.counts, (ImportCounts{.rows = 2, .created = 1, .updated = 1}));
    takeBack(db(), report.importId, InUse::Refuse);
    m_shop->close();
    // The parts of Ewa are new rows with the same content, so ids of contact points may differ: they do not, as they are restored whole.
    QCOMPARE(contentsOf(m_shop->connection()), before);
    QVERIFY(integrityFaults(m_shop->connection(), Thoroughness::Full).isEmpty());
    QVERIFY_EXCEPTION_THROWN(takeBack(db(), report.importId, InUse::Refuse), ImportError); // only once
}

void TestImportRun::takingBackRestoresWhatIsSearchedFor_data()
{
    QTest::addColumn<ImportKind>("kind");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");

    QTest::newRow("products") << ImportKind::Products << u"sku,name,category\nK-1,Old kettle,Kitchen\n"_s << u"sku,name,category\nK-1,New boiler,Heating\n"_s;
    QTest::newRow("cases") << ImportKind::Cases << u"number,opened_at,subject,serial\nC-1,2012-01-01T10:00:00Z,Leaks,SN-11\n"_s
                           << u"number,opened_at,subject,serial\nC-1,2012-01-01T10:00:00Z,Whistles,SN-22\n"_s;
    QTest::newRow("customers") << ImportKind::Customers << u"external_id,name\n7,Ewa\n"_s << u"external_id,name\n7,Ola\n"_s;
}

void TestImportRun::takingBackRestoresWhatIsSearchedFor()
{
    QFETCH(const ImportKind, kind);
    QFETCH(const QString, first);
    QFETCH(const QString, second);
    importFile(db(), kind, file(first));
    m_shop->close();
    auto &shop = m_shop->connection();
    shop.execute(u"INSERT OR IGNORE INTO customers (id, kind, name, company, sort_key, created_at) VALUES (1, 'person', 'Jan', '', '', 0)"_s);
    shop.execute(u"INSERT OR IGNORE INTO cases (id, number, customer_id, channel, kind, subject, priority, status, opened_at)"
                 " VALUES (1, 'C-9', 1, 'phone', 'fault', '', 'normal', 'new', 0)"_s);
    shop.execute(u"INSERT OR IGNORE INTO products (id, name, sort_key, class, tax_rate_bp) VALUES (1, 'Hose', 'hose', 'durable', 0)"_s);
    shop.execute(u"INSERT INTO devices (id, product_id, owner_id, status) VALUES (1, 1, 1, 'owned')"_s);
    shop.execute(u"INSERT INTO returns (id, number, case_id, device_id, kind, status, requested_on) VALUES (1, 'R-1', 1, 1, 'repair', 'draft', '2012-01-02')"_s);
    indexNewDevices(shop, {{1}});
    indexReturns(shop, {{1}});
    const auto before = contentsOf(shop);
    ImportProfile update;
    update.onDuplicate = OnDuplicate::Update;
    const auto report = importFile(db(), kind, file(second), update);
    QCOMPARE(report.counts.updated, 1);
    takeBack(db(), report.importId, InUse::Refuse);
    m_shop->close();
    QCOMPARE(contentsOf(m_shop->connection()), before);
}

/// Whether the index still holds these bytes anywhere, seen or not.
static qint64 blocksWith(Connection &db, const QString &table, const QString &text)
{
    return db.prepare(u"SELECT count(*) FROM %1_data WHERE instr(hex(block), hex(?)) > 0"_s.arg(table)).bindAll(text).number();
}

void TestImportRun::takingBackForgetsTheNamesInTheIndexToo()
{
    auto &database = db();
    database.write([](Connection &c) { CustomerStore(c).add({.name = u"Ewa Lis"_s}); }).waitForFinished();
    const auto report = importFile(database, ImportKind::Customers, file(u"name,phone\nQwertopolis Zażółć,601234567\n"_s));
    const auto blocks = [&database](const QString &table, const QString &text) {
        return database.read([=](Connection &c) { return blocksWith(c, table, text); }).result();
    };
    QVERIFY(blocks(u"search_words"_s, u"ertopolis"_s) > 0);
    takeBack(database, report.importId, InUse::Refuse);
    QCOMPARE(blocks(u"search_words"_s, u"ertopolis"_s), 0);
    QCOMPARE(blocks(u"search_pieces"_s, u"012"_s), 0);
    const auto found = database.read([](Connection &c) { return SearchIndex(c).find(SearchKind::Customer, u"ewa li"_s, 9); }).result();
    QCOMPARE(found.size(), 1);
}

void TestImportRun::aCaseFromTheFutureIsRefused()
{
    const auto report = importFile(db(), ImportKind::Cases, file(u"number,opened_at\nC-1,2999-01-01T10:00:00Z\nC-2,2012-01-01T10:00:00Z\n"_s));
    QCOMPARE(report.counts.created, 1);
    QCOMPARE(report.counts.refused, 1);
    QCOMPARE(report.firstRefusals.constFirst().field, u"opened_at"_s);
    QVERIFY(report.firstRefusals.constFirst().reason.contains(u"2999-01-01"));
}

void TestImportRun::whatIsInUseIsNotTakenBack()
{
    auto &database = db();
    const auto report = importFile(database, ImportKind::Customers, file(u"name\nEwa\nJan\n"_s));
    database.write([](Connection &c) {
        auto ewa = *CustomerStore(c).find({1});
        ewa.note = u"called today"_s;
        CustomerStore(c).save(ewa);
    }).waitForFinished();
    try {
        takeBack(database, report.importId, InUse::Refuse);
        QFAIL("a changed record went");
    } catch (const ImportError &error) {
        QCOMPARE(error.kind(), ImportErrorKind::InUse);
        QCOMPARE(error.detail(), u"1"_s);
    }
    QCOMPARE(count(database, u"customers"_s), 2);
}

namespace {

/// Cancels when the import has gone on for a few chunks.
class CancelLater : public Progress
{
public:
    void report(qint64, qint64) override { ++m_chunks; }
    bool isCanceled() const override { return m_chunks >= 2; }

private:
    int m_chunks = 0;
};

} // namespace

static QString manyCustomers(int count)
{
    QString text = u"name,external_id\n"_s;
    for (int i = 0; i < count; ++i)
        text += u"Customer %1,%1\n"_s.arg(i);
    return text;
}

void TestImportRun::aCancelledImportLeavesNothing()
{
    auto &database = db();
    CancelLater progress;
    const ImportRequest request{.kind = ImportKind::Customers, .path = file(manyCustomers(9000)), .shop = {.name = u"Test"_s}, .stamp = {}};
    const auto report = runImport(database, request, progress);
    QVERIFY(report.wasCancelled);
    QCOMPARE(count(database, u"customers"_s), 0);
    m_shop->close();
    QVERIFY(!contentsOf(m_shop->connection()).join(u'\n').contains(u"Customer"_s, Qt::CaseInsensitive));
}

void TestImportRun::anInterruptedImportIsTakenBackAtTheNextStart()
{
    auto &database = db();
    const auto report = importFile(database, ImportKind::Customers, file(manyCustomers(50)));
    // As if the process had ended before the last step, which marks the import as finished.
    database.write([&](Connection &c) { ImportLog(c).setState(report.importId, ImportState::Running); }).waitForFinished();
    QCOMPARE(takeBackInterrupted(db()), 1);
    QCOMPARE(count(db(), u"customers"_s), 0);
    QCOMPARE(takeBackInterrupted(db()), 0);
}

void TestImportRun::aBrokenFileLeavesNothing_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<FileErrorKind>("kind");

    QByteArray many = manyCustomers(5000).toUtf8();
    QTest::newRow("unterminated quote at the end") << many + "\"open" << FileErrorKind::UnterminatedQuote;
    QTest::newRow("zero bytes") << QByteArray() << FileErrorKind::Empty;
    QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) << FileErrorKind::NotText;
    QTest::newRow("shop file") << QByteArray("SQLite format 3\0", 16).leftJustified(4096, '\0') << FileErrorKind::NotText;
}

void TestImportRun::aBrokenFileLeavesNothing()
{
    QFETCH(QByteArray, content);
    QFETCH(FileErrorKind, kind);
    const auto path = m_shop->path(u"broken.csv"_s);
    QFile broken(path);
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write(content);
    broken.close();
    try {
        importFile(db(), ImportKind::Customers, path);
        QFAIL("a broken file was imported");
    } catch (const FileError &error) {
        QCOMPARE(error.kind(), kind);
    }
    QCOMPARE(count(db(), u"customers"_s), 0);
}

void TestImportRun::aProfileThatDoesNotFitIsNamed_data()
{
    QTest::addColumn<QByteArray>("profile");
    QTest::addColumn<ImportErrorKind>("kind");
    QTest::addColumn<QString>("field");

    using Kind = ImportErrorKind;
    QTest::newRow("no JSON") << QByteArray("{") << Kind::ProfileNotJson << u""_s;
    QTest::newRow("unknown key") << QByteArray(R"({"colums": {}})") << Kind::UnknownKey << u"colums"_s;
    QTest::newRow("unknown field") << QByteArray(R"({"columns": {"nam": "x"}})") << Kind::UnknownField << u"nam"_s;
    QTest::newRow("unknown constant") << QByteArray(R"({"constants": {"ghost": "x"}})") << Kind::UnknownField << u"ghost"_s;
    QTest::newRow("constants without fields") << QByteArray(R"({"constants": ["name"]})") << Kind::WrongValue << u"constants"_s;
    QTest::newRow("columns without fields") << QByteArray(R"({"columns": "name"})") << Kind::WrongValue << u"columns"_s;
    QTest::newRow("missing header") << QByteArray(R"({"columns": {"name": "Nazwa"}})") << Kind::MissingHeader << u"name"_s;
    QTest::newRow("encoding") << QByteArray(R"({"encoding": "klingon"})") << Kind::WrongValue << u"encoding"_s;
    QTest::newRow("delimiter") << QByteArray(R"({"delimiter": "ab"})") << Kind::WrongValue << u"delimiter"_s;
    QTest::newRow("zone") << QByteArray(R"({"zone": "Mars/Olympus"})") << Kind::WrongValue << u"zone"_s;
    QTest::newRow("dates") << QByteArray(R"({"dates": ["qq"]})") << Kind::WrongValue << u"dates"_s;
    QTest::newRow("duplicates") << QByteArray(R"({"on_duplicate": "panic"})") << Kind::WrongValue << u"on_duplicate"_s;
    QTest::newRow("other kind") << QByteArray(R"({"kind": "cases"})") << Kind::WrongKind << u"kind"_s;
    QTest::newRow("required field") << QByteArray("{}") << Kind::RequiredField << u"name or company"_s;
}

void TestImportRun::aProfileThatDoesNotFitIsNamed()
{
    QFETCH(QByteArray, profile);
    QFETCH(ImportErrorKind, kind);
    QFETCH(QString, field);
    try {
        importFile(db(), ImportKind::Customers, file(u"imię,telefon\nEwa,601234567\n"_s), importProfileFromJson(profile, ImportKind::Customers));
        QFAIL("the profile was taken");
    } catch (const ImportError &error) {
        QCOMPARE(error.kind(), kind);
        QCOMPARE(error.field(), field);
        QVERIFY(toEnglish(error).size() > 20);
    }
    QCOMPARE(count(db(), u"customers"_s), 0);
}

void TestImportRun::otherWritesGetTheirTurn()
{
    auto &database = db();
    const auto path = file(manyCustomers(20000));
    std::atomic<bool> isRunning = true;
    const std::unique_ptr<QThread> importing(QThread::create([&] {
        importFile(database, ImportKind::Customers, path);
        isRunning = false;
    }));
    importing->start();
    int written = 0;
    while (isRunning) {
        database.write([](Connection &c) { CustomerStore(c).add({.name = u"By hand"_s}); }).waitForFinished();
        ++written;
    }
    importing->wait();
    QVERIFY(written > 3);
    QCOMPARE(count(database, u"customers"_s), 20000 + written);
}

QTEST_GUILESS_MAIN(TestImportRun)
#include "tst_importrun.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transfer/exportrun.h"

#include "models/actions/logcontact.h"
#include "models/actions/syncdevices.h"
#include "models/cases/caseevents.h"
#include "models/cases/casestore.h"
#include "models/customers/customerrules.h"
#include "models/customers/customerstore.h"
#include "models/devices/devicestore.h"
#include "models/products/productstore.h"
#include "models/purchases/purchaserules.h"
#include "models/purchases/purchasestore.h"
#include "models/surveys/surveystore.h"
#include "models/transfer/fileerror.h"
#include "models/transfer/importrun.h"
#include "models/warranties/warrantystore.h"
#include "tests/support/casefixture.h"
#include "tests/support/offerfixture.h"

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;

/// Asks to stop once it was told of that many rows.
class StoppingProgress : public Progress
{
public:
    explicit StoppingProgress(qint64 after) : m_after(after) {}
    void report(qint64 done, qint64) override { m_isCanceled = m_isCanceled || done >= m_after; }
    bool isCanceled() const override { return m_isCanceled; }

private:
    qint64 m_after;
    bool m_isCanceled = false;
};

class TestExportRun : public QObject
{
    Q_OBJECT

private slots:
    void writesTheColumnsThatImportTakes();
    void comesBackByteForByte_data();
    void comesBackByteForByte();
    void secondImportOfAnExportChangesNothing();
    void writesTheSalesRegisterByTaxRate();
    void writesPaymentsAndReturns();
    void keepsToThePeriod();
    void writesTheFiguresOfThePeriod();
    void leavesTheFileAloneWhenCancelled();
    void refusesAFolder();
    void refusesADevice();
    void isReadableByItsOwnerOnly();

private:
    QByteArray exported(Connection &db, ExportRequest request) const;

    QTemporaryDir m_folder;
};

static const Instant kNow{1'772'722'800'000}; // 2026-03-05T15:00:00Z

static CustomerId addCustomer(Connection &db, Customer customer)
{
    customer.createdAt = kMonday;
    return CustomerStore(db).add(normalized(customer, u"PL"_s));
}

static void addCustomers(Connection &db)
{
    addCustomer(db, {.name = u"Zoë \"Żółć\" <b>Bold</b>"_s,
                     .company = u"Ćma; i syn, s.c."_s,
                     .externalId = u"17850"_s,
                     .language = u"pl"_s,
                     .birthday = Birthday{1984, 2, 29},
                     .segment = u"=1+1"_s,
                     .taxNumber = u"5260250274"_s,
                     .note = u"first line\nsecond \"line\"\n@SUM(A1)"_s,
                     .contactPoints = {{.kind = ContactKind::Phone, .value = u"+48 601 234 567"_s},
                                       {.kind = ContactKind::Phone, .value = u"22 825 12 34"_s, .extension = u"12"_s, .primary = true},
                                       {.kind = ContactKind::Email, .value = u"zoe@example.com"_s},
                                       {.kind = ContactKind::Email, .value = u"Z.Oe@Example.org"_s},
                                       {.kind = ContactKind::Address, .value = u"ul. Długa 5"_s, .city = u"Łódź"_s, .country = u"PL"_s},
                                       {.kind = ContactKind::Address, .value = u"Main St. 1"_s, .postcode = u"SW1A 1AA"_s}},
                     .consents = {{.purpose = ConsentPurpose::Marketing, .givenAt = kMonday}}});
    addCustomer(db, {.name = u"Иван Петров"_s, .language = u"ru"_s, .birthday = Birthday{{}, 5, 3}, .note = u"+48"_s,
                     .contactPoints = {{.kind = ContactKind::Address, .value = u"ул. Мира 1; кв. 2"_s, .city = u"Москва"_s}}});
    addCustomer(db, {.kind = CustomerKind::Company, .name = u"Piotr"_s, .company = u"Tani Serwis"_s});
    addCustomer(db, {.name = u"Jan Kowalski"_s});
    addCustomer(db, {.name = u"Jan Kowalski"_s});
}

static CustomerId customerCalled(Connection &db, const QString &name, int place = 0)
{
    return {db.prepare(u"SELECT id FROM customers WHERE name = ? ORDER BY id LIMIT 1 OFFSET ?"_s).bindAll(name, place).number()};
}

static void addPurchase(Connection &db, Purchase purchase)
{
    purchase.currency = purchase.currency.isEmpty() ? u"PLN"_s : purchase.currency;
    QVERIFY(deriveFromLines(purchase));
    PurchaseStore(db).add(purchase, {kMonday, {}});
}

static void addPurchases(Connection &db)
{
    ProductStore products(db);
    const auto kettle = products.add({.sku = u"K-1"_s, .name = u"-Kettle"_s, .category = u"Small"_s, .priceE4 = 1'234'567, .taxRateBp = 2300,
                                      .warranty = WarrantyTerm::ofMonths(24), .inspectionMonths = 12, .returnDays = 14, .surveyDays = 7});
    const auto descaling = products.add({.name = u"Descaling"_s, .productClass = ProductClass::Service, .priceE4 = 500'000, .taxRateBp = 850,
                                         .warranty = WarrantyTerm::lifetime()});
    const QDate day(2026, 1, 15);
    const PurchaseLine kettleLine{.product = kettle, .description = u"Kettle, blue"_s, .quantityMilli = 2000, .unitPriceE4 = 1'000'000,
                                  .taxRateBp = 2300, .serial = u"SN;1"_s, .deliveredOn = day};
    const PurchaseLine service{.product = descaling, .description = u"Descaling"_s, .quantityMilli = 1500, .unitPriceE4 = 123'456,
                               .taxRateBp = 850};
    addPurchase(db, {.number = u"P-1"_s, .customer = customerCalled(db, u"Jan Kowalski"_s, 1), .madeOn = day, .madeAt = Instant{1'768'485'600'000},
                     .dueOn = day.addDays(14), .lines = {kettleLine, service},
                     .payments = {{.paidOn = day, .amountMinor = 10'000, .method = PaymentMethod::Card}}});
    addPurchase(db, {.number = u"P-2"_s, .madeOn = day.addDays(20), .lines = {kettleLine}});
    auto back = kettleLine;
    back.quantityMilli = -1000;
    back.returns = PurchaseLineId{1};
    addPurchase(db, {.number = u"R-1"_s, .customer = customerCalled(db, u"Piotr"_s, 1), .madeOn = day.addDays(3), .lines = {back},
                     .payments = {{.paidOn = day.addDays(3), .amountMinor = -12'300, .method = PaymentMethod::Cash}}});
    addPurchase(db, {.number = u"P-3"_s, .status = PurchaseStatus::Cancelled, .madeOn = day, .currency = u"JPY"_s,
                     .lines = {{.description = u"@cancelled"_s, .unitPriceE4 = 990'000}}});
}

static void addCases(CaseFixture &fixture)
{
    for (const auto &[status, word] : wordsOf(CaseStatus()))
        fixture.caseIn(status);
    const auto reopened = fixture.caseIn(CaseStatus::Resolved);
    CaseChange change(fixture.db, reopened, {kMonday.plusSeconds(3661), fixture.jan});
    change.setStatus(CaseStatus::Open);
    change.finish();
    const auto undone = fixture.caseIn(CaseStatus::Open);
    EventLog(fixture.db).append(statusEvent(undone, CaseStatus::Open, CaseStatus::WaitingCustomer, {kMonday.plusSeconds(90), {}}));
    EventLog(fixture.db).append(statusEvent(undone, CaseStatus::WaitingCustomer, CaseStatus::Open, {kMonday.plusSeconds(91), {}}, kUndoReason));
    auto internal = fixture.caseOf(fixture.caseIn(CaseStatus::Open));
    internal.internal = true;
    CaseStore(fixture.db).save(internal);
    SurveyStore surveys(fixture.db);
    surveys.add({.kind = SurveyKind::Csat, .score = 5, .answeredAt = kMonday.plusSeconds(7200), .sentAt = kMonday, .customer = fixture.anna,
                 .caseId = reopened, .comment = u"<i>ok</i>\n=cmd()"_s});
    surveys.add({.kind = SurveyKind::Nps, .score = 0, .answeredAt = kMonday.plusSeconds(7300),
                 .customer = customerCalled(fixture.db, u"Jan Kowalski"_s, 0), .purchase = PurchaseId{1}});
}

static void addOffers(CaseFixture &fixture)
{
    const Offer offer{.customer = customerCalled(fixture.db, u"Jan Kowalski"_s, 1), .author = fixture.ewa, .currency = u"PLN"_s,
                      .discountBp = 1250, .note = u"@note;\n\"x\""_s, .validUntil = QDate(2026, 4, 1),
                      .lines = {{.product = fixture.washer, .description = u"Washer, white"_s, .quantityMilli = 1500, .unitPriceE4 = 12'345'678,
                                 .discountBp = 305, .taxRateBp = 2300},
                                {.description = u"=Delivery"_s, .unitPriceE4 = 500'000}}};
    for (const auto status : allOf<OfferStatus>())
        offerIn(fixture.db, offer, status);
}

/// The devices of the purchases, one of them with all that can be said of cover.
static void addDevices(Connection &db)
{
    const auto ids = db.prepare(u"SELECT id FROM purchases ORDER BY id"_s).rows([](const Statement &row) { return row.id<PurchaseId>(0); });
    syncDevices(db, ids, {kMonday, {}});
    const auto device = DeviceStore(db).ofPurchases(ids).constFirst();
    WarrantyStore store(db);
    store.add({.device = device.id, .layer = WarrantyLayer::Extended, .provider = u"Care; \"+\""_s, .startsOn = {2028, 1, 15},
               .endsOn = QDate(2029, 2, 28), .registrationRequired = true, .registrationNumber = u"-1"_s, .registeredOn = QDate(2026, 2, 1),
               .claimLimit = 2, .voidOn = QDate(2028, 5, 5), .voidReason = u"@opened\nby a stranger"_s}, {kMonday, {}});
    store.add(repairLayer(device.id, {2026, 2, 3}, 3, {}), {kMonday, {}});
}

static void fill(CaseFixture &fixture)
{
    addCustomers(fixture.db);
    addPurchases(fixture.db);
    addDevices(fixture.db);
    addCases(fixture);
}

QByteArray TestExportRun::exported(Connection &db, ExportRequest request) const
{
    QTemporaryDir folder;
    request.path = folder.filePath(u"out.csv"_s);
    request.now = kNow;
    NoProgress progress;
    exportCsv(db, request, progress);
    QFile file(request.path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Everything that can be imported, by kind.
static QMap<ImportKind, QString> exportAll(Connection &db, const QString &folder, CsvPresetName preset)
{
    QDir().mkpath(folder);
    QMap<ImportKind, QString> files;
    for (const auto &[kind, word] : wordsOf(ImportKind())) {
        files[kind] = folder + u'/' + QString::fromUtf16(word) + u".csv"_s;
        NoProgress progress;
        exportCsv(db, {.kind = *fromWord<ExportKind>(word), .preset = preset, .path = files[kind], .now = kNow}, progress);
    }
    return files;
}

static QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

static QStringList importAll(Database &database, const QMap<ImportKind, QString> &files, qint64 &created)
{
    QStringList refusals;
    created = 0;
    for (auto it = files.begin(); it != files.end(); ++it) {
        NoProgress progress;
        const auto report = runImport(database, {.kind = it.key(), .path = it.value(), .stamp = {kNow, {}}}, progress);
        for (const auto &refusal : report.firstRefusals + report.firstWarnings)
            refusals.append(u"%1 line %2: %3"_s.arg(toWord(it.key())).arg(refusal.line).arg(refusal.reason));
        created += report.counts.created;
    }
    return refusals;
}

void TestExportRun::writesTheColumnsThatImportTakes()
{
    CaseFixture fixture;
    for (const auto &[kind, word] : wordsOf(ImportKind())) {
        const auto text = exported(fixture.db, {.kind = *fromWord<ExportKind>(word)});
        QCOMPARE(QString::fromUtf8(text.left(text.indexOf('\r'))), fieldsOf(kind).join(u','));
    }
}

void TestExportRun::comesBackByteForByte_data()
{
    QTest::addColumn<CsvPresetName>("preset");
    for (const auto &[preset, word] : wordsOf(CsvPresetName()))
        QTest::newRow(qPrintable(QString::fromUtf16(word))) << preset;
}

void TestExportRun::comesBackByteForByte()
{
    QFETCH(CsvPresetName, preset);
    CaseFixture fixture;
    fill(fixture);
    addOffers(fixture);
    const auto files = exportAll(fixture.db, fixture.shop.path(u"first"_s), preset);
    TestShop other;
    qint64 created = 0;
    QCOMPARE(importAll(other.openDatabase(), files, created), QStringList());
    const auto again = exportAll(other.connection(), other.path(u"second"_s), preset);
    for (auto it = files.begin(); it != files.end(); ++it) {
        QVERIFY(contents(it.value()).count('\n') > 1);
        QCOMPARE(contents(again.value(it.key())), contents(it.value()));
    }
}

void TestExportRun::secondImportOfAnExportChangesNothing()
{
    CaseFixture fixture;
    fill(fixture);
    addOffers(fixture);
    auto files = exportAll(fixture.db, fixture.shop.path(u"first"_s), CsvPresetName::Iso);
    TestShop other;
    qint64 created = 0;
    QVERIFY(importAll(other.openDatabase(), files, created).isEmpty());
    QVERIFY(created > 10);
    files.remove(ImportKind::Customers); // of whom nothing but the name is known, nobody can tell that it is the same one
    QVERIFY(importAll(other.openDatabase(), files, created).isEmpty());
    QCOMPARE(created, 0);
    const auto again = exportAll(other.connection(), other.path(u"second"_s), CsvPresetName::Iso);
    for (auto it = files.begin(); it != files.end(); ++it)
        QCOMPARE(contents(again.value(it.key())), contents(it.value()));
}

void TestExportRun::writesTheSalesRegisterByTaxRate()
{
    CaseFixture fixture;
    fill(fixture);
    QCOMPARE(QString::fromUtf8(exported(fixture.db, {.kind = ExportKind::SalesRegister})),
             u"number,date,customer,tax_number,currency,tax_rate,net,tax,gross,due_on,payment_state\r\n"
             "P-1,2026-01-15,Jan Kowalski,,PLN,8.5,18.52,1.57,20.09,2026-01-29,overdue\r\n"
             "P-1,2026-01-15,Jan Kowalski,,PLN,23,200.00,46.00,246.00,2026-01-29,overdue\r\n"
             "R-1,2026-01-18,Tani Serwis,,PLN,23,-100.00,-23.00,-123.00,,paid\r\n"
             "P-2,2026-02-04,,,PLN,23,200.00,46.00,246.00,,unpaid\r\n"_s);
}

void TestExportRun::writesPaymentsAndReturns()
{
    CaseFixture fixture;
    fill(fixture);
    QCOMPARE(QString::fromUtf8(exported(fixture.db, {.kind = ExportKind::Payments, .preset = CsvPresetName::Pl})),
             u"date;number;customer;currency;amount;method\r\n"
             "15.01.2026;P-1;Jan Kowalski;PLN;100,00;card\r\n"
             "18.01.2026;R-1;Tani Serwis;PLN;-123,00;cash\r\n"_s);
    QCOMPARE(QString::fromUtf8(exported(fixture.db, {.kind = ExportKind::Returns})),
             u"number,date,customer,currency,sku,description,serial,quantity,net,tax,gross,returned_from\r\n"
             "R-1,2026-01-18,Tani Serwis,PLN,K-1,\"Kettle, blue\",SN;1,-1,-100.00,-23.00,-123.00,P-1\r\n"_s);
}

void TestExportRun::keepsToThePeriod()
{
    CaseFixture fixture;
    fill(fixture);
    const auto lines = [&](ExportRequest request) {
        NoProgress progress;
        request.path = fixture.shop.path(u"period.csv"_s);
        return exportCsv(fixture.db, request, progress).rows;
    };
    const QDate day(2026, 1, 15);
    QCOMPARE(lines({.kind = ExportKind::Purchases, .from = day, .to = day}), 3);
    QCOMPARE(lines({.kind = ExportKind::Purchases, .from = day.addDays(1)}), 2);
    QCOMPARE(lines({.kind = ExportKind::SalesRegister, .to = day.addDays(3)}), 3);
    QCOMPARE(lines({.kind = ExportKind::SalesRegister, .from = QDate(1, 1, 1), .to = QDate(9999, 12, 31)}), lines({.kind = ExportKind::SalesRegister}));
    QCOMPARE(lines({.kind = ExportKind::Cases, .from = QDate(1, 1, 1), .to = QDate(9999, 12, 31)}), lines({.kind = ExportKind::Cases}));
    QCOMPARE(lines({.kind = ExportKind::Cases, .from = QDate(2026, 3, 2), .to = QDate(2026, 3, 2)}), 10);
    QCOMPARE(lines({.kind = ExportKind::Cases, .to = QDate(2026, 3, 1)}), 0);
    QCOMPARE(lines({.kind = ExportKind::Customers, .from = QDate(2026, 3, 2)}), 5);
}

void TestExportRun::writesTheFiguresOfThePeriod()
{
    CaseFixture fixture;
    fill(fixture);
    const auto text = QString::fromUtf8(exported(fixture.db, {.kind = ExportKind::Kpi, .from = QDate(2026, 3, 1), .to = QDate(2026, 3, 4)}));
    const auto lines = text.split(u"\r\n"_s);
    QCOMPARE(lines.constFirst(), u"from,to,figure,channel,value,unit,n"_s);
    QVERIFY2(lines.contains(u"2026-03-01,2026-03-04,csat,,1.000000,share,1"_s), qPrintable(text));
    QVERIFY2(lines.contains(u"2026-03-01,2026-03-04,nps,,-100.000,points,1"_s), qPrintable(text));
    QVERIFY2(lines.contains(u"2026-03-01,2026-03-04,backlog_created,,10,cases,10"_s), qPrintable(text));
}

void TestExportRun::leavesTheFileAloneWhenCancelled()
{
    CaseFixture fixture;
    fill(fixture);
    QFile before(fixture.shop.path(u"kept.csv"_s));
    QVERIFY(before.open(QIODevice::WriteOnly));
    before.write("as it was");
    before.close();
    StoppingProgress progress(0);
    QVERIFY(exportCsv(fixture.db, {.path = before.fileName(), .now = kNow}, progress).wasCancelled);
    QCOMPARE(contents(before.fileName()), "as it was");
}

void TestExportRun::refusesAFolder()
{
    CaseFixture fixture;
    NoProgress progress;
    try {
        exportCsv(fixture.db, {.path = fixture.shop.path(u"."_s), .now = kNow}, progress);
        QFAIL("a folder was written to");
    } catch (const FileError &error) {
        QCOMPARE(error.kind(), FileErrorKind::IsFolder);
    }
}

void TestExportRun::refusesADevice()
{
    const auto pipe = QFile::encodeName(m_folder.filePath(u"pipe"_s));
#ifdef Q_OS_UNIX
    QCOMPARE(::mkfifo(pipe.constData(), 0600), 0);
#else
    QSKIP("there are no pipes in folders here");
#endif
    CaseFixture fixture;
    NoProgress progress;
    try {
        exportCsv(fixture.db, {.path = QFile::decodeName(pipe), .now = kNow}, progress);
        QFAIL("a pipe was replaced");
    } catch (const FileError &error) {
        QCOMPARE(error.kind(), FileErrorKind::NotWritable);
    }
    QVERIFY(QFileInfo::exists(QFile::decodeName(pipe)) && !QFileInfo(QFile::decodeName(pipe)).isFile());
}

void TestExportRun::isReadableByItsOwnerOnly()
{
    CaseFixture fixture;
    NoProgress progress;
    const auto path = fixture.shop.path(u"mode.csv"_s);
    exportCsv(fixture.db, {.path = path, .now = kNow}, progress);
    QCOMPARE(QFile::permissions(path) & ~(QFile::ReadUser | QFile::WriteUser), QFile::ReadOwner | QFile::WriteOwner);
}

QTEST_GUILESS_MAIN(TestExportRun)
#include "tst_exportrun.moc"

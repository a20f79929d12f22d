// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/savedevice.h"
#include "models/customers/customerstore.h"
#include "models/devices/devicestore.h"
#include "models/products/productstore.h"
#include "models/search/quicksearch.h"
#include "models/storage/connection.h"
#include "models/storage/integrity.h"
#include "models/transfer/exportrun.h"
#include "models/transfer/importerror.h"
#include "models/transfer/importprofile.h"
#include "models/transfer/takeback.h"
#include "models/warranties/warrantystore.h"
#include "tests/support/importing.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestWarrantiesImport : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void makesCustomerProductAndDevice();
    void refusesWhatIsWrong_data();
    void refusesWhatIsWrong();
    void twoLayersOfOneDeviceAreOneDevice();
    void twoEqualRowsAreTwoDevices();
    void theSameAgainIsSkippedOrUpdated();
    void aDeliveryTakesOverWhatTheFileKnows();
    void aSerialOfSomebodyElseIsRefused();
    void aDryRunChangesNothing();
    void takingBackRestoresEverything();
    void whatIsInUseIsNotTakenBack();
    void readsAProfile();
    void comesBackByteForByte();
    void purchasesMakeDevicesThatGoWithThem();
    void anUpdatedPurchaseKeepsItsDevices();
    void aCaseFindsItsDeviceByTheSerial();

private:
    ImportReport import(ImportKind kind, const QString &text, OnDuplicate onDuplicate = OnDuplicate::Skip, bool isDryRun = false);
    QByteArray exported(Database &database, ExportKind kind, const QString &name);
    QList<Device> devices();
    CoverLayer onlyLayer(DeviceId device);
    QStringList contents();

    std::unique_ptr<TestShop> m_shop;
};

void TestWarrantiesImport::init()
{
    m_shop = std::make_unique<TestShop>();
}

ImportReport TestWarrantiesImport::import(ImportKind kind, const QString &text, OnDuplicate onDuplicate, bool isDryRun)
{
    const auto path = m_shop->path(u"import.csv"_s);
    writeText(path, text);
    ImportProfile profile;
    profile.onDuplicate = onDuplicate;
    auto &database = m_shop->openDatabase();
    return importFile(database, kind, path, profile, isDryRun);
}

QList<Device> TestWarrantiesImport::devices()
{
    m_shop->close();
    const auto ids = m_shop->connection().prepare(u"SELECT id FROM devices ORDER BY id"_s).rows([](const Statement &row) { return row.id<DeviceId>(0); });
    return DeviceStore(m_shop->connection()).findAll(ids);
}

CoverLayer TestWarrantiesImport::onlyLayer(DeviceId device)
{
    const auto layers = WarrantyStore(m_shop->connection()).ofDevice(device);
    return layers.size() == 1 ? layers.first() : CoverLayer();
}

QStringList TestWarrantiesImport::contents()
{
    m_shop->close();
    return contentsOf(m_shop->connection());
}

void TestWarrantiesImport::makesCustomerProductAndDevice()
{
    const auto report = import(ImportKind::Warranties, u"customer,product,starts_on,months,serial,layer,provider,registered_on,number\n"
        "Ewa Zając,Boiler,2024-02-29,12,SN-1,extended,Bosch,2024-03-02,REG-77\n"
        "Ewa Zając,Boiler,2025-01-01,0,SN-2,,,,\n"_s);
    QCOMPARE(report.counts, (ImportCounts{.rows = 2, .created = 2}));
    const auto made = devices();
    QCOMPARE(made.size(), 2);
    QCOMPARE(made.first().serial, u"SN-1"_s);
    QCOMPARE(CustomerStore(m_shop->connection()).find(*made.first().owner)->name, u"Ewa Zając"_s);
    QCOMPARE(ProductStore(m_shop->connection()).find(made.first().product)->name, u"Boiler"_s);
    const auto warranty = onlyLayer(made.first().id).warranty;
    QCOMPARE(warranty.layer, WarrantyLayer::Extended);
    QCOMPARE(warranty.endsOn, QDate(2025, 2, 27));
    QCOMPARE(warranty.termMonths, 12);
    QCOMPARE(warranty.registeredOn, QDate(2024, 3, 2));
    const auto lifelong = onlyLayer(made.last().id).warranty;
    QCOMPARE(lifelong.layer, WarrantyLayer::Manufacturer);
    QVERIFY(!lifelong.endsOn);
    QCOMPARE(QuickSearch(m_shop->connection()).find(u"REG-77"_s).size(), 1);
}

void TestWarrantiesImport::refusesWhatIsWrong_data()
{
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("field");
    QTest::newRow("nobody's") << u",Boiler,2025-01-01,12,,,,,,,"_s << u"customer"_s;
    QTest::newRow("of nothing") << u"Ewa,,2025-01-01,12,,,,,,,"_s << u"product"_s;
    QTest::newRow("a customer of a whole page") << QString(201, u'E') + u",Boiler,2025-01-01,12,,,,,,,"_s << u"customer"_s;
    QTest::newRow("a product of a whole page") << u"Ewa,%1,2025-01-01,12,,,,,,,"_s.arg(QString(201, u'B')) << u"product"_s;
    QTest::newRow("no start") << u"Ewa,Boiler,,12,,,,,,,"_s << u"starts_on"_s;
    QTest::newRow("an impossible start") << u"Ewa,Boiler,2025-02-29,12,,,,,,,"_s << u"starts_on"_s;
    QTest::newRow("no term") << u"Ewa,Boiler,2025-01-01,,,,,,,,"_s << u"months"_s;
    QTest::newRow("months below nothing") << u"Ewa,Boiler,2025-01-01,-1,,,,,,,"_s << u"months"_s;
    QTest::newRow("ends before it starts") << u"Ewa,Boiler,2025-01-01,,2024-12-31,,,,,,"_s << u"ends_on"_s;
    QTest::newRow("another end than the months say") << u"Ewa,Boiler,2025-01-01,12,2025-12-30,,,,,,"_s << u"ends_on"_s;
    QTest::newRow("a layer nobody knows") << u"Ewa,Boiler,2025-01-01,12,,,best,,,,"_s << u"layer"_s;
    QTest::newRow("a number without a date") << u"Ewa,Boiler,2025-01-01,12,,,,R-1,,,"_s << u"registered_on"_s;
    QTest::newRow("void without a reason") << u"Ewa,Boiler,2025-01-01,12,,,,,2025-02-02,,"_s << u"void_reason"_s;
    QTest::newRow("a purchase nobody knows") << u"Ewa,Boiler,2025-01-01,12,,,,,,P-404,"_s << u"purchase"_s;
    QTest::newRow("a loaner of somebody's") << u"Ewa,Boiler,2025-01-01,12,,,,,,,loaner"_s << u"owner"_s;
}

void TestWarrantiesImport::refusesWhatIsWrong()
{
    QFETCH(const QString, row);
    QFETCH(const QString, field);
    const auto report = import(ImportKind::Warranties,
                               u"customer,product,starts_on,months,ends_on,serial,layer,number,void_on,purchase,status\n"_s + row + u'\n');
    QCOMPARE(report.counts, (ImportCounts{.rows = 1, .refused = 1}));
    QCOMPARE(report.firstRefusals.first().field, field);
    QVERIFY(devices().isEmpty());
}

void TestWarrantiesImport::twoLayersOfOneDeviceAreOneDevice()
{
    import(ImportKind::Warranties, u"customer,product,starts_on,months,serial,layer\n"
        "Ewa,Boiler,2025-01-01,24,SN-1,manufacturer\nEwa,Boiler,2027-01-01,24,sn 1,extended\n"
        "Jan,Kettle,2025-01-01,24,,manufacturer\nJan,Kettle,2027-01-01,24,,extended\n"_s);
    const auto made = devices();
    QCOMPARE(made.size(), 2);
    QCOMPARE(WarrantyStore(m_shop->connection()).ofDevice(made.last().id).size(), 2);
}

void TestWarrantiesImport::twoEqualRowsAreTwoDevices()
{
    const auto text = u"customer,product,starts_on,months\nEwa,Kettle,2025-01-01,24\nEwa,Kettle,2025-01-01,24\n"_s;
    QCOMPARE(import(ImportKind::Warranties, text).counts.created, 2);
    QCOMPARE(devices().size(), 2);
    QCOMPARE(import(ImportKind::Warranties, text).counts, (ImportCounts{.rows = 2, .skipped = 2}));
    QCOMPARE(devices().size(), 2);
}

void TestWarrantiesImport::theSameAgainIsSkippedOrUpdated()
{
    import(ImportKind::Warranties, u"customer,product,starts_on,months,serial\nEwa,Boiler,2025-01-01,24,SN-1\n"_s);
    const auto again = u"customer,product,starts_on,months,serial,provider,registered_on,number\nEwa,Boiler,2025-01-01,36,SN-1,Bosch,2025-01-02,R-9\n"_s;
    QCOMPARE(import(ImportKind::Warranties, again).counts, (ImportCounts{.rows = 1, .skipped = 1}));
    QCOMPARE(onlyLayer(devices().first().id).warranty.termMonths, 24);
    QCOMPARE(import(ImportKind::Warranties, again, OnDuplicate::Update).counts, (ImportCounts{.rows = 1, .updated = 1}));
    const auto warranty = onlyLayer(devices().first().id).warranty;
    QCOMPARE(warranty.termMonths, 36);
    QCOMPARE(warranty.registrationNumber, u"R-9"_s);
    QCOMPARE(import(ImportKind::Warranties, again, OnDuplicate::Update).counts, (ImportCounts{.rows = 1, .skipped = 1}));
}

static const auto kProducts = u"name,sku,class,warranty_months,inspection_months\nBoiler,B-1,durable,24,12\n"_s;
static const auto kPurchase = u"number,date,customer,product,sku,quantity,unit_price,serial\nP-1,2025-01-01,Ewa,Boiler,B-1,1,100,SN-1\n"_s;

void TestWarrantiesImport::aDeliveryTakesOverWhatTheFileKnows()
{
    import(ImportKind::Products, kProducts);
    import(ImportKind::Purchases, kPurchase);
    const auto report = import(ImportKind::Warranties, u"customer,product,sku,starts_on,months,serial,registered_on,number,purchase\n"
        "Ewa,Boiler,B-1,2025-01-01,24,SN-1,2025-01-09,R-9,P-1\n"_s);
    QCOMPARE(report.counts, (ImportCounts{.rows = 1, .updated = 1}));
    QCOMPARE(devices().size(), 1);
    const auto warranty = onlyLayer(devices().first().id).warranty;
    QCOMPARE(warranty.registrationNumber, u"R-9"_s);
    QVERIFY(warranty.purchaseLine);
}

void TestWarrantiesImport::aSerialOfSomebodyElseIsRefused()
{
    import(ImportKind::Warranties, u"customer,product,starts_on,months,serial\nEwa,Boiler,2025-01-01,24,SN-1\n"_s);
    const auto report = import(ImportKind::Warranties, u"customer,product,starts_on,months,serial\nJan,Boiler,2026-01-01,24,SN-1\n"_s);
    QCOMPARE(report.counts.refused, 1);
    QCOMPARE(report.firstRefusals.first().field, u"serial"_s);
}

void TestWarrantiesImport::aDryRunChangesNothing()
{
    m_shop->openDatabase();
    const auto before = contents();
    const auto report = import(ImportKind::Warranties, u"customer,product,starts_on,months\nEwa,Boiler,2025-01-01,24\n"_s, OnDuplicate::Skip, true);
    QCOMPARE(report.counts, (ImportCounts{.rows = 1, .created = 1}));
    QCOMPARE(contents(), before);
}

void TestWarrantiesImport::takingBackRestoresEverything()
{
    import(ImportKind::Products, kProducts);
    import(ImportKind::Purchases, kPurchase);
    const auto before = contents();
    const auto report = import(ImportKind::Warranties, u"customer,product,sku,starts_on,months,serial,registered_on,number,void_on,void_reason,status\n"
        "Ewa,Boiler,B-1,2025-01-01,24,SN-1,2025-01-09,R-9,2025-05-05,opened,scrapped\nJan,Kettle,,2025-01-01,24,SN-7,2025-01-09,R-10,,,\n"_s, OnDuplicate::Update);
    QCOMPARE(report.counts, (ImportCounts{.rows = 2, .created = 1, .updated = 1}));
    takeBack(m_shop->openDatabase(), report.importId, InUse::Refuse);
    QCOMPARE(contents(), before);
}

void TestWarrantiesImport::whatIsInUseIsNotTakenBack()
{
    const auto report = import(ImportKind::Warranties, u"customer,product,starts_on,months\nEwa,Boiler,2025-01-01,24\n"_s);
    auto device = devices().first();
    device.note = u"seen"_s;
    saveDevice(m_shop->connection(), device, {Instant{1}, {}});
    QVERIFY_EXCEPTION_THROWN(takeBack(m_shop->openDatabase(), report.importId, InUse::Refuse), ImportError);
    takeBack(m_shop->openDatabase(), report.importId, InUse::Keep);
    const auto kept = devices();
    QCOMPARE(kept.size(), 1);
    QVERIFY(CustomerStore(m_shop->connection()).find(*kept.first().owner));
    QVERIFY(integrityFaults(m_shop->connection(), Thoroughness::Full).isEmpty());
}

void TestWarrantiesImport::readsAProfile()
{
    const auto path = m_shop->path(u"garantie.csv"_s);
    writeText(path, u"Klient;Towar;Od;Miesiące;Rodzaj\nEwa;Kocioł;03.02.2025;24;producent\n"_s);
    const auto profile = importProfileFromJson(R"({"kind": "warranties", "delimiter": ";", "dates": ["dd.MM.yyyy"],
        "columns": {"customer": "Klient", "product": "Towar", "starts_on": "Od", "months": "Miesiące", "layer": "Rodzaj"},
        "values": {"layer": {"producent": "manufacturer"}}})", ImportKind::Warranties);
    QCOMPARE(importFile(m_shop->openDatabase(), ImportKind::Warranties, path, profile).counts.created, 1);
    QCOMPARE(onlyLayer(devices().first().id).warranty.startsOn, QDate(2025, 2, 3));
}

QByteArray TestWarrantiesImport::exported(Database &database, ExportKind kind, const QString &name)
{
    const auto path = m_shop->path(name);
    database.read([=](Connection &db) {
        NoProgress progress;
        exportCsv(db, {.kind = kind, .path = path}, progress);
    }).waitForFinished();
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestWarrantiesImport::comesBackByteForByte()
{
    import(ImportKind::Products, kProducts);
    import(ImportKind::Purchases, kPurchase);
    import(ImportKind::Warranties, u"customer,product,sku,starts_on,months,ends_on,serial,layer,provider,registered_on,number,registration_required,claim_limit,void_on,void_reason,acquired_on,status,note\n"
        "Ewa,Boiler,B-1,2025-01-01,24,,SN-1,manufacturer,,2025-01-03,R-1,yes,,,,2025-01-01,owned,\n"
        "Ewa,Boiler,B-1,2027-01-01,,2028-06-30,SN-1,extended,\"Care; \"\"Plus\"\"\",,,,2,2027-05-05,=opened,,,\n"
        "Ewa,Kettle,,2025-03-03,0,,,manufacturer,,,,,,,,2025-03-03,traded_in,\"-old, red\"\n"
        "Ewa,Kettle,,2025-03-03,0,,,manufacturer,,,,,,,,2025-03-03,owned,\n"
        ",Drill,,2025-03-03,6,,L-1,repair,,,,,,,,,loaner,\n"_s);
    auto &database = m_shop->openDatabase();
    const auto products = exported(database, ExportKind::Products, u"products.csv"_s);
    const auto purchases = exported(database, ExportKind::Purchases, u"purchases.csv"_s);
    const auto warranties = exported(database, ExportKind::Warranties, u"warranties.csv"_s);
    QCOMPARE(warranties.count('\n'), 6);
    TestShop other;
    auto &second = other.openDatabase();
    importFile(second, ImportKind::Products, m_shop->path(u"products.csv"_s));
    importFile(second, ImportKind::Purchases, m_shop->path(u"purchases.csv"_s));
    QCOMPARE(importFile(second, ImportKind::Warranties, m_shop->path(u"warranties.csv"_s)).counts.refused, 0);
    const auto back = exported(second, ExportKind::Warranties, u"back.csv"_s);
    QCOMPARE(QString::fromUtf8(back), QString::fromUtf8(warranties));
    QVERIFY(!products.isEmpty() && !purchases.isEmpty());
    QCOMPARE(importFile(second, ImportKind::Warranties, m_shop->path(u"warranties.csv"_s)).counts, (ImportCounts{.rows = 5, .skipped = 5}));
}

void TestWarrantiesImport::purchasesMakeDevicesThatGoWithThem()
{
    import(ImportKind::Products, kProducts);
    const auto before = contents();
    const auto report = import(ImportKind::Purchases, kPurchase + u"P-2,2025-01-02,Ewa,Boiler,B-1,2,100,\nP-3,2025-01-02,Ewa,Boiler,B-1,1,100,sn 1\n"_s);
    QCOMPARE(devices().size(), 4);
    QCOMPARE(devices().last().serial, u""_s);
    QCOMPARE(devices().last().note, u"S/N sn 1"_s);
    QVERIFY(onlyLayer(devices().first().id).warranty.endsOn);
    takeBack(m_shop->openDatabase(), report.importId, InUse::Refuse);
    QCOMPARE(contents(), before);
}

void TestWarrantiesImport::anUpdatedPurchaseKeepsItsDevices()
{
    import(ImportKind::Products, kProducts);
    import(ImportKind::Purchases, kPurchase);
    const auto before = contents();
    const auto report = import(ImportKind::Purchases, u"number,date,customer,product,sku,quantity,unit_price,serial\nP-1,2025-01-01,Ewa,Boiler,B-1,1,120,SN-1\nP-1,2025-01-01,Ewa,Boiler,B-1,1,100,SN-2\n"_s, OnDuplicate::Update);
    QCOMPARE(report.counts.updated, 1);
    QCOMPARE(devices().size(), 2);
    QCOMPARE(devices().first().serial, u"SN-1"_s);
    const auto without = import(ImportKind::Purchases, u"number,date,customer,description,unit_price\nP-1,2025-01-01,Ewa,Advice,5\n"_s, OnDuplicate::Update);
    QCOMPARE(devices().size(), 2);
    QVERIFY(!devices().first().purchaseLine);
    takeBack(m_shop->openDatabase(), without.importId, InUse::Refuse);
    QVERIFY(devices().first().purchaseLine);
    takeBack(m_shop->openDatabase(), report.importId, InUse::Refuse);
    QCOMPARE(contents(), before);
}

void TestWarrantiesImport::aCaseFindsItsDeviceByTheSerial()
{
    import(ImportKind::Warranties, u"customer,product,starts_on,months,serial\nEwa,Boiler,2025-01-01,24,SN-1\n"_s);
    import(ImportKind::Cases, u"number,opened_at,customer,product,serial\nC-1,2025-02-01T10:00:00Z,Ewa,Boiler,sn1\nC-2,2025-02-02T10:00:00Z,Ewa,Boiler,SN-9\n"_s);
    m_shop->close();
    const auto known = m_shop->connection().prepare(u"SELECT number FROM cases WHERE device_id = 1"_s).rows([](const Statement &row) { return row.text(0); });
    QCOMPARE(known, QStringList{u"C-1"_s});
}

QTEST_GUILESS_MAIN(TestWarrantiesImport)
#include "tst_warrantiesimport.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard/shopstats.h"
#include "models/search/quicksearch.h"
#include "models/storage/integrity.h"
#include "tests/support/importing.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

/// Imports the public data sets by the worked profiles and compares with the reference values that lie beside them.
class TestRealImports : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void onlineRetail();
    void chinook();
    void incidentHistoryRebuildsTheIntervals();
    void complaintsAreNeverGuessed();

private:
    qint64 number(const QString &sql);

    std::unique_ptr<TestShop> m_shop;
};

void TestRealImports::init()
{
    m_shop = std::make_unique<TestShop>();
}

static QJsonObject reference(const QString &path)
{
    QFile file(sharedData(path));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the reference is missing beside its data");
    return QJsonDocument::fromJson(file.readAll()).object();
}

qint64 TestRealImports::number(const QString &sql)
{
    m_shop->close();
    return m_shop->connection().prepare(sql).number();
}

void TestRealImports::onlineRetail()
{
    if (!hasSharedData(u"online-retail-2010-12"_s))
        QSKIP("the public data set online-retail-2010-12 is not here");
    const auto expected = reference(u"online-retail-2010-12/reference.json"_s);
    const auto report = importFile(m_shop->openDatabase(), ImportKind::Purchases,
                                   sharedData(u"online-retail-2010-12/online_retail_2010-12.csv.gz"_s), u"online-retail"_s);
    QCOMPARE(report.counts.rows, expected[u"lines"].toInt());
    QCOMPARE(report.counts.created, expected[u"invoices"].toInt());
    QCOMPARE(report.counts.refused, 0);
    QCOMPARE(number(u"SELECT count(*) FROM purchase_lines"_s), expected[u"lines"].toInt()); // duplicate lines are kept
    QCOMPARE(number(u"SELECT count(*) FROM customers"_s), expected[u"customers_any"].toInt());
    QCOMPARE(number(u"SELECT count(*) FROM customers WHERE external_id LIKE '%.0'"_s), 0);
    QCOMPARE(number(u"SELECT count(*) FROM products"_s), expected[u"stock_codes"].toInt());
    QCOMPARE(number(u"SELECT count(*) FROM purchase_lines l JOIN purchases p ON p.id = l.purchase_id WHERE p.customer_id IS NULL"_s),
             expected[u"lines_without_customer"].toInt());
    QCOMPARE(number(u"SELECT count(*) FROM purchase_lines WHERE quantity_milli < 0"_s), expected[u"lines_quantity_negative"].toInt());
    QCOMPARE(number(u"SELECT count(*) FROM purchases WHERE number LIKE 'C%' AND kind <> 'return'"_s), 0);
    const auto saleLines = uR"(
        FROM purchase_lines l JOIN purchases p ON p.id = l.purchase_id
       WHERE p.kind = 'sale' AND p.customer_id IS NOT NULL AND l.quantity_milli > 0 AND l.unit_price_e4 > 0)"_s;
    QCOMPARE(number(u"SELECT count(*)"_s + saleLines), expected[u"sale_lines"].toInt());
    QCOMPARE(number(u"SELECT sum(l.net_minor)"_s + saleLines), qRound64(expected[u"sale_value"].toDouble() * 100));
    QCOMPARE(number(u"SELECT count(DISTINCT p.customer_id)"_s + saleLines), expected[u"customers"].toInt());
    QCOMPARE(number(u"SELECT count(DISTINCT p.id)"_s + saleLines), expected[u"orders"].toInt());
    QCOMPARE(number(u"SELECT sum(net_minor) FROM purchases"_s), qRound64(expected[u"net_value_all_lines"].toDouble() * 100));
}

void TestRealImports::chinook()
{
    if (!hasSharedData(u"chinook"_s))
        QSKIP("the public data set chinook is not here");
    const auto expected = reference(u"chinook/reference.json"_s);
    auto &database = m_shop->openDatabase();
    const auto customers = importFile(database, ImportKind::Customers, sharedData(u"chinook/customers.csv"_s), u"chinook-customers"_s);
    QCOMPARE(customers.counts.created, expected[u"customers"].toInt());
    const auto invoices = importFile(database, ImportKind::Purchases, sharedData(u"chinook/invoices.csv"_s), u"chinook-invoices"_s);
    QCOMPARE(invoices.counts.created, expected[u"invoices"].toInt());
    for (const auto *name : {"goncalves", "KÖHLER", "bjorn", "wojcik", "hämä"})
        QCOMPARE(database.read([name](Connection &db) { return QuickSearch(db).find(QString::fromUtf8(name)); }).result().size(), 1);
    QCOMPARE(number(u"SELECT count(*) FROM customers"_s), expected[u"customers"].toInt()); // invoices found their customers
    QCOMPARE(number(u"SELECT sum(gross_minor) FROM purchases"_s), qRound64(expected[u"total"].toDouble() * 100));
    QCOMPARE(number(u"SELECT count(DISTINCT country) FROM contact_points WHERE country <> ''"_s), expected[u"countries"].toInt());
}

void TestRealImports::incidentHistoryRebuildsTheIntervals()
{
    if (!hasSharedData(u"incident-log-uci-march"_s))
        QSKIP("the public data set incident-log-uci-march is not here");
    const auto expected = reference(u"incident-log-uci-march/reference.json"_s);
    auto &database = m_shop->openDatabase();
    const auto history = importFile(database, ImportKind::CaseHistory,
                                    sharedData(u"incident-log-uci-march/incident_event_log_march.csv.gz"_s), u"incident-log-history"_s);
    QCOMPARE(history.counts, (ImportCounts{.rows = expected[u"events"].toInt(), .created = expected[u"cases"].toInt()}));
    const auto cases = importFile(database, ImportKind::Cases, sharedData(u"incident-log-uci-march/cases.csv"_s), u"incident-log-cases"_s);
    QCOMPARE(cases.counts.updated, expected[u"cases"].toInt());
    QCOMPARE(number(u"SELECT count(*) FROM cases WHERE status = 'closed'"_s), expected[u"states_in_last_row"][u"Closed"].toInt());
    QCOMPARE(number(u"SELECT count(*) FROM cases WHERE customer_id IS NULL"_s), expected[u"cases_without_customer"].toInt());
    QCOMPARE(number(u"SELECT count(*) FROM customers"_s), expected[u"customers"].toInt());
    // The intervals of a case join: each begins in the state in which the one before ended.
    QCOMPARE(number(uR"(
        SELECT count(*)
          FROM (SELECT from_state, lag(to_state) OVER (PARTITION BY entity_id ORDER BY at, id) AS before FROM events WHERE entity = 'case')
         WHERE from_state IS NOT before)"_s), 0);
}

void TestRealImports::complaintsAreNeverGuessed()
{
    if (!hasSharedData(u"complaints"_s))
        QSKIP("the public data set complaints is not here");
    const auto path = sharedData(u"complaints/complaints_raw.csv"_s);
    const auto asked = importFile(m_shop->openDatabase(), ImportKind::Cases, path, u"complaints"_s, true);
    QVERIFY(asked.detected.doubtfulDates.contains(u"opened_at"_s));
    QCOMPARE(asked.counts.rows, 100);
    QVERIFY(asked.counts.refused > 30);
    QVERIFY(asked.firstRefusals.constFirst().reason.contains(u"could be two dates"_s));
    // Told that the spreadsheet had swapped day and month, the import gives the published result.
    ImportProfile told = importProfileFromJson(R"({"dates": ["yyyy-dd-MM HH:mm:ss", "M/d/yyyy"], "zone": "UTC", "constants": {"channel": "email"},
        "columns": {"number": "Complaint ID", "opened_at": "Date Received", "resolved_at": "Date Resolved"}})", ImportKind::Cases);
    const auto report = importFile(m_shop->openDatabase(), ImportKind::Cases, path, told);
    QCOMPARE(report.counts, (ImportCounts{.rows = 100, .created = 100}));
    QCOMPARE(number(u"SELECT count(*) FROM cases WHERE first_resolved_at > opened_at"_s), 53);
}

QTEST_GUILESS_MAIN(TestRealImports)
#include "tst_realimports.moc"

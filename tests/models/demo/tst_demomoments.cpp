// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cases/caseliststore.h"
#include "models/demo/demoshop.h"
#include "models/storage/integrity.h"
#include "tests/support/testshop.h"

#include <QCryptographicHash>
#include <QTest>

using namespace Qt::StringLiterals;

/// The demo shop can be made at any moment, and is the same every time.
class TestDemoMoments : public QObject
{
    Q_OBJECT

private slots:
    void sameSeedAndClockMakeTheSameContents_data();
    void sameSeedAndClockMakeTheSameContents();
    void anotherSeedOrClockMakesOthers_data();
    void anotherSeedOrClockMakesOthers();
    void smallShopHasItsScenesAtAnyTime_data();
    void smallShopHasItsScenesAtAnyTime();
    void contractsGoOnThoughTheirDeviceWasReplaced();
};

static const Instant kNow = *instantFromIso(u"2026-11-18T13:30:00Z"_s);

static void fill(Connection &db, const DemoOptions &options)
{
    NoProgress progress;
    Transaction transaction(db);
    QVERIFY(fillDemoShop(db, options, progress));
    transaction.commit();
}

/// Every value of every table but the search index, which follows from them.
static QByteArray contentsOf(Connection &db)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto tables = rowCounts(db).keys();
    for (const auto &table : tables) {
        const auto columns = db.prepare(u"SELECT json_group_array(name) FROM pragma_table_info(:table)"_s).bind(u":table"_s, table).row([](const Statement &row) {
            return row.text(0);
        });
        const auto names = columns->mid(1, columns->size() - 2);
        auto rows = db.prepare(u"SELECT json_array(%1) FROM \"%2\" ORDER BY 1"_s.arg(names, table));
        hash.addData(table.toUtf8());
        while (rows.next())
            hash.addData(rows.text(0).toUtf8());
    }
    return hash.result().toHex();
}

static QByteArray contentsMade(const DemoOptions &options)
{
    TestShop shop;
    fill(shop.connection(), options);
    return contentsOf(shop.connection());
}

void TestDemoMoments::sameSeedAndClockMakeTheSameContents_data()
{
    QTest::addColumn<QString>("now");

    QTest::newRow("a working afternoon") << u"2026-11-18T13:30:00Z"_s;
    QTest::newRow("a leap day") << u"2028-02-29T12:00:00Z"_s;
    QTest::newRow("the last night of a year, a Sunday") << u"2028-12-31T22:59:59Z"_s;
}

void TestDemoMoments::sameSeedAndClockMakeTheSameContents()
{
    QFETCH(const QString, now);
    const DemoOptions options{.seed = 3, .customers = 60, .now = *instantFromIso(now)};

    QCOMPARE(contentsMade(options), contentsMade(options));
}

void TestDemoMoments::anotherSeedOrClockMakesOthers_data()
{
    QTest::addColumn<quint64>("seed");
    QTest::addColumn<int>("customers");
    QTest::addColumn<qint64>("later");

    QTest::newRow("seed") << quint64{4} << 30 << qint64{0};
    QTest::newRow("customers") << quint64{3} << 31 << qint64{0};
    QTest::newRow("a day later") << quint64{3} << 30 << qint64{1};
}

void TestDemoMoments::anotherSeedOrClockMakesOthers()
{
    QFETCH(quint64, seed);
    QFETCH(int, customers);
    QFETCH(qint64, later);
    const auto usual = contentsMade({.seed = 3, .customers = 30, .now = kNow});

    QVERIFY(contentsMade({.seed = seed, .customers = customers, .now = kNow.plusDays(later)}) != usual);
}

static const auto kLateFridge = uR"(
    SELECT count(*)
      FROM returns r
      JOIN devices d ON d.id = r.device_id
      JOIN products p ON p.id = d.product_id
      JOIN devices l ON l.id = r.loaner_device_id
      JOIN products lp ON lp.id = l.product_id
     WHERE r.status = 'in_repair' AND r.promised_on < '%1' AND r.loaner_back_on IS NULL AND p.category = 'Lodówki' AND lp.category = p.category)"_s;

void TestDemoMoments::smallShopHasItsScenesAtAnyTime_data()
{
    QTest::addColumn<QString>("now");

    QTest::newRow("a working afternoon") << u"2026-11-18T13:30:00Z"_s;
    QTest::newRow("a Sunday") << u"2026-11-22T09:00:00Z"_s;
    QTest::newRow("early on New Year's day") << u"2027-01-01T01:30:00Z"_s;
    QTest::newRow("the night the clocks go forward") << u"2026-03-29T01:10:00Z"_s;
    QTest::newRow("a leap day") << u"2028-02-29T12:00:00Z"_s;
    QTest::newRow("the last day of a year") << u"2026-12-31T20:00:00Z"_s;
    QTest::newRow("after the long holidays") << u"2029-01-07T07:00:00Z"_s;
    QTest::newRow("a year after a leap day") << u"2029-02-28T23:30:00Z"_s;
}

void TestDemoMoments::smallShopHasItsScenesAtAnyTime()
{
    QFETCH(QString, now);
    TestShop shop;
    const DemoOptions options{.seed = 11, .customers = kFewestDemoCustomers, .now = *instantFromIso(now)};

    fill(shop.connection(), options);

    const auto counts = CaseListStore(shop.connection()).counts(std::nullopt, dayOf(options.now, options.zone));
    QVERIFY(counts.unanswered >= 2);
    QVERIFY(counts.overdue >= 1);
    QVERIFY(counts.waiting >= 1);
    QVERIFY(counts.closed >= 1);
    const auto count = [&shop](const QString &sql) { return shop.connection().prepare(sql).number(); };
    QVERIFY(count(u"SELECT count(*) FROM offer_conflicts WHERE choice = 'reuse'"_s) >= 1);
    QVERIFY(count(u"SELECT count(*) FROM offers WHERE accepted_late"_s) >= 1);
    QCOMPARE(count(kLateFridge.arg(dayOf(options.now, options.zone).toString(Qt::ISODate))), 1);
    QCOMPARE(integrityFaults(shop.connection(), Thoroughness::Full), QStringList());
}

/// On that night the device of a contract that is renewed later had been replaced before, and no shop was made.
void TestDemoMoments::contractsGoOnThoughTheirDeviceWasReplaced()
{
    TestShop shop;
    fill(shop.connection(), {.now = *instantFromIso(u"2026-11-22T00:20:00Z"_s)});
    QVERIFY(shop.connection().prepare(u"SELECT count(*) FROM events WHERE entity = 'contract' AND to_state = 'renewed'"_s).number() > 0);
}

QTEST_GUILESS_MAIN(TestDemoMoments)
#include "tst_demomoments.moc"

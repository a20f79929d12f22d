// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cases/casehistory.h"
#include "models/customers/customerrules.h"
#include "models/customers/customerstore.h"
#include "models/dashboard/kpis.h"
#include "models/dashboard/kpistore.h"
#include "models/demo/demoshop.h"
#include "models/purchases/purchaserules.h"
#include "models/purchases/purchasestore.h"
#include "models/settings/shopsettings.h"
#include "models/storage/integrity.h"
#include "tests/support/testshop.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestDemoShop : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void saysThatItIsADemo();
    void everyPageHasSomething_data();
    void everyPageHasSomething();
    void checkFindsNoFault();
    void customersKeepOurRules();
    void nobodySharesAPhoneEmailOrTaxNumber();
    void purchasesKeepOurRules();
    void nothingHappensAfterNow();
    void badWeekIsSlow();
    void figuresAreThoseOfAGoodShop();
    void badWeekShowsInTheFigures();
    void fileIsMadeWholeOrNotAtAll();

private:
    Connection &db() { return m_shop.connection(); }

    TestShop m_shop;
};

namespace {

class CancelledAtOnce : public Progress
{
public:
    void report(qint64, qint64) override {}
    bool isCanceled() const override { return true; }
};

}

static const Instant kNow = *instantFromIso(u"2026-11-18T13:30:00Z"_s);

static void fill(Connection &db, const DemoOptions &options)
{
    NoProgress progress;
    Transaction transaction(db);
    QVERIFY(fillDemoShop(db, options, progress));
    transaction.commit();
}

void TestDemoShop::initTestCase()
{
    fill(db(), {.seed = 7, .customers = 400, .now = kNow});
}

void TestDemoShop::saysThatItIsADemo()
{
    const auto settings = ShopSettingsStore(db()).load();

    QVERIFY(settings.isDemo);
    QVERIFY(settings.name.startsWith(u"Demo: "));
    QCOMPARE(db().prepare(u"SELECT count(*) FROM staff"_s).number(), 6);
    QCOMPARE(db().prepare(u"SELECT count(DISTINCT role) FROM staff"_s).number(), 3);
}

static void addScenes()
{
    const auto row = [](const char *name, const QString &sql, int atLeast = 1) { QTest::newRow(name) << sql << atLeast; };
    row("overdue invoices", u"SELECT count(*) FROM purchases WHERE due_on < '2026-11-18' AND gross_minor > paid_minor AND status <> 'cancelled'"_s);
    row("partly delivered", u"SELECT count(*) FROM purchases WHERE status = 'partly_delivered'"_s);
    row("returns", u"SELECT count(*) FROM purchases WHERE kind = 'return'"_s);
    row("a repair with a loaner out", u"SELECT count(*) FROM returns WHERE status = 'in_repair' AND loaner_out_on IS NOT NULL AND loaner_back_on IS NULL"_s);
    row("returns past their promised day", u"SELECT count(*) FROM returns WHERE promised_on < '2026-11-18' AND status NOT IN ('handed_over', 'replaced', 'refunded', 'sent_back', 'closed')"_s);
    row("a replacement that inherited", u"SELECT count(*) FROM returns r JOIN warranties w ON w.device_id = r.replacement_device_id WHERE w.inherited_from_id IS NOT NULL"_s);
    row("rejected returns", u"SELECT count(*) FROM returns WHERE reject_reason <> ''"_s);
    row("refunds", u"SELECT count(*) FROM returns WHERE refund_purchase_id IS NOT NULL"_s);
    row("kinds of returns", u"SELECT count(DISTINCT kind) FROM returns"_s, 4);
    row("returns to receive or inspect", u"SELECT count(*) FROM returns WHERE status IN ('draft', 'received')"_s, 2);
    row("repair layers", u"SELECT count(*) FROM warranties WHERE layer = 'repair'"_s, 3);
    row("delivered, with a serial", u"SELECT count(*) FROM devices WHERE purchase_line_id IS NOT NULL AND serial IS NOT NULL"_s);
    row("sold elsewhere", u"SELECT count(*) FROM devices WHERE purchase_line_id IS NULL AND owner_id IS NOT NULL"_s);
    row("ends within 30 days", u"SELECT count(*) FROM warranties WHERE void_on IS NULL AND ends_on BETWEEN '2026-11-18' AND '2026-12-18'"_s);
    row("expired last quarter", u"SELECT count(*) FROM warranties WHERE ends_on BETWEEN '2026-07-01' AND '2026-09-30'"_s);
    row("not registered", u"SELECT count(*) FROM warranties WHERE registration_required AND registered_on IS NULL AND void_on IS NULL"_s);
    row("registered", u"SELECT count(*) FROM warranties WHERE registered_on IS NOT NULL AND registration_number <> ''"_s);
    row("extended", u"SELECT count(*) FROM warranties WHERE layer = 'extended'"_s);
    row("for life", u"SELECT count(*) FROM warranties WHERE ends_on IS NULL"_s);
    row("void", u"SELECT count(*) FROM warranties WHERE void_reason NOT IN ('replaced', 'returned')"_s);
    row("inspection overdue", u"SELECT count(*) FROM service_plans WHERE ended_on IS NULL AND next_due_on < '2026-11-18'"_s);
    row("inspected", u"SELECT count(*) FROM service_plans WHERE last_done_on IS NOT NULL"_s);
    row("contract near its end", u"SELECT count(*) FROM contracts WHERE ended_on IS NULL AND ends_on BETWEEN '2026-11-18' AND '2026-12-18'"_s);
    row("contract renewed", u"SELECT count(*) FROM events WHERE entity = 'contract' AND to_state = 'renewed' AND reason <> ''"_s);
    row("contract ended", u"SELECT count(*) FROM contracts WHERE ended_on IS NOT NULL AND end_reason <> ''"_s);
    row("a case about a device", u"SELECT count(*) FROM cases WHERE device_id IS NOT NULL"_s);
    row("unanswered e-mails", u"SELECT count(*) FROM cases WHERE status = 'new' AND channel = 'email' AND first_response_at IS NULL"_s);
    row("complaints past their date", u"SELECT count(*) FROM cases WHERE status = 'open' AND statutory_due_on < '2026-11-18'"_s);
    row("waiting for the customer", u"SELECT count(*) FROM cases WHERE status = 'waiting_customer'"_s);
    row("detractors with a comment", u"SELECT count(*) FROM survey_responses WHERE kind = 'nps' AND score <= 6 AND comment <> ''"_s, 2);
    row("a birthday today", u"SELECT count(*) FROM customers WHERE birthday LIKE '%-11-18'"_s);
    row("conflicts caught", u"SELECT count(*) FROM offer_conflicts WHERE choice = 'reuse' AND offer_id IS NULL"_s);
    row("conflicts justified", u"SELECT count(*) FROM offer_conflicts WHERE choice = 'justify' AND reason <> ''"_s);
    row("conflicts revised", u"SELECT count(*) FROM offer_conflicts WHERE choice = 'revise'"_s);
    row("variants of which one was accepted", u"SELECT count(*) FROM offers a JOIN offers b ON b.number = a.number AND b.variant <> a.variant "
                                             "WHERE a.status IN ('accepted', 'converted') AND b.status = 'withdrawn'"_s, 2);
    row("chains of revisions", u"SELECT count(*) FROM offers WHERE revision = 3"_s);
    row("late acceptances", u"SELECT count(*) FROM offers WHERE accepted_late"_s);
    row("offers that became purchases", u"SELECT count(*) FROM offers WHERE status = 'converted' AND purchase_id IS NOT NULL"_s);
    row("offers that expire soon", u"SELECT count(*) FROM offers WHERE status = 'issued' AND valid_until BETWEEN '2026-11-18' AND '2026-11-25'"_s, 3);
    row("spoken quotes", u"SELECT count(*) FROM offers WHERE spoken"_s);
    row("drafts of offers", u"SELECT count(*) FROM offers WHERE status = 'draft'"_s);
    row("offers just declined", u"SELECT count(*) FROM offers WHERE status = 'declined' AND decided_at > 1793800000000"_s);
    row("touch dates", u"SELECT count(*) FROM customers WHERE next_touch_on <= '2026-11-18'"_s);
}

void TestDemoShop::everyPageHasSomething_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<int>("atLeast");
    addScenes();

    const auto row = [](const char *name, const QString &sql, int atLeast = 1) { QTest::newRow(name) << sql << atLeast; };
    row("persons", u"SELECT count(*) FROM customers WHERE kind = 'person'"_s, 300);
    row("companies", u"SELECT count(*) FROM customers WHERE kind = 'company' AND tax_number IS NOT NULL"_s, 10);
    row("names in Cyrillic", u"SELECT count(*) FROM customers WHERE name GLOB '*[А-я]*'"_s, 10);
    row("consents given", u"SELECT count(*) FROM consents WHERE withdrawn_at IS NULL"_s, 100);
    row("consents withdrawn", u"SELECT count(*) FROM consents WHERE withdrawn_at IS NOT NULL"_s, 5);
    row("segments", u"SELECT count(DISTINCT segment) FROM customers"_s, 3);
    row("counter sales", u"SELECT count(*) FROM purchases WHERE customer_id IS NULL"_s, 100);
    row("cancelled invoices", u"SELECT count(*) FROM purchases WHERE status = 'cancelled'"_s, 3);
    row("ordered", u"SELECT count(*) FROM purchases WHERE status IN ('ordered', 'partly_delivered')"_s);
    row("ways to pay", u"SELECT count(DISTINCT method) FROM payments"_s, 3);
    row("regulars", u"SELECT count(*) FROM (SELECT 1 FROM purchases WHERE kind = 'sale' GROUP BY customer_id HAVING count(*) >= 8)"_s, 10);
    row("one-time buyers", u"SELECT count(*) FROM (SELECT 1 FROM purchases WHERE customer_id > 0 GROUP BY customer_id HAVING count(*) = 1)"_s, 100);
    row("quiet regulars", u"SELECT count(*) FROM (SELECT 1 FROM purchases WHERE kind = 'sale' GROUP BY customer_id "
                          "HAVING count(*) >= 4 AND max(made_on) < '2026-07-10')"_s, 3);
    row("channels of cases", u"SELECT count(DISTINCT channel) FROM cases"_s, 8);
    row("kinds of cases", u"SELECT count(DISTINCT kind) FROM cases"_s, 5);
    row("states of cases", u"SELECT count(DISTINCT status) FROM cases"_s, 6);
    row("reopened cases", u"SELECT count(*) FROM cases WHERE reopen_count > 0"_s, 5);
    row("handed over", u"SELECT count(*) FROM cases WHERE hand_over_count > 0 AND level = 2"_s, 5);
    row("spam", u"SELECT count(*) FROM cases WHERE cancel_reason = 'spam'"_s, 20);
    row("duplicates", u"SELECT count(*) FROM cases WHERE duplicate_of_id IS NOT NULL"_s);
    row("cases of our own", u"SELECT count(*) FROM cases WHERE is_internal"_s, 12);
    row("automatic replies", u"SELECT count(*) FROM interactions WHERE is_automatic"_s, 50);
    row("CSAT", u"SELECT count(*) FROM survey_responses WHERE kind = 'csat' AND case_id IS NOT NULL"_s, 50);
    row("CSAT of purchases", u"SELECT count(*) FROM survey_responses WHERE kind = 'csat' AND purchase_id IS NOT NULL"_s, 5);
    row("NPS", u"SELECT count(*) FROM survey_responses WHERE kind = 'nps'"_s, 50);
    row("offers", u"SELECT count(*) FROM offers"_s, 60);
    row("states of offers", u"SELECT count(DISTINCT status) FROM offers"_s, 8);
    row("reasons of refusals", u"SELECT count(DISTINCT decline_reason) FROM offers"_s, 3);
    row("targets", u"SELECT count(*) FROM targets"_s, 5);
}

void TestDemoShop::everyPageHasSomething()
{
    QFETCH(QString, sql);
    QFETCH(int, atLeast);

    const auto found = db().prepare(sql).number();

    QVERIFY2(found >= atLeast, qPrintable(QString::number(found)));
}

void TestDemoShop::checkFindsNoFault()
{
    QCOMPARE(integrityFaults(db(), Thoroughness::Full), QStringList());
    QCOMPARE(caseFactFaults(db()), QStringList());
}

void TestDemoShop::customersKeepOurRules()
{
    const auto ids = db().prepare(u"SELECT id FROM customers"_s).rows([](const Statement &row) { return row.id<CustomerId>(0); });
    for (const auto id : ids) {
        const auto customer = *CustomerStore(db()).find(id);
        const auto problems = problemsOf(customer, u"PL"_s, dayOf(kNow, QTimeZone("Europe/Warsaw")));
        QVERIFY2(problems.isEmpty(), qPrintable(customer.name + u' ' + (problems.isEmpty() ? QString() : toEnglish(problems.first()))));
        QCOMPARE(normalized(customer, u"PL"_s), customer);
        for (const auto &point : customer.contactPoints)
            QVERIFY(point.kind != ContactKind::Email || point.value.contains(QRegularExpression(u"@example\\.(com|org|net)$|\\.example$"_s)));
    }
}

void TestDemoShop::nobodySharesAPhoneEmailOrTaxNumber()
{
    QCOMPARE(db().prepare(u"SELECT count(*) - count(DISTINCT normalized) FROM contact_points WHERE normalized IS NOT NULL"_s).number(), 0);
    QCOMPARE(db().prepare(u"SELECT count(*) - count(DISTINCT tax_number) FROM customers WHERE tax_number IS NOT NULL"_s).number(), 0);
}

void TestDemoShop::purchasesKeepOurRules()
{
    const PurchaseStore store(db());
    const auto ids = db().prepare(u"SELECT id FROM purchases"_s).rows([](const Statement &row) { return row.id<PurchaseId>(0); });
    for (const auto id : ids) {
        auto purchase = *store.find(id);
        const auto kept = purchase;
        QVERIFY2(problemsOf(purchase).isEmpty(), qPrintable(purchase.number));
        QVERIFY(deriveFromLines(purchase));
        QCOMPARE(purchase, kept);
        QVERIFY2(!kept.deliveredOn || *kept.deliveredOn >= kept.madeOn, qPrintable(kept.number));
    }
}

void TestDemoShop::nothingHappensAfterNow()
{
    QCOMPARE(db().prepare(u"SELECT count(*) FROM events WHERE at > :now"_s).bind(u":now"_s, kNow).number(), 0);
    QCOMPARE(db().prepare(u"SELECT count(*) FROM interactions WHERE at > :now"_s).bind(u":now"_s, kNow.plusSeconds(60)).number(), 0);
    QCOMPARE(db().prepare(u"SELECT count(*) FROM survey_responses WHERE answered_at > :now OR sent_at > answered_at"_s).bind(u":now"_s, kNow).number(), 0);
    QCOMPARE(db().prepare(u"SELECT count(*) FROM payments WHERE paid_on > '2026-11-18'"_s).number(), 0);
    QCOMPARE(db().prepare(u"SELECT count(*) FROM purchases WHERE made_on > '2026-11-18'"_s).number(), 0);
}

/// The mean time to the first answer of e-mails opened between two days, in minutes.
static qint64 meanAnswer(Connection &db, Instant from, Instant to)
{
    return db.prepare(uR"(
        SELECT avg(first_response_at - opened_at) / 60000
          FROM cases
         WHERE channel IN ('email', 'web_form') AND opened_at BETWEEN :from AND :to AND cancel_reason IS NULL)"_s)
        .bind(u":from"_s, from)
        .bind(u":to"_s, to)
        .number();
}

void TestDemoShop::badWeekIsSlow()
{
    const auto monday = *instantFromIso(u"2026-11-01T23:00:00Z"_s);

    const auto bad = meanAnswer(db(), monday, monday.plusDays(6));
    const auto usual = meanAnswer(db(), kNow.plusDays(-700), monday);

    QVERIFY2(bad > 2 * usual, qPrintable(u"%1 minutes, usually %2"_s.arg(bad).arg(usual)));
}

static Kpis kpisOf(Connection &db, QDate from, QDate to)
{
    const Period period{from, to, QTimeZone("Europe/Warsaw")};
    NoProgress progress;
    return computeKpis(KpiStore(db).load(period, std::nullopt, progress), period, 7, kNow);
}

void TestDemoShop::figuresAreThoseOfAGoodShop()
{
    const auto kpis = kpisOf(db(), QDate(2024, 11, 19), QDate(2026, 11, 18));

    const auto share = kpis.firstContact.value.value();
    QVERIFY2(share > 0.65 && share < 0.9, qPrintable(QString::number(share)));
    const auto satisfied = kpis.csat.value.value();
    QVERIFY2(satisfied > 0.7 && satisfied < 0.95, qPrintable(QString::number(satisfied)));
    const auto score = kpis.nps.value.value();
    QVERIFY2(score > 10 && score < 70, qPrintable(QString::number(score)));
    QVERIFY(kpis.targets.size() >= 4);
    for (const auto &target : kpis.targets)
        QVERIFY2(target.attainment.value.value() > 0.5, qPrintable(toWord(*target.target.channel)));
    QVERIFY(kpis.backlog.total.closing() >= 4);
}

void TestDemoShop::badWeekShowsInTheFigures()
{
    const auto bad = kpisOf(db(), QDate(2026, 11, 2), QDate(2026, 11, 12)); // answers come later
    const auto usual = kpisOf(db(), QDate(2025, 11, 1), QDate(2026, 10, 31));

    QVERIFY(bad.firstContact.value.value() < usual.firstContact.value.value() - 0.1);
    QVERIFY(bad.csat.value.value_or(0) < usual.csat.value.value());
}

void TestDemoShop::fileIsMadeWholeOrNotAtAll()
{
    const DemoOptions options{.seed = 1, .customers = kFewestDemoCustomers, .now = kNow};
    const auto file = m_shop.path(u"made.aftersale"_s);
    CancelledAtOnce cancelled;
    QVERIFY(!makeDemoShop(file, options, cancelled));
    QVERIFY(!QFile::exists(file));
    QVERIFY(QFile(file + u".part"_s).open(QIODevice::WriteOnly)); // left by one that was killed

    NoProgress progress;
    QVERIFY(makeDemoShop(file, options, progress));
    QVERIFY(QFile::exists(file));
    QVERIFY_THROWS_EXCEPTION(StorageError, makeDemoShop(file, options, progress));
    QVERIFY(!QFile::exists(file + u".part"_s));
    QVERIFY(QFile::exists(file)); // an existing file is never touched
}

QTEST_GUILESS_MAIN(TestDemoShop)
#include "tst_demoshop.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard/kpis.h"
#include "models/dashboard/kpistore.h"
#include "models/dashboard/targetstore.h"
#include "models/devices/devicestore.h"
#include "models/storage/connection.h"
#include "models/storage/transaction.h"
#include "tests/support/firstcontactmarks.h"
#include "tests/support/rawcases.h"
#include "tests/support/testshop.h"

#include <QTest>

using namespace Qt::StringLiterals;
using enum CaseStatus;

class TestKpiStore : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void readsEveryColumnOfACase();
    void aDeviceIsTheSameByItselfAndByItsSerial();
    void aPartOfTheTimeGivesTheSameFiguresAsAllOfIt();
    void countsEqualTheRowsBehindThem();
    void openCasesBreachAtTheirDeadline();
    void aLaterTargetRewritesNoVerdict();
    void oneChannelLeavesTheOthersOut();
    void repeatPurchaseCountsSalesOfTwelveMonths();
    void agesAreThoseAtThePeriodsEnd();
    void inHandAtADayIsTheBacklogOfThatDay();
    void anEmptyShopHasNoFigures();
    void aCancelledLoadStops();

private:
    Connection &db() { return m_shop->connection(); }
    KpiData load(const Period &period, std::optional<Channel> channel = {});
    Kpis kpis(const Period &period, std::optional<Channel> channel = {});
    void fill(int cases);

    std::unique_ptr<TestShop> m_shop;
};

static const QTimeZone kZone("Europe/Warsaw");
static const Period kMarch{{2026, 3, 1}, {2026, 3, 31}, kZone};
static const Instant kNow = startOfDay({2026, 6, 1}, kZone);

static Instant at(QDate day, int hour = 12, int minute = 0)
{
    return toInstant(QDateTime(day, QTime(hour, minute), kZone));
}

void TestKpiStore::init()
{
    m_shop = std::make_unique<TestShop>();
}

KpiData TestKpiStore::load(const Period &period, std::optional<Channel> channel)
{
    NoProgress progress;
    return KpiStore(db()).load(period, channel, progress);
}

Kpis TestKpiStore::kpis(const Period &period, std::optional<Channel> channel)
{
    return computeKpis(load(period, channel), period, 7, kNow);
}

/// Cases of every kind spread over four months, from a fixed rule: some reopened, handed over, repeated, waiting, cancelled.
void TestKpiStore::fill(int cases)
{
    Transaction transaction(db());
    QList<CustomerId> customers;
    for (int i = 0; i < 20; ++i)
        customers.append(insertCustomer(db(), u"Customer %1"_s.arg(i)));
    const auto product = insertProduct(db(), u"Kettle"_s);
    const auto channels = allOf<Channel>();
    for (int i = 0; i < cases; ++i) {
        const auto opened = at({2026, 1, 10}, 9).plusSeconds(i * 37'000);
        Case record{.number = QString::number(i), .channel = channels.at(i % 5), .category = u"c%1"_s.arg(i % 4), .status = Resolved, .openedAt = opened};
        if (i % 7)
            record.customer = customers.at(i % customers.size());
        if (i % 3 == 0)
            record.product = product;
        QList<StatusChange> history{{opened, New}};
        if (i % 11 == 0) {
            record.status = i % 2 ? New : Cancelled;
            if (record.status == Cancelled)
                history.append({opened.plusSeconds(60), Cancelled});
            insertCase(db(), record, history);
            continue;
        }
        record.firstResponseAt = opened.plusSeconds(i * 100);
        record.firstResolvedAt = record.lastResolvedAt = opened.plusSeconds(3'600 * (i % 300));
        record.handOverCount = i % 6 == 0;
        record.inboundEpisodes = i % 5 == 0 ? 2 : 1;
        record.oursFirstMs = record.oursLastMs = 1000 * i;
        history.append({*record.firstResponseAt, Open});
        history.append({std::max(*record.firstResolvedAt, *record.firstResponseAt), Resolved});
        if (i % 13 == 0) {
            record.reopenCount = 1;
            record.lastResolvedAt = history.last().at.plusDays(2);
            history.append({history.last().at.plusDays(1), Open});
            history.append({*record.lastResolvedAt, Resolved});
        }
        const auto id = insertCase(db(), record, history);
        insertAnswer(db(), i % 2 ? u"csat"_s : u"nps"_s, i % 2 ? 1 + i % 5 : i % 11, *record.firstResolvedAt, id, record.customer);
    }
    transaction.commit();
}

void TestKpiStore::readsEveryColumnOfACase()
{
    const auto customer = insertCustomer(db(), u"Ewa"_s);
    const auto product = insertProduct(db(), u"Kettle"_s);
    const auto opened = at({2026, 3, 5});
    const Case record{.number = u"1"_s, .customer = customer, .product = product, .serial = u"S1"_s, .channel = Channel::WebForm,
                      .category = u"leaks"_s, .status = WaitingThirdParty, .openedAt = opened,
                      .firstResponseAt = opened.plusSeconds(1), .firstResolvedAt = opened.plusSeconds(2),
                      .lastResolvedAt = opened.plusSeconds(3), .reopenCount = 4, .handOverCount = 5, .inboundEpisodes = 6,
                      .oursFirstMs = 7, .oursLastMs = 8, .internal = true};
    const auto id = insertCase(db(), record);
    const auto data = load(kMarch);
    const CaseFacts expected{.id = id, .customer = customer, .openedAt = opened, .firstResponseAt = opened.plusSeconds(1),
                             .firstResolvedAt = opened.plusSeconds(2), .lastResolvedAt = opened.plusSeconds(3), .oursFirstMs = 7,
                             .oursLastMs = 8, .category = 1, .product = 1, .device = 1, .channel = Channel::WebForm, .reopenCount = 4,
                             .handOverCount = 5, .inboundEpisodes = 6, .status = WaitingThirdParty, .internal = true};
    QCOMPARE(data.cases.size(), size_t{1});
    QVERIFY(data.cases.front() == expected);
    QCOMPARE(data.categories, (QStringList{QString(), u"leaks"_s}));
    QCOMPARE(data.products, (QStringList{QString(), u"Kettle"_s}));
}

static QList<qint64> counts(const Kpis &kpis)
{
    const auto &fcr = kpis.firstContact;
    const auto &total = kpis.backlog.total;
    return {fcr.n, fcr.firstContact, fcr.immature, fcr.excluded.cancelled, fcr.failedBy.reopened, fcr.failedBy.handOver,
            fcr.failedBy.repeatContact, fcr.failedBy.repeatCase, kpis.firstResponse.all.time.n, kpis.firstResponse.all.waiting,
            kpis.resolution.elapsed.n, kpis.lastResolution.elapsed.n, kpis.csat.n, kpis.nps.n, total.opening, total.created,
            total.reopened, total.resolved, total.cancelled, kpis.problems.n};
}

void TestKpiStore::aDeviceIsTheSameByItselfAndByItsSerial()
{
    const auto customer = insertCustomer(db(), u"Ewa"_s);
    const auto product = insertProduct(db(), u"Kettle"_s);
    const auto known = DeviceStore(db()).add({.product = product, .serial = u"S1"_s, .owner = customer}, {Instant{1}, {}});
    const auto nameless = DeviceStore(db()).add({.product = product, .owner = customer}, {Instant{1}, {}});
    const auto insert = [&](const QString &number, const QString &serial, std::optional<DeviceId> device) {
        const auto id = insertCase(db(), {.number = number, .customer = customer, .product = product, .serial = serial, .openedAt = at({2026, 3, 5})});
        db().prepare(u"UPDATE cases SET device_id = ? WHERE id = ?"_s).bindAll(device, id).run();
    };
    insert(u"1"_s, u"S1"_s, {});
    insert(u"2"_s, {}, known);
    insert(u"3"_s, {}, nameless);
    insert(u"4"_s, {}, {});
    const auto data = load(kMarch);
    QCOMPARE(data.cases.at(0).device, 1);
    QCOMPARE(data.cases.at(1).device, 1);
    QCOMPARE(data.cases.at(2).device, 2);
    QCOMPARE(data.cases.at(3).device, 0);
}

void TestKpiStore::aPartOfTheTimeGivesTheSameFiguresAsAllOfIt()
{
    fill(260);
    const Period all{{2025, 1, 1}, {2026, 12, 31}, kZone};
    const Period week{{2026, 3, 9}, {2026, 3, 15}, kZone};
    const auto whole = load(all);
    const auto part = load(week);
    QCOMPARE(whole.cases.size(), size_t{260});
    QVERIFY(part.cases.size() < 130); // came through the indexes
    const auto expected = computeKpis(whole, week, 7, kNow);
    const auto found = computeKpis(part, week, 7, kNow);
    QVERIFY(found.firstContact.n > 0 && found.firstContact.failedBy.repeatCase > 0 && found.backlog.total.reopened > 0);
    QCOMPARE(counts(found), counts(expected));
    QCOMPARE(found.firstResponse.all, expected.firstResponse.all);
    QCOMPARE(counts(computeKpis(part, week.before(), 7, kNow)), counts(computeKpis(whole, week.before(), 7, kNow)));
}

void TestKpiStore::countsEqualTheRowsBehindThem()
{
    fill(200);
    const auto data = load(kMarch);
    const auto found = computeKpis(data, kMarch, 7, kNow);
    QCOMPARE(qint64(found.firstContact.countedIds().size()), found.firstContact.n);
    QCOMPARE(qint64(idsWith(found.firstContact, FirstContactMark::RepeatCase).size()), found.firstContact.failedBy.repeatCase);
    QCOMPARE(qint64(found.firstResponse.rows.size()), found.firstResponse.all.time.n);
    QCOMPARE(qint64(found.firstResponse.waitingIds.size()), found.firstResponse.all.waiting);
    QCOMPARE(qint64(found.csat.ids.size()), found.csat.n);
    QCOMPARE(qint64(data.inHand.size()), found.backlog.total.closing());
    qint64 aged = 0;
    for (size_t age = 0; age < found.ages.counts.size(); ++age) {
        QCOMPARE(qint64(backlogIds(data.inHand, viewedAt(kMarch, kNow), age).size()), found.ages.counts.at(age));
        aged += found.ages.counts.at(age);
    }
    QCOMPARE(aged, found.backlog.total.closing());
    qint64 problems = 0;
    for (const auto &count : found.problems.counts)
        problems += count.cases;
    QCOMPARE(problems, found.problems.n);
}

void TestKpiStore::openCasesBreachAtTheirDeadline()
{
    const auto opened = at({2026, 3, 31}, 12);
    insertCase(db(), {.number = u"1"_s, .channel = Channel::Email, .openedAt = opened});
    const auto data = load(kMarch);
    const auto attainmentAt = [&](Instant now) {
        const auto figures = computeKpis(data, kMarch, 7, now).targets;
        const auto email = std::find_if(figures.cbegin(), figures.cend(), [](const auto &f) { return f.target.channel == Channel::Email; });
        return std::pair(email->attainment.pending, email->attainment.breached);
    };
    QCOMPARE(attainmentAt(opened.plusSeconds(4 * 3600)), std::pair(qint64{1}, qint64{0}));
    QCOMPARE(attainmentAt(opened.plusSeconds(4 * 3600 + 1)), std::pair(qint64{0}, qint64{1}));
}

void TestKpiStore::aLaterTargetRewritesNoVerdict()
{
    for (const int day : {10, 20}) {
        const auto opened = at({2026, 3, day});
        insertCase(db(), {.number = QString::number(day), .channel = Channel::Email, .status = Open, .openedAt = opened,
                          .firstResponseAt = opened.plusSeconds(3 * 3600)});
    }
    TargetStore(db()).add({.kpi = TargetKpi::FirstResponse, .channel = Channel::Email, .usual = 3600, .good = 1800, .startsOn = {2026, 3, 15}});
    const auto figures = kpis(kMarch).targets;
    const auto email = std::find_if(figures.cbegin(), figures.cend(), [](const auto &f) { return f.target.channel == Channel::Email; });
    QCOMPARE(email->target.usual, 3600);
    QCOMPARE(email->attainment.met, 1);
    QCOMPARE(email->attainment.breached, 1);
}

void TestKpiStore::oneChannelLeavesTheOthersOut()
{
    fill(200);
    const auto phone = kpis(kMarch, Channel::Phone);
    QVERIFY(phone.firstResponse.all.time.n > 0);
    QCOMPARE(phone.firstResponse.all, phone.firstResponse.byChannel.at(Channel::Phone));
    QCOMPARE(phone.firstResponse.all.time, kpis(kMarch).firstResponse.byChannel.at(Channel::Phone).time);
    QCOMPARE(phone.targets.size(), 1);
    qint64 created = 0;
    for (const auto channel : allOf<Channel>())
        created += kpis(kMarch, channel).backlog.total.created;
    QCOMPARE(created, kpis(kMarch).backlog.total.created);
}

void TestKpiStore::repeatPurchaseCountsSalesOfTwelveMonths()
{
    const auto ewa = insertCustomer(db(), u"Ewa"_s);
    const auto jan = insertCustomer(db(), u"Jan"_s);
    auto buy = [this, number = 0](CustomerId who, const QString &kind, const QString &status, QDate day) mutable {
        db().prepare(u"INSERT INTO purchases (number, customer_id, kind, status, made_on, channel, currency, net_minor, gross_minor) "
                     "VALUES (?, ?, ?, ?, ?, 'counter', 'PLN', 0, 0)"_s).bindAll(++number, who, kind, status, day).run();
    };
    buy(ewa, u"sale"_s, u"delivered"_s, {2025, 4, 1});
    buy(ewa, u"sale"_s, u"ordered"_s, {2026, 3, 31});
    buy(jan, u"sale"_s, u"delivered"_s, {2026, 1, 5});
    buy(jan, u"return"_s, u"delivered"_s, {2026, 1, 6});
    buy(jan, u"sale"_s, u"cancelled"_s, {2026, 1, 7});
    buy(jan, u"sale"_s, u"delivered"_s, {2025, 3, 31}); // 12 months and a day ago
    buy({}, u"sale"_s, u"delivered"_s, {2026, 1, 8});
    const auto found = kpis(kMarch).repeatPurchase;
    QCOMPARE(found.ids, (QList<CustomerId>{ewa, jan}));
    QCOMPARE(found.repeat, 1);
    QCOMPARE(found.value, 0.5);
}

void TestKpiStore::agesAreThoseAtThePeriodsEnd()
{
    for (const int day : {31, 29, 25, 10, 1})
        insertCase(db(), {.number = QString::number(day), .openedAt = at({2026, 3, day}, 0, 1)});
    insertCase(db(), {.number = u"old"_s, .openedAt = at({2026, 2, 1})});
    insertCase(db(), {.number = u"later"_s, .openedAt = at({2026, 4, 1})});
    const auto found = kpis(kMarch);
    QCOMPARE(found.backlog.total.closing(), 6);
    QCOMPARE(found.ages.counts, (std::array<qint64, 5>{1, 1, 1, 2, 1}));
}

void TestKpiStore::inHandAtADayIsTheBacklogOfThatDay()
{
    fill(150);
    const auto backlog = kpis(kMarch).backlog;
    QVERIFY(!backlog.days.isEmpty());
    for (auto day = kMarch.from; day <= kMarch.to; day = day.addDays(1))
        QCOMPARE(qint64(KpiStore(db()).inHandAt(day, kZone, {}).size()), backlog.on(day).closing());
}

void TestKpiStore::anEmptyShopHasNoFigures()
{
    QVERIFY(!KpiStore(db()).wholePeriod({2026, 3, 1}, kZone));
    const auto found = kpis(kMarch);
    QVERIFY(!found.firstContact.value);
    QVERIFY(!found.csat.value);
    QVERIFY(!found.repeatPurchase.value);
    QCOMPARE(found.backlog.total, BacklogCounts());
}

void TestKpiStore::aCancelledLoadStops()
{
    class Cancelled : public Progress
    {
        void report(qint64, qint64) override {}
        bool isCanceled() const override { return true; }
    };
    fill(50);
    Cancelled progress;
    const auto data = KpiStore(db()).load(kMarch, {}, progress);
    QVERIFY(data.flows.empty());
    QVERIFY(data.csat.empty());
}

QTEST_GUILESS_MAIN(TestKpiStore)
#include "tst_kpistore.moc"

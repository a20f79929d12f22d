// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard/returnfigures.h"
#include "models/returns/returnlists.h"
#include "models/returns/returnstep.h"
#include "models/returns/returnstore.h"
#include "models/search/quicksearch.h"
#include "models/storage/connection.h"
#include "models/storage/eventlog.h"
#include "models/storage/storageerror.h"
#include "tests/support/casefixture.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestReturnStore : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void everyFieldSurvives();
    void numbersGoUpWithinTheYear();
    void theSecondWriterIsRefused();
    void changesOfStateAndLoanerAreLogged();
    void aNewReturnHasNoHistoryOfARemovedOne();
    void oneLoanerIsOutOnce();
    void itIsFoundByNumberCustomerProductAndSerial();
    void listsFilterAndOrder_data();
    void listsFilterAndOrder();
    void aRowSaysWhatCoversAndWhatIsLent();
    void lateIsWhatWasPromisedForYesterday();
    void figuresCountByReasonAndProduct();

private:
    Connection &db() { return m_fixture->db; }
    ReturnStore store() { return ReturnStore(db()); }
    Return draft();
    ReturnId added(const Return &record) { return store().add(record, {kMonday, m_fixture->ewa}); }

    std::unique_ptr<CaseFixture> m_fixture;
    CaseId m_case;
};

const QDate kDay(2026, 3, 2);

void TestReturnStore::init()
{
    m_fixture = std::make_unique<CaseFixture>();
    m_case = m_fixture->newCase();
    db().execute(u"DELETE FROM devices"_s); // those of the cases
    db().execute(u"INSERT INTO devices (id, product_id, serial, serial_key, owner_id, status) "
                 "VALUES (1, 1, 'WX-77', 'wx77', 1, 'owned'), (2, 1, 'L-1', 'l1', NULL, 'loaner'), (3, 1, NULL, NULL, 1, 'owned')"_s);
    db().execute(u"INSERT INTO purchases (id, number, customer_id, kind, status, made_on, channel, currency, net_minor, gross_minor) "
                 "VALUES (1, 'P-1', 1, 'sale', 'delivered', '2026-02-20', 'counter', 'PLN', 100, 123)"_s);
    db().execute(u"INSERT INTO purchase_lines (id, purchase_id, position, description, quantity_milli, unit_price_e4, tax_rate_bp, net_minor, gross_minor) "
                 "VALUES (1, 1, 0, 'Hose', 1000, 10000, 2300, 100, 123)"_s);
    db().execute(u"INSERT INTO warranties (id, device_id, layer, starts_on, ends_on) VALUES (1, 1, 'manufacturer', '2026-01-01', '2027-12-31')"_s);
}

Return TestReturnStore::draft()
{
    return {.caseId = m_case, .device = DeviceId{1}, .kind = ReturnKind::Repair, .reason = u"Leaks"_s, .requestedOn = kDay};
}

void TestReturnStore::everyFieldSurvives()
{
    const Return record{.number = u"RMA-77"_s,
                        .caseId = m_case,
                        .device = DeviceId{1},
                        .purchaseLine = PurchaseLineId{1},
                        .quantityMilli = 2500,
                        .kind = ReturnKind::Complaint,
                        .status = ReturnStatus::Replaced,
                        .resolution = ReturnResolution::Replace,
                        .reason = u"Leaks"_s,
                        .description = u"From <b>below</b>"_s,
                        .requestedOn = kDay,
                        .promisedOn = kDay.addDays(3),
                        .coveredBy = WarrantyId{1},
                        .refundMinor = 12'345,
                        .refundPurchase = PurchaseId{1},
                        .replacementDevice = DeviceId{3},
                        .loanerDevice = DeviceId{2},
                        .loanerOutOn = kDay.addDays(1),
                        .loanerBackOn = kDay.addDays(2),
                        .rejectReason = u"Not ours"_s};
    auto expected = record;
    expected.id = added(record);
    expected.rowVersion = 1;
    QCOMPARE(store().find(expected.id), std::optional(expected));
    QCOMPARE(store().findByNumber(u"RMA-77"_s), std::optional(expected));
    QCOMPARE(store().ofCase(m_case), QList<Return>{expected});

    auto bare = draft();
    bare.id = expected.id;
    bare.number = u"RMA-78"_s;
    bare.rowVersion = 1;
    store().save(bare, {kMonday, {}});
    bare.rowVersion = 2;
    QCOMPARE(store().find(bare.id), std::optional(bare));
}

void TestReturnStore::numbersGoUpWithinTheYear()
{
    QCOMPARE(store().find(added(draft()))->number, u"RMA-2026-00001"_s);
    const auto second = added(draft());
    QCOMPARE(store().find(second)->number, u"RMA-2026-00002"_s);
    store().remove(second, 1);
    QVERIFY(!store().find(second));
    QCOMPARE(store().find(added(draft()))->number, u"RMA-2026-00003"_s);
    auto later = draft();
    later.requestedOn = QDate(2027, 1, 4);
    QCOMPARE(store().find(added(later))->number, u"RMA-2027-00001"_s);
}

void TestReturnStore::theSecondWriterIsRefused()
{
    const auto id = added(draft());
    const auto mine = store().find(id).value();
    store().save(mine, {kMonday, {}});
    QVERIFY_EXCEPTION_THROWN(store().save(mine, {kMonday, {}}), StorageError);
    QVERIFY_EXCEPTION_THROWN(store().remove(id, 1), StorageError);
    QVERIFY_EXCEPTION_THROWN(existingReturn(db(), ReturnId{99}), StorageError);
}

void TestReturnStore::changesOfStateAndLoanerAreLogged()
{
    const auto id = added(draft());
    auto record = store().find(id).value();
    record.status = ReturnStatus::Confirmed;
    auto step = saveStep(db(), record, record, {kMonday.plusSeconds(-60), m_fixture->jan}, u"by phone"_s);
    QCOMPARE(step.versionAfter, 2);
    record.rowVersion = 2;
    record.loanerDevice = DeviceId{2};
    record.loanerOutOn = kDay;
    store().save(record, {kMonday.plusSeconds(60), {}});
    record.rowVersion = 3;
    record.loanerBackOn = kDay;
    store().save(record, {kMonday.plusSeconds(120), {}});
    const auto states = EventLog(db()).of(kReturnEntity, id.value);
    QCOMPARE(states.size(), 2);
    QCOMPARE(states.at(0).fromState, std::nullopt);
    QCOMPARE(states.at(1).fromState, std::optional(u"draft"_s));
    QCOMPARE(states.at(1).toState, u"confirmed"_s);
    QCOMPARE(states.at(1).reason, std::optional(u"by phone"_s));
    QCOMPARE(states.at(1).at, kMonday); // the clock was set back
    const auto loans = EventLog(db()).of(kReturnLoanerEntity, id.value);
    QCOMPARE(loans.size(), 2);
    QCOMPARE(loans.at(0).toState, u"2"_s);
    QCOMPARE(loans.at(1).fromState, std::optional(u"2"_s));
    QCOMPARE(loans.at(1).toState, QString());
}

void TestReturnStore::aNewReturnHasNoHistoryOfARemovedOne()
{
    const auto removed = added(draft());
    store().remove(removed, 1);
    const auto id = added(draft());
    QVERIFY(id != removed);
    QCOMPARE(EventLog(db()).of(kReturnEntity, id.value).size(), 1);
}

void TestReturnStore::oneLoanerIsOutOnce()
{
    auto record = draft();
    record.loanerDevice = DeviceId{2};
    record.loanerOutOn = kDay;
    const auto id = added(record);
    QCOMPARE(store().loanerOutIn(DeviceId{2})->id, id);
    QVERIFY_EXCEPTION_THROWN(added(record), StorageError);
    QVERIFY(!store().loanerOutIn(DeviceId{1}));
}

void TestReturnStore::itIsFoundByNumberCustomerProductAndSerial()
{
    const auto id = added(draft());
    for (const auto &query : {u"RMA-2026-00001"_s, u"łącka"_s, u"lacka wash"_s, u"wx-7"_s, u"C-2026"_s}) {
        const auto hits = QuickSearch(db()).find(query);
        const bool found = std::any_of(hits.begin(), hits.end(), [id](const FoundRecord &hit) {
            return hit.kind == SearchKind::Return && hit.id == id.value;
        });
        QVERIFY2(found, qPrintable(query));
    }
    store().remove(id, 1);
    QVERIFY(QuickSearch(db()).find(u"RMA-2026-00001"_s).isEmpty());
}

void TestReturnStore::listsFilterAndOrder_data()
{
    QTest::addColumn<ReturnFilter>("filter");
    QTest::addColumn<ReturnOrder>("order");
    QTest::addColumn<bool>("descending");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    using enum ReturnFilter;
    QTest::newRow("open") << Open << ReturnOrder::Number << true << QString() << QStringList{u"R5"_s, u"R4"_s, u"R3"_s, u"R2"_s};
    QTest::newRow("due") << Due << ReturnOrder::Promised << false << QString() << QStringList{u"R2"_s, u"R3"_s};
    QTest::newRow("loaner out") << LoanerOut << ReturnOrder::Number << true << QString() << QStringList{u"R3"_s};
    QTest::newRow("to inspect") << ToInspect << ReturnOrder::Number << true << QString() << QStringList{u"R3"_s};
    QTest::newRow("all, by promise") << All << ReturnOrder::Promised << true << QString()
                                     << QStringList{u"R3"_s, u"R2"_s, u"R5"_s, u"R4"_s, u"R1"_s};
    QTest::newRow("typed") << All << ReturnOrder::Number << false << u"hose"_s << QStringList{u"R4"_s};
    QTest::newRow("nothing") << Open << ReturnOrder::Number << false << u"zzz"_s << QStringList{};
}

void TestReturnStore::listsFilterAndOrder()
{
    QFETCH(const ReturnFilter, filter);
    QFETCH(const ReturnOrder, order);
    QFETCH(const bool, descending);
    QFETCH(const QString, text);
    QFETCH(const QStringList, expected);
    const auto put = [this](const QString &number, ReturnStatus status, std::optional<QDate> promised) {
        auto record = draft();
        record.number = number;
        record.status = status;
        record.promisedOn = promised;
        if (number == u"R3") {
            record.loanerDevice = DeviceId{2};
            record.loanerOutOn = kDay;
        }
        if (number == u"R4") {
            record.device.reset();
            record.purchaseLine = PurchaseLineId{1};
        }
        added(record);
    };
    put(u"R1"_s, ReturnStatus::Closed, {});
    put(u"R2"_s, ReturnStatus::Ready, kDay.addDays(-1));
    put(u"R3"_s, ReturnStatus::Inspecting, kDay);
    put(u"R4"_s, ReturnStatus::Draft, {});
    put(u"R5"_s, ReturnStatus::HandedOver, kDay.addDays(-3));
    const ReturnLists lists(db());
    QStringList numbers;
    const auto ids = lists.idsInOrder({.order = order, .descending = descending, .filter = filter, .text = text, .today = kDay});
    for (const auto &row : lists.rowsOf(ids))
        numbers.append(row.number);
    QCOMPARE(numbers, expected);
}

void TestReturnStore::aRowSaysWhatCoversAndWhatIsLent()
{
    auto record = draft();
    record.coveredBy = WarrantyId{1};
    record.loanerDevice = DeviceId{2};
    record.loanerOutOn = kDay;
    record.promisedOn = kDay;
    const auto id = added(record);
    const ReturnRow expected{.id = id,
                             .number = u"RMA-2026-00001"_s,
                             .caseId = m_case,
                             .customer = m_fixture->anna,
                             .customerName = u"Anna Łącka"_s,
                             .productName = u"Washer 7 kg"_s,
                             .serial = u"WX-77"_s,
                             .kind = ReturnKind::Repair,
                             .status = ReturnStatus::Draft,
                             .promisedOn = kDay,
                             .coveredBy = WarrantyLayer::Manufacturer,
                             .loaner = u"Washer 7 kg L-1"_s};
    QCOMPARE(ReturnLists(db()).rowsOf({ReturnId{99}, id}), QList<ReturnRow>{expected});
    record = store().find(id).value();
    record.loanerBackOn = kDay;
    store().save(record, {kMonday, {}});
    QCOMPARE(ReturnLists(db()).rowsOf({id}).constFirst().loaner, QString());
}

void TestReturnStore::lateIsWhatWasPromisedForYesterday()
{
    auto record = draft();
    record.promisedOn = kDay;
    added(record);
    record.status = ReturnStatus::Refunded;
    added(record);
    QCOMPARE(ReturnLists(db()).countLate(kDay), 0);
    QCOMPARE(ReturnLists(db()).countLate(kDay.addDays(1)), 1);
}

void TestReturnStore::figuresCountByReasonAndProduct()
{
    const auto put = [this](const QString &reason, bool isHose, QDate day) {
        auto record = draft();
        record.reason = reason;
        record.requestedOn = day;
        if (isHose) {
            record.device.reset();
            record.purchaseLine = PurchaseLineId{1};
        }
        return added(record).value;
    };
    put(u"Leaks"_s, false, kDay.addDays(-1));
    const auto first = put(u"leaks"_s, false, kDay);
    const auto second = put(QString(), true, kDay.addDays(1));
    const auto third = put(u"Leaks"_s, true, kDay.addDays(4));
    put(u"Leaks"_s, true, kDay.addDays(5));
    const Period period{kDay, kDay.addDays(4), QTimeZone::utc()};
    const auto figures = returnFigures(readReturnFacts(db(), period));
    const ReturnFigures expected{.byReason = {{u"Leaks"_s, {third, first}}, {QString(), {second}}},
                                 .byProduct = {{u"Hose"_s, {third, second}}, {u"Washer 7 kg"_s, {first}}},
                                 .n = 3};
    QCOMPARE(figures, expected);
    QCOMPARE(returnFigures({}), ReturnFigures{});
}

QTEST_GUILESS_MAIN(TestReturnStore)
#include "tst_returnstore.moc"

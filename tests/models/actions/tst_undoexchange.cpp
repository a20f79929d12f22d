// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/undoexchange.h"

#include "models/actions/addwarranty.h"
#include "models/actions/logcontact.h"
#include "models/actions/movereturn.h"
#include "models/actions/openreturn.h"
#include "models/actions/recordinspection.h"
#include "models/actions/renewcontract.h"
#include "models/actions/replacereturned.h"
#include "models/actions/savecontract.h"
#include "models/actions/saveserviceplan.h"
#include "models/actions/undoreturnstep.h"
#include "models/contracts/contractstore.h"
#include "models/devices/devicestore.h"
#include "models/returns/returnstore.h"
#include "models/serviceplans/serviceplanstore.h"
#include "models/storage/eventlog.h"
#include "models/storage/storageerror.h"
#include "models/warranties/devicelists.h"
#include "models/warranties/warrantystore.h"
#include "tests/support/returndesk.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// A replacement is taken back whole, or not at all.
class TestUndoExchange : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void everythingIsAsItWas_data();
    void everythingIsAsItWas();
    void theLogKeepsBoth();
    void theSerialIsFreeAgainAndFoundNoMore();
    void goodsFromTheShelfAreTakenBackToo();
    void whatHappenedSinceStandsInTheWay_data();
    void whatHappenedSinceStandsInTheWay();

private:
    Connection &db() { return m_fixture->db; }
    ReturnStep replaced(bool isScrapped = false);
    QStringList contents();
    bool canBeUndone(const ReturnStep &step);

    std::unique_ptr<CaseFixture> m_fixture;
    ReturnId m_return;
    const Stamp m_stamp{kMonday, StaffId{1}};
};

/// An approved return of a washer with a warranty, an inspection plan that was inspected once, another that was ended, and a contract.
void TestUndoExchange::init()
{
    using enum ReturnStatus;
    m_fixture = std::make_unique<CaseFixture>();
    const auto within = m_fixture->newCase();
    const ReturnDesk desk(db());
    db().prepare(u"UPDATE cases SET device_id = :id"_s).bind(u":id"_s, ReturnDesk::kWasher).run();
    const auto plan = saveServicePlan(db(), {.device = ReturnDesk::kWasher, .intervalMonths = 12, .nextDueOn = kReturnDay}, m_stamp).id;
    QVERIFY(recordInspection(db(), plan, 1, kReturnDay, {}, m_stamp).isDone());
    ServicePlanStore(db()).add({.device = ReturnDesk::kWasher, .intervalMonths = 6, .nextDueOn = kReturnDay, .endedOn = kReturnDay, .endReason = u"sold"_s}, m_stamp);
    const auto contract = saveContract(db(),
                                       {.number = u"K-1"_s, .title = u"Care"_s, .customer = m_fixture->anna, .device = ReturnDesk::kWasher,
                                        .startsOn = kReturnDay, .endsOn = kReturnDay.addYears(1), .currency = u"PLN"_s},
                                       m_stamp);
    QVERIFY(contract.isDone());
    m_return = openReturn(db(), ReturnDesk::washerIn(within), m_stamp).id;
    for (const auto to : {Confirmed, Received, Inspecting})
        moveReturn(db(), m_return, {.to = to}, m_stamp);
    moveReturn(db(), m_return, {.to = Approved, .resolution = ReturnResolution::Replace}, m_stamp);
}

ReturnStep TestUndoExchange::replaced(bool isScrapped)
{
    return replaceReturned(db(), m_return, {.serial = u"WX-78"_s, .day = kReturnDay, .isScrapped = isScrapped}, m_stamp).step.value();
}

/// All rows about devices, without the versions.
QStringList TestUndoExchange::contents()
{
    QStringList rows;
    for (const auto &table : {u"devices"_s, u"warranties"_s, u"service_plans"_s, u"contracts"_s, u"returns"_s}) {
        const auto names = db().prepare(u"SELECT group_concat(name) FROM pragma_table_info(:table) WHERE name <> 'row_version'"_s)
                               .bind(u":table"_s, table)
                               .row([](const Statement &row) { return row.text(0); });
        const auto sql = u"SELECT json_array("_s + *names + u") FROM "_s + table + u" ORDER BY id"_s;
        rows += db().prepare(sql).rows([&table](const Statement &row) { return QString(table + u' ' + row.text(0)); });
    }
    return rows;
}

/// Tries it as one transaction would.
bool TestUndoExchange::canBeUndone(const ReturnStep &step)
{
    db().execute(u"SAVEPOINT undoing"_s);
    try {
        undoReturnStep(db(), step, m_stamp);
        db().execute(u"RELEASE undoing"_s);
        return true;
    } catch (const StorageError &error) {
        db().execute(u"ROLLBACK TO undoing"_s);
        return error.kind() != StorageError::Kind::Conflict;
    }
}

void TestUndoExchange::everythingIsAsItWas_data()
{
    QTest::addColumn<bool>("isScrapped");
    QTest::newRow("kept by the shop") << false;
    QTest::newRow("thrown away") << true;
}

void TestUndoExchange::everythingIsAsItWas()
{
    QFETCH(const bool, isScrapped);
    const auto before = contents();
    const auto step = replaced(isScrapped);
    QVERIFY(contents() != before);

    undoReturnStep(db(), step, m_stamp);

    QCOMPARE(contents(), before);
    QVERIFY_THROWS_EXCEPTION(StorageError, undoReturnStep(db(), step, m_stamp)); // once is enough
    QVERIFY(replaceReturned(db(), m_return, {.serial = u"WX-78"_s, .day = kReturnDay}, m_stamp).isDone());
}

void TestUndoExchange::theLogKeepsBoth()
{
    undoReturnStep(db(), replaced(), m_stamp);

    const auto statesOf = [this](const QString &entity, qint64 id) {
        QStringList states;
        const auto events = EventLog(db()).of(entity, id);
        for (const auto &event : events)
            states.append(event.toState);
        return states;
    };
    QCOMPARE(statesOf(kDeviceEntity, ReturnDesk::kWasher.value), (QStringList{u"owned"_s, u"returned"_s, u"owned"_s}));
    QCOMPARE(statesOf(kWarrantyEntity, ReturnDesk::kWarranty.value), (QStringList{u"added"_s, u"void"_s, u"valid"_s}));
    QCOMPARE(DeviceStore(db()).ownersOf(ReturnDesk::kWasher).constLast().to, std::optional(m_fixture->anna));
}

void TestUndoExchange::theSerialIsFreeAgainAndFoundNoMore()
{
    const auto step = replaced();
    QVERIFY(DeviceStore(db()).findBySerial(ProductId{1}, u"WX-78"_s));
    undoReturnStep(db(), step, m_stamp);
    QVERIFY(!DeviceStore(db()).findBySerial(ProductId{1}, u"WX-78"_s));
    QVERIFY(DeviceLists(db()).idsInOrder({.text = u"wx-78"_s, .today = kReturnDay}).isEmpty());
}

void TestUndoExchange::goodsFromTheShelfAreTakenBackToo()
{
    using enum ReturnStatus;
    const auto id = openReturn(db(), ReturnDesk::hosesIn(m_fixture->newCase(), 1000), m_stamp).id;
    for (const auto to : {Confirmed, Received, Inspecting})
        moveReturn(db(), id, {.to = to}, m_stamp);
    moveReturn(db(), id, {.to = Approved, .resolution = ReturnResolution::Replace}, m_stamp);
    const auto step = replaceReturned(db(), id, {.day = kReturnDay}, m_stamp).step.value();
    undoReturnStep(db(), step, m_stamp);
    QCOMPARE(ReturnStore(db()).find(id)->status, Approved);
}

using Meanwhile = std::function<void(Connection &, const DeviceExchange &, const Stamp &)>;

void TestUndoExchange::whatHappenedSinceStandsInTheWay_data()
{
    QTest::addColumn<Meanwhile>("meanwhile");
    const auto row = [](const char *name, const Meanwhile &meanwhile) { QTest::newRow(name) << meanwhile; };
    row("the replacement was edited", [](Connection &db, const DeviceExchange &exchange, const Stamp &stamp) {
        auto device = DeviceStore(db).find(exchange.replacement).value();
        device.note = u"blue"_s;
        DeviceStore(db).save(device, stamp);
    });
    row("the old one was edited", [](Connection &db, const DeviceExchange &exchange, const Stamp &stamp) {
        auto device = DeviceStore(db).find(exchange.old.id).value();
        device.status = DeviceStatus::Scrapped;
        DeviceStore(db).save(device, stamp);
    });
    row("the replacement got a warranty of its own", [](Connection &db, const DeviceExchange &exchange, const Stamp &stamp) {
        addWarranty(db, withTerm({.device = exchange.replacement, .layer = WarrantyLayer::Extended, .startsOn = kReturnDay}, 60), stamp);
    });
    row("the inherited warranty was registered", [](Connection &db, const DeviceExchange &exchange, const Stamp &stamp) {
        auto heir = WarrantyStore(db).find(exchange.heirs.constFirst()).value();
        heir.registeredOn = kReturnDay;
        WarrantyStore(db).save(heir, stamp);
    });
    row("the replacement was inspected", [](Connection &db, const DeviceExchange &exchange, const Stamp &stamp) {
        recordInspection(db, exchange.planHeirs.constFirst(), 1, kReturnDay, {}, stamp);
    });
    row("its inspections were planned anew", [](Connection &db, const DeviceExchange &exchange, const Stamp &stamp) {
        saveServicePlan(db, {.device = exchange.replacement, .intervalMonths = 3, .nextDueOn = kReturnDay}, stamp);
    });
    row("the contract was renewed", [](Connection &db, const DeviceExchange &exchange, const Stamp &stamp) {
        const auto contract = ContractStore(db).ofDevice(exchange.replacement).constFirst();
        renewContract(db, contract.id, contract.rowVersion, {}, u"pleased"_s, stamp);
    });
    row("a case is about the replacement", [](Connection &db, const DeviceExchange &exchange, const Stamp &) {
        db.prepare(u"UPDATE cases SET device_id = :id"_s).bind(u":id"_s, exchange.replacement).run();
    });
    row("a new case is about the old one", [](Connection &db, const DeviceExchange &exchange, const Stamp &stamp) {
        logContact(db, {.customer = CustomerId{1}, .text = u"Dripping"_s, .device = exchange.old.id}, stamp);
    });
    row("the replacement came back as well", [](Connection &db, const DeviceExchange &exchange, const Stamp &stamp) {
        auto again = ReturnDesk::washerIn(CaseId{1});
        again.device = exchange.replacement;
        QVERIFY(openReturn(db, again, stamp).isDone());
    });
}

void TestUndoExchange::whatHappenedSinceStandsInTheWay()
{
    QFETCH(const Meanwhile, meanwhile);
    const auto step = replaced();
    meanwhile(db(), *step.exchange, m_stamp);
    QVERIFY(!canBeUndone(step));
    QCOMPARE(ReturnStore(db()).find(m_return)->status, ReturnStatus::Replaced);
}

QTEST_GUILESS_MAIN(TestUndoExchange)
#include "tst_undoexchange.moc"

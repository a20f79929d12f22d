// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/contracts/contractstore.h"

#include "models/contracts/contractrules.h"
#include "models/customers/customerstore.h"
#include "models/devices/devicestore.h"
#include "models/storage/connection.h"
#include "models/storage/eventlog.h"
#include "models/storage/searchindex.h"
#include "models/storage/storageerror.h"
#include "tests/support/rawcases.h"
#include "tests/support/testshop.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestContractStore : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void keepsEveryField();
    void refusesTheSecondWriter();
    void numbersByYear();
    void findsByNumberTitleAndCustomer();
    void logsRenewalsEndsAndPrices();

private:
    Connection &db() { return m_shop->connection(); }
    ContractStore store() { return ContractStore(db()); }
    ContractId add(const Contract &contract) { return store().add(contract, m_stamp); }
    Contract care(QDate endsOn = {2026, 12, 31}) const;
    QList<qint64> found(const QString &text) { return SearchIndex(db()).find(SearchKind::Contract, text, 10); }

    std::unique_ptr<TestShop> m_shop;
    const Stamp m_stamp{Instant{1'000}, {}};
    CustomerId m_ewa;
};

void TestContractStore::init()
{
    m_shop = std::make_unique<TestShop>();
    m_ewa = CustomerStore(db()).add({.name = u"Ewa Zając"_s});
}

Contract TestContractStore::care(QDate endsOn) const
{
    return {.title = u"Boiler care"_s, .customer = m_ewa, .startsOn = {2026, 1, 1}, .endsOn = endsOn, .currency = u"PLN"_s};
}

void TestContractStore::keepsEveryField()
{
    const auto product = insertProduct(db(), u"Boiler"_s);
    const auto device = DeviceStore(db()).add({.product = product}, m_stamp);
    Contract contract{.number = u"S/1"_s,
                      .title = u"<b>Care</b>"_s,
                      .customer = m_ewa,
                      .product = product,
                      .device = device,
                      .startsOn = {2026, 1, 1},
                      .endsOn = {2026, 12, 31},
                      .noticeDays = 30,
                      .renewalMonths = 6,
                      .renewalPriceMinor = 36'000,
                      .currency = u"EUR"_s,
                      .endedOn = QDate(2026, 6, 30),
                      .endReason = u"moved"_s,
                      .note = u"call first"_s};
    contract.id = add(contract);
    contract.rowVersion = 1;
    QCOMPARE(store().find(contract.id), std::optional(contract));
    QCOMPARE(store().findByNumber(u"S/1"_s), std::optional(contract));
    QCOMPARE(store().ofDevice(device), QList{contract});
    const Contract other{.id = contract.id, .number = u"S/2"_s, .title = u"Gold"_s, .customer = CustomerStore(db()).add({.name = u"Jan"_s}),
                         .startsOn = {2025, 2, 1}, .endsOn = {2027, 1, 31}, .currency = u"PLN"_s, .rowVersion = 1};
    store().save(other, m_stamp);
    auto expected = other;
    expected.rowVersion = 2;
    QCOMPARE(store().find(contract.id), std::optional(expected));
    store().remove(contract.id, 2);
    QVERIFY(!store().find(contract.id));
    QVERIFY(found(u"gold"_s).isEmpty());
}

void TestContractStore::refusesTheSecondWriter()
{
    const auto read = *store().find(add(care()));
    store().save(read, m_stamp);
    QVERIFY_EXCEPTION_THROWN(store().save(read, m_stamp), StorageError);
    QVERIFY_EXCEPTION_THROWN(store().remove(read.id, 1), StorageError);
}

void TestContractStore::numbersByYear()
{
    auto typed = care();
    typed.number = u"K-2026-00002"_s;
    add(typed);
    auto next = care();
    next.startsOn = {2027, 1, 1};
    next.endsOn = {2027, 12, 31};
    QCOMPARE(store().find(add(care()))->number, u"K-2026-00001"_s);
    QCOMPARE(store().find(add(care()))->number, u"K-2026-00003"_s);
    QCOMPARE(store().find(add(next))->number, u"K-2027-00001"_s);
}

void TestContractStore::findsByNumberTitleAndCustomer()
{
    const auto id = add(care()).value;
    for (const auto &text : {u"K-2026-00001"_s, u"00001"_s, u"boil"_s, u"zajac care"_s})
        QCOMPARE(found(text), QList<qint64>{id});
    auto ewa = *CustomerStore(db()).find(m_ewa);
    ewa.name = u"Ewa Kowalska"_s;
    CustomerStore(db()).save(ewa);
    QVERIFY(found(u"zajac"_s).isEmpty());
    QCOMPARE(found(u"kowalska"_s), QList<qint64>{id});
}

void TestContractStore::logsRenewalsEndsAndPrices()
{
    const auto id = add(care());
    const auto before = *store().find(id);
    store().save(renewed(before, 40'000), m_stamp, u"asked by phone"_s);
    auto back = before;
    back.rowVersion = 2;
    store().save(back, m_stamp, u"undo"_s);
    store().save(ended(*store().find(id), {2026, 12, 31}, u"moved"_s), m_stamp);
    QStringList states;
    for (const auto &event : EventLog(db()).of(kContractEntity, id.value))
        states.append(event.toState + u':' + event.reason.value_or(QString()));
    QCOMPARE(states, (QStringList{u"added:"_s, u"renewed:asked by phone"_s, u"taken_back:undo"_s, u"ended:moved"_s}));
    const auto ends = EventLog(db()).of(kContractEndEntity, id.value);
    QCOMPARE(ends.first().fromState, u"2026-12-31"_s);
    QCOMPARE(ends.first().toState, u"2027-12-31"_s);
    QCOMPARE(EventLog(db()).of(kContractPriceEntity, id.value).first().toState, u"40000"_s);
}

QTEST_GUILESS_MAIN(TestContractStore)
#include "tst_contractstore.moc"

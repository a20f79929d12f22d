// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/addwarranty.h"
#include "models/actions/changedeviceowner.h"
#include "models/actions/endcontract.h"
#include "models/actions/endserviceplan.h"
#include "models/actions/recordinspection.h"
#include "models/actions/registerwarranty.h"
#include "models/actions/renewcontract.h"
#include "models/actions/replacedevice.h"
#include "models/actions/savecontract.h"
#include "models/actions/savedevice.h"
#include "models/actions/saveserviceplan.h"
#include "models/actions/voidwarranty.h"
#include "models/contracts/contractstore.h"
#include "models/customers/customerstore.h"
#include "models/devices/devicerules.h"
#include "models/devices/devicestore.h"
#include "models/serviceplans/serviceplanstore.h"
#include "models/storage/connection.h"
#include "models/storage/storageerror.h"
#include "models/warranties/warrantystore.h"
#include "tests/support/rawcases.h"
#include "tests/support/testshop.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestDeviceActions : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void savesADeviceOrSaysWhyNot();
    void changesTheOwnerWithTheReason();
    void addsALayerAndLeavesTheOthers();
    void registersAndVoids();
    void refusesToRegisterWhatIsVoid();
    void recordsInspectionsFromTheDayDone();
    void endsAPlan();
    void renewsAndEndsContracts();
    void takesARenewalBackUntilSomethingCameAfter();
    void refusesImpossibleContracts();
    void aReplacementInheritsCoverPlansAndContracts();
    void aLoanerCannotBeReplaced();
    void refusesTheSecondWriter();

private:
    Connection &db() { return m_shop->connection(); }
    DeviceId device(const QString &serial = {});
    Contract contract();
    Contract stored(ContractId id) { return *ContractStore(db()).find(id); }

    std::unique_ptr<TestShop> m_shop;
    ProductId m_boiler;
    CustomerId m_ewa;
};

const QDate kDay(2026, 3, 5);
const Stamp kStamp{Instant{1'000}, {}};

void TestDeviceActions::init()
{
    m_shop = std::make_unique<TestShop>();
    m_boiler = insertProduct(db(), u"Boiler"_s);
    m_ewa = CustomerStore(db()).add({.name = u"Ewa"_s});
}

DeviceId TestDeviceActions::device(const QString &serial)
{
    return saveDevice(db(), {.product = m_boiler, .serial = serial, .owner = m_ewa}, kStamp).id;
}

Contract TestDeviceActions::contract()
{
    const auto outcome = saveContract(db(), {.title = u"Care"_s, .customer = m_ewa, .startsOn = {2026, 1, 1}, .endsOn = {2026, 12, 31},
                                             .renewalPriceMinor = 100, .currency = u"PLN"_s}, kStamp);
    Q_ASSERT(outcome.isDone());
    return stored(outcome.id);
}

void TestDeviceActions::savesADeviceOrSaysWhyNot()
{
    const auto id = device(u"SN-1"_s);
    QCOMPARE(takenBy(saveDevice(db(), {.product = m_boiler, .serial = u"sn1"_s}, kStamp).problems.value(0)), id);
    auto known = *DeviceStore(db()).find(id);
    known.note = u"basement"_s;
    QVERIFY(saveDevice(db(), known, kStamp).isDone());
    QCOMPARE(DeviceStore(db()).find(id)->note, u"basement"_s);
    QCOMPARE(saveDevice(db(), {.product = {99}}, kStamp).problems.value(0).field, u"product"_s);
    QCOMPARE(saveDevice(db(), {.product = m_boiler, .owner = CustomerId{99}}, kStamp).problems.value(0).field, u"owner"_s);
    QCOMPARE(saveDevice(db(), {}, kStamp).problems.value(0), (Problem{u"product"_s, ProblemKind::Missing, {}}));
}

void TestDeviceActions::changesTheOwnerWithTheReason()
{
    const auto id = device();
    const auto jan = CustomerStore(db()).add({.name = u"Jan"_s});
    QVERIFY(changeDeviceOwner(db(), id, 1, jan, u"sold on"_s, kStamp).isDone());
    QCOMPARE(DeviceStore(db()).find(id)->owner, jan);
    QCOMPARE(DeviceStore(db()).ownersOf(id).last().reason, u"sold on"_s);
    auto loaner = *DeviceStore(db()).find(id);
    loaner.owner.reset();
    loaner.status = DeviceStatus::Loaner;
    QVERIFY(saveDevice(db(), loaner, kStamp).isDone());
    QVERIFY(changeDeviceOwner(db(), id, 3, m_ewa, u"bought it"_s, kStamp).isDone());
    QCOMPARE(DeviceStore(db()).find(id)->status, DeviceStatus::Owned);
}

void TestDeviceActions::addsALayerAndLeavesTheOthers()
{
    const auto id = device();
    const auto first = addWarranty(db(), withTerm({.device = id, .startsOn = kDay}, 24), kStamp).id;
    QVERIFY(addWarranty(db(), repairLayer(id, kDay.addYears(1), 3, u"us"_s), kStamp).isDone());
    const auto layers = WarrantyStore(db()).ofDevice(id);
    QCOMPARE(layers.size(), 2);
    QCOMPARE(layers.first().warranty.id, first);
    QCOMPARE(layers.first().warranty.endsOn, QDate(2028, 3, 4));
    QCOMPARE(addWarranty(db(), {.device = DeviceId{99}, .startsOn = kDay}, kStamp).problems.value(0).kind, ProblemKind::UnknownReference);
    QCOMPARE(addWarranty(db(), {.device = id}, kStamp).problems.value(0).field, u"starts_on"_s);
}

void TestDeviceActions::registersAndVoids()
{
    const auto id = addWarranty(db(), {.device = device(), .startsOn = kDay, .registrationRequired = true}, kStamp).id;
    QVERIFY(registerWarranty(db(), id, 1, u" R-7 "_s, kDay.addDays(3), kStamp).isDone());
    QCOMPARE(WarrantyStore(db()).find(id)->registrationNumber, u"R-7"_s);
    QVERIFY(!isRegistrationOpen(*WarrantyStore(db()).find(id)));
    QCOMPARE(voidWarranty(db(), id, 2, kDay, u" "_s, kStamp).problems.value(0).field, u"void_reason"_s);
    QCOMPARE(voidWarranty(db(), id, 2, kDay.addDays(-1), u"x"_s, kStamp).problems.value(0).kind, ProblemKind::OrderOfDates);
    QVERIFY(voidWarranty(db(), id, 2, kDay, u"opened"_s, kStamp).isDone());
    QCOMPARE(voidWarranty(db(), id, 3, kDay, u"again"_s, kStamp).problems.value(0), (Problem{u"void_on"_s, ProblemKind::NotAllowed, u"opened"_s}));
}

void TestDeviceActions::refusesToRegisterWhatIsVoid()
{
    const auto id = addWarranty(db(), voided({.device = device(), .startsOn = kDay}, kDay, u"opened"_s), kStamp).id;
    QCOMPARE(registerWarranty(db(), id, 1, {}, kDay, kStamp).problems.value(0).kind, ProblemKind::NotAllowed);
}

void TestDeviceActions::recordsInspectionsFromTheDayDone()
{
    const auto id = saveServicePlan(db(), {.device = device(), .intervalMonths = 12, .nextDueOn = kDay}, kStamp).id;
    QVERIFY(recordInspection(db(), id, 1, kDay.addDays(40), u"clean"_s, kStamp).isDone());
    QCOMPARE(ServicePlanStore(db()).find(id)->nextDueOn, kDay.addDays(40).addMonths(12));
    QCOMPARE(recordInspection(db(), id, 2, kDay, {}, kStamp).problems.value(0).kind, ProblemKind::OrderOfDates);
    QCOMPARE(recordInspection(db(), id, 2, {}, {}, kStamp).problems.value(0).kind, ProblemKind::Missing);
}

void TestDeviceActions::endsAPlan()
{
    const auto id = saveServicePlan(db(), {.device = device(), .nextDueOn = kDay}, kStamp).id;
    QCOMPARE(endServicePlan(db(), id, 1, kDay, {}, kStamp).problems.value(0).field, u"end_reason"_s);
    QVERIFY(endServicePlan(db(), id, 1, kDay, u"sold"_s, kStamp).isDone());
    QCOMPARE(recordInspection(db(), id, 2, kDay, {}, kStamp).problems.value(0).field, u"ended_on"_s);
}

void TestDeviceActions::renewsAndEndsContracts()
{
    const auto made = contract();
    QVERIFY(renewContract(db(), made.id, 1, 120, u"by phone"_s, kStamp).isDone());
    QCOMPARE(stored(made.id).endsOn, QDate(2027, 12, 31));
    QCOMPARE(stored(made.id).renewalPriceMinor, std::optional<qint64>(120));
    QCOMPARE(endContract(db(), made.id, 2, {2027, 12, 31}, {}, kStamp).problems.value(0).field, u"end_reason"_s);
    QCOMPARE(endContract(db(), made.id, 2, {2028, 1, 1}, u"x"_s, kStamp).problems.value(0).kind, ProblemKind::OutOfRange);
    QVERIFY(endContract(db(), made.id, 2, {2026, 6, 30}, u"moved"_s, kStamp).isDone());
    QCOMPARE(stored(made.id).endReason, u"moved"_s);
    QCOMPARE(renewContract(db(), made.id, 3, {}, {}, kStamp).problems.value(0).kind, ProblemKind::NotAllowed);
    QCOMPARE(endContract(db(), made.id, 3, {2026, 6, 30}, u"again"_s, kStamp).problems.value(0).kind, ProblemKind::NotAllowed);
}

void TestDeviceActions::takesARenewalBackUntilSomethingCameAfter()
{
    auto before = contract();
    QVERIFY(renewContract(db(), before.id, before.rowVersion, {}, {}, kStamp).isDone());
    ++before.rowVersion;
    QVERIFY(saveContract(db(), before, kStamp, u"undo"_s).isDone());
    QCOMPARE(stored(before.id).endsOn, before.endsOn);
    QVERIFY_EXCEPTION_THROWN(saveContract(db(), before, kStamp, u"undo"_s), StorageError);
}

void TestDeviceActions::refusesImpossibleContracts()
{
    auto other = contract();
    other.id = {};
    QCOMPARE(saveContract(db(), other, kStamp).problems.value(0), (Problem{u"number"_s, ProblemKind::Duplicate, u"K-2026-00001"_s}));
    other.number.clear();
    other.customer = {99};
    other.device = DeviceId{99};
    other.product = ProductId{99};
    QCOMPARE(saveContract(db(), other, kStamp).problems.size(), 3);
    other.title.clear();
    QCOMPARE(saveContract(db(), other, kStamp).problems.value(0).field, u"title"_s);
}

void TestDeviceActions::aReplacementInheritsCoverPlansAndContracts()
{
    const auto old = device(u"SN-1"_s);
    const auto layer = addWarranty(db(), withTerm({.device = old, .provider = u"Bosch"_s, .startsOn = kDay}, 24), kStamp).id;
    saveServicePlan(db(), {.device = old, .intervalMonths = 6, .nextDueOn = kDay.addDays(50)}, kStamp);
    auto care = contract();
    care.device = old;
    QVERIFY(saveContract(db(), care, kStamp).isDone());
    auto over = contract();
    over.device = old;
    over.endsOn = QDate(2026, 3, 31);
    QVERIFY(saveContract(db(), over, kStamp).isDone());
    const auto day = kDay.addDays(100);
    const auto outcome = replaceDevice(db(), old, 1, {.product = m_boiler, .serial = u"SN-2"_s}, day, kStamp);
    QVERIFY(outcome.isDone());
    const auto cover = coverOn(WarrantyStore(db()).ofDevice(outcome.id), day);
    QVERIFY(cover.isCovered());
    QCOMPARE(cover.layer->warranty.endsOn, QDate(2028, 3, 4));
    QCOMPARE(cover.layer->warranty.provider, u"Bosch"_s);
    QCOMPARE(cover.layer->warranty.inheritedFrom, layer);
    QCOMPARE(coverOn(WarrantyStore(db()).ofDevice(old), day).layer->warranty.voidReason, u"replaced"_s);
    QCOMPARE(DeviceStore(db()).find(outcome.id)->owner, m_ewa);
    QCOMPARE(DeviceStore(db()).find(old)->status, DeviceStatus::Returned);
    QVERIFY(!DeviceStore(db()).find(old)->owner);
    QCOMPARE(ServicePlanStore(db()).ofDevice(outcome.id).first().nextDueOn, kDay.addDays(50));
    QCOMPARE(ContractStore(db()).ofDevice(outcome.id).size(), 1);
    QCOMPARE(stored(over.id).device, old);
}

void TestDeviceActions::aLoanerCannotBeReplaced()
{
    const auto loaner = saveDevice(db(), {.product = m_boiler, .status = DeviceStatus::Loaner}, kStamp).id;
    QCOMPARE(replaceDevice(db(), loaner, 1, {.product = m_boiler}, kDay, kStamp).problems.value(0).kind, ProblemKind::NotAllowed);
    const auto owned = device();
    QCOMPARE(replaceDevice(db(), owned, 1, *DeviceStore(db()).find(device()), kDay, kStamp).problems.value(0).field, u"replacement"_s);
    QCOMPARE(replaceDevice(db(), owned, 1, *DeviceStore(db()).find(loaner), kDay, kStamp).problems.value(0).field, u"replacement"_s);
    QVERIFY(!DeviceStore(db()).find(loaner)->owner);
}

void TestDeviceActions::refusesTheSecondWriter()
{
    const auto id = device();
    QVERIFY_EXCEPTION_THROWN(changeDeviceOwner(db(), id, 2, {}, {}, kStamp), StorageError);
    QVERIFY_EXCEPTION_THROWN(replaceDevice(db(), id, 2, {.product = m_boiler}, kDay, kStamp), StorageError);
    QVERIFY_EXCEPTION_THROWN(registerWarranty(db(), {9}, 1, {}, kDay, kStamp), StorageError);
    QVERIFY_EXCEPTION_THROWN(voidWarranty(db(), {9}, 1, kDay, u"x"_s, kStamp), StorageError);
    QVERIFY_EXCEPTION_THROWN(recordInspection(db(), {9}, 1, kDay, {}, kStamp), StorageError);
    QVERIFY_EXCEPTION_THROWN(renewContract(db(), {9}, 1, {}, {}, kStamp), StorageError);
}

QTEST_GUILESS_MAIN(TestDeviceActions)
#include "tst_deviceactions.moc"

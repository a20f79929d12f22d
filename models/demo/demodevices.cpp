// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/demo/demodevices.h"

#include "models/actions/addwarranty.h"
#include "models/actions/endcontract.h"
#include "models/actions/endserviceplan.h"
#include "models/actions/recordinspection.h"
#include "models/actions/registerwarranty.h"
#include "models/actions/renewcontract.h"
#include "models/actions/savecontract.h"
#include "models/actions/savedevice.h"
#include "models/actions/saveserviceplan.h"
#include "models/contracts/contractstore.h"
#include "models/devices/devicestore.h"
#include "models/serviceplans/serviceplanstore.h"
#include "models/warranties/warrantystore.h"

using namespace Qt::StringLiterals;

DemoDevices::DemoDevices(DemoWorld &world) : m_world(world), m_dice(Dice(world.dice).next()) {}

void DemoDevices::plan()
{
    for (auto day = m_world.firstDay.addMonths(1); day < m_world.today(); day = day.addMonths(1))
        m_world.agenda.add(m_world.hours.at(m_world.hours.openDay(day), QTime(10, 30)), [this](Instant when) { month(when); });
    planDevicesSoldElsewhere();
    planContracts();
}

void DemoDevices::month(Instant at)
{
    const Stamp stamp{at, m_world.staff.technician};
    const auto next = DeviceStore(m_world.db).nextId();
    QList<DeviceId> ids;
    for (auto id = m_seen.value + 1; id < next.value; ++id)
        ids.append(DeviceId{id});
    m_seen = {next.value - 1};
    const auto layers = WarrantyStore(m_world.db).ofDevices(ids);
    const auto devices = DeviceStore(m_world.db).findAll(ids);
    for (const auto &device : devices) {
        QList<Warranty> warranties;
        for (const auto &layer : layers.value(device.id))
            warranties.append(layer.warranty);
        if (device.owner && device.purchaseLine)
            lookAfter(device.id, warranties, stamp);
    }
    inspect(stamp);
}

void DemoDevices::lookAfter(DeviceId device, const QList<Warranty> &layers, const Stamp &stamp)
{
    const auto day = m_world.hours.dayOf(stamp.at);
    for (const auto &warranty : layers) {
        if (isRegistrationOpen(warranty) && m_dice.chance(65)) {
            const auto registeredOn = std::min(day, warranty.startsOn.addDays(m_dice.between(1, 20)));
            registerWarranty(m_world.db, warranty.id, warranty.rowVersion, u"REG-%1"_s.arg(480'000 + warranty.id.value * 17), registeredOn, stamp);
        }
        if (!warranty.endsOn || !m_dice.chance(10))
            continue;
        Warranty longer{.device = device, .layer = WarrantyLayer::Extended, .provider = u"Ochrona Plus"_s, .startsOn = warranty.endsOn->addDays(1)};
        if (m_dice.chance(40))
            longer.claimLimit = 2;
        addWarranty(m_world.db, withTerm(longer, 24), stamp);
    }
}

/// Who does not come this month is reminded in the next.
void DemoDevices::inspect(const Stamp &stamp)
{
    const auto day = m_world.hours.dayOf(stamp.at);
    const auto plans = ServicePlanStore(m_world.db).dueBy(day);
    for (const auto &plan : plans) {
        const int what = m_dice.below(100);
        if (what < 70)
            recordInspection(m_world.db, plan.id, plan.rowVersion, day, u"przegląd i odkamienianie"_s, stamp);
        else if (what < 76)
            endServicePlan(m_world.db, plan.id, plan.rowVersion, day, u"klient zrezygnował z przeglądów"_s, stamp);
    }
}

void DemoDevices::at(int daysAgo, std::function<void(const Stamp &)> action)
{
    const auto when = m_world.hours.at(m_world.hours.openDay(m_world.today().addDays(-daysAgo)), QTime(12, 15));
    m_world.agenda.add(std::min(when, m_world.now), [this, action](Instant at) {
        action({at, m_world.staff.desk.front()});
    });
}

const DemoCustomer &DemoDevices::someone()
{
    return m_dice.pick(m_world.customers);
}

const Product &DemoDevices::product(const QString &sku) const
{
    return std::find_if(m_world.products.begin(), m_world.products.end(), [&sku](const DemoProduct &one) { return one.product.sku == sku; })
        ->product;
}

/// A device that the customer brought along; it was bought when its cover began.
void DemoDevices::planElsewhere(int daysAgo, const QString &sku, const Warranty &cover, int inspectionDueInDays)
{
    at(daysAgo, [this, sku, cover, inspectionDueInDays](const Stamp &stamp) {
        const auto serial = u"EX-%1"_s.arg(5'520'000 + m_dice.below(400'000));
        const auto device = saveDevice(m_world.db, {.product = product(sku).id, .serial = serial, .owner = someone().id,
                                                    .acquiredOn = cover.startsOn, .note = u"kupione gdzie indziej"_s}, stamp);
        if (!device.isDone()) // the dice gave one serial twice
            return;
        auto warranty = cover;
        warranty.device = device.id;
        addWarranty(m_world.db, warranty, stamp);
        if (inspectionDueInDays != 0)
            saveServicePlan(m_world.db, {.device = device.id, .intervalMonths = 12, .nextDueOn = m_world.today().addDays(inspectionDueInDays)}, stamp);
    });
}

void DemoDevices::planDevicesSoldElsewhere()
{
    const auto today = m_world.today();
    const auto endingIn = [today](int days, WarrantyLayer layer, const QString &provider) {
        Warranty warranty{.layer = layer, .provider = provider, .startsOn = today.addDays(days + 1).addMonths(-24)};
        warranty.endsOn = today.addDays(days);
        return warranty;
    };
    auto unregistered = endingIn(24, WarrantyLayer::Manufacturer, u"Nordwik Polska"_s);
    unregistered.registrationRequired = true;
    const Warranty forLife{.layer = WarrantyLayer::Manufacturer, .provider = u"Żar"_s, .startsOn = today.addDays(-900)};
    planElsewhere(300, u"PR-1401"_s, endingIn(11, WarrantyLayer::Manufacturer, u"Nordwik Polska"_s));
    planElsewhere(280, u"ZM-4101"_s, unregistered);
    planElsewhere(260, u"LO-2101"_s, endingIn(29, WarrantyLayer::Statutory, {}));
    for (const int days : {15, 48, 77, 110})
        planElsewhere(200 + days, u"SU-1502"_s, endingIn(-days, WarrantyLayer::Manufacturer, u"Lavanda"_s));
    planElsewhere(190, u"PI-3120"_s, forLife);
    planElsewhere(170, u"OD-6102"_s, voided(endingIn(200, WarrantyLayer::Manufacturer, u"Turbina"_s), today.addDays(-90), u"otwierane poza serwisem"_s));
    planElsewhere(20, u"EK-5102"_s, endingIn(150, WarrantyLayer::Manufacturer, u"Kaffa"_s), -38);
    planElsewhere(18, u"EK-5120"_s, endingIn(320, WarrantyLayer::Manufacturer, u"Barista"_s), 9);
}

ContractId DemoDevices::makeContract(int startsInDays, int months, int noticeDays, const Stamp &stamp)
{
    const bool isForCafes = m_dice.chance(30);
    const auto &sold = product(isForCafes ? u"UM-0402"_s : u"UM-0401"_s);
    const auto &customer = someone();
    const auto devices = DeviceStore(m_world.db).ofCustomer(customer.id);
    const auto startsOn = m_world.today().addDays(startsInDays);
    const auto outcome = saveContract(m_world.db, {.title = sold.name,
                                                   .customer = customer.id,
                                                   .product = sold.id,
                                                   .device = devices.isEmpty() ? std::nullopt : std::optional(devices.first().id),
                                                   .startsOn = startsOn,
                                                   .endsOn = lastCoveredDay(startsOn, months),
                                                   .noticeDays = noticeDays,
                                                   .renewalMonths = 12,
                                                   .renewalPriceMinor = isForCafes ? 183'270 : 42'927,
                                                   .currency = u"PLN"_s}, stamp);
    return outcome.id;
}

void DemoDevices::planContracts()
{
    const auto running = [this](int daysAgo, int noticeDays) {
        at(daysAgo, [this, daysAgo, noticeDays](const Stamp &stamp) { makeContract(1 - daysAgo, 12, noticeDays, stamp); });
    };
    running(345, 14); // ends in three weeks
    running(331, 30); // notice must be given within days
    running(358, 30); // too late to give notice
    at(400, [this](const Stamp &stamp) {
        const auto id = makeContract(-398, 12, 30, stamp);
        at(58, [this, id](const Stamp &later) {
            if (const auto contract = ContractStore(m_world.db).find(id)) // its device may have been replaced meanwhile
                renewContract(m_world.db, id, contract->rowVersion, 45'510, u"zadowolony, przedłuża przez telefon"_s, later);
        });
    });
    at(300, [this](const Stamp &stamp) {
        const auto id = makeContract(-299, 12, 30, stamp);
        at(13, [this, id](const Stamp &later) {
            if (const auto contract = ContractStore(m_world.db).find(id))
                endContract(m_world.db, id, contract->rowVersion, contract->endsOn, u"przeprowadzka do innego miasta"_s, later);
        });
    });
    for (int left = m_world.wanted / 40; left > 0; --left)
        running(m_dice.between(5, 320), 30);
}

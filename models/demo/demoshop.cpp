// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/demo/demoshop.h"

#include "models/actions/closematuredcases.h"
#include "models/actions/expireoffers.h"
#include "models/dashboard/targetstore.h"
#include "models/demo/demodevices.h"
#include "models/demo/demoloyalty.h"
#include "models/demo/demooffers.h"
#include "models/demo/demoreturns.h"
#include "models/demo/demoscenes.h"
#include "models/products/productstore.h"
#include "models/settings/shopsettings.h"
#include "models/staff/staffstore.h"
#include "models/storage/database.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

static ShopSettings addSettings(Connection &db, const QTimeZone &zone)
{
    ShopSettings settings;
    settings.name = u"Demo: AGD Serwis Nowak"_s;
    settings.zone = zone;
    settings.isDemo = true;
    ShopSettingsStore(db).save(settings);
    return settings;
}

static DemoStaff addStaff(Connection &db)
{
    StaffStore store(db);
    const auto add = [&store](const QString &name, StaffRole role) { return store.add({.name = name, .role = role}); };
    return {.manager = add(u"Jan Nowak"_s, StaffRole::Manager),
            .accountant = add(u"Agnieszka Lis"_s, StaffRole::Accountant),
            .technician = add(u"Piotr Wrona"_s, StaffRole::Staff),
            .specialist = add(u"Olena Tkaczenko"_s, StaffRole::Staff),
            .desk = {add(u"Kasia Dudek"_s, StaffRole::Staff), add(u"Marek Zieliński"_s, StaffRole::Staff)}};
}

/// The shop has sharpened its targets after the first year.
static void addTargets(Connection &db, QDate firstDay)
{
    constexpr qint64 kMinute = 60;
    constexpr qint64 kHour = 3600;
    const auto secondYear = firstDay.addYears(1);
    TargetStore store(db);
    for (const auto &target : QList<Target>{
             {.kpi = TargetKpi::FirstContactResolution, .usual = 65'00, .good = 80'00, .startsOn = firstDay},
             {.kpi = TargetKpi::FirstContactResolution, .usual = 70'00, .good = 85'00, .startsOn = secondYear},
             {.kpi = TargetKpi::FirstResponse, .channel = Channel::Email, .usual = 6 * kHour, .good = 3 * kHour, .startsOn = firstDay},
             {.kpi = TargetKpi::FirstResponse, .channel = Channel::Email, .usual = 4 * kHour, .good = 2 * kHour, .startsOn = secondYear},
             {.kpi = TargetKpi::FirstResponse, .channel = Channel::WebForm, .usual = 4 * kHour, .good = 2 * kHour, .startsOn = firstDay},
             {.kpi = TargetKpi::FirstResponse, .channel = Channel::Chat, .usual = 7 * kMinute, .good = 5 * kMinute, .startsOn = firstDay},
             {.kpi = TargetKpi::FirstResponse, .channel = Channel::Messenger, .usual = kHour, .good = kHour / 2, .startsOn = firstDay},
             {.kpi = TargetKpi::Csat, .usual = 80'00, .good = 90'00, .startsOn = firstDay}})
        store.add(target);
}

static void addProducts(DemoWorld &world)
{
    world.products = demoProducts();
    for (auto &product : world.products)
        product.product.id = ProductStore(world.db).add(product.product);
}

/// Lives the two years day by day; every morning the cases are closed whose customers did not come back, and the
/// offers expire whose last day is over.
static bool live(DemoWorld &world, int windowDays, Progress &progress)
{
    for (auto day = world.firstDay; day <= world.today(); day = day.addDays(1)) {
        if (progress.isCanceled())
            return false;
        const auto morning = world.hours.at(day, QTime(8, 45));
        world.agenda.runUntil(std::min(morning, world.now));
        if (morning <= world.now) {
            closeMaturedCases(world.db, windowDays, {morning, std::nullopt});
            expireOffers(world.db, day);
        }
        progress.report(world.firstDay.daysTo(day), kDemoDays);
    }
    world.agenda.runUntil(world.now);
    return true;
}

bool fillDemoShop(Connection &db, const DemoOptions &options, Progress &progress)
{
    DemoWorld world(db, options.seed, options.customers, options.now, options.zone);
    const auto settings = addSettings(db, options.zone);
    world.staff = addStaff(db);
    addTargets(db, world.firstDay);
    addProducts(world);
    DemoPeople people(world);
    DemoSales sales(world, people);
    DemoSupport support(world);
    DemoScenes scenes(world, people, sales, support);
    DemoDevices devices(world);
    DemoReturns returns(world, people, sales);
    sales.plan();
    support.plan();
    planLoyaltySurveys(world);
    scenes.plan();
    DemoOffers offers(world, options.seed);
    offers.plan();
    devices.plan();
    returns.plan();
    return live(world, settings.firstContactWindowDays, progress);
}

static bool makeFile(const QString &file, const DemoOptions &options, Progress &progress)
{
    const auto database = Database::create(file);
    return database->write([&](Connection &db) { return fillDemoShop(db, options, progress); }).result();
}

bool makeDemoShop(const QString &file, const DemoOptions &options, Progress &progress)
{
    if (QFileInfo::exists(file))
        throw StorageError(StorageError::Kind::Unavailable, u"the file exists already"_s);
    const auto unfinished = file + u".part"_s; // killed on the way, this is left, and made anew the next time
    QFile::remove(unfinished);
    try {
        const bool isWhole = makeFile(unfinished, options, progress);
        if (isWhole && !QFile::rename(unfinished, file))
            throw StorageError(StorageError::Kind::Unavailable, u"the file cannot be given its name"_s);
        if (!isWhole)
            QFile::remove(unfinished);
        return isWhole;
    } catch (const StorageError &) {
        QFile::remove(unfinished);
        throw;
    }
}

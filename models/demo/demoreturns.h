// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cases/caseid.h"
#include "models/demo/demosales.h"
#include "models/devices/device.h"
#include "models/returns/return.h"

/// What becomes of one thing that is brought back.
struct DemoReturn {
    ReturnKind kind = ReturnKind::Repair;
    std::optional<ReturnResolution> resolution; ///< none: it is rejected
    const char16_t *reason = u"";
    const char16_t *words = u"";
    int daysInRepair = 4;
    int promisedDays = 10;
    bool loaner = false;
    ReturnStatus last = ReturnStatus::Closed; ///< how far it is today
};

/// Takes back: lets customers bring devices, and the shop inspect, repair, replace, refund, reject and lend.
class DemoReturns
{
public:
    DemoReturns(DemoWorld &world, DemoPeople &people, DemoSales &sales) : m_world(world), m_people(people), m_sales(sales) {}

    /// Puts two years of returns on the agenda, and those that every visitor should find; they need this object when their time comes.
    void plan();

private:
    void addLoaners();
    void planUsual();
    void planScenes();
    /// Sells the product to a new customer, who brings it back some days later.
    void scene(const QString &sku, int soldDaysAgo, int broughtDaysAgo, const DemoReturn &wanted);
    void bringSomething(const DemoReturn &wanted, Instant at);
    void bring(const Device &device, const DemoReturn &wanted, Instant at);
    CaseId openCase(const Device &device, const DemoReturn &wanted, Instant at);
    void receive(ReturnId id, const DemoReturn &wanted, Instant at);
    void decide(ReturnId id, const DemoReturn &wanted, Instant at);
    void repair(ReturnId id, const DemoReturn &wanted, Instant at);
    void settle(ReturnId id, const DemoReturn &wanted, Instant at);
    void finish(ReturnId id, Instant at);
    void replace(ReturnId id, Instant at);
    void refund(ReturnId id, Instant at);
    void lend(ReturnId id, Instant at);
    QString categoryOf(DeviceId id) const;
    void later(Instant at, int workingHours, const std::function<void(Instant)> &action);
    Instant daysAgo(int days) const;
    Stamp stamp(Instant at) const;

    DemoWorld &m_world;
    DemoPeople &m_people;
    DemoSales &m_sales;
    Dice m_dice{2026'11'21}; ///< its own: the rest of the shop lives as it did without returns
    int m_serials = 0;
    QList<CustomerId> m_actors; ///< of the scenes: they bring nothing else
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/period.h"
#include "models/customers/customerid.h"
#include "models/demo/agenda.h"
#include "models/demo/demoproducts.h"
#include "models/demo/dice.h"
#include "models/demo/openinghours.h"
#include "models/purchases/purchaseid.h"
#include "models/staff/staffid.h"

#include <QList>

class Connection;

/// A device that a customer bought here.
struct OwnedThing {
    ProductId product;
    QString category;
    QString serial;
};

/// What the simulation remembers of a customer.
struct DemoCustomer {
    CustomerId id;
    QString name;
    QString language;
    bool isCompany = false;
    bool answersSurveys = false;
    bool wasDisappointed = false;
    QList<OwnedThing> things;
};

/// Who works in the demo shop.
struct DemoStaff {
    StaffId manager;
    StaffId accountant;
    StaffId technician; ///< level 1 and 2
    StaffId specialist; ///< level 2
    std::array<StaffId, 2> desk;
};

/// Everything that the parts of the simulation share. Customers are told apart by their place in `customers`.
struct DemoWorld {
    DemoWorld(Connection &connection, quint64 seed, int customersWanted, Instant presentMoment, const QTimeZone &zone);

    QDate today() const { return hours.dayOf(now); }
    bool isBadWeek(Instant at) const { return badWeek.contains(at); }
    /// A day on which the shop is open, from `first` on; more of them before Christmas.
    QDate throwDay(QDate first);

    Connection &db;
    Instant now;
    int wanted;
    OpeningHours hours;
    QDate firstDay;
    Period badWeek;
    Dice dice;
    Agenda agenda;
    QList<DemoProduct> products;
    DemoStaff staff;
    QList<DemoCustomer> customers;
};

/// Two years, in days.
constexpr int kDemoDays = 730;

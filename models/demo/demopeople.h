// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/customer.h"
#include "models/demo/demoworld.h"

/// Makes the customers of the demo shop, each phone and e-mail only once.
class DemoPeople
{
public:
    explicit DemoPeople(DemoWorld &world) : m_world(world) {}

    /// Adds a person, or for one in twelve a company, who came to the shop at `at`; returns the place in the world's customers.
    int add(Instant at);
    /// Adds a person with a Polish name.
    int addPole(Instant at);

private:
    int add(Customer customer);
    Customer person(Instant at);
    Customer company(Instant at);
    void addConsents(Customer &customer);
    void addHabits(Customer &customer);
    ContactPoint phone(bool isLandline);
    QString email(const QString &name);
    QString taxNumber();

    DemoWorld &m_world;
    int m_phones = 0;
    int m_taxNumbers = 0;
    int m_companies = 0;
    QHash<QString, int> m_mailNames;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/demo/demosales.h"
#include "models/demo/demosupport.h"

/// What every visitor of the demo should find, whatever the dice say: an e-mail that waits since this morning, a complaint past its
/// statutory date, a question left lying, an overdue invoice, a half delivered order, a return, detractors, somebody's birthday.
class DemoScenes
{
public:
    DemoScenes(DemoWorld &world, DemoPeople &people, DemoSales &sales, DemoSupport &support)
        : m_world(world), m_people(people), m_sales(sales), m_support(support)
    {
    }

    /// Puts the scenes on the agenda; they need this object when their time comes.
    void plan();

private:
    int customer();
    const DemoTopic &topic(int customer, CaseKind kind) const;
    const DemoProduct &product(const QString &sku) const;
    Instant daysAgo(int days, QTime time);
    void leaveLying(CaseKind kind, Channel channel, Instant at);
    void emailOfThisMorning();
    void questionLeftLying();
    void complaintPastItsDate();
    void caseWaitingForTheCustomer();
    void casesInTheWorkshop();
    void unpaidInvoice();
    void halfDeliveredOrder();
    void returnOfYesterday();
    void detractors();
    void birthdayToday();

    DemoWorld &m_world;
    DemoPeople &m_people;
    DemoSales &m_sales;
    DemoSupport &m_support;
};

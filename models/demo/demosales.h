// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/demo/demopeople.h"
#include "models/purchases/purchase.h"
#include "models/storage/stamp.h"

/// Sells: who comes when, what they buy, how it is delivered and paid, and what comes back.
class DemoSales
{
public:
    DemoSales(DemoWorld &world, DemoPeople &people) : m_world(world), m_people(people) {}

    /// Puts everybody's visits on the agenda.
    void plan();
    /// Adds a purchase; `buyer` is a place in the world's customers, nobody at a counter sale.
    Purchase sell(Purchase purchase, std::optional<int> buyer, Instant at);
    /// A line of `quantity` pieces, with a serial number where the product has one.
    PurchaseLine lineOf(const DemoProduct &product, int quantity);
    /// A product of the class, as often as the season sells it.
    const DemoProduct &throwProduct(ProductClass productClass, int month);
    void deliver(PurchaseId id, int buyer, qsizetype linesAtMost, Instant at);
    void takeBack(PurchaseId id, Instant at);
    void pay(PurchaseId id, qint64 amountMinor, PaymentMethod method, Instant at);

private:
    void planCustomer();
    void planVisits(int buyer, Instant first);
    void planCounterSales();
    void visit(int buyer, bool isFirst, Instant at);
    void counterSale(Instant at);
    Purchase basket(int buyer, bool isFirst, QDate day);
    void addExtras(Purchase &purchase, const DemoProduct &bought);
    void setTerms(Purchase &purchase, const DemoCustomer &buyer, Instant at);
    void planDelivery(const Purchase &purchase, int buyer, Instant at);
    void planInvoicePayment(const Purchase &purchase);
    void cancel(PurchaseId id, Instant at);
    void answerSurvey(PurchaseId id, int buyer, Instant at);
    Stamp stamp(Instant at);

    DemoWorld &m_world;
    DemoPeople &m_people;
    int m_serials = 0;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/callbriefing.h"

#include "models/cases/caseliststore.h"
#include "models/cases/interactionstore.h"
#include "models/customers/customerstore.h"
#include "models/customers/timelinestore.h"
#include "models/staff/staffstore.h"
#include "models/storage/connection.h"
#include "models/warranties/warrantystore.h"

using namespace Qt::StringLiterals;

static constexpr qsizetype kMostRows = 12; // more than a page takes

template <typename Key>
static QList<Key> idsBy(Connection &db, const QString &sql, CustomerId customer)
{
    return db.prepare(sql).bind(u":customer"_s, customer).rows([](const Statement &row) { return row.id<Key>(0); });
}

static void readCases(Connection &db, CallBriefing &briefing)
{
    const auto ids = idsBy<CaseId>(db, uR"(
        SELECT id
          FROM cases
         WHERE customer_id = :customer AND status IN ('new', 'open', 'waiting_customer', 'waiting_third_party')
         ORDER BY CASE priority WHEN 'urgent' THEN 0 WHEN 'high' THEN 1 WHEN 'normal' THEN 2 ELSE 3 END, opened_at DESC, id DESC)"_s,
                                   briefing.customer.id);
    briefing.caseCount = ids.size();
    briefing.cases = CaseListStore(db).rowsOf(ids.mid(0, kMostRows));
}

static void readDevices(Connection &db, CallBriefing &briefing, QDate today)
{
    auto statement = db.prepare(uR"(
        SELECT d.id, p.name, d.serial, d.acquired_on
          FROM devices d
          JOIN products p ON p.id = d.product_id
         WHERE d.owner_id = :customer AND d.status = 'owned'
         ORDER BY d.acquired_on DESC, d.id DESC)"_s);
    statement.bind(u":customer"_s, briefing.customer.id);
    QList<DeviceId> ids;
    while (statement.next()) {
        ++briefing.deviceCount;
        if (ids.size() == kMostRows)
            continue;
        ids.append(statement.id<DeviceId>(0));
        briefing.devices.append({statement.text(1), statement.text(2), statement.optionalDate(3), {}});
    }
    const auto layers = WarrantyStore(db).ofDevices(ids);
    for (qsizetype i = 0; i < ids.size(); ++i)
        briefing.devices[i].cover = coverOn(layers.value(ids.at(i)), today);
}

static void readOffers(Connection &db, CallBriefing &briefing)
{
    const auto ids = idsBy<OfferId>(db, uR"(
        SELECT id
          FROM offers
         WHERE customer_id = :customer AND issued_at IS NOT NULL
         ORDER BY issued_at DESC, id DESC)"_s,
                                    briefing.customer.id);
    briefing.offerCount = ids.size();
    briefing.offers = OfferLists(db).rowsOf(ids.mid(0, kMostRows));
}

static void readUnpaid(Connection &db, CallBriefing &briefing, QDate today)
{
    auto statement = db.prepare(uR"(
        SELECT currency, sum(gross_minor - paid_minor), count(*), total(due_on < :today)
          FROM purchases
         WHERE customer_id = :customer AND gross_minor > paid_minor AND status <> 'cancelled'
         GROUP BY currency
         ORDER BY currency)"_s);
    statement.bind(u":customer"_s, briefing.customer.id).bind(u":today"_s, today);
    while (statement.next()) {
        briefing.unpaid.append({statement.integer(1), statement.text(0)});
        briefing.unpaidCount += statement.integer(2);
        briefing.overdueCount += statement.integer(3);
    }
}

static void readPurchases(Connection &db, CallBriefing &briefing, QDate today)
{
    const PurchaseLists lists(db);
    const auto ids = lists.idsInOrder({.customer = briefing.customer.id});
    briefing.purchaseCount = ids.size();
    briefing.purchases = lists.rowsOf(ids.mid(0, kMostRows));
    readUnpaid(db, briefing, today);
}

static std::optional<Interaction> lastContactWith(Connection &db, CustomerId customer)
{
    const auto ids = idsBy<InteractionId>(db, uR"(
        SELECT id
          FROM interactions
         WHERE customer_id = :customer AND direction <> 'internal' AND is_automatic = 0
         ORDER BY at DESC, id DESC
         LIMIT 1)"_s,
                                          customer);
    return ids.isEmpty() ? std::nullopt : InteractionStore(db).find(ids.first());
}

std::optional<CallBriefing> readCallBriefing(Connection &db, CustomerId id, QDate today)
{
    constexpr int kScores = 3;
    const auto customer = CustomerStore(db).find(id);
    if (!customer)
        return std::nullopt;
    CallBriefing briefing{.customer = *customer};
    if (customer->owner) {
        const auto owner = StaffStore(db).find(*customer->owner);
        briefing.ownerName = owner ? owner->name : QString();
    }
    briefing.scores = TimelineStore(db).lastScores(id, kScores);
    briefing.lastContact = lastContactWith(db, id);
    readCases(db, briefing);
    readDevices(db, briefing, today);
    readOffers(db, briefing);
    readPurchases(db, briefing, today);
    return briefing;
}

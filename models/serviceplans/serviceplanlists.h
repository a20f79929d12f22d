// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/words.h"
#include "models/customers/customerid.h"
#include "models/serviceplans/serviceplan.h"

#include <QList>

class Connection;

/// An inspection plan as a list shows it, with the device that it is of.
struct ServicePlanRow {
    ServicePlan plan;
    QString productName;
    QString serial;
    std::optional<CustomerId> owner;
    QString ownerName; ///< empty: the shop's own

    bool operator==(const ServicePlanRow &) const = default;
};

enum class ServicePlanOrder : quint8 { Due, Product, Owner };

/// Overdue and DueWithin hold plans that run; DueWithin those overdue as well.
enum class ServicePlanFilter : quint8 { Running, Overdue, All, DueWithin };

constexpr auto wordsOf(ServicePlanFilter)
{
    return std::array<Word<ServicePlanFilter>, 4>{{
        {ServicePlanFilter::Running, u"running"},
        {ServicePlanFilter::Overdue, u"overdue"},
        {ServicePlanFilter::All, u"all"},
        {ServicePlanFilter::DueWithin, u"due_within"},
    }};
}

/// Which plans, in which order. `text` is what is typed into a search field; `days` counts from `today` for DueWithin.
struct ServicePlanQuery {
    ServicePlanOrder order = ServicePlanOrder::Due;
    bool descending = false;
    ServicePlanFilter filter = ServicePlanFilter::All;
    QString text = {};
    QDate today = {};
    int days = 30;
};

/// Reads inspection plans for lists, a page of rows at a time.
class ServicePlanLists
{
public:
    explicit ServicePlanLists(Connection &db) : m_db(db) {}

    QList<ServicePlanId> idsInOrder(const ServicePlanQuery &query) const;
    /// In the order of `ids`; those that are gone are left out.
    QList<ServicePlanRow> rowsOf(const QList<ServicePlanId> &ids) const;

private:
    Connection &m_db;
};

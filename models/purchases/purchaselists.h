// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/money.h"
#include "models/purchases/paymentrules.h"

class Connection;

/// A purchase as a list shows it.
struct PurchaseRow {
    PurchaseId id;
    QString number;
    std::optional<CustomerId> customer;
    QString customerName; ///< empty: a counter sale
    PurchaseKind kind = PurchaseKind::Sale;
    PurchaseStatus status = PurchaseStatus::Ordered;
    QDate madeOn;
    Money gross;
    Balance balance;
    QString summary; ///< what the first line sold
    int lineCount = 0;

    bool operator==(const PurchaseRow &) const = default;
};

enum class PurchaseOrder { Date, Number, Gross };

enum class PurchaseFilter { All, Unpaid, Overdue, Undelivered, Returns, CounterSales };

constexpr auto wordsOf(PurchaseFilter)
{
    return std::array<Word<PurchaseFilter>, 6>{{
        {PurchaseFilter::All, u"all"},
        {PurchaseFilter::Unpaid, u"unpaid"},
        {PurchaseFilter::Overdue, u"overdue"},
        {PurchaseFilter::Undelivered, u"undelivered"},
        {PurchaseFilter::Returns, u"returns"},
        {PurchaseFilter::CounterSales, u"counter_sales"},
    }};
}

/// Which purchases, in which order. `text` is what is typed into a search field; `today` decides what is overdue.
struct PurchaseQuery {
    PurchaseOrder order = PurchaseOrder::Date;
    bool descending = true;
    PurchaseFilter filter = PurchaseFilter::All;
    std::optional<CustomerId> customer = {};
    QString text = {};
    QDate today = {};
};

/// Reads purchases for lists, a page of rows at a time.
class PurchaseLists
{
public:
    explicit PurchaseLists(Connection &db) : m_db(db) {}

    QList<PurchaseId> idsInOrder(const PurchaseQuery &query) const;
    /// In the order of `ids`; those that are gone are left out.
    QList<PurchaseRow> rowsOf(const QList<PurchaseId> &ids) const;

private:
    Connection &m_db;
};

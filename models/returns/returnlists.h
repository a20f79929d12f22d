// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/customerid.h"
#include "models/returns/return.h"
#include "models/warranties/warrantywords.h"

#include <QList>

class Connection;

/// A return as a list shows it.
struct ReturnRow {
    ReturnId id;
    QString number;
    CaseId caseId;
    std::optional<CustomerId> customer;
    QString customerName; ///< empty: the case has no customer
    QString productName;
    QString serial;
    ReturnKind kind = ReturnKind::Return;
    ReturnStatus status = ReturnStatus::Draft;
    std::optional<QDate> promisedOn;
    std::optional<WarrantyLayer> coveredBy; ///< the layer that covers it; none: nothing does
    QString loaner;                         ///< what is out on loan: product and serial; empty: nothing

    bool operator==(const ReturnRow &) const = default;
};

enum class ReturnOrder : quint8 { Number, Promised };

/// Open: not closed. Due: promised today or earlier, and not settled.
enum class ReturnFilter : quint8 { Open, Due, LoanerOut, ToInspect, All };

constexpr auto wordsOf(ReturnFilter)
{
    return std::array<Word<ReturnFilter>, 5>{{
        {ReturnFilter::Open, u"open"},
        {ReturnFilter::Due, u"due"},
        {ReturnFilter::LoanerOut, u"loaner_out"},
        {ReturnFilter::ToInspect, u"to_inspect"},
        {ReturnFilter::All, u"all"},
    }};
}

/// Which returns, in which order. `text` is what is typed into a search field; `today` decides what is due.
struct ReturnQuery {
    ReturnOrder order = ReturnOrder::Number;
    bool descending = true;
    ReturnFilter filter = ReturnFilter::Open;
    QString text = {};
    QDate today = {};
};

/// Reads returns for lists, a page of rows at a time.
class ReturnLists
{
public:
    explicit ReturnLists(Connection &db) : m_db(db) {}

    QList<ReturnId> idsInOrder(const ReturnQuery &query) const;
    /// In the order of `ids`; those that are gone are left out.
    QList<ReturnRow> rowsOf(const QList<ReturnId> &ids) const;
    /// How many are promised for a day before `today` and not settled.
    int countLate(QDate today) const;

private:
    Connection &m_db;
};

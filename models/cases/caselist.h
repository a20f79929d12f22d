// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cases/case.h"

#include <QList>

/// Which cases a list shows. Open, Waiting, Mine, Unassigned and Unanswered hold only what is neither resolved nor ended.
enum class CaseFilter : quint8 { Open, Unanswered, Waiting, Mine, Unassigned, Resolved, Closed, Cancelled, All };

constexpr auto wordsOf(CaseFilter)
{
    return std::array<Word<CaseFilter>, 9>{{
        {CaseFilter::Open, u"open"},
        {CaseFilter::Unanswered, u"unanswered"},
        {CaseFilter::Waiting, u"waiting"},
        {CaseFilter::Mine, u"mine"},
        {CaseFilter::Unassigned, u"unassigned"},
        {CaseFilter::Resolved, u"resolved"},
        {CaseFilter::Closed, u"closed"},
        {CaseFilter::Cancelled, u"cancelled"},
        {CaseFilter::All, u"all"},
    }};
}

enum class CaseOrder : quint8 { Opened, Number, Subject, Customer, Status, Priority, Level, Assignee, Category };

/// Which cases, in which order.
struct CaseQuery {
    CaseFilter filter = CaseFilter::Open;
    CaseOrder order = CaseOrder::Opened;
    bool descending = true;
    QString text;                      ///< what is typed into the search field
    std::optional<StaffId> me;         ///< for CaseFilter::Mine
    std::optional<QList<CaseId>> only; ///< of these only, such as the rows behind a figure
};

/// A case as a list shows it.
struct CaseRow {
    CaseId id;
    QString number;
    QString subject;
    QString category;
    std::optional<CustomerId> customer;
    QString customerName; ///< empty: no customer
    QString productName;
    Channel channel = Channel::Phone;
    CaseKind kind = CaseKind::Question;
    CasePriority priority = CasePriority::Normal;
    int level = 1;
    QString assigneeName; ///< empty: nobody
    CaseStatus status = CaseStatus::New;
    Instant openedAt;
    Instant statusSince; ///< when it came to its present status
    std::optional<Instant> firstResponseAt;
    std::optional<Instant> firstResolvedAt;
    std::optional<QDate> statutoryDueOn;

    bool operator==(const CaseRow &) const = default;
};

/// How many cases each filter shows; `overdue` are those whose statutory date is today or past.
struct CaseCounts {
    int open = 0;
    int unanswered = 0;
    int waiting = 0;
    int mine = 0;
    int unassigned = 0;
    int overdue = 0;
    int resolved = 0;
    int closed = 0;
    int cancelled = 0;
    int pressing = 0; ///< unanswered or overdue: what waits for us

    int all() const { return open + resolved + closed + cancelled; }
    int of(CaseFilter filter) const;
    bool operator==(const CaseCounts &) const = default;
};

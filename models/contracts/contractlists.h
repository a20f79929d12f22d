// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/contracts/contract.h"
#include "models/core/words.h"

#include <QList>

class Connection;

/// A contract as a list shows it.
struct ContractRow {
    Contract contract;
    QString customerName;
    QString productName; ///< of its product, else of its device; empty: neither

    bool operator==(const ContractRow &) const = default;
};

enum class ContractOrder : quint8 { Number, Title, Customer, End };

/// Running: the last day is not past. EndsWithin: running, not yet ended by somebody, with its last day near.
enum class ContractFilter : quint8 { Running, Over, All, EndsWithin };

constexpr auto wordsOf(ContractFilter)
{
    return std::array<Word<ContractFilter>, 4>{{
        {ContractFilter::Running, u"running"},
        {ContractFilter::Over, u"over"},
        {ContractFilter::All, u"all"},
        {ContractFilter::EndsWithin, u"ends_within"},
    }};
}

/// Which contracts, in which order. `text` is what is typed into a search field; `days` counts from `today` for EndsWithin.
struct ContractQuery {
    ContractOrder order = ContractOrder::End;
    bool descending = false;
    ContractFilter filter = ContractFilter::All;
    QString text = {};
    QDate today = {};
    int days = 30;
};

/// Reads contracts for lists, a page of rows at a time.
class ContractLists
{
public:
    explicit ContractLists(Connection &db) : m_db(db) {}

    QList<ContractId> idsInOrder(const ContractQuery &query) const;
    /// In the order of `ids`; those that are gone are left out.
    QList<ContractRow> rowsOf(const QList<ContractId> &ids) const;

private:
    Connection &m_db;
};

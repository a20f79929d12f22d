// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/customerfilter.h"
#include "models/customers/customerrow.h"

class Connection;

/// Reads lists of customers: the ids in an order, and the rows that a screen shows of them.
class CustomerListStore
{
public:
    /// A text finds at most so many; who sees that many has to type more.
    static constexpr int kMostFound = 2000;

    explicit CustomerListStore(Connection &db) : m_db(db) {}

    /// The ids in the order asked for, without a next touch date last in that order. With a `limit` (not -1) it is quick and may
    /// bring fewer of a filtered list than there are: a beginning to show until the whole list has come.
    QList<qint64> idsInOrder(CustomerOrder order, bool descending, const CustomerFilter &filter, int limit = -1) const;
    /// The given ids in the order asked for; of those that are gone none.
    QList<qint64> sorted(const QList<qint64> &ids, CustomerOrder order, bool descending) const;
    /// The rows of the ids, in their order; customers that are gone have no row. Meant for a screenful.
    QList<CustomerRow> rowsOf(const QList<qint64> &ids) const;
    /// How many customers are to be contacted on this day or were to be before.
    int dueCount(QDate today) const;
    /// The segments in use.
    QStringList segments() const;

private:
    QList<qint64> everyone(const QString &order, int limit) const;
    QList<qint64> byNextTouch(bool descending, int limit) const;
    QList<qint64> found(const QString &order, const CustomerFilter &filter, int limit) const;
    QList<qint64> due(const QString &order, const CustomerFilter &filter, int limit) const;
    QList<qint64> chosen(const QString &order, const CustomerFilter &filter) const;
    QList<qint64> beginning(const QString &order, const CustomerFilter &filter, int limit) const;

    Connection &m_db;
};

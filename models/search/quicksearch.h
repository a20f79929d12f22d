// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/searchindex.h"

#include <QList>
#include <QString>

class Connection;

/// One line of the search over everything.
struct FoundRecord {
    SearchKind kind = SearchKind::Customer;
    qint64 id = 0;
    QString title;  ///< the customer's name, the case's or invoice's number
    QString detail; ///< what tells it apart: phone and city, subject, customer and day

    bool operator==(const FoundRecord &) const = default;
};

/// The search over everything: reads the index, then the few rows that it names.
class QuickSearch
{
public:
    /// How many records of each kind are shown.
    static constexpr int kMostOfAKind = 8;

    explicit QuickSearch(Connection &db) : m_db(db) {}

    /// Customers first, then cases, devices, offers, purchases, returns, contracts and products; of each the first by age. Any text is a valid query.
    QList<FoundRecord> find(const QString &query) const;

private:
    void append(QList<FoundRecord> &hits, SearchKind kind, const QString &query) const;

    Connection &m_db;
};

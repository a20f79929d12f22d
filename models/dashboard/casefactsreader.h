// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/progress.h"
#include "models/dashboard/kpidata.h"

#include <QHash>

class Connection;
class Statement;

/// Reads cases as the flat facts of the figures: few columns, one pass, words and flags as numbers.
class CaseFactsReader
{
public:
    CaseFactsReader(Connection &db, KpiData &data) : m_db(db), m_data(data) {}

    /// Fills cases, categories and products: the cases opened or resolved in `data.covers`, and those that may repeat them.
    void read(Progress &progress);

private:
    bool isMostOfAll() const;
    CaseFacts factsOf(const Statement &row);
    qint32 deviceNumber(const Statement &row);
    void nameProducts();

    Connection &m_db;
    KpiData &m_data;
    QHash<QString, qint32> m_categories;
    QHash<qint64, qint32> m_products;
    QHash<QString, qint32> m_devices;
};

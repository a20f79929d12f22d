// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cases/caselist.h"

class Connection;

/// Reads lists of cases with the names that stand beside them.
class CaseListStore
{
public:
    explicit CaseListStore(Connection &db) : m_db(db) {}

    QList<CaseId> idsInOrder(const CaseQuery &query) const;
    /// In the order of `ids`; those that are gone are left out.
    QList<CaseRow> rowsOf(const QList<CaseId> &ids) const;
    CaseCounts counts(std::optional<StaffId> me, QDate today) const;

private:
    Connection &m_db;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dashboard/kpis.h"

/// One figure as a row of `export kpi`.
struct KpiRow {
    QString name;                   ///< "first_response_median"
    std::optional<Channel> channel; ///< none: all
    std::optional<double> value;    ///< none: no data
    QString unit;                   ///< "share", "s", "points", "cases", "offers", "devices", "returns", "customers"
    qint64 n = 0;

    bool operator==(const KpiRow &) const = default;
};

/// Every figure of the period, in the order of PRODUCT.md §7.
QList<KpiRow> kpiRows(const Kpis &kpis);

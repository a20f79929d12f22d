// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/dashboardcards.h"
#include "ui/dashboard/dashboardcharts.h"

#include <memory>

class Paper;

/// What of the dashboard goes on paper.
struct DashboardSheet {
    QString shopName;
    QString days;    ///< the period: "01.03.2026 – 31.03.2026"
    QString period;  ///< the same with the one it is compared with, in words
    QString printed; ///< when, in words
    QList<DashboardCard> cards;
    QList<DashboardChart> charts;
};

/// The cards, the charts, and how each is counted, dark on white whatever the window looks like.
std::shared_ptr<Paper> dashboardPaper(const DashboardSheet &sheet);

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/recordlist.h"
#include "ui/devices/dayfilter.h"

/// The list of inspection plans.
class InspectionList : public RecordList
{
    Q_OBJECT

public:
    explicit InspectionList(Workspace &workspace, QWidget *parent = nullptr);

private:
    InspectionList(Workspace &workspace, const DayFilter::Days &days, QWidget *parent);
    static ListDefinition definition(const Workspace &workspace, const DayFilter::Days &days);
    static QList<ListColumn> columns(const Workspace &workspace);
};

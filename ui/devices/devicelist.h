// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/recordlist.h"
#include "ui/devices/dayfilter.h"

/// The list of devices, with what covers them today.
class DeviceList : public RecordList
{
    Q_OBJECT

public:
    explicit DeviceList(Workspace &workspace, QWidget *parent = nullptr);

private:
    DeviceList(Workspace &workspace, const DayFilter::Days &days, QWidget *parent);
    static ListDefinition definition(const Workspace &workspace, const DayFilter::Days &days);
    static QList<ListColumn> columns(const Workspace &workspace);
};

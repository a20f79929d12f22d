// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/recordacts.h"
#include "ui/devices/devicedetails.h"

/// What can be done with a device, its warranties and its inspections: asks what is needed, does it, and says how to take it back.
class DeviceActions : public RecordActs
{
    Q_OBJECT

public:
    DeviceActions(Workspace &workspace, QWidget *window) : RecordActs(workspace, window) {}

    void add() { addFor({}, {}); }
    void addFor(CustomerId owner, const QString &name);
    void edit(const DeviceDetails &details);
    void changeOwner(const DeviceDetails &details);
    void addWarranty(const DeviceDetails &details);
    void enterRegistration(const Warranty &warranty);
    void declareVoid(const Warranty &warranty);
    /// A plan without an id is a new one.
    void plan(const ServicePlan &plan, const QString &productName);
    void inspect(const ServicePlan &plan, const QString &productName);
    void endPlan(const ServicePlan &plan, const QString &productName);

signals:
    /// Show this device.
    void shown(DeviceId id);

private:
    void open(class DeviceForm *form);
    void saveNew(class DeviceForm *form, const Device &device, const std::optional<Warranty> &warranty);
    void saveChanged(class DeviceForm *form, const Device &before, const Device &device);
    void settle(class DeviceForm *form, const Device &mine);
    /// Back to the plan as it was, one row version later.
    Undo restoring(const ServicePlan &before);
    Undo restoring(const Warranty &before);
    Undo restoring(const Device &before);
};

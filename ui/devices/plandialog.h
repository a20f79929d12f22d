// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/serviceplans/serviceplan.h"
#include "ui/devices/devicedialog.h"

/// Plans the inspections of a device, or changes the plan.
class PlanDialog : public DeviceDialog
{
    Q_OBJECT

public:
    PlanDialog(Workspace &workspace, const ServicePlan &plan, const QString &productName, QWidget *parent);

signals:
    void submitted(const ServicePlan &plan);

protected:
    void submit() override;

private:
    ServicePlan m_plan;
    QSpinBox *m_months;
    DateField *m_due;
};

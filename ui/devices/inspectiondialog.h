// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/serviceplans/serviceplan.h"
#include "ui/devices/devicedialog.h"

class PlainLabel;

/// Asks when an inspection was done, and says when the next one is due.
class InspectionDialog : public DeviceDialog
{
    Q_OBJECT

public:
    InspectionDialog(Workspace &workspace, const ServicePlan &plan, const QString &productName, QWidget *parent);

signals:
    void submitted(QDate day, const QString &note);

protected:
    void submit() override;

private:
    void showNext();

    ServicePlan m_plan;
    DateField *m_day;
    QLineEdit *m_note;
    PlainLabel *m_next;
};

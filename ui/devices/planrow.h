// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/serviceplans/serviceplan.h"

#include <QWidget>

class Formats;

/// The inspections of a device: how often, when next, and what can be done about them.
class PlanRow : public QWidget
{
    Q_OBJECT

public:
    PlanRow(const ServicePlan &plan, QDate today, const Formats &formats, bool canWrite, QWidget *parent = nullptr);

signals:
    void doneRequested();
    void editRequested();
    void endRequested();

private:
    QString describe(const ServicePlan &plan, const Formats &formats) const;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devices/plandialog.h"

#include "models/core/term.h"
#include "models/serviceplans/serviceplanrules.h"
#include "ui/core/datefield.h"
#include "ui/core/formfield.h"

#include <QSpinBox>

using namespace Qt::StringLiterals;

PlanDialog::PlanDialog(Workspace &workspace, const ServicePlan &plan, const QString &productName, QWidget *parent)
    : DeviceDialog(workspace, u"planDialog"_s, tr("Inspections of %1").arg(productName),
                   plan.id.isValid() ? tr("&Save the plan") : tr("&Plan the inspections"), parent),
      m_plan(plan),
      m_months(makeNumber(1, kMaxTermMonths, plan.intervalMonths)),
      m_due(makeDate(plan.nextDueOn))
{
    addField(u"interval_months"_s, tr("&Months between two inspections"), m_months);
    addField(u"next_due_on"_s, tr("&Next due on"), m_due);
    m_months->setFocus();
    m_months->selectAll();
}

void PlanDialog::submit()
{
    auto plan = m_plan;
    plan.intervalMonths = m_months->value();
    plan.nextDueOn = m_due->date();
    Problems problems;
    checkDate(problems, u"next_due_on"_s, m_due, true);
    if (passes(problems.isEmpty() ? problemsOf(plan) : problems))
        emit submitted(plan);
}

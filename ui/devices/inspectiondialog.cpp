// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devices/inspectiondialog.h"

#include "models/core/textfold.h"
#include "models/serviceplans/serviceplanrules.h"
#include "ui/core/datefield.h"
#include "ui/core/formfield.h"
#include "ui/core/plainlabel.h"
#include "ui/core/workspace.h"

using namespace Qt::StringLiterals;

InspectionDialog::InspectionDialog(Workspace &workspace, const ServicePlan &plan, const QString &productName, QWidget *parent)
    : DeviceDialog(workspace, u"inspectionDialog"_s, tr("Inspection of %1").arg(productName), tr("&Inspection done"), parent),
      m_plan(plan),
      m_day(makeDate(workspace.today())),
      m_note(new QLineEdit),
      m_next(new PlainLabel({}, PlainLabel::Type::Small))
{
    m_next->setObjectName(u"nextDue"_s);
    addField(u"last_done_on"_s, tr("&Done on"), m_day);
    addWidget(m_next);
    addField(u"note"_s, tr("&What was found"), m_note);
    connect(m_day, &DateField::dateChanged, this, &InspectionDialog::showNext);
    showNext();
    m_day->setFocus();
    m_day->selectAll();
}

void InspectionDialog::showNext()
{
    const auto day = m_day->date();
    m_next->setText(day.isValid() ? tr("The next one is due on %1.").arg(workspace().formats().date(nextDue(day, m_plan.intervalMonths)))
                                  : tr("Every %n month(s).", nullptr, m_plan.intervalMonths));
}

void InspectionDialog::submit()
{
    Problems problems;
    checkDate(problems, u"last_done_on"_s, m_day, true);
    if (passes(problems))
        emit submitted(m_day->date(), cleanLine(m_note->text()));
}

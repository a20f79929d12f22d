// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/returns/handoverrepairdialog.h"

#include "models/actions/handoverrepair.h"
#include "models/returns/returninput.h"
#include "ui/core/datefield.h"
#include "ui/core/formfield.h"

#include <QSpinBox>

using namespace Qt::StringLiterals;

HandOverRepairDialog::HandOverRepairDialog(const Workspace &workspace, const Return &record, QWidget *parent)
    : ReturnStepDialog(u"handOverRepairDialog"_s, tr("Hand over %1").arg(record.number), tr("&Hand over"), parent),
      m_months(new QSpinBox)
{
    m_months->setRange(0, kMostRepairMonths);
    m_months->setValue(kRepairMonths);
    m_months->setSpecialValueText(tr("None"));
    m_day = addDay(workspace, u"date"_s, tr("&Date"));
    addField(u"months"_s, tr("&Warranty on the repair, in months"), m_months)->setHint(tr("A layer of its own: all other warranties go on as they were."));
    m_day->setFocus();
}

void HandOverRepairDialog::submit()
{
    if (!accepts(problemsOfDay(u"date"_s, *m_day)))
        return;
    setWriting(true);
    emit submitted(m_day->date(), m_months->value());
}

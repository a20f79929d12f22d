// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devices/registrationdialog.h"

#include "models/core/textfold.h"
#include "ui/core/covertexts.h"
#include "ui/core/datefield.h"
#include "ui/core/formfield.h"
#include "ui/core/workspace.h"

using namespace Qt::StringLiterals;

RegistrationDialog::RegistrationDialog(Workspace &workspace, const Warranty &warranty, QWidget *parent)
    : DeviceDialog(workspace, u"registrationDialog"_s, tr("Register: %1").arg(warrantyName(warranty)), tr("&Save the registration"), parent),
      m_number(new QLineEdit),
      m_day(makeDate(workspace.today()))
{
    addField(u"number"_s, tr("Registration &number"), m_number)->setHint(tr("Empty where there is none."));
    addField(u"registered_on"_s, tr("Registered &on"), m_day);
    m_number->setFocus();
}

void RegistrationDialog::submit()
{
    Problems problems;
    checkDate(problems, u"registered_on"_s, m_day, true);
    if (passes(problems))
        emit submitted(cleanLine(m_number->text()), m_day->date());
}

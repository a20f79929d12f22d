// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/returns/editreturndialog.h"

#include "models/returns/returninput.h"
#include "ui/core/datefield.h"
#include "ui/core/formfield.h"

#include <QComboBox>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

EditReturnDialog::EditReturnDialog(const Workspace &workspace, const Return &record, const QStringList &reasons, QWidget *parent)
    : ReturnStepDialog(u"editReturnDialog"_s, tr("Edit %1").arg(record.number), tr("&Save"), parent),
      m_record(record),
      m_fields(workspace, reasons)
{
    addField(u"kind"_s, tr("The customer asks &for"), m_fields.kind);
    addField(u"reason"_s, tr("&Reason"), m_fields.reason)->setHint(tr("A short word: the dashboard counts by it."));
    addField(u"description"_s, tr("What is &wrong"), m_fields.description);
    addField(u"promised_on"_s, tr("&Promised for"), m_fields.promised)->setHint(tr("A date, or +14 for in two weeks. May stay empty."));
    m_fields.show(record);
    m_fields.promised->setFocus();
}

void EditReturnDialog::submit()
{
    auto revised = m_record;
    m_fields.write(revised);
    if (!accepts(m_fields.problems() + problemsOf(revised)))
        return;
    setWriting(true);
    emit submitted(revised);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/returns/returnreasondialog.h"

#include "models/returns/returninput.h"
#include "ui/core/formfield.h"
#include "ui/core/tokens.h"

#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

ReturnReasonDialog::ReturnReasonDialog(const Return &record, ReturnStatus to, QWidget *parent)
    : ReturnStepDialog(to == ReturnStatus::Rejected ? u"rejectReturnDialog"_s : u"closeReturnDialog"_s,
                       to == ReturnStatus::Rejected ? tr("Reject %1").arg(record.number) : tr("Close %1 early").arg(record.number),
                       to == ReturnStatus::Rejected ? tr("&Reject") : tr("&Close the return"), parent),
      m_reason(new QPlainTextEdit)
{
    m_reason->setTabChangesFocus(true);
    m_reason->setMinimumHeight(px(32) * 3);
    addField(u"reason"_s, to == ReturnStatus::Rejected ? tr("&Why is it rejected?") : tr("&Why is it closed before it is settled?"), m_reason)
        ->setHint(to == ReturnStatus::Rejected ? tr("The customer will ask: write it as you would say it.") : QString());
    m_reason->setFocus();
}

void ReturnReasonDialog::submit()
{
    const auto reason = m_reason->toPlainText().trimmed();
    if (!accepts(problemsOfReturnReason(u"reason"_s, reason)))
        return;
    setWriting(true);
    emit submitted(reason);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/returns/loanerdialog.h"

#include "ui/core/datefield.h"
#include "ui/core/formfield.h"

#include <QComboBox>

using namespace Qt::StringLiterals;

LoanerDialog::LoanerDialog(const Workspace &workspace, const Return &record, const QList<std::pair<DeviceId, QString>> &loaners,
                           QWidget *parent)
    : ReturnStepDialog(u"loanerDialog"_s, tr("Lend a loaner for %1").arg(record.number), tr("&Lend"), parent),
      m_loaner(new QComboBox)
{
    for (const auto &[id, text] : loaners)
        m_loaner->addItem(text, id.value);
    addField(u"loaner"_s, tr("L&oaner"), m_loaner)->setHint(tr("It stays the shop's. The return is closed only when it is back."));
    m_day = addDay(workspace, u"date"_s, tr("&Since"));
    m_loaner->setFocus();
}

void LoanerDialog::submit()
{
    auto problems = problemsOfDay(u"date"_s, *m_day);
    if (m_loaner->currentIndex() < 0)
        problems.prepend({u"loaner"_s, ProblemKind::Missing, {}});
    if (!accepts(problems))
        return;
    setWriting(true);
    emit submitted(DeviceId{m_loaner->currentData().toLongLong()}, m_day->date());
}

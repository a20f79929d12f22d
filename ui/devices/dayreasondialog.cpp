// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devices/dayreasondialog.h"

#include "ui/core/datefield.h"
#include "ui/core/formfield.h"
#include "ui/core/tokens.h"

#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

DayReasonDialog::DayReasonDialog(Workspace &workspace, const DayReasonQuestion &question, QWidget *parent)
    : DeviceDialog(workspace, question.name, question.title, question.actionText, parent),
      m_question(question),
      m_day(makeDate(question.day)),
      m_reason(new QPlainTextEdit)
{
    m_reason->setFixedHeight(px(32) * 2);
    addField(question.dayName, question.dayLabel, m_day);
    addField(question.reasonName, question.reasonLabel, m_reason);
    setLeaveText(tr("&Leave it as it is"));
    m_reason->setFocus();
}

void DayReasonDialog::submit()
{
    Problems problems;
    checkDate(problems, m_question.dayName, m_day, true);
    const auto reason = m_reason->toPlainText().trimmed();
    if (reason.isEmpty())
        problems.append({m_question.reasonName, ProblemKind::Missing});
    if (passes(problems))
        emit submitted(m_day->date(), reason);
}

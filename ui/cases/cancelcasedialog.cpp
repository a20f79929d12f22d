// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/cancelcasedialog.h"

#include "ui/cases/casesuggestions.h"
#include "ui/cases/casetexts.h"
#include "ui/core/formfield.h"
#include "ui/core/plainlabel.h"

#include <QComboBox>

using namespace Qt::StringLiterals;

CancelCaseDialog::CancelCaseDialog(Workspace &workspace, const Case &record, QWidget *parent)
    : RecordDialog(u"cancelCaseDialog"_s, tr("Cancel %1").arg(record.number), tr("&Cancel the case"), parent),
      m_reason(new QComboBox),
      m_other(new RecordPicker(caseSuggestions(workspace, record.id, this)))
{
    auto *note = new PlainLabel(tr("A cancelled case counts in no figure. What was said in it stays."));
    note->setWordWrap(true);
    addWidget(note);
    for (const auto each : allOf<CancelReason>())
        m_reason->addItem(cancelReasonText(each), toWord(each));
    addField(u"reason"_s, tr("&Reason"), m_reason);
    m_otherField = addField(u"duplicate_of"_s, tr("The &other case"), m_other);
    m_otherField->setHint(tr("Type its number, or words of its subject."));
    connect(m_reason, &QComboBox::currentIndexChanged, this, &CancelCaseDialog::showOther);
    showOther();
    setLeaveText(tr("&Keep the case"));
    m_reason->setFocus();
}

CancelReason CancelCaseDialog::reason() const
{
    return fromWord<CancelReason>(m_reason->currentData().toString()).value_or(CancelReason::Spam);
}

void CancelCaseDialog::showOther()
{
    m_otherField->setVisible(reason() == CancelReason::Duplicate || reason() == CancelReason::Merged);
}

void CancelCaseDialog::showProblems(const Problems &problems)
{
    setWriting(false);
    accepts(problems);
}

void CancelCaseDialog::submit()
{
    const auto other = m_other->choice();
    const bool isUnknown = m_otherField->isVisible() && other == 0 && !m_other->text().trimmed().isEmpty();
    if (!accepts(isUnknown ? Problems{{u"duplicate_of"_s, ProblemKind::UnknownReference, m_other->text()}}
                           : Problems{}))
        return;
    setWriting(true);
    emit submitted({reason(), m_otherField->isVisible() && other > 0 ? std::optional(CaseId{other}) : std::nullopt});
}

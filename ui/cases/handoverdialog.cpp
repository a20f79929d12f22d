// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/handoverdialog.h"

#include "models/cases/caseinput.h"
#include "ui/cases/casetexts.h"
#include "ui/core/formfield.h"
#include "ui/core/tokens.h"

#include <QComboBox>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

HandOverDialog::HandOverDialog(const Case &record, const QList<Staff> &staff, QWidget *parent)
    : RecordDialog(u"handOverDialog"_s, tr("Hand %1 over").arg(record.number), tr("&Hand over"), parent),
      m_level(new QComboBox),
      m_assignee(new QComboBox),
      m_note(new QPlainTextEdit)
{
    for (int level = 1; level <= 3; ++level)
        m_level->addItem(caseLevelText(level), level);
    m_level->setCurrentIndex(record.level - 1);
    m_assignee->addItem(tr("Nobody: whoever takes it"), qint64(0));
    for (const auto &person : staff) {
        if (person.active || record.assignee == person.id)
            m_assignee->addItem(person.name, person.id.value);
    }
    m_assignee->setCurrentIndex(qMax(0, m_assignee->findData(record.assignee.value_or(StaffId{}).value)));
    addField(u"assignee"_s, tr("&To"), m_assignee);
    addField(u"level"_s, tr("Support &level"), m_level)
        ->setHint(tr("A higher level counts as a hand-over: the case is then not solved at first contact."));
    addField(u"note"_s, tr("What the next one must &know"), m_note);
    m_note->setFixedHeight(px(32) * 3);
    m_assignee->setFocus();
}

void HandOverDialog::submit()
{
    const HandOver handOver{.level = m_level->currentData().toInt(),
                            .assignee = m_assignee->currentData().toLongLong() > 0
                                            ? std::optional(StaffId{m_assignee->currentData().toLongLong()})
                                            : std::nullopt,
                            .note = m_note->toPlainText().trimmed()};
    if (!accepts(problemsOfText(u"note"_s, handOver.note, kMostContactCharacters)))
        return;
    setWriting(true);
    emit submitted(handOver);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offers/offerconflictrow.h"

#include "models/offers/offerrules.h"
#include "ui/core/flowlayout.h"
#include "ui/core/plainlabel.h"
#include "ui/core/problemline.h"
#include "ui/core/tokens.h"
#include "ui/offers/conflicttexts.h"
#include "ui/offers/offertexts.h"

#include <QButtonGroup>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

OfferConflictRow::OfferConflictRow(QWidget *parent)
    : QWidget(parent),
      m_text(new PlainLabel),
      m_difference(new PlainLabel({}, PlainLabel::Type::Small)),
      m_group(new QButtonGroup(this)),
      m_reuse(addChoice(ConflictChoice::Reuse, tr("Reuse that offer"))),
      m_revise(addChoice(ConflictChoice::Revise, tr("Revise that offer"))),
      m_justify(addChoice(ConflictChoice::Justify, tr("Justify the new one"))),
      m_reason(new QLineEdit),
      m_problem(new ProblemLine)
{
    m_text->setWordWrap(true);
    m_difference->setWordWrap(true);
    m_reuse->setToolTip(tr("Give up this draft; the earlier offer holds"));
    m_revise->setToolTip(tr("Issue this as the next revision of the earlier offer, which it supersedes"));
    m_reason->setPlaceholderText(tr("Why a new offer beside that one?"));
    m_reason->hide();
    auto *choices = new QWidget;
    auto *flow = new FlowLayout(choices);
    for (auto *choice : {m_reuse, m_revise, m_justify})
        flow->addWidget(choice);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(4));
    column->addWidget(m_text);
    column->addWidget(m_difference);
    column->addWidget(choices);
    column->addWidget(m_reason);
    column->addWidget(m_problem);
    connect(m_group, &QButtonGroup::idClicked, this, &OfferConflictRow::showReason);
    connect(m_reason, &QLineEdit::textEdited, this, &OfferConflictRow::changed);
}

QRadioButton *OfferConflictRow::addChoice(ConflictChoice choice, const QString &text)
{
    auto *button = new QRadioButton(text);
    m_group->addButton(button, int(choice));
    return button;
}

void OfferConflictRow::setConflict(const OfferConflict &conflict, const Offer &draft, QDate today, const Formats &formats)
{
    m_conflict = conflict;
    const auto title = offerTitle(conflict.number, conflict.revision, conflict.variant);
    m_text->setText(title + u": "_s + conflictSentence(conflict, draft.customer, today, formats));
    const auto difference = priceDifferenceText(conflict, draft.currency, formats);
    m_difference->setText(difference);
    m_difference->setVisible(!difference.isEmpty());
    m_reuse->setVisible(canReuse(conflict));
    m_revise->setVisible(canRevise(conflict.status));
}

void OfferConflictRow::setNumber(int number)
{
    const auto dress = [number](QWidget *widget, const QString &suffix, const QString &title) {
        widget->setObjectName(u"conflict%1%2"_s.arg(QString::number(number), suffix));
        if (!title.isEmpty())
            widget->setAccessibleName(tr("Earlier offer %1: %2").arg(QString::number(number), title));
    };
    dress(m_text, u"Text"_s, {});
    dress(m_difference, u"Difference"_s, {});
    dress(m_reuse, u"Reuse"_s, tr("reuse that offer"));
    dress(m_revise, u"Revise"_s, tr("revise that offer"));
    dress(m_justify, u"Justify"_s, tr("justify the new one"));
    dress(m_reason, u"Reason"_s, tr("reason"));
    dress(m_problem, u"Problem"_s, {});
}

void OfferConflictRow::showReason()
{
    m_reason->setVisible(m_justify->isChecked());
    if (m_justify->isChecked())
        m_reason->setFocus();
    m_problem->setText({});
    emit changed();
}

std::optional<Acknowledgement> OfferConflictRow::answer() const
{
    if (m_group->checkedId() < 0 || m_group->checkedButton()->isHidden())
        return std::nullopt;
    const auto choice = ConflictChoice(m_group->checkedId());
    return Acknowledgement{m_conflict.other, choice, choice == ConflictChoice::Justify ? m_reason->text().trimmed() : QString()};
}

bool OfferConflictRow::check()
{
    const auto chosen = answer();
    auto text = chosen ? QString() : tr("Choose what to do about this offer.");
    if (chosen && chosen->choice == ConflictChoice::Justify) {
        const auto problems = problemsOfReason(u"reason"_s, chosen->reason);
        text = problems.isEmpty() ? QString() : offerProblemText(problems.constFirst());
    }
    m_problem->setText(text);
    return text.isEmpty();
}

void OfferConflictRow::focusChoice()
{
    if (m_justify->isChecked())
        return m_reason->setFocus();
    auto *first = m_group->checkedButton() ? m_group->checkedButton() : static_cast<QAbstractButton *>(m_reuse->isHidden() ? m_justify : m_reuse);
    first->setFocus();
}

QList<QWidget *> OfferConflictRow::focusOrder() const
{
    return {m_reuse, m_revise, m_justify, m_reason};
}

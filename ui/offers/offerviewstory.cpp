// SPDX-License-Identifier: GPL-3.0-or-later
// The part of OfferView that says where the offer stands, and how it came there.
#include "models/offers/offerrules.h"
#include "ui/core/chip.h"
#include "ui/core/icons.h"
#include "ui/core/mnemonics.h"
#include "ui/core/plainlabel.h"
#include "ui/core/statetexts.h"
#include "ui/core/workspace.h"
#include "ui/offers/offertexts.h"
#include "ui/offers/offerview.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

static OfferStatus statusOf(const OfferDetails &details, QDate today)
{
    return isLateOn(details.offer, today) ? OfferStatus::Expired : details.offer.status;
}

void OfferView::showHead()
{
    const auto &offer = m_details.offer;
    const auto &formats = workspace().formats();
    const auto status = statusOf(m_details, workspace().today());
    m_number->setText(offerTitle(offer.number, offer.revision, offer.variant));
    m_status->setState(offerStatusText(status), offerStatusMeaning(status), offerStatusIcon(status));
    m_late->setVisible(offer.acceptedLate);
    m_spoken->setVisible(offer.spoken);
    m_customer->setText(withoutMnemonics(m_details.customerName));
    m_customer->setAccessibleName(tr("Open customer %1").arg(m_details.customerName));
    m_purchase->setText(tr("Purchase %1").arg(withoutMnemonics(m_details.purchaseNumber)));
    m_purchase->setVisible(offer.purchase.has_value());
    QStringList parts{m_details.authorName, channelText(offer.channel)};
    parts.append(offer.issuedAt ? tr("issued %1").arg(formats.when(*offer.issuedAt, workspace().now()))
                                : tr("begun %1").arg(formats.when(offer.createdAt, workspace().now())));
    parts.append(validityText(offer.validUntil, formats));
    if (offer.status == OfferStatus::Declined)
        parts.append(tr("declined: %1").arg(declineReasonText(offer.declineReason)));
    parts.removeAll(QString());
    m_dates->setText(factsText(parts));
    showText(m_note, offer.note);
}

void OfferView::showActions()
{
    const auto status = m_details.offer.status;
    const auto isLate = isLateOn(m_details.offer, workspace().today());
    const bool isDraft = canEdit(status);
    m_issue->setVisible(isDraft);
    m_edit->setVisible(isDraft);
    m_remove->setVisible(isDraft);
    m_accept->setVisible(canBecome(status, OfferStatus::Accepted));
    m_convert->setVisible(canBecome(status, OfferStatus::Converted));
    m_decline->setVisible(canBecome(status, OfferStatus::Declined) && !isLate);
    m_withdraw->setVisible(canBecome(status, OfferStatus::Withdrawn) && !isLate);
    m_revise->setVisible(canRevise(status));
    m_variant->setVisible(status == OfferStatus::Issued && !isLate);
    m_print->setVisible(!isDraft);
    m_pdf->setVisible(!isDraft);
    for (auto *writing : {m_issue, m_edit, m_remove, m_accept, m_convert, m_decline, m_withdraw, m_revise, m_variant})
        writing->setEnabled(workspace().canWrite());
}

void OfferView::showChain()
{
    m_chain->clear();
    for (const auto &row : std::as_const(m_details.chain)) {
        if (row.id == m_details.offer.id)
            continue;
        const auto status = statusOn(row, workspace().today());
        const auto total = workspace().formats().money(row.gross);
        const auto text = tr("%1 · %2 · %3", "revision or variant, its state, its total")
                              .arg(offerTitle(row.number, row.revision, row.variant), offerStatusText(status), total);
        auto *button = addButton(m_chain, u"chain%1"_s.arg(row.id.value), withoutMnemonics(text), offerStatusIcon(status));
        connect(button, &QPushButton::clicked, this, [this, id = row.id.value] { emit offerRequested(id); });
    }
    m_chain->parentWidget()->setVisible(m_details.chain.size() > 1);
}

QString OfferView::choiceText(const OfferChoice &chosen) const
{
    const auto &choice = chosen.choice;
    QStringList kinds;
    for (const auto kind : choice.kinds)
        kinds.append(conflictKindText(kind));
    const auto other = offerTitle(choice.otherNumber, choice.otherRevision, choice.otherVariant);
    const bool isMine = choice.offer == m_details.offer.id;
    const auto what = isMine ? tr("%1 stood in the way (%2).").arg(other, kinds.join(u", "_s))
                             : tr("This one stood in the way of a later offer (%1).").arg(kinds.join(u", "_s));
    QStringList how{conflictChoiceText(choice.choice)};
    if (!chosen.by.isEmpty())
        how.append(chosen.by);
    how.append(workspace().formats().when(choice.at, workspace().now()));
    const auto text = what + u' ' + factsText(how);
    return choice.reason.isEmpty() ? text : text + u'\n' + tr("Reason: %1").arg(choice.reason);
}

void OfferView::showChoices()
{
    auto *column = static_cast<QVBoxLayout *>(m_choices->layout());
    while (auto *item = column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const auto &chosen : std::as_const(m_details.choices)) {
        const bool isMine = chosen.choice.offer == m_details.offer.id;
        const auto linked = isMine ? std::optional(chosen.choice.other) : chosen.choice.offer;
        auto *row = new QWidget;
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(px(8));
        auto *text = new PlainLabel(choiceText(chosen));
        text->setObjectName(u"choice%1"_s.arg(chosen.choice.other.value));
        text->setWordWrap(true);
        line->addWidget(text, 1);
        column->addWidget(row);
        if (!linked)
            continue;
        auto *open = new QPushButton(icon(u"link"_s), tr("Show"));
        open->setObjectName(u"showOther%1"_s.arg(linked->value));
        open->setAccessibleName(tr("Show the other offer"));
        connect(open, &QPushButton::clicked, this, [this, id = linked->value] { emit offerRequested(id); });
        line->addWidget(open, 0, Qt::AlignTop);
    }
    m_choices->setVisible(!m_details.choices.isEmpty());
}

void OfferView::showHistory()
{
    QStringList lines;
    for (const auto &[event, by] : std::as_const(m_details.history)) {
        const auto status = fromWord<OfferStatus>(event.toState);
        const auto reason = event.reason ? declineReasonText(*event.reason) : QString();
        lines.append(momentText(event.at, {status ? offerStatusText(*status) : event.toState, by, reason}));
    }
    m_history->setText(lines.join(u'\n'));
}

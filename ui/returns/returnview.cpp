// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/returns/returnview.h"

#include "models/returns/returnstore.h"
#include "models/storage/eventlog.h"
#include "ui/core/chip.h"
#include "ui/core/mnemonics.h"
#include "ui/core/plainlabel.h"
#include "ui/core/statetexts.h"
#include "ui/core/style.h"
#include "ui/core/workspace.h"
#include "ui/returns/returntexts.h"

using namespace Qt::StringLiterals;

ReturnView::ReturnView(Workspace &workspace, QWidget *parent)
    : RecordView(u"return"_s, tr("Return"), workspace, parent),
      m_number(new PlainLabel({}, PlainLabel::Type::Heading)),
      m_status(new Chip({}, Meaning::Neutral)),
      m_goods(new PlainLabel),
      m_window(new PlainLabel),
      m_cover(new PlainLabel),
      m_loaner(new PlainLabel),
      m_outcome(new PlainLabel),
      m_description(new PlainLabel),
      m_history(new PlainLabel({}, PlainLabel::Type::Small))
{
    m_status->setObjectName(u"returnStatus"_s);
    addTitle(u"returnNumber"_s, m_number, {m_status});
    addText(u"returnGoods"_s, m_goods);
    m_chips = addFlow();
    m_links = addFlow();
    m_steps = addFlow();
    addText(u"returnWindow"_s, m_window);
    addText(u"returnCover"_s, m_cover);
    addText(u"returnLoaner"_s, m_loaner);
    addText(u"returnOutcome"_s, m_outcome);
    addText(u"returnDescription"_s, m_description);
    addText(u"returnHistory"_s, m_history);
}

void ReturnView::setDetails(const ReturnDetails &details)
{
    m_details = details;
    showHead();
    showLinks();
    showSteps();
    showFacts();
    showHistory();
}

void ReturnView::showHead()
{
    const auto &record = m_details.record;
    const auto &formats = workspace().formats();
    m_number->setText(record.number);
    m_status->setState(returnStatusText(record.status), returnStatusMeaning(record.status), returnStatusIconName(record.status));
    m_goods->setText(m_details.serial.isEmpty() ? m_details.goods : tr("%1 · serial %2").arg(m_details.goods, m_details.serial));
    m_chips->clear();
    const auto add = [this](const QString &name, const QString &text, Meaning meaning, const QString &iconName) {
        auto *chip = new Chip(text, meaning, iconName);
        chip->setObjectName(name);
        m_chips->addWidget(chip);
    };
    add(u"kindChip"_s, returnKindText(record.kind), Meaning::Neutral, u"return"_s);
    if (!record.reason.isEmpty())
        add(u"reasonChip"_s, record.reason, Meaning::Neutral, {});
    add(u"requestedChip"_s, tr("Requested on %1").arg(formats.date(record.requestedOn)), Meaning::Neutral, u"calendar"_s);
    if (!record.promisedOn)
        return;
    const bool late = isLate(record, workspace().today());
    const auto promised = formats.date(*record.promisedOn);
    add(u"promisedChip"_s, late ? tr("Promised: %1, late").arg(promised) : tr("Promised: %1").arg(promised),
        late ? Meaning::Bad : Meaning::Neutral, u"clock"_s);
}

void ReturnView::addLink(const QString &name, const QString &text, const QString &iconName, SearchKind kind, qint64 id)
{
    auto *button = addButton(m_links, name, withoutMnemonics(text), iconName);
    connect(button, &QPushButton::clicked, this, [this, kind, id] { emit openRequested(kind, id); });
}

void ReturnView::showLinks()
{
    const auto &record = m_details.record;
    m_links->clear();
    if (m_details.customer)
        addLink(u"openCustomer"_s, m_details.customerName, u"customers"_s, SearchKind::Customer, m_details.customer->value);
    addLink(u"openCase"_s, m_details.caseNumber, u"cases"_s, SearchKind::Case, record.caseId.value);
    if (record.device)
        addLink(u"openDevice"_s, tr("The device"), u"devices"_s, SearchKind::Device, record.device->value);
    if (record.replacementDevice)
        addLink(u"openReplacement"_s, tr("The replacement"), u"devices"_s, SearchKind::Device, record.replacementDevice->value);
    if (record.refundPurchase)
        addLink(u"openRefund"_s, m_details.refundNumber, u"purchases"_s, SearchKind::Purchase, record.refundPurchase->value);
}

void ReturnView::showSteps()
{
    auto *steps = m_steps->parentWidget();
    const auto focused = focusWidget() && steps->isAncestorOf(focusWidget()) ? focusWidget()->objectName() : QString();
    m_steps->clear();
    steps->setVisible(workspace().canWrite());
    if (!workspace().canWrite())
        return;
    const auto &record = m_details.record;
    bool isFirst = true;
    for (const auto to : allowedNext(record)) {
        auto *step = addButton(m_steps, u"step_"_s + toWord(to), returnStepText(record, to), returnStatusIconName(to));
        if (std::exchange(isFirst, false) && (to != ReturnStatus::Closed || isSettled(record.status)))
            makePrimary(step);
        connect(step, &QPushButton::clicked, this, [this, to] { emit stepRequested(to); });
    }
    showLoanerSteps();
    if (record.status != ReturnStatus::Closed)
        addAction(m_steps, u"editReturn"_s, tr("&Edit …"), u"document-edit"_s, &ReturnView::editRequested);
    steps->setVisible(m_steps->count() > 0); // no gap where nothing is left to do
    const auto buttons = steps->findChildren<QPushButton *>(focused.isEmpty() ? u"-"_s : focused);
    if (!buttons.isEmpty())
        buttons.last()->setFocus(); // the others are about to go
}

void ReturnView::showLoanerSteps()
{
    if (m_details.record.isLoanerOut())
        addAction(m_steps, u"takeLoanerBack"_s, tr("Loaner &back"), u"arrow-incoming"_s, &ReturnView::takeBackRequested);
    else if (m_details.record.status != ReturnStatus::Closed)
        addAction(m_steps, u"lendLoaner"_s, tr("Lend a loa&ner …"), u"arrow-outgoing"_s, &ReturnView::lendRequested);
}

/// What came of it, in words; empty while it is open.
static QString outcomeText(const ReturnDetails &details, const Formats &formats)
{
    const auto &record = details.record;
    if (!record.rejectReason.isEmpty())
        return ReturnView::tr("Rejected: %1").arg(record.rejectReason);
    if (record.refundMinor && details.refund)
        return ReturnView::tr("Paid back: %1").arg(formats.money({*record.refundMinor, details.refund->currency}));
    if (record.replacementDevice)
        return ReturnView::tr("Replaced by: %1").arg(details.replacement);
    return record.resolution ? ReturnView::tr("Approved: %1").arg(returnResolutionText(*record.resolution)) : QString();
}

static QString loanerText(const ReturnDetails &details, const Formats &formats)
{
    const auto &record = details.record;
    if (!record.loanerDevice || !record.loanerOutOn)
        return {};
    const auto out = formats.date(*record.loanerOutOn);
    return record.loanerBackOn
               ? ReturnView::tr("Loaner: %1, out %2, back %3").arg(details.loaner, out, formats.date(*record.loanerBackOn))
               : ReturnView::tr("Loaner: %1, out since %2").arg(details.loaner, out);
}

void ReturnView::showFacts()
{
    const auto &formats = workspace().formats();
    showText(m_window, windowSentence(m_details.window, formats));
    showText(m_cover, coverSentence(m_details.cover, m_details.record.requestedOn, formats));
    showText(m_loaner, loanerText(m_details, formats));
    showText(m_outcome, outcomeText(m_details, formats));
    showText(m_description, m_details.record.description);
}

QString ReturnView::eventText(const ReturnEvent &moment) const
{
    const auto &event = moment.event;
    if (event.entity == kReturnLoanerEntity)
        return event.toState.isEmpty() ? tr("Loaner back: %1").arg(moment.loaner) : tr("Loaner lent: %1").arg(moment.loaner);
    const auto status = fromWord<ReturnStatus>(event.toState);
    return status ? returnStatusText(*status) : event.toState;
}

void ReturnView::showHistory()
{
    QStringList lines;
    for (const auto &moment : std::as_const(m_details.history)) {
        const auto &event = moment.event;
        const auto reason = event.reason == kUndoReason ? tr("undone") : event.reason.value_or(QString());
        lines.append(momentText(event.at, {eventText(moment), moment.by, reason}));
    }
    m_history->setText(lines.join(u'\n'));
}

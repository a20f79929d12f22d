// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/returns/returnview.h"

#include "models/returns/returnstore.h"
#include "ui/core/chip.h"
#include "ui/core/flowlayout.h"
#include "ui/core/icons.h"
#include "ui/core/plainlabel.h"
#include "ui/core/statetexts.h"
#include "ui/core/style.h"
#include "ui/core/workspace.h"
#include "ui/returns/returntexts.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ReturnView::ReturnView(Workspace &workspace, QWidget *parent)
    : QScrollArea(parent),
      m_workspace(workspace),
      m_number(new PlainLabel({}, PlainLabel::Type::Heading)),
      m_status(new Chip({}, Meaning::Neutral)),
      m_goods(new PlainLabel),
      m_chips(new QWidget),
      m_links(new QWidget),
      m_steps(new QWidget),
      m_window(new PlainLabel),
      m_cover(new PlainLabel),
      m_loaner(new PlainLabel),
      m_outcome(new PlainLabel),
      m_description(new PlainLabel),
      m_history(new PlainLabel({}, PlainLabel::Type::Small))
{
    setObjectName(u"returnView"_s);
    setAccessibleName(tr("Return"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus); // what is in it takes the focus and scrolls it
    setWidgetResizable(true);
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(px(16), 0, px(8), px(8));
    column->setSpacing(px(12));
    buildHead(column);
    buildFacts(column);
    column->addStretch();
    setWidget(body);
}

void ReturnView::buildHead(QVBoxLayout *column)
{
    m_number->setObjectName(u"returnNumber"_s);
    m_number->setElided(true);
    m_status->setObjectName(u"returnStatus"_s);
    auto *title = new QHBoxLayout;
    title->setSpacing(px(8));
    title->addWidget(m_number, 1);
    title->addWidget(m_status);
    column->addLayout(title);
    column->addWidget(m_goods);
    for (auto *row : {m_chips, m_links, m_steps}) {
        new FlowLayout(row);
        column->addWidget(row);
    }
}

void ReturnView::buildFacts(QVBoxLayout *column)
{
    for (const auto &[label, name] :
         {std::pair{m_goods, u"returnGoods"_s}, std::pair{m_window, u"returnWindow"_s}, std::pair{m_cover, u"returnCover"_s},
          std::pair{m_loaner, u"returnLoaner"_s}, std::pair{m_outcome, u"returnOutcome"_s},
          std::pair{m_description, u"returnDescription"_s}, std::pair{m_history, u"returnHistory"_s}}) {
        label->setObjectName(name);
        label->setWordWrap(true);
        if (label != m_goods)
            column->addWidget(label);
    }
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
    const auto &formats = m_workspace.formats();
    m_number->setText(record.number);
    m_status->setState(returnStatusText(record.status), returnStatusMeaning(record.status), returnStatusIconName(record.status));
    m_goods->setText(m_details.serial.isEmpty() ? m_details.goods : tr("%1 · serial %2").arg(m_details.goods, m_details.serial));
    static_cast<FlowLayout *>(m_chips->layout())->clear();
    const auto add = [this](const QString &name, const QString &text, Meaning meaning, const QString &iconName) {
        auto *chip = new Chip(text, meaning, iconName);
        chip->setObjectName(name);
        m_chips->layout()->addWidget(chip);
    };
    add(u"kindChip"_s, returnKindText(record.kind), Meaning::Neutral, u"return"_s);
    if (!record.reason.isEmpty())
        add(u"reasonChip"_s, record.reason, Meaning::Neutral, {});
    add(u"requestedChip"_s, tr("Asked for: %1").arg(formats.date(record.requestedOn)), Meaning::Neutral, u"calendar"_s);
    if (!record.promisedOn)
        return;
    const bool late = isLate(record, m_workspace.today());
    const auto promised = formats.date(*record.promisedOn);
    add(u"promisedChip"_s, late ? tr("Promised: %1, late").arg(promised) : tr("Promised: %1").arg(promised),
        late ? Meaning::Bad : Meaning::Neutral, u"clock"_s);
}

QPushButton *ReturnView::addButton(FlowLayout *row, const QString &name, const QString &text, const QString &iconName)
{
    auto *button = new QPushButton(icon(iconName), text);
    button->setObjectName(name);
    row->addWidget(button);
    return button;
}

void ReturnView::addLink(const QString &name, const QString &text, const QString &iconName, SearchKind kind, qint64 id)
{
    auto *button = addButton(static_cast<FlowLayout *>(m_links->layout()), name, QString(text).replace(u'&', u"&&"_s), iconName);
    connect(button, &QPushButton::clicked, this, [this, kind, id] { emit openRequested(kind, id); });
}

void ReturnView::showLinks()
{
    const auto &record = m_details.record;
    static_cast<FlowLayout *>(m_links->layout())->clear();
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
    const auto focused = focusWidget() && m_steps->isAncestorOf(focusWidget()) ? focusWidget()->objectName() : QString();
    auto *row = static_cast<FlowLayout *>(m_steps->layout());
    row->clear();
    m_steps->setVisible(m_workspace.canWrite());
    if (!m_workspace.canWrite())
        return;
    const auto &record = m_details.record;
    bool isFirst = true;
    for (const auto to : allowedNext(record)) {
        auto *step = addButton(row, u"step_"_s + toWord(to), returnStepText(record, to), returnStatusIconName(to));
        if (std::exchange(isFirst, false) && (to != ReturnStatus::Closed || isSettled(record.status)))
            makePrimary(step);
        connect(step, &QPushButton::clicked, this, [this, to] { emit stepRequested(to); });
    }
    showLoanerSteps();
    if (record.status != ReturnStatus::Closed) {
        auto *edit = addButton(row, u"editReturn"_s, tr("&Edit …"), u"document-edit"_s);
        connect(edit, &QPushButton::clicked, this, &ReturnView::editRequested);
    }
    const auto buttons = m_steps->findChildren<QPushButton *>(focused.isEmpty() ? u"-"_s : focused);
    if (!buttons.isEmpty())
        buttons.last()->setFocus(); // the others are about to go
}

void ReturnView::showLoanerSteps()
{
    auto *row = static_cast<FlowLayout *>(m_steps->layout());
    if (m_details.record.isLoanerOut()) {
        auto *back = addButton(row, u"takeLoanerBack"_s, tr("Loaner &back"), u"arrow-incoming"_s);
        connect(back, &QPushButton::clicked, this, &ReturnView::takeBackRequested);
    } else if (m_details.record.status != ReturnStatus::Closed) {
        auto *lend = addButton(row, u"lendLoaner"_s, tr("Lend a loa&ner …"), u"arrow-outgoing"_s);
        connect(lend, &QPushButton::clicked, this, &ReturnView::lendRequested);
    }
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
    const auto &formats = m_workspace.formats();
    for (const auto &[label, text] :
         {std::pair{m_window, windowSentence(m_details.window, formats)},
          std::pair{m_cover, coverSentence(m_details.cover, m_details.record.requestedOn, formats)},
          std::pair{m_loaner, loanerText(m_details, formats)}, std::pair{m_outcome, outcomeText(m_details, formats)},
          std::pair{m_description, m_details.record.description}}) {
        label->setText(text);
        label->setVisible(!text.isEmpty());
    }
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
        QStringList parts{m_workspace.formats().dateTime(event.at), eventText(moment), moment.by};
        if (event.reason)
            parts.append(*event.reason == kReturnUndoReason ? tr("undone") : *event.reason);
        parts.removeAll(QString());
        lines.append(parts.join(u" · "_s));
    }
    m_history->setText(lines.join(u'\n'));
}

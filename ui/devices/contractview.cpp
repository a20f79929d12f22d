// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devices/contractview.h"

#include "models/contracts/contractrules.h"
#include "models/core/money.h"
#include "ui/core/chip.h"
#include "ui/core/flowlayout.h"
#include "ui/core/icons.h"
#include "ui/core/plainlabel.h"
#include "ui/core/workspace.h"
#include "ui/devices/devicetexts.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ContractView::ContractView(Workspace &workspace, QWidget *parent)
    : QScrollArea(parent),
      m_workspace(workspace),
      m_title(new PlainLabel({}, PlainLabel::Type::Heading)),
      m_state(new Chip({}, Meaning::Neutral)),
      m_customer(new QPushButton),
      m_device(new QPushButton),
      m_facts(new PlainLabel),
      m_renew(new QPushButton(icon(u"view-refresh"_s), tr("&Renew"))),
      m_end(new QPushButton(icon(u"block"_s), tr("En&d"))),
      m_edit(new QPushButton(icon(u"document-edit"_s), tr("&Edit"))),
      m_note(new PlainLabel({}, PlainLabel::Type::Small)),
      m_history(new PlainLabel({}, PlainLabel::Type::Small))
{
    setObjectName(u"contractView"_s);
    setAccessibleName(tr("Contract"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus); // what is in it takes the focus and scrolls it
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(px(16), 0, px(8), px(8));
    column->setSpacing(px(12));
    buildHead(column);
    buildActions(column);
    for (auto *label : {m_facts, m_note, m_history}) {
        label->setWordWrap(true);
        column->addWidget(label);
    }
    m_facts->setObjectName(u"contractFacts"_s);
    m_note->setObjectName(u"contractNote"_s);
    m_history->setObjectName(u"contractHistory"_s);
    column->addStretch();
    setWidget(body);
}

void ContractView::buildHead(QVBoxLayout *column)
{
    m_title->setObjectName(u"contractTitle"_s);
    m_title->setElided(true);
    m_state->setObjectName(u"contractState"_s);
    m_customer->setObjectName(u"openContractCustomer"_s);
    m_customer->setIcon(icon(u"person"_s));
    m_device->setObjectName(u"openContractDevice"_s);
    m_device->setIcon(icon(u"devices"_s));
    auto *title = new QHBoxLayout;
    title->setSpacing(px(8));
    title->addWidget(m_title, 1);
    title->addWidget(m_state);
    column->addLayout(title);
    auto *links = new QWidget;
    auto *flow = new FlowLayout(links);
    flow->addWidget(m_customer);
    flow->addWidget(m_device);
    column->addWidget(links);
    connect(m_customer, &QPushButton::clicked, this, [this] { emit openRequested(SearchKind::Customer, m_details.contract.customer.value); });
    connect(m_device, &QPushButton::clicked, this, [this] {
        if (m_details.contract.device)
            emit openRequested(SearchKind::Device, m_details.contract.device->value);
    });
}

void ContractView::buildActions(QVBoxLayout *column)
{
    m_renew->setObjectName(u"renewContract"_s);
    m_end->setObjectName(u"endContract"_s);
    m_edit->setObjectName(u"editContract"_s);
    auto *row = new QWidget;
    auto *flow = new FlowLayout(row);
    for (auto *button : {m_renew, m_end, m_edit})
        flow->addWidget(button);
    const int width = qMax(m_renew->sizeHint().width(), m_end->sizeHint().width());
    m_renew->setMinimumWidth(width); // neither stands out
    m_end->setMinimumWidth(width);
    column->addWidget(row);
    connect(m_renew, &QPushButton::clicked, this, &ContractView::renewRequested);
    connect(m_end, &QPushButton::clicked, this, &ContractView::endRequested);
    connect(m_edit, &QPushButton::clicked, this, &ContractView::editRequested);
}

void ContractView::setDetails(const ContractDetails &details)
{
    m_details = details;
    const auto &contract = details.contract;
    const auto state = stateOn(contract, m_workspace.today());
    m_title->setText(contract.title);
    m_state->setState(contractStateText(state), contractStateMeaning(state), contractStateIcon(state));
    m_customer->setText(QString(details.customerName).replace(u'&', u"&&"_s));
    m_customer->setAccessibleName(tr("Open customer %1").arg(details.customerName));
    m_device->setText(QString(details.deviceName).replace(u'&', u"&&"_s));
    m_device->setAccessibleName(tr("Open the device %1").arg(details.deviceName));
    m_device->setVisible(contract.device.has_value());
    for (auto *button : {m_renew, m_end, m_edit}) {
        button->setVisible(isUndecided(contract));
        button->setEnabled(m_workspace.canWrite());
    }
    m_note->setText(contract.note);
    m_note->setVisible(!contract.note.isEmpty());
    showFacts();
    showHistory();
}

void ContractView::showFacts()
{
    const auto &contract = m_details.contract;
    const auto &formats = m_workspace.formats();
    QStringList lines{tr("Number: %1").arg(contract.number),
                      tr("From %1 until %2").arg(formats.date(contract.startsOn), formats.date(lastDayOf(contract)))};
    if (isUndecided(contract))
        lines.append(tr("Notice has to be given by %1 (%n day(s) before the end).", nullptr, contract.noticeDays)
                         .arg(formats.date(noticeBy(contract))));
    else
        lines.append(tr("Ended: %1").arg(contract.endReason));
    const auto term = monthsText(contract.renewalMonths);
    lines.append(contract.renewalPriceMinor
                     ? tr("A renewal lengthens it by %1 and costs %2.")
                           .arg(term, formats.money({*contract.renewalPriceMinor, contract.currency}))
                     : tr("A renewal lengthens it by %1; no price is agreed.").arg(term));
    m_facts->setText(lines.join(u'\n'));
}

void ContractView::showHistory()
{
    const auto word = [](const QString &state) {
        if (state == u"added")
            return tr("entered");
        if (state == u"renewed")
            return tr("renewed");
        return state == u"ended" ? tr("ended") : tr("taken back");
    };
    QStringList lines;
    for (const auto &event : std::as_const(m_details.history)) {
        QStringList parts{m_workspace.formats().dateTime(event.at), word(event.toState)};
        if (event.reason && *event.reason != u"undo")
            parts.append(*event.reason);
        lines.append(parts.join(u" · "_s));
    }
    m_history->setText(lines.join(u'\n'));
}

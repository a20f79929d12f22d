// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devices/contractview.h"

#include "models/contracts/contractrules.h"
#include "models/core/money.h"
#include "models/storage/eventlog.h"
#include "ui/core/chip.h"
#include "ui/core/mnemonics.h"
#include "ui/core/plainlabel.h"
#include "ui/core/workspace.h"
#include "ui/devices/devicetexts.h"

using namespace Qt::StringLiterals;

ContractView::ContractView(Workspace &workspace, QWidget *parent)
    : RecordView(u"contract"_s, tr("Contract"), workspace, parent),
      m_title(new PlainLabel({}, PlainLabel::Type::Heading)),
      m_state(new Chip({}, Meaning::Neutral)),
      m_facts(new PlainLabel),
      m_note(new PlainLabel({}, PlainLabel::Type::Small)),
      m_history(new PlainLabel({}, PlainLabel::Type::Small))
{
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    buildHead();
    buildActions();
    addText(u"contractFacts"_s, m_facts);
    addText(u"contractNote"_s, m_note);
    addText(u"contractHistory"_s, m_history);
}

void ContractView::buildHead()
{
    m_state->setObjectName(u"contractState"_s);
    addTitle(u"contractTitle"_s, m_title, {m_state});
    auto *links = addFlow();
    m_customer = addButton(links, u"openContractCustomer"_s, {}, u"person"_s);
    m_device = addButton(links, u"openContractDevice"_s, {}, u"devices"_s);
    connect(m_customer, &QPushButton::clicked, this, [this] { emit openRequested(SearchKind::Customer, m_details.contract.customer.value); });
    connect(m_device, &QPushButton::clicked, this, [this] {
        if (m_details.contract.device)
            emit openRequested(SearchKind::Device, m_details.contract.device->value);
    });
}

void ContractView::buildActions()
{
    auto *row = addFlow();
    m_renew = addAction(row, u"renewContract"_s, tr("&Renew"), u"view-refresh"_s, &ContractView::renewRequested);
    m_end = addAction(row, u"endContract"_s, tr("En&d"), u"block"_s, &ContractView::endRequested);
    m_edit = addAction(row, u"editContract"_s, tr("&Edit"), u"document-edit"_s, &ContractView::editRequested);
    const int width = qMax(m_renew->sizeHint().width(), m_end->sizeHint().width());
    m_renew->setMinimumWidth(width); // neither stands out
    m_end->setMinimumWidth(width);
}

void ContractView::setDetails(const ContractDetails &details)
{
    m_details = details;
    const auto &contract = details.contract;
    const auto state = stateOn(contract, workspace().today());
    m_title->setText(contract.title);
    m_state->setState(contractStateText(state), contractStateMeaning(state), contractStateIcon(state));
    m_customer->setText(withoutMnemonics(details.customerName));
    m_customer->setAccessibleName(tr("Open customer %1").arg(details.customerName));
    m_device->setText(withoutMnemonics(details.deviceName));
    m_device->setAccessibleName(tr("Open the device %1").arg(details.deviceName));
    m_device->setVisible(contract.device.has_value());
    for (auto *button : {m_renew, m_end, m_edit}) {
        button->setVisible(isUndecided(contract));
        button->setEnabled(workspace().canWrite());
    }
    showText(m_note, contract.note);
    showFacts();
    showHistory();
}

void ContractView::showFacts()
{
    const auto &contract = m_details.contract;
    const auto &formats = workspace().formats();
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
        const auto reason = event.reason == kUndoReason ? QString() : event.reason.value_or(QString());
        lines.append(momentText(event.at, {word(event.toState), reason}));
    }
    m_history->setText(lines.join(u'\n'));
}

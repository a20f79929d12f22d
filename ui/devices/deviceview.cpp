// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devices/deviceview.h"

#include "models/devices/devicerules.h"
#include "models/serviceplans/serviceplanrules.h"
#include "ui/core/chip.h"
#include "ui/core/covertexts.h"
#include "ui/core/icons.h"
#include "ui/core/mnemonics.h"
#include "ui/core/plainlabel.h"
#include "ui/core/workspace.h"
#include "ui/devices/devicemoments.h"
#include "ui/devices/devicetexts.h"
#include "ui/devices/planrow.h"
#include "ui/devices/warrantyrow.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

DeviceView::DeviceView(Workspace &workspace, QWidget *parent)
    : RecordView(u"device"_s, tr("Device"), workspace, parent),
      m_product(new PlainLabel({}, PlainLabel::Type::Heading)),
      m_cover(new Chip({}, Meaning::Neutral)),
      m_status(new Chip({}, Meaning::Neutral)),
      m_owner(new QPushButton),
      m_facts(new PlainLabel),
      m_sentence(new PlainLabel),
      m_note(new PlainLabel({}, PlainLabel::Type::Small)),
      m_history(new DeviceMoments(workspace))
{
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    buildHead();
    buildActions();
    m_warranties = addPart(tr("Warranties"));
    m_plans = addPart(tr("Inspections"));
    m_contracts = addFlow();
    addPart(tr("History"))->addWidget(m_history);
    connect(m_history, &DeviceMoments::openRequested, this, &DeviceView::openRequested);
}

void DeviceView::buildHead()
{
    m_cover->setObjectName(u"deviceCover"_s);
    m_status->setObjectName(u"deviceStatus"_s);
    addTitle(u"deviceProduct"_s, m_product, {m_status, m_cover});
    m_facts->setForegroundRole(kMutedRole);
    addText(u"deviceFacts"_s, m_facts);
    m_owner->setObjectName(u"openOwner"_s);
    column()->addWidget(m_owner, 0, Qt::AlignLeft);
    addText(u"coverSentence"_s, m_sentence);
    addText(u"deviceNote"_s, m_note);
    connect(m_owner, &QPushButton::clicked, this, [this] {
        if (m_details.device.owner)
            emit openRequested(SearchKind::Customer, m_details.device.owner->value);
    });
}

void DeviceView::buildActions()
{
    m_actions = addFlow();
    addAction(m_actions, u"editDevice"_s, tr("&Edit"), u"document-edit"_s, &DeviceView::editRequested);
    addAction(m_actions, u"addWarranty"_s, tr("Add a &warranty"), u"warranty"_s, &DeviceView::warrantyRequested);
    addAction(m_actions, u"changeOwner"_s, tr("Change the &owner"), u"people-handover"_s, &DeviceView::ownerRequested);
    m_plan = addButton(m_actions, u"planInspections"_s, tr("&Plan inspections"), u"calendar"_s);
    connect(m_plan, &QPushButton::clicked, this, [this] {
        const auto months = m_details.product.inspectionMonths.value_or(12);
        const auto first = nextDue(workspace().today(), months);
        emit planRequested({.device = m_details.device.id, .intervalMonths = months, .nextDueOn = first});
    });
    addAction(m_actions, u"addContract"_s, tr("Add a &contract"), u"contract"_s, &DeviceView::contractRequested);
}

/// A heading with a column under it; gives the column.
QVBoxLayout *DeviceView::addPart(const QString &title)
{
    auto *heading = new PlainLabel(title);
    auto bold = heading->font();
    bold.setWeight(QFont::DemiBold);
    heading->setFont(bold);
    auto *part = new QVBoxLayout;
    part->setSpacing(px(8));
    column()->addWidget(heading);
    column()->addLayout(part);
    return part;
}

void DeviceView::setDetails(const DeviceDetails &details)
{
    m_details = details;
    showHead();
    showWarranties();
    showPlans();
    showContracts();
    m_history->setMoments(details.history);
    m_actions->parentWidget()->setEnabled(workspace().canWrite());
}

void DeviceView::showHead()
{
    const auto &device = m_details.device;
    const auto &formats = workspace().formats();
    const auto cover = coverOn(m_details.layers, workspace().today());
    m_product->setText(m_details.product.name);
    m_cover->setState(coverWord(cover), coverMeaning(cover), coverIconName(cover));
    m_status->setState(deviceStatusText(device.status), Meaning::Accent);
    m_status->setVisible(device.status != DeviceStatus::Owned);
    const auto nobody = device.status == DeviceStatus::Loaner ? tr("The shop's own") : tr("No owner known");
    m_owner->setIcon(icon(device.owner ? u"person"_s : u"shop"_s));
    m_owner->setText(device.owner ? withoutMnemonics(m_details.ownerName) : nobody);
    m_owner->setAccessibleName(device.owner ? tr("Open the owner %1").arg(m_details.ownerName) : nobody);
    m_owner->setEnabled(device.owner.has_value());
    QStringList facts;
    if (!device.serial.isEmpty())
        facts.append(tr("serial number %1").arg(device.serial));
    if (device.acquiredOn)
        facts.append(tr("acquired on %1").arg(formats.date(*device.acquiredOn)));
    m_facts->setText(factsText(facts));
    m_sentence->setText(coverSentence(cover, formats));
    showText(m_note, device.note);
}

/// Takes away what the column shows.
static void clearPart(QVBoxLayout *part)
{
    while (auto *item = part->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
}

void DeviceView::showWarranties()
{
    clearPart(m_warranties);
    for (const auto &layer : std::as_const(m_details.layers)) {
        auto *row = new WarrantyRow(layer, workspace().today(), workspace().formats(), workspace().canWrite());
        connect(row, &WarrantyRow::registerRequested, this, [this, warranty = layer.warranty] { emit registerRequested(warranty); });
        connect(row, &WarrantyRow::voidRequested, this, [this, warranty = layer.warranty] { emit voidRequested(warranty); });
        m_warranties->addWidget(row);
    }
    if (m_details.layers.isEmpty())
        m_warranties->addWidget(new PlainLabel(tr("None is known."), PlainLabel::Type::Small));
}

void DeviceView::showPlans()
{
    clearPart(m_plans);
    bool goesOn = false;
    for (const auto &plan : std::as_const(m_details.plans)) {
        goesOn |= !plan.endedOn;
        auto *row = new PlanRow(plan, workspace().today(), workspace().formats(), workspace().canWrite());
        connect(row, &PlanRow::doneRequested, this, [this, plan] { emit inspectionRequested(plan); });
        connect(row, &PlanRow::editRequested, this, [this, plan] { emit planRequested(plan); });
        connect(row, &PlanRow::endRequested, this, [this, plan] { emit planEndRequested(plan); });
        m_plans->addWidget(row);
    }
    if (m_details.plans.isEmpty())
        m_plans->addWidget(new PlainLabel(tr("None are planned."), PlainLabel::Type::Small));
    m_plan->setVisible(!goesOn && isInUse(m_details.device.status));
}

void DeviceView::showContracts()
{
    m_contracts->clear();
    for (const auto &contract : std::as_const(m_details.contracts)) {
        auto *button = addButton(m_contracts, u"contract%1"_s.arg(contract.id.value), tr("Contract %1").arg(withoutMnemonics(contract.number)), u"contract"_s);
        connect(button, &QPushButton::clicked, this, [this, id = contract.id.value] { emit openRequested(SearchKind::Contract, id); });
    }
    m_contracts->parentWidget()->setVisible(!m_details.contracts.isEmpty());
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devices/deviceview.h"

#include "models/devices/devicerules.h"
#include "models/serviceplans/serviceplanrules.h"
#include "ui/core/chip.h"
#include "ui/core/covertexts.h"
#include "ui/core/flowlayout.h"
#include "ui/core/icons.h"
#include "ui/core/plainlabel.h"
#include "ui/core/workspace.h"
#include "ui/devices/devicemoments.h"
#include "ui/devices/devicetexts.h"
#include "ui/devices/planrow.h"
#include "ui/devices/warrantyrow.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

DeviceView::DeviceView(Workspace &workspace, QWidget *parent)
    : QScrollArea(parent),
      m_workspace(workspace),
      m_product(new PlainLabel({}, PlainLabel::Type::Heading)),
      m_cover(new Chip({}, Meaning::Neutral)),
      m_status(new Chip({}, Meaning::Neutral)),
      m_owner(new QPushButton),
      m_facts(new PlainLabel),
      m_sentence(new PlainLabel),
      m_note(new PlainLabel({}, PlainLabel::Type::Small)),
      m_actions(new QWidget),
      m_contracts(new QWidget),
      m_history(new DeviceMoments(workspace))
{
    setObjectName(u"deviceView"_s);
    setAccessibleName(tr("Device"));
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
    m_warranties = addPart(column, tr("Warranties"));
    m_plans = addPart(column, tr("Inspections"));
    new FlowLayout(m_contracts);
    column->addWidget(m_contracts);
    addPart(column, tr("History"))->addWidget(m_history);
    column->addStretch();
    setWidget(body);
    connect(m_history, &DeviceMoments::openRequested, this, &DeviceView::openRequested);
}

void DeviceView::buildHead(QVBoxLayout *column)
{
    m_product->setObjectName(u"deviceProduct"_s);
    m_product->setElided(true);
    m_cover->setObjectName(u"deviceCover"_s);
    m_status->setObjectName(u"deviceStatus"_s);
    m_owner->setObjectName(u"openOwner"_s);
    m_facts->setObjectName(u"deviceFacts"_s);
    m_facts->setForegroundRole(kMutedRole);
    m_facts->setWordWrap(true);
    m_sentence->setObjectName(u"coverSentence"_s);
    m_sentence->setWordWrap(true);
    m_note->setObjectName(u"deviceNote"_s);
    m_note->setWordWrap(true);
    auto *title = new QHBoxLayout;
    title->setSpacing(px(8));
    title->addWidget(m_product, 1);
    title->addWidget(m_status);
    title->addWidget(m_cover);
    column->addLayout(title);
    column->addWidget(m_facts);
    column->addWidget(m_owner, 0, Qt::AlignLeft);
    column->addWidget(m_sentence);
    column->addWidget(m_note);
    connect(m_owner, &QPushButton::clicked, this, [this] {
        if (m_details.device.owner)
            emit openRequested(SearchKind::Customer, m_details.device.owner->value);
    });
}

QPushButton *DeviceView::addAction(const QString &name, const QString &text, const QString &iconName, void (DeviceView::*signal)())
{
    auto *button = new QPushButton(icon(iconName), text);
    button->setObjectName(name);
    m_actions->layout()->addWidget(button);
    connect(button, &QPushButton::clicked, this, signal);
    return button;
}

void DeviceView::buildActions(QVBoxLayout *column)
{
    new FlowLayout(m_actions);
    addAction(u"editDevice"_s, tr("&Edit"), u"document-edit"_s, &DeviceView::editRequested);
    addAction(u"addWarranty"_s, tr("Add a &warranty"), u"warranty"_s, &DeviceView::warrantyRequested);
    addAction(u"changeOwner"_s, tr("Change the &owner"), u"people-handover"_s, &DeviceView::ownerRequested);
    m_plan = new QPushButton(icon(u"calendar"_s), tr("&Plan inspections"));
    m_plan->setObjectName(u"planInspections"_s);
    m_actions->layout()->addWidget(m_plan);
    connect(m_plan, &QPushButton::clicked, this, [this] {
        const auto months = m_details.product.inspectionMonths.value_or(12);
        emit planRequested({.device = m_details.device.id,
                            .intervalMonths = months,
                            .nextDueOn = nextDue(m_workspace.today(), months)});
    });
    addAction(u"addContract"_s, tr("Add a &contract"), u"contract"_s, &DeviceView::contractRequested);
    column->addWidget(m_actions);
}

/// A heading with a column under it; gives the column.
QVBoxLayout *DeviceView::addPart(QVBoxLayout *column, const QString &title)
{
    auto *heading = new PlainLabel(title);
    auto bold = heading->font();
    bold.setWeight(QFont::DemiBold);
    heading->setFont(bold);
    auto *part = new QVBoxLayout;
    part->setSpacing(px(8));
    column->addWidget(heading);
    column->addLayout(part);
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
    m_actions->setEnabled(m_workspace.canWrite());
}

void DeviceView::showHead()
{
    const auto &device = m_details.device;
    const auto &formats = m_workspace.formats();
    const auto cover = coverOn(m_details.layers, m_workspace.today());
    m_product->setText(m_details.product.name);
    m_cover->setState(coverWord(cover), coverMeaning(cover), coverIconName(cover));
    m_status->setState(deviceStatusText(device.status), Meaning::Accent);
    m_status->setVisible(device.status != DeviceStatus::Owned);
    const auto nobody = device.status == DeviceStatus::Loaner ? tr("The shop's own") : tr("No owner known");
    m_owner->setIcon(icon(device.owner ? u"person"_s : u"shop"_s));
    m_owner->setText(device.owner ? QString(m_details.ownerName).replace(u'&', u"&&"_s) : nobody);
    m_owner->setAccessibleName(device.owner ? tr("Open the owner %1").arg(m_details.ownerName) : nobody);
    m_owner->setEnabled(device.owner.has_value());
    QStringList facts;
    if (!device.serial.isEmpty())
        facts.append(tr("serial number %1").arg(device.serial));
    if (device.acquiredOn)
        facts.append(tr("acquired on %1").arg(formats.date(*device.acquiredOn)));
    m_facts->setText(facts.join(u" · "_s));
    m_sentence->setText(coverSentence(cover, formats));
    m_note->setText(device.note);
    m_note->setVisible(!device.note.isEmpty());
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
        auto *row = new WarrantyRow(layer, m_workspace.today(), m_workspace.formats(), m_workspace.canWrite());
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
        auto *row = new PlanRow(plan, m_workspace.today(), m_workspace.formats(), m_workspace.canWrite());
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
    static_cast<FlowLayout *>(m_contracts->layout())->clear();
    for (const auto &contract : std::as_const(m_details.contracts)) {
        auto *button = new QPushButton(icon(u"contract"_s), tr("Contract %1").arg(QString(contract.number).replace(u'&', u"&&"_s)));
        button->setObjectName(u"contract%1"_s.arg(contract.id.value));
        connect(button, &QPushButton::clicked, this, [this, id = contract.id.value] { emit openRequested(SearchKind::Contract, id); });
        m_contracts->layout()->addWidget(button);
    }
    m_contracts->setVisible(!m_details.contracts.isEmpty());
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devices/warrantyrow.h"

#include "ui/core/chip.h"
#include "ui/core/flowlayout.h"
#include "ui/core/covertexts.h"
#include "ui/core/formats.h"
#include "ui/core/icons.h"
#include "ui/core/plainlabel.h"
#include "ui/devices/devicetexts.h"

#include <QGridLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

WarrantyRow::WarrantyRow(const CoverLayer &layer, QDate today, const Formats &formats, bool canWrite, QWidget *parent)
    : QWidget(parent),
      m_name(warrantyName(layer.warranty))
{
    const auto &warranty = layer.warranty;
    const auto id = QString::number(warranty.id.value);
    const Cover cover{layer, stateOn(warranty, layer.claimsUsed, today)};
    setObjectName(u"warranty"_s + id);
    auto *name = new PlainLabel(m_name);
    name->setObjectName(u"warrantyName"_s + id);
    name->setElided(true);
    auto *state = new Chip(warrantyStateText(cover.state), coverMeaning(cover), coverIconName(cover));
    state->setObjectName(u"warrantyState"_s + id);
    auto *about = new PlainLabel(describe(layer, formats), PlainLabel::Type::Small);
    about->setObjectName(u"warrantyAbout"_s + id);
    about->setWordWrap(true);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(px(8));
    grid->setVerticalSpacing(px(4));
    grid->setColumnStretch(0, 1);
    grid->addWidget(name, 0, 0);
    grid->addWidget(state, 0, 1);
    grid->addWidget(about, 1, 0, 1, 2);
    auto *buttons = new QWidget;
    auto *actions = new FlowLayout(buttons);
    grid->addWidget(buttons, 2, 0, 1, 2);
    if (canWrite && isRegistrationOpen(warranty))
        addAction(actions, u"register"_s + id, tr("Enter the registration"), u"document-edit"_s, &WarrantyRow::registerRequested);
    if (canWrite && !warranty.voidOn)
        addAction(actions, u"void"_s + id, tr("Declare void"), u"block"_s, &WarrantyRow::voidRequested);
}

void WarrantyRow::addAction(QLayout *row, const QString &name, const QString &text, const QString &iconName, void (WarrantyRow::*signal)())
{
    auto *button = new QPushButton(icon(iconName), text);
    button->setObjectName(name);
    button->setAccessibleName(tr("%1: %2", "what is done, and with which warranty").arg(text, m_name));
    row->addWidget(button);
    connect(button, &QPushButton::clicked, this, signal);
}

/// Term, registration, claims and why it is void, as far as there is something to say.
QString WarrantyRow::describe(const CoverLayer &layer, const Formats &formats) const
{
    const auto &warranty = layer.warranty;
    QStringList parts{termText(warranty, formats)};
    if (warranty.termMonths)
        parts.append(monthsText(*warranty.termMonths));
    if (warranty.registeredOn && warranty.registrationNumber.isEmpty())
        parts.append(tr("registered on %1").arg(formats.date(*warranty.registeredOn)));
    else if (warranty.registeredOn)
        parts.append(tr("registered on %1 as %2").arg(formats.date(*warranty.registeredOn), warranty.registrationNumber));
    else if (isRegistrationOpen(warranty))
        parts.append(tr("not registered yet"));
    if (warranty.claimLimit)
        parts.append(tr("%1 of %n claim(s) used", nullptr, *warranty.claimLimit).arg(layer.claimsUsed));
    if (warranty.inheritedFrom)
        parts.append(tr("taken over from the replaced device"));
    if (warranty.voidOn)
        parts.append(tr("void since %1: %2").arg(formats.date(*warranty.voidOn), voidReasonText(warranty.voidReason)));
    return factsText(parts);
}

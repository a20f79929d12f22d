// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devices/planrow.h"

#include "models/serviceplans/serviceplanrules.h"
#include "ui/core/chip.h"
#include "ui/core/flowlayout.h"
#include "ui/core/formats.h"
#include "ui/core/icons.h"
#include "ui/core/plainlabel.h"
#include "ui/devices/devicetexts.h"

#include <QGridLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

PlanRow::PlanRow(const ServicePlan &plan, QDate today, const Formats &formats, bool canWrite, QWidget *parent) : QWidget(parent)
{
    const auto id = QString::number(plan.id.value);
    const auto state = stateOn(plan, today);
    setObjectName(u"plan"_s + id);
    auto *about = new PlainLabel(describe(plan, formats));
    about->setObjectName(u"planAbout"_s + id);
    about->setWordWrap(true);
    auto *chip = new Chip(servicePlanStateText(state), servicePlanStateMeaning(state), servicePlanStateIcon(state));
    chip->setObjectName(u"planState"_s + id);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(px(8));
    grid->setVerticalSpacing(px(4));
    grid->setColumnStretch(0, 1);
    grid->addWidget(about, 0, 0);
    grid->addWidget(chip, 0, 1, Qt::AlignTop);
    if (!canWrite || plan.endedOn)
        return;
    auto *buttons = new QWidget;
    auto *actions = new FlowLayout(buttons);
    grid->addWidget(buttons, 1, 0, 1, 2);
    const auto add = [&](const QString &name, const QString &text, const QString &iconName, auto signal) {
        auto *button = new QPushButton(icon(iconName), text);
        button->setObjectName(name + id);
        actions->addWidget(button);
        connect(button, &QPushButton::clicked, this, signal);
    };
    add(u"inspectionDone"_s, tr("&Inspection done"), u"check"_s, &PlanRow::doneRequested);
    add(u"editPlan"_s, tr("Change"), u"document-edit"_s, &PlanRow::editRequested);
    add(u"endPlan"_s, tr("End the plan"), u"block"_s, &PlanRow::endRequested);
}

QString PlanRow::describe(const ServicePlan &plan, const Formats &formats) const
{
    QStringList parts{tr("every %n month(s)", nullptr, plan.intervalMonths)};
    if (plan.endedOn)
        parts.append(tr("ended on %1: %2").arg(formats.date(*plan.endedOn), plan.endReason));
    else
        parts.append(tr("next due on %1").arg(formats.date(plan.nextDueOn)));
    if (plan.lastDoneOn)
        parts.append(tr("last done on %1").arg(formats.date(*plan.lastDoneOn)));
    return factsText(parts);
}

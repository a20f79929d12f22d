// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/documenttotals.h"

#include "ui/core/formats.h"
#include "ui/core/tokens.h"

#include <QGridLayout>

using namespace Qt::StringLiterals;

DocumentTotals::DocumentTotals(QWidget *parent) : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(px(16));
    grid->setVerticalSpacing(px(4));
    grid->setColumnStretch(0, 1);
}

void DocumentTotals::addSums()
{
    m_net = addRow(u"totalNet"_s, tr("Net"));
    m_tax = addRow(u"totalTax"_s, tr("Tax"));
    m_gross = addRow(u"totalGross"_s, tr("Total"), PlainLabel::Type::Heading);
}

PlainLabel *DocumentTotals::addRow(const QString &name, const QString &title, PlainLabel::Type type)
{
    auto *grid = static_cast<QGridLayout *>(layout());
    const int row = grid->rowCount();
    auto *caption = new PlainLabel(title);
    caption->setForegroundRole(kMutedRole);
    auto *value = new PlainLabel({}, type);
    value->setObjectName(name);
    value->setAccessibleName(title);
    value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    grid->addWidget(caption, row, 1, Qt::AlignRight | Qt::AlignVCenter);
    grid->addWidget(value, row, 2);
    m_captions.insert(value, caption);
    return value;
}

void DocumentTotals::showSums(qint64 netMinor, qint64 grossMinor, const QString &currency, const Formats &formats)
{
    m_net->setText(formats.money({netMinor, currency}));
    m_tax->setText(formats.money({grossMinor - netMinor, currency}));
    m_gross->setText(formats.money({grossMinor, currency}));
}

void DocumentTotals::setRowShown(PlainLabel *value, bool shown)
{
    value->setVisible(shown);
    m_captions.value(value)->setVisible(shown);
}

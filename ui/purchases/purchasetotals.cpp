// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/purchases/purchasetotals.h"

#include "ui/core/formats.h"
#include "ui/core/plainlabel.h"
#include "ui/core/tokens.h"

#include <QGridLayout>

using namespace Qt::StringLiterals;

PurchaseTotals::PurchaseTotals(QWidget *parent) : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(px(16));
    grid->setVerticalSpacing(px(4));
    grid->setColumnStretch(0, 1);
    m_net = addRow(u"totalNet"_s, tr("Net"), int(PlainLabel::Type::Body));
    m_tax = addRow(u"totalTax"_s, tr("Tax"), int(PlainLabel::Type::Body));
    m_gross = addRow(u"totalGross"_s, tr("Total"), int(PlainLabel::Type::Heading));
    m_paid = addRow(u"totalPaid"_s, tr("Paid"), int(PlainLabel::Type::Body));
    m_open = addRow(u"totalOpen"_s, tr("Open"), int(PlainLabel::Type::Body));
}

PlainLabel *PurchaseTotals::addRow(const QString &name, const QString &title, int type)
{
    auto *grid = static_cast<QGridLayout *>(layout());
    const int row = grid->rowCount();
    auto *caption = new PlainLabel(title);
    caption->setForegroundRole(kMutedRole);
    auto *value = new PlainLabel({}, PlainLabel::Type(type));
    value->setObjectName(name);
    value->setAccessibleName(title);
    value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    grid->addWidget(caption, row, 1, Qt::AlignRight | Qt::AlignVCenter);
    grid->addWidget(value, row, 2);
    if (name == u"totalPaid" || name == u"totalOpen")
        m_paymentParts << caption << value;
    return value;
}

void PurchaseTotals::setPurchase(const Purchase &purchase, const Formats &formats)
{
    const auto text = [&](qint64 minor) { return formats.money({minor, purchase.currency}); };
    const auto balance = balanceOf(purchase);
    m_net->setText(text(purchase.netMinor));
    m_tax->setText(text(purchase.grossMinor - purchase.netMinor));
    m_gross->setText(text(purchase.grossMinor));
    m_paid->setText(text(balance.paidMinor));
    m_open->setText(text(balance.openMinor()));
}

void PurchaseTotals::setPaymentsShown(bool shown)
{
    for (auto *part : std::as_const(m_paymentParts))
        part->setVisible(shown);
}

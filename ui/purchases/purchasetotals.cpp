// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/purchases/purchasetotals.h"

#include "ui/core/formats.h"

using namespace Qt::StringLiterals;

PurchaseTotals::PurchaseTotals(QWidget *parent) : DocumentTotals(parent)
{
    addSums();
    m_paid = addRow(u"totalPaid"_s, tr("Paid"));
    m_open = addRow(u"totalOpen"_s, tr("Open"));
}

void PurchaseTotals::setPurchase(const Purchase &purchase, const Formats &formats)
{
    const auto balance = balanceOf(purchase);
    showSums(purchase.netMinor, purchase.grossMinor, purchase.currency, formats);
    m_paid->setText(formats.money({balance.paidMinor, purchase.currency}));
    m_open->setText(formats.money({balance.openMinor(), purchase.currency}));
}

void PurchaseTotals::setPaymentsShown(bool shown)
{
    setRowShown(m_paid, shown);
    setRowShown(m_open, shown);
}

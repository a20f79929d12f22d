// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offers/offertotals.h"

#include "ui/core/scaledtexts.h"

using namespace Qt::StringLiterals;

OfferTotals::OfferTotals(QWidget *parent)
    : DocumentTotals(parent),
      m_discount(addRow(u"totalDiscount"_s, tr("Discount on everything")))
{
    addSums();
}

void OfferTotals::setOffer(const Offer &offer, const Formats &formats)
{
    m_discount->setText(shareText(offer.discountBp, formats));
    setRowShown(m_discount, offer.discountBp != 0);
    showSums(offer.netMinor, offer.grossMinor, offer.currency, formats);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/offers/offer.h"
#include "ui/core/documenttotals.h"

/// What an offer comes to, and the discount on the whole where there is one.
class OfferTotals : public DocumentTotals
{
    Q_OBJECT

public:
    explicit OfferTotals(QWidget *parent = nullptr);

    void setOffer(const Offer &offer, const Formats &formats);

private:
    PlainLabel *m_discount;
};

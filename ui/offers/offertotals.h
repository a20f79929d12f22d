// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/offers/offer.h"

#include <QWidget>

class Formats;
class PlainLabel;

/// Net, tax and total of an offer, and the discount on the whole where there is one.
class OfferTotals : public QWidget
{
    Q_OBJECT

public:
    explicit OfferTotals(QWidget *parent = nullptr);

    void setOffer(const Offer &offer, const Formats &formats);

private:
    PlainLabel *addRow(const QString &name, const QString &title, int type);

    QList<QWidget *> m_discountParts;
    PlainLabel *m_discount;
    PlainLabel *m_net;
    PlainLabel *m_tax;
    PlainLabel *m_gross;
};

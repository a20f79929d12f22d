// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/purchases/paymentrules.h"
#include "ui/core/documenttotals.h"

/// What a purchase comes to, and, where payments matter, what is paid and still open.
class PurchaseTotals : public DocumentTotals
{
    Q_OBJECT

public:
    explicit PurchaseTotals(QWidget *parent = nullptr);

    void setPurchase(const Purchase &purchase, const Formats &formats);
    void setPaymentsShown(bool shown);

private:
    PlainLabel *m_paid;
    PlainLabel *m_open;
};

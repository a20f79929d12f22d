// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/purchases/paymentrules.h"

#include <QWidget>

class Formats;
class PlainLabel;

/// Net, tax and total of a purchase, and, where payments matter, what is paid and still open.
class PurchaseTotals : public QWidget
{
    Q_OBJECT

public:
    explicit PurchaseTotals(QWidget *parent = nullptr);

    void setPurchase(const Purchase &purchase, const Formats &formats);
    void setPaymentsShown(bool shown);

private:
    PlainLabel *addRow(const QString &name, const QString &title, int type);

    PlainLabel *m_net;
    PlainLabel *m_tax;
    PlainLabel *m_gross;
    PlainLabel *m_paid;
    PlainLabel *m_open;
    QList<QWidget *> m_paymentParts;
};

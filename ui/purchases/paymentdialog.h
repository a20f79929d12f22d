// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/purchases/purchasedialog.h"

#include "models/purchases/purchase.h"

class DateField;
class MoneyField;
class QComboBox;
class Workspace;

/// Asks for one payment of a purchase; suggests what is open.
class PaymentDialog : public PurchaseDialog
{
    Q_OBJECT

public:
    PaymentDialog(const Workspace &workspace, const Purchase &purchase, QWidget *parent);

signals:
    void submitted(const Payment &payment);

protected:
    void submit() override;

private:
    DateField *m_date;
    MoneyField *m_amount;
    QComboBox *m_method;
};

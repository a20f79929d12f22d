// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/purchases/purchasedialog.h"

#include "models/purchases/purchase.h"

class DateField;
class QListWidget;
class Workspace;

/// Asks which lines are handed over, and when; all that are left are ticked.
class DeliveryDialog : public PurchaseDialog
{
    Q_OBJECT

public:
    DeliveryDialog(const Workspace &workspace, const Purchase &purchase, QWidget *parent);

signals:
    void submitted(const QList<PurchaseLineId> &lines, QDate day);

protected:
    void submit() override;

private:
    QListWidget *m_lines;
    DateField *m_date;
};

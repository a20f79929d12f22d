// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/deviceserials.h"
#include "ui/purchases/purchasedetails.h"
#include "ui/purchases/purchasedialog.h"

class DateField;
class QListWidget;
class SerialFields;
class Workspace;

/// Asks which lines are handed over, when, and the serials of what becomes a device; all lines that are left are ticked.
class DeliveryDialog : public PurchaseDialog
{
    Q_OBJECT

public:
    DeliveryDialog(const Workspace &workspace, const PurchaseDetails &details, QWidget *parent);

signals:
    void submitted(const QList<PurchaseLineId> &lines, QDate day, const LineSerials &serials);

protected:
    void submit() override;

private:
    QList<PurchaseLineId> ticked() const;

    QListWidget *m_lines;
    DateField *m_date;
    SerialFields *m_serials;
};

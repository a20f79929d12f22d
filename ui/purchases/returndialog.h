// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/purchases/purchasedialog.h"

#include "models/actions/returnlines.h"
#include "ui/core/formats.h"

class DateField;
class QLineEdit;
class Workspace;

/// Asks how much of each line comes back, and when.
class ReturnDialog : public PurchaseDialog
{
    Q_OBJECT

public:
    ReturnDialog(const Workspace &workspace, const Purchase &purchase,
                 const QHash<PurchaseLineId, qint64> &returnedMilli, QWidget *parent);

signals:
    void submitted(const QList<ReturnedLine> &lines, QDate day);

protected:
    void submit() override;

private:
    struct Entry {
        PurchaseLineId line;
        qint64 leftMilli = 0;
        QLineEdit *quantity = nullptr;
    };
    void buildEntries(const Purchase &purchase, const QHash<PurchaseLineId, qint64> &returnedMilli);

    const Formats m_formats;
    QList<Entry> m_entries;
    DateField *m_date;
};

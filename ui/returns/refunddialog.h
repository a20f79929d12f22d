// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/formats.h"
#include "ui/returns/returndetails.h"
#include "ui/returns/returnstepdialog.h"

class FormField;
class MoneyField;
class QCheckBox;
class QComboBox;

/// Asks how much goes back, and how. More than was paid has to be said.
class RefundDialog : public ReturnStepDialog
{
    Q_OBJECT

public:
    /// `details.refund` is set.
    RefundDialog(const Workspace &workspace, const ReturnDetails &details, QWidget *parent);

signals:
    void submitted(const Refund &refund);

protected:
    void submit() override;

private:
    Problems problems() const;

    const Formats m_formats;
    const RefundLimit m_limit;
    MoneyField *m_amount;
    FormField *m_amountField;
    QComboBox *m_method;
    QCheckBox *m_beyond;
    DateField *m_day;
};

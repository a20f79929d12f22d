// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/devices/contractdetails.h"
#include "ui/devices/devicedialog.h"

class MoneyField;
class QPlainTextEdit;
class RecordPicker;

/// Enters a contract, or changes one.
class ContractForm : public DeviceDialog
{
    Q_OBJECT

public:
    /// A contract without an id is a new one.
    ContractForm(Workspace &workspace, const ContractDetails &details, QWidget *parent);

    /// The two names as they are shown, for whoever tells of a conflict.
    QString customerName() const;
    QString deviceName() const;

signals:
    void submitted(const Contract &contract);

protected:
    void submit() override;

private:
    void build();
    void show(const ContractDetails &details);
    Contract entered() const;
    Problems problems() const;

    Contract m_before;
    QLineEdit *m_title;
    QLineEdit *m_number;
    RecordPicker *m_customer;
    RecordPicker *m_device;
    DateField *m_starts;
    DateField *m_ends;
    QSpinBox *m_notice;
    QSpinBox *m_months;
    MoneyField *m_price;
    QPlainTextEdit *m_note;
};

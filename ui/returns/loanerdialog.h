// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/devices/deviceid.h"
#include "models/returns/return.h"
#include "ui/returns/returnstepdialog.h"

#include <QDate>

class QComboBox;

/// Asks which of the shop's free loaners goes out, and since when.
class LoanerDialog : public ReturnStepDialog
{
    Q_OBJECT

public:
    LoanerDialog(const Workspace &workspace, const Return &record, const QList<std::pair<DeviceId, QString>> &loaners, QWidget *parent);

signals:
    void submitted(DeviceId loaner, QDate day);

protected:
    void submit() override;

private:
    QComboBox *m_loaner;
    DateField *m_day;
};

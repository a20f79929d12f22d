// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/returns/return.h"
#include "ui/returns/returnstepdialog.h"

#include <QDate>

class QSpinBox;

/// Asks when a repair is handed over, and how long it is answered for.
class HandOverRepairDialog : public ReturnStepDialog
{
    Q_OBJECT

public:
    HandOverRepairDialog(const Workspace &workspace, const Return &record, QWidget *parent);

signals:
    void submitted(QDate day, int months);

protected:
    void submit() override;

private:
    QSpinBox *m_months;
    DateField *m_day;
};

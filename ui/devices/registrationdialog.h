// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/warranties/warranty.h"
#include "ui/devices/devicedialog.h"

/// Enters under which number and when a warranty was registered.
class RegistrationDialog : public DeviceDialog
{
    Q_OBJECT

public:
    RegistrationDialog(Workspace &workspace, const Warranty &warranty, QWidget *parent);

signals:
    void submitted(const QString &number, QDate day);

protected:
    void submit() override;

private:
    QLineEdit *m_number;
    DateField *m_day;
};

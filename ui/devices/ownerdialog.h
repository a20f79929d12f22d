// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/devices/devicedetails.h"
#include "ui/devices/devicedialog.h"

class RecordPicker;

/// Asks who owns a device now, and why that changed.
class OwnerDialog : public DeviceDialog
{
    Q_OBJECT

public:
    OwnerDialog(Workspace &workspace, const DeviceDetails &details, QWidget *parent);

signals:
    void submitted(std::optional<CustomerId> owner, const QString &reason);

protected:
    void submit() override;

private:
    RecordPicker *m_owner;
    QLineEdit *m_reason;
};

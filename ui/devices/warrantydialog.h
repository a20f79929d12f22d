// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/devices/devicedetails.h"
#include "ui/devices/devicedialog.h"

class WarrantyFields;

/// Adds a layer of cover to a device.
class WarrantyDialog : public DeviceDialog
{
    Q_OBJECT

public:
    WarrantyDialog(Workspace &workspace, const DeviceDetails &details, QWidget *parent);

signals:
    void submitted(const Warranty &warranty);

protected:
    void submit() override;

private:
    DeviceId m_device;
    WarrantyFields *m_fields;
};

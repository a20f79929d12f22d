// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/warranties/devicelists.h"

#include <QComboBox>

class Workspace;

/// Chooses which of a customer's devices a case is about, or none of them.
class DeviceChoice : public QComboBox
{
    Q_OBJECT

public:
    explicit DeviceChoice(Workspace &workspace, QWidget *parent = nullptr);

    /// Lists the devices of the customer, with `chosen` among them as the choice.
    void setCustomer(std::optional<CustomerId> customer, std::optional<DeviceId> chosen = {});
    std::optional<DeviceId> device() const;
    /// The same with its names; nothing until the devices are listed.
    std::optional<DeviceRow> row() const;

signals:
    /// The user chose this device.
    void chosen(const DeviceRow &device);
    /// The devices are listed; `count` of them.
    void listed(int count);

private:
    void list(const QList<DeviceRow> &devices, std::optional<DeviceId> chosen);

    Workspace &m_workspace;
    QList<DeviceRow> m_devices;
    std::optional<DeviceId> m_wanted; // until they are listed
    std::optional<CustomerId> m_customer;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/searchindex.h"
#include "models/warranties/devicelists.h"

#include <QWidget>

class FlowLayout;
class PlainLabel;
class Workspace;

/// What a customer owns: one line about what is covered today, and a button for each device, which opens it.
class CoveredDevices : public QWidget
{
    Q_OBJECT

public:
    explicit CoveredDevices(const Workspace &workspace, QWidget *parent = nullptr);

    /// Takes no room for who owns nothing.
    void showDevices(const QList<DeviceRow> &devices);

signals:
    void openRequested(SearchKind kind, qint64 id);

private:
    QString sentence(const QList<DeviceRow> &devices) const;
    void addButton(const DeviceRow &device);
    void fill();

    const Workspace &m_workspace;
    PlainLabel *m_sentence;
    FlowLayout *m_buttons;
    QList<DeviceRow> m_devices;
    bool m_isWhole = false; // all are shown, however many
};

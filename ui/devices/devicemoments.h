// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/devices/devicemoment.h"
#include "models/storage/searchindex.h"

#include <QListWidget>

class Workspace;

/// The history of one device, newest first; Enter or a double click opens the record behind a line.
class DeviceMoments : public QListWidget
{
    Q_OBJECT

public:
    explicit DeviceMoments(const Workspace &workspace, QWidget *parent = nullptr);

    void setMoments(const QList<DeviceMoment> &moments);

signals:
    void openRequested(SearchKind kind, qint64 id);

private:
    QString lineOf(const DeviceMoment &moment) const;
    void open(const QListWidgetItem *item);

    const Workspace &m_workspace;
    QList<DeviceMoment> m_moments;
};

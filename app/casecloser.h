// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/storageerror.h"

#include <QObject>

class Workspace;

/// Closes resolved cases whose customers did not come back within the shop's window: now, and every hour.
class CaseCloser : public QObject
{
    Q_OBJECT

public:
    explicit CaseCloser(Workspace &workspace, QObject *parent = nullptr);

    void closeMatured();

signals:
    void failed(const StorageError &error);

private:
    Workspace &m_workspace;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/storageerror.h"

#include <QObject>

class Workspace;

/// Lets issued offers expire whose last day is over: now, and every hour.
class OfferExpirer : public QObject
{
    Q_OBJECT

public:
    explicit OfferExpirer(Workspace &workspace, QObject *parent = nullptr);

    void expireOver();

signals:
    void failed(const StorageError &error);

private:
    Workspace &m_workspace;
};

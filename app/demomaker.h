// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/instant.h"

#include <QFuture>
#include <QObject>

class StorageError;

/// Makes a demo shop on a thread of its own; taken away meanwhile, it leaves no file.
class DemoMaker : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~DemoMaker() override;

    /// Begins; not while one is being made.
    void make(const QString &file, Instant now);
    void cancel();

signals:
    void progressed(int done, int total);
    /// One of the three ends it.
    void made(const QString &file);
    void failed(const StorageError &error);
    void cancelled();

private:
    QFuture<bool> m_making;
    bool m_isCancelled = false; ///< a future that failed says that it is cancelled, too
};

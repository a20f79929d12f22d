// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demomaker.h"

#include "models/demo/demoshop.h"
#include "models/storage/connectionthread.h"
#include "models/storage/deliver.h"

#include <QtConcurrentRun>

DemoMaker::~DemoMaker()
{
    disconnect();
    cancel();
    try {
        m_making.waitForFinished();
    } catch (const StorageError &) {
        return; // whoever wanted to hear of it is gone
    }
}

void DemoMaker::make(const QString &file, Instant now)
{
    m_isCancelled = false;
    m_making = QtConcurrent::run([file, now](QPromise<bool> &promise) {
        PromiseProgress<bool> progress(promise);
        promise.addResult(makeDemoShop(file, {.now = now}, progress));
    });
    auto *watcher = deliver(
        m_making, this, [this, file](bool) { emit made(file); }, [this](const StorageError &error) { emit failed(error); });
    connect(watcher, &QFutureWatcherBase::progressValueChanged, this, [this](int value) { emit progressed(value, 1000); });
    connect(watcher, &QFutureWatcherBase::finished, this, [this] {
        if (m_isCancelled)
            emit cancelled();
    });
}

void DemoMaker::cancel()
{
    m_isCancelled = true;
    m_making.cancel();
}

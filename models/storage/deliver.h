// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/storageerror.h"

#include <QFuture>
#include <QFutureWatcher>

/// The exception that is being handled, as a failure of the shop: what nobody expected is a fault of ours (Kind::Query).
StorageError currentFailure();

/// Brings the result of `future` to `receiver` on its own thread: `onValue(value)` (without argument for void), or
/// `onError(const StorageError &)`. Whatever the work threw is told. A cancelled future and a receiver that is gone bring nothing. Returns the watcher, which
/// `receiver` owns: it tells progress, and cancelling its future drops the request.
template <typename Value, typename OnValue, typename OnError>
QFutureWatcher<Value> *deliver(QFuture<Value> future, QObject *receiver, OnValue onValue, OnError onError)
{
    auto *watcher = new QFutureWatcher<Value>(receiver);
    QObject::connect(watcher, &QFutureWatcher<Value>::finished, receiver, [watcher, onValue, onError] {
        watcher->deleteLater();
        auto done = watcher->future();
        try {
            done.waitForFinished(); // finished already; raises what the work threw
        } catch (...) {
            onError(currentFailure());
            return;
        }
        if (done.isCanceled())
            return;
        if constexpr (std::is_void_v<Value>)
            onValue();
        else
            onValue(done.result());
    });
    watcher->setFuture(future);
    return watcher;
}

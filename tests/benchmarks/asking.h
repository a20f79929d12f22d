// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/deliver.h"

#include <QElapsedTimer>
#include <QEventLoop>

#include <utility>

/// Asks the shop as a widget does and waits in the event loop for the answer: how long it took, in nanoseconds, and what came.
template <typename Value>
std::pair<qint64, Value> ask(const std::function<QFuture<Value>()> &question)
{
    QObject receiver;
    QEventLoop loop;
    Value value;
    qint64 taken = 0;
    QElapsedTimer timer;
    timer.start();
    const auto onValue = [&](const Value &came) {
        taken = timer.nsecsElapsed();
        value = came;
        loop.quit();
    };
    deliver(question(), &receiver, onValue, [](const StorageError &error) { qFatal("%s", qPrintable(error.detail())); });
    loop.exec();
    return {taken, value};
}

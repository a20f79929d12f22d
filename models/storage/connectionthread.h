// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/progress.h"
#include "models/storage/connection.h"
#include "models/storage/storageerror.h"

#include <QFuture>
#include <QPromise>
#include <QThread>

#include <memory>

/// Lets work report and be cancelled through its future. Progress is told in thousandths.
template <typename Result>
class PromiseProgress : public Progress
{
public:
    explicit PromiseProgress(QPromise<Result> &promise) : m_promise(promise) { m_promise.setProgressRange(0, 1000); }

    void report(qint64 done, qint64 total) override
    {
        if (total > 0)
            m_promise.setProgressValue(static_cast<int>(done * 1000 / total));
    }
    bool isCanceled() const override { return m_promise.isCanceled(); }

private:
    QPromise<Result> &m_promise;
};

/// What `Work` returns; it takes a Connection, or a Connection and a Progress.
template <typename Work>
struct WorkResult {
    using type = std::invoke_result_t<Work, Connection &>;
};
template <typename Work>
    requires std::invocable<Work, Connection &, Progress &>
struct WorkResult<Work> {
    using type = std::invoke_result_t<Work, Connection &, Progress &>;
};

/// One connection on its own thread; work is done in the order it was asked for.
class ConnectionThread
{
public:
    ConnectionThread(const QString &name, const QString &file, Connection::Access access);
    /// Finishes what is queued, closes the connection and ends the thread.
    ~ConnectionThread();
    ConnectionThread(const ConnectionThread &) = delete;
    ConnectionThread &operator=(const ConnectionThread &) = delete;

    /// Queues `work`; what it throws is carried by the future. Cancelled before its turn, it is not run.
    template <typename Work>
    auto post(Work work) -> QFuture<typename WorkResult<Work>::type>
    {
        using Result = typename WorkResult<Work>::type;
        auto promise = std::make_shared<QPromise<Result>>();
        promise->start();
        auto future = promise->future();
        QMetaObject::invokeMethod(
            &m_context, [this, promise, task = std::make_shared<Work>(std::move(work))] { run(*promise, *task); },
            Qt::QueuedConnection);
        return future;
    }

    /// The object that lives on the thread; timers for it may be made by posted work.
    QObject &context() { return m_context; }

private:
    template <typename Result, typename Work>
    void run(QPromise<Result> &promise, Work &work)
    {
        if (!promise.isCanceled()) {
            try {
                deliverResult(promise, work);
            } catch (const StorageError &error) {
                promise.setException(error);
            } catch (...) {
                promise.setException(std::current_exception());
            }
        }
        promise.finish();
    }

    template <typename Result, typename Work>
    void deliverResult(QPromise<Result> &promise, Work &work)
    {
        const auto call = [&] {
            if constexpr (std::invocable<Work, Connection &, Progress &>) {
                PromiseProgress<Result> progress(promise);
                return work(*m_connection, progress);
            } else {
                return work(*m_connection);
            }
        };
        if constexpr (std::is_void_v<Result>)
            call();
        else
            promise.addResult(call());
    }

    QThread m_thread;
    QObject m_context;
    std::unique_ptr<Connection> m_connection;
};

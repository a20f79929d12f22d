// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/transfer/fileerror.h"
#include "models/transfer/importerror.h"
#include "models/storage/storageerror.h"
#include "models/storage/deliver.h"
#include "ui/transfer/sharedprogress.h"

#include <QObject>
#include <QtConcurrent>

#include <memory>
#include <optional>

class BusyBar;
class QTimer;

/// The sentence for whatever work on files throws.
QString transferSentence(const std::exception &error);

/// One piece of long work at a time, on a thread of its own, with its progress in a strip. The work is cancelled and waited for when the
/// job is destroyed, so it may refer to what outlives the job.
class TransferJob : public QObject
{
    Q_OBJECT

public:
    /// `bar` shows the progress and outlives the job's work.
    explicit TransferJob(BusyBar &bar, QObject *parent = nullptr);
    ~TransferJob() override;

    bool isRunning() const { return m_progress != nullptr; }
    /// The work sees it at its next look.
    void cancel();

    /// Runs `work(Progress &)` elsewhere, then here either `onDone(value)` or `onError(sentence)`. Not while another runs.
    template <typename Work, typename OnDone, typename OnError>
    void start(const QString &text, bool canCancel, Work work, OnDone onDone, OnError onError)
    {
        using Value = std::invoke_result_t<Work, Progress &>;
        auto progress = begin(text, canCancel);
        auto future = QtConcurrent::run([work = std::move(work), progress]() mutable { return Outcome<Value>::of(work, *progress); });
        m_running = QFuture<void>(future);
        deliver(future, this, [this, onDone, onError](const Outcome<Value> &outcome) {
            end();
            if (outcome.value)
                onDone(*outcome.value);
            else
                onError(outcome.sentence);
        }, [](const StorageError &) { Q_UNREACHABLE(); }); // Outcome has caught it
    }

signals:
    void finished();

private:
    /// What the work came to, or why not.
    template <typename Value>
    struct Outcome {
        std::optional<Value> value;
        QString sentence;

        template <typename Work>
        static Outcome of(Work &work, Progress &progress)
        {
            try {
                return {work(progress), {}};
            } catch (const std::exception &error) {
                return {{}, transferSentence(error)};
            }
        }
    };

    std::shared_ptr<SharedProgress> begin(const QString &text, bool canCancel);
    void end();
    void showProgress();

    BusyBar &m_bar;
    QTimer *m_timer;
    std::shared_ptr<SharedProgress> m_progress;
    QFuture<void> m_running;
};

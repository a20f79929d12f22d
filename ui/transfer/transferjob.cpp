// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/transferjob.h"

#include "ui/core/filetexts.h"
#include "ui/core/busybar.h"
#include "ui/core/storagetexts.h"
#include "ui/transfer/transfertexts.h"

#include <QTimer>

QString transferSentence(const std::exception &error)
{
    if (const auto *file = dynamic_cast<const FileError *>(&error))
        return fileSentence(*file);
    if (const auto *import = dynamic_cast<const ImportError *>(&error))
        return importSentence(*import);
    if (const auto *storage = dynamic_cast<const StorageError *>(&error))
        return storageSentence(*storage);
    return TransferJob::tr("The work could not be finished.");
}

TransferJob::TransferJob(BusyBar &bar, QObject *parent) : QObject(parent), m_bar(bar), m_timer(new QTimer(this))
{
    constexpr int kLookEveryMs = 100;
    m_timer->setInterval(kLookEveryMs);
    connect(m_timer, &QTimer::timeout, this, &TransferJob::showProgress);
    connect(&m_bar, &BusyBar::cancelled, this, &TransferJob::cancel);
}

TransferJob::~TransferJob()
{
    cancel();
    m_running.waitForFinished();
}

void TransferJob::cancel()
{
    if (m_progress)
        m_progress->cancel();
}

std::shared_ptr<SharedProgress> TransferJob::begin(const QString &text, bool canCancel)
{
    Q_ASSERT(!isRunning());
    m_progress = std::make_shared<SharedProgress>();
    m_bar.start(text, canCancel);
    m_timer->start();
    return m_progress;
}

void TransferJob::end()
{
    m_timer->stop();
    m_progress.reset();
    m_bar.finish();
    emit finished();
}

void TransferJob::showProgress()
{
    if (m_progress->total() > 0)
        m_bar.setProgress(m_progress->done(), m_progress->total());
}

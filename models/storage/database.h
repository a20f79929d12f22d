// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/connectionthread.h"
#include "models/storage/migrations.h"
#include "models/storage/shopfile.h"
#include "models/storage/shoplock.h"
#include "models/storage/transaction.h"
#include "models/storage/writeseries.h"

#include <QObject>
#include <QScopeGuard>

/// The open shop: three connections, each on a thread of its own.
/// The writer is the only one that writes and checkpoints; the reader serves what is on the screen; reports serves what may
/// take long. Both readers are opened read-only, so neither a report nor an import ever delays a keystroke.
class Database : public QObject
{
    Q_OBJECT

public:
    /// Makes a new, empty shop and opens it. Throws StorageError; an existing file is never touched.
    static std::unique_ptr<Database> create(const QString &file);
    /// Opens a shop, bringing it to the current schema after a proved backup. Where another process holds it, or the disk
    /// takes no writes, it is opened for reading. Throws StorageError.
    static std::unique_ptr<Database> open(const QString &file);
    ~Database() override;

    const QString &file() const { return m_file; }
    bool isReadOnly() const { return !m_writer; }
    /// Who may write when we may not; empty when it is not another process that keeps us from it.
    QString holder() const { return m_lock.holder(); }
    MigrationOutcome migrationOutcome() const { return m_outcome; }
    /// The backup that was made before a migration; empty where none was needed.
    const QString &migrationBackup() const { return m_migrationBackup; }

    /// Short reads for what is on the screen.
    template <typename Work>
    [[nodiscard]] auto read(Work work)
    {
        return m_reader->post(std::move(work));
    }

    /// Reads that may take long; they may report progress and be cancelled.
    template <typename Work>
    [[nodiscard]] auto report(Work work)
    {
        return m_reports->post(std::move(work));
    }

    /// Does `work` in one transaction; after the commit emits changed() with what it touched. Everything or nothing is kept:
    /// the future ends after the data are safe on the disk.
    template <typename Work>
    [[nodiscard]] auto write(Work work) -> QFuture<typename WorkResult<Work>::type>
    {
        using Result = typename WorkResult<Work>::type;
        if (isReadOnly())
            return refuse<Result>();
        return m_writer->post([this, task = std::move(work)](Connection &connection) mutable -> Result {
            requireSameFile();
            commitSeries(connection);
            connection.takeTouched();
            Transaction transaction(connection);
            if constexpr (std::is_void_v<Result>) {
                task(connection);
                commit(connection, transaction);
            } else {
                auto result = task(connection);
                commit(connection, transaction);
                return result;
            }
        });
    }

    /// Does the next writing of a row that is kept or taken back as a whole. Its future may end before the data are safe: see
    /// WriteSeries. Cancelled before its turn, it is left out, and the row goes on.
    template <typename Work>
    [[nodiscard]] auto write(const WriteSeries &series, Work work) -> QFuture<typename WorkResult<Work>::type>
    {
        using Result = typename WorkResult<Work>::type;
        static_assert(!std::is_void_v<Result>, "a writing of a row tells what came of it");
        if (isReadOnly())
            return refuse<Result>();
        return m_writer->post([this, state = series.m_state, task = std::move(work)](Connection &connection) mutable -> Result {
            auto failed = qScopeGuard([&] { failSeries(*state); });
            continueSeries(connection, state);
            auto result = task(connection);
            endWriting(connection);
            failed.dismiss();
            return result;
        });
    }

    /// Ends a row of writings: the future ends after all of them are safe on the disk.
    [[nodiscard]] QFuture<void> finish(const WriteSeries &series);

signals:
    /// After a commit: what it changed.
    void changed(Topics topics);

private:
    explicit Database(const QString &file);
    void openForWriting();
    void openForReading();
    void commit(Connection &connection, Transaction &transaction);
    void tellCommitted(Connection &connection);
    void continueSeries(Connection &connection, const std::shared_ptr<WriteSeries::State> &state);
    void endWriting(Connection &connection);
    void commitSeries(Connection &connection);
    void failSeries(WriteSeries::State &state);
    void requireSameFile() const;
    void scheduleCheckpoint();

    template <typename Result>
    QFuture<Result> refuse() const
    {
        QPromise<Result> promise;
        promise.start();
        const auto kind = holder().isEmpty() ? StorageError::Kind::ReadOnly : StorageError::Kind::Locked;
        promise.setException(StorageError(kind, holder()));
        promise.finish();
        return promise.future();
    }

    QString m_file;
    ShopLock m_lock;
    FileIdentity m_identity;
    MigrationOutcome m_outcome = MigrationOutcome::Current;
    QString m_migrationBackup;
    std::unique_ptr<ConnectionThread> m_writer; // closed last: see the destructor
    std::unique_ptr<ConnectionThread> m_reader;
    std::unique_ptr<ConnectionThread> m_reports;
    // Both live on the writer's thread:
    std::shared_ptr<WriteSeries::State> m_series; ///< whose transaction is open
    class QTimer *m_checkpointTimer = nullptr;
};

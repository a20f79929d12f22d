// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/database.h"

#include "models/storage/backup.h"
#include "models/storage/checkpoint.h"

#include <QDateTime>
#include <QFileInfo>
#include <QTimer>

using namespace Qt::StringLiterals;

/// Two names of one file (a link) must find the same lock.
static QString realPath(const QString &file)
{
    const QFileInfo info(file);
    const auto canonical = info.canonicalFilePath();
    return canonical.isEmpty() ? info.absoluteFilePath() : canonical;
}

Database::Database(const QString &file) : m_file(realPath(file)), m_lock(m_file)
{
    qRegisterMetaType<Topics>();
}

std::unique_ptr<Database> Database::create(const QString &file)
{
    createEmptyFile(file);
    std::unique_ptr<Database> database(new Database(file));
    try {
        database->openForWriting();
    } catch (const StorageError &) {
        database.reset();
        QFile::remove(file); // ours, and still without a schema
        throw;
    }
    return database;
}

static void requireReadable(Connection &connection)
{
    const int version = schemaVersion(connection);
    if (version > latestSchemaVersion()) {
        throw StorageError(StorageError::Kind::SchemaTooNew,
                           u"the file has schema %1, this program knows %2"_s.arg(version).arg(latestSchemaVersion()));
    }
    if (version <= 0)
        throw StorageError(StorageError::Kind::NotOurs, u"this SQLite file belongs to another program"_s);
    requireKnownSchema(connection, knownMigrations());
}

/// Before anything is written to it, be it only the journal mode.
static void requireOurs(const QString &file)
{
    Connection connection(file, Connection::Access::Read);
    requireReadable(connection);
}

std::unique_ptr<Database> Database::open(const QString &file)
{
    requireShopFile(file);
    std::unique_ptr<Database> database(new Database(file));
    if (database->m_lock.isHeld() && QFileInfo(file).isWritable()) {
        requireOurs(database->m_file);
        database->openForWriting();
    } else {
        database->openForReading();
    }
    return database;
}

Database::~Database()
{
    m_reports.reset();
    m_reader.reset();
    if (m_writer) {
        // Leaves one whole file behind, without side files; on a full disk the log stays beside it, and nothing is lost.
        try {
            m_writer->post([this](Connection &connection) {
                commitSeries(connection);
                connection.execute(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
            }).waitForFinished();
        } catch (const StorageError &) {
        }
        m_writer.reset(); // while all that its work looks at is still there
    }
}

void Database::openForWriting()
{
    m_identity = identityOf(m_file);
    m_writer = std::make_unique<ConnectionThread>(u"writer"_s, m_file, Connection::Access::Write);
    m_outcome = m_writer->post([this](Connection &connection) {
        return migrate(connection, knownMigrations(), [&] {
            const auto stamp = QDateTime::currentDateTimeUtc().toString(u"yyyyMMddTHHmmsszzz"_s);
            m_migrationBackup = backupPathBeforeMigration(m_file, schemaVersion(connection), stamp);
            writeProvedBackup(connection, m_migrationBackup);
        });
    }).result();
    m_reader = std::make_unique<ConnectionThread>(u"reader"_s, m_file, Connection::Access::Read);
    m_reports = std::make_unique<ConnectionThread>(u"reports"_s, m_file, Connection::Access::Read);
}

/// On a disk that takes no writes SQLite cannot make its side files; without a writer the file does not change either.
static std::unique_ptr<ConnectionThread> readingThread(const QString &name, const QString &file)
{
    try {
        return std::make_unique<ConnectionThread>(name, file, Connection::Access::Read);
    } catch (const StorageError &error) {
        if (error.kind() == StorageError::Kind::NotOurs || QFileInfo::exists(file + u"-wal"_s))
            throw;
    }
    return std::make_unique<ConnectionThread>(name, file, Connection::Access::ReadUnchanging);
}

void Database::openForReading()
{
    m_reader = readingThread(u"reader"_s, m_file);
    m_reports = readingThread(u"reports"_s, m_file);
    const int version = m_reader->post([](Connection &connection) {
        requireReadable(connection);
        return schemaVersion(connection);
    }).result();
    if (version < latestSchemaVersion())
        throw StorageError(StorageError::Kind::ReadOnly, u"the file has the old schema %1 and cannot be brought up to date"_s.arg(version));
}

void Database::requireSameFile() const
{
    if (identityOf(m_file) != m_identity)
        throw StorageError(StorageError::Kind::Unavailable, u"the shop file was moved or replaced while it was open"_s);
}

void Database::commit(Connection &connection, Transaction &transaction)
{
    transaction.commit();
    tellCommitted(connection);
}

void Database::tellCommitted(Connection &connection)
{
    scheduleCheckpoint();
    if (const auto topics = connection.takeTouched())
        emit changed(topics);
}

void Database::continueSeries(Connection &connection, const std::shared_ptr<WriteSeries::State> &state)
{
    if (state->failure)
        throw *state->failure;
    requireSameFile();
    if (m_series == state)
        return;
    commitSeries(connection);
    connection.takeTouched();
    state->transaction = std::make_unique<SharedTransaction>(connection);
    m_series = state;
}

void Database::endWriting(Connection &connection)
{
    const auto state = m_series;
    if (!state->transaction->isFullAfterOneMore())
        return scheduleCheckpoint(); // where the next writing is long in coming, this one does not wait for it
    commitSeries(connection);
    if (state->failure)
        throw *state->failure;
}

/// What fails here is told to whoever the row belongs to, not to the one whose write made it end.
void Database::commitSeries(Connection &connection)
{
    const auto state = std::exchange(m_series, {});
    if (!state)
        return;
    const auto transaction = std::move(state->transaction);
    try {
        requireSameFile();
        transaction->commit();
        tellCommitted(connection);
    } catch (const StorageError &error) {
        state->failure = error;
    }
}

void Database::failSeries(WriteSeries::State &state)
{
    if (m_series.get() == &state)
        m_series.reset();
    state.transaction.reset();
    if (!state.failure)
        state.failure = StorageError(StorageError::Kind::Query, u"an earlier writing of the row failed"_s);
}

QFuture<void> Database::finish(const WriteSeries &series)
{
    if (isReadOnly())
        return refuse<void>();
    return m_writer->post([this, state = series.m_state](Connection &connection) {
        if (m_series == state)
            commitSeries(connection);
        if (state->failure)
            throw *state->failure;
    });
}

void Database::scheduleCheckpoint()
{
    constexpr int kIdleMs = 2000;
    if (!m_checkpointTimer) {
        m_checkpointTimer = new QTimer(&m_writer->context());
        m_checkpointTimer->setSingleShot(true);
        connect(m_checkpointTimer, &QTimer::timeout, &m_writer->context(), [this] {
            auto done = m_writer->post([this](Connection &connection) {
                commitSeries(connection);
                checkpointUnlessBusy(connection);
            });
            Q_UNUSED(done)
        });
    }
    m_checkpointTimer->start(kIdleMs);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transfer/importrun.h"

#include "models/storage/database.h"
#include "models/transfer/fileerror.h"
#include "models/transfer/refusalfile.h"
#include "models/transfer/takeback.h"

#include <QElapsedTimer>
#include <QFileInfo>

using namespace Qt::StringLiterals;

/// The refused rows must not take the place of the file they come from.
static QString otherThanSource(const QString &errorsPath, const QString &source)
{
    const QFileInfo errors(errorsPath);
    if (errors.exists() && errors.canonicalFilePath() == QFileInfo(source).canonicalFilePath())
        throw FileError(FileErrorKind::NotWritable, errorsPath, u"it is the file that is being imported"_s);
    return errorsPath;
}

namespace {

/// Stores a chunk and gives its outcome: in a transaction that it shares with its neighbours, or inside the one of a dry run.
using Store = std::function<QFuture<ChunkOutcome>(const ChunkWork &)>;

/// Ends the transaction of a dry run, so that nothing stays.
class DryRunEnds : public QException
{
public:
    void raise() const override { throw *this; }
    DryRunEnds *clone() const override { return new DryRunEnds(*this); }
};

/// One pass over the file: reads, understands, hands over chunk by chunk.
class Run
{
public:
    Run(const ImportRequest &request, ImportReport &report, Progress &progress)
        : m_request(request),
          m_report(report),
          m_progress(progress),
          m_source(request.path, request.kind, request.profile, request.shop.zone),
          m_errors(otherThanSource(request.errorsPath, request.path), m_source.header())
    {
        m_report.detected = m_source.detected();
    }

    /// False when it was cancelled.
    bool go(ImportTarget &target, const Store &store);

private:
    void takeRow(ImportTarget &target, ImportRecord &record);
    void warn(const ImportRecord &record);
    void refuse(const QList<Refusal> &refusals, const QList<QStringView> &row);
    void finishChunk();

    const ImportRequest &m_request;
    ImportReport &m_report;
    Progress &m_progress;
    ImportSource m_source;
    RefusalFile m_errors;
    std::optional<QFuture<ChunkOutcome>> m_writing;
};

} // namespace

/// `refusals` are of one row.
void Run::refuse(const QList<Refusal> &refusals, const QList<QStringView> &row)
{
    m_report.firstRefusals.append(refusals.mid(0, kShownRefusals - m_report.firstRefusals.size()));
    m_errors.append(refusals, row);
}

void Run::warn(const ImportRecord &record)
{
    for (const auto &problem : record.warnings()) {
        ++m_report.warnings;
        if (m_report.firstWarnings.size() < kShownRefusals)
            m_report.firstWarnings.append({record.line(), problem.field, toEnglish(problem), problem});
    }
}

void Run::takeRow(ImportTarget &target, ImportRecord &record)
{
    ++m_report.counts.rows;
    const auto &row = m_source.row();
    if (row.fault) {
        ++m_report.counts.refused;
        refuse({{.line = row.line, .reason = toEnglish(*row.fault), .fault = row.fault}}, row.fields);
        return;
    }
    record.turn();
    target.take(record);
    if (record.problems().isEmpty()) {
        warn(record);
        return;
    }
    ++m_report.counts.refused;
    QList<Refusal> refusals;
    for (const auto &problem : record.problems())
        refusals.append({row.line, problem.field, toEnglish(problem), problem});
    refuse(refusals, row.fields);
}

void Run::finishChunk()
{
    if (!m_writing)
        return;
    const auto outcome = m_writing->result(); // raises what the writer threw
    m_writing.reset();
    auto &counts = m_report.counts;
    counts.created += outcome.created;
    counts.updated += outcome.updated;
    counts.skipped += outcome.skipped;
    counts.refused += outcome.refused.size();
    for (const auto &refusal : outcome.refused)
        refuse({refusal}, {});
}

bool Run::go(ImportTarget &target, const Store &store)
{
    constexpr qint64 kChunkRows = 5000;
    ImportRecord record(m_source, m_request.kind);
    qint64 inChunk = 0;
    bool hasMore = true;
    while (hasMore) {
        hasMore = m_source.next();
        if (hasMore) {
            takeRow(target, record);
            ++inChunk;
        }
        if (hasMore && inChunk < kChunkRows)
            continue;
        if (m_progress.isCanceled())
            break;
        finishChunk();
        m_writing = store(target.takeChunk(!hasMore));
        inChunk = 0;
        m_progress.report(m_source.position(), m_source.size());
    }
    finishChunk();
    m_errors.finish();
    return !m_progress.isCanceled();
}

static QFuture<ChunkOutcome> done(const ChunkOutcome &outcome)
{
    QPromise<ChunkOutcome> promise;
    promise.start();
    promise.addResult(outcome);
    promise.finish();
    return promise.future();
}

/// Everything as in earnest, in one transaction that is rolled back at the end.
static void runDry(Database &database, const ImportRequest &request, ImportReport &report, Progress &progress)
{
    auto ending = database.write([&](Connection &db) {
        const auto id = ImportLog(db).begin(request.kind, request.path, request.stamp.at);
        const auto target = makeImportTarget(request.kind, {id, request.profile.onDuplicate, request.shop, request.stamp});
        Run run(request, report, progress);
        report.wasCancelled = !run.go(*target, [&db](const ChunkWork &work) { return done(work(db)); });
        throw DryRunEnds();
    });
    try {
        ending.waitForFinished();
    } catch (const DryRunEnds &) {
        return; // as it should
    }
}

static void runInEarnest(Database &database, const ImportRequest &request, ImportReport &report, Progress &progress)
{
    Run run(request, report, progress);
    const auto fileName = QFileInfo(request.path).fileName();
    report.importId = database.write([&](Connection &db) {
        return ImportLog(db).begin(request.kind, fileName, request.stamp.at);
    }).result();
    const WriteSeries chunks;
    try {
        const auto target = makeImportTarget(request.kind, {report.importId, request.profile.onDuplicate, request.shop, request.stamp});
        report.wasCancelled = !run.go(*target, [&](const ChunkWork &work) { return database.write(chunks, work); });
        database.finish(chunks).waitForFinished();
    } catch (...) {
        takeBack(database, report.importId, InUse::Keep);
        throw;
    }
    if (report.wasCancelled) {
        takeBack(database, report.importId, InUse::Keep);
        report.importId = 0;
        return;
    }
    database.write([&](Connection &db) { ImportLog(db).finish(report.importId, report.counts, request.stamp.at); }).waitForFinished();
}

ImportReport runImport(Database &database, const ImportRequest &request, Progress &progress)
{
    QElapsedTimer timer;
    timer.start();
    ImportReport report{.kind = request.kind, .isDryRun = request.isDryRun};
    if (request.isDryRun)
        runDry(database, request, report, progress);
    else
        runInEarnest(database, request, report, progress);
    report.ms = timer.elapsed();
    return report;
}

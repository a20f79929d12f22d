// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/commandbenchmark.h"

#include "models/transfer/customersexport.h"
#include "tests/benchmarks/samples.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>

#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace {

/// How long a program took, and the processors' time that it used, in nanoseconds.
struct Run {
    qint64 taken = 0;
    qint64 used = 0;
};

/// Several runs of one program.
class Runs
{
public:
    void add(const Run &run)
    {
        m_taken.add(run.taken);
        m_used.add(run.used);
    }
    double median() const { return m_taken.median(); }
    QString text() const { return u"%1 (CPU %2)"_s.arg(duration(m_taken.median()), duration(m_used.median())); }

private:
    Samples m_taken;
    Samples m_used;
};

} // namespace

constexpr int kTurns = 3;

/// What the programs that we started and that have ended used of the processors.
static qint64 usedByChildren()
{
    rusage usage{};
    getrusage(RUSAGE_CHILDREN, &usage);
    const auto nanoseconds = [](const timeval &time) { return (time.tv_sec * 1'000'000LL + time.tv_usec) * 1000; };
    return nanoseconds(usage.ru_utime) + nanoseconds(usage.ru_stime);
}

static QString control()
{
    return QCoreApplication::applicationDirPath() + u"/aftersalectl"_s;
}

static QString script(const QString &name)
{
    return QStringLiteral(AFTERSALE_BENCHMARK_SCRIPTS) + u'/' + name;
}

/// Runs a program to its end, with its files in `folder`.
static Run run(const QString &program, const QStringList &arguments, const QString &folder, const QString &input = {}, const QString &output = {})
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.setStandardErrorFile(u"/dev/null"_s);
    process.setStandardOutputFile(output.isEmpty() ? u"/dev/null"_s : output);
    if (!input.isEmpty())
        process.setStandardInputFile(input);
    const auto usedBefore = usedByChildren();
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    process.waitForFinished(-1);
    const auto taken = timer.nsecsElapsed();
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        qFatal("%s %s failed", qPrintable(program), qPrintable(arguments.join(u' ')));
    return {taken, usedByChildren() - usedBefore};
}

static void printCommand(const QString &what, const QString &against, const Runs &ours, const Runs &bare)
{
    const auto ratio = ours.median() / bare.median();
    printRow(what, against, ours.text(), bare.text(), times(ratio), u"≤ 2 ×"_s, ratio <= 2);
}

static QString newShop(const QString &folder, const QString &name)
{
    const auto shop = QDir(folder).filePath(name);
    for (const auto &end : {u""_s, u"-wal"_s, u"-shm"_s, u".lock"_s})
        QFile::remove(shop + end);
    run(control(), {u"--database"_s, shop, u"init"_s}, folder);
    return shop;
}

void measureImport(const QString &csv, const QString &folder, int turns)
{
    Runs ours;
    Runs loading;
    Runs copying;
    for (int turn = 0; turn < turns; ++turn) {
        const auto imported = newShop(folder, u"imported.aftersale"_s);
        ours.add(run(control(), {u"--database"_s, imported, u"import"_s, u"customers"_s, csv}, folder));
        if (turn == 0) {
            QFile::remove(QDir(folder).filePath(u"rows.db"_s));
            run(u"sqlite3"_s, {imported}, folder, script(u"import_rows.sql"_s));
        }
        loading.add(run(u"sqlite3"_s, {newShop(folder, u"loaded.aftersale"_s)}, folder, script(u"import_bare.sql"_s)));
        copying.add(run(u"sqlite3"_s, {newShop(folder, u"loaded.aftersale"_s)}, folder, script(u"import_copy.sql"_s)));
    }
    printCommand(u"`import customers`"_s, u"the `sqlite3` shell loading the same rows from CSV into the same tables and indexes"_s, ours, loading);
    const auto ratio = ours.median() / copying.median();
    printRow(u"the same"_s, u"the shell copying those rows from an attached file, nothing to parse"_s, ours.text(), copying.text(), times(ratio),
             u"–"_s, true);
}

void measureExport(const QString &shop, const QString &folder)
{
    QFile query(QDir(folder).filePath(u"export.sql"_s));
    if (!query.open(QIODevice::WriteOnly) || query.write(customersExport().select.arg(QString()).toUtf8() + ';') < 0)
        qFatal("cannot write the query");
    query.close();
    Runs ours;
    Runs bare;
    for (int turn = 0; turn <= kTurns; ++turn) {
        const auto taken = run(control(), {u"--database"_s, shop, u"export"_s, u"customers"_s, u"-o"_s, u"export.csv"_s}, folder);
        const auto bareTaken = run(u"sqlite3"_s, {u"-readonly"_s, u"-csv"_s, shop}, folder, query.fileName(), QDir(folder).filePath(u"bare.csv"_s));
        if (turn == 0)
            continue;
        ours.add(taken);
        bare.add(bareTaken);
    }
    printCommand(u"`export customers`"_s, u"`sqlite3 -csv` with the same query"_s, ours, bare);
}

void measureKpi(const QString &shop)
{
    Runs ours;
    Runs bare;
    for (int turn = 0; turn <= kTurns; ++turn) {
        const auto taken = run(control(), {u"--database"_s, shop, u"--json"_s, u"kpi"_s}, QDir::currentPath());
        const auto bareTaken = run(u"sqlite3"_s, {u"-readonly"_s, shop}, QDir::currentPath(), script(u"kpi_bare.sql"_s));
        if (turn == 0)
            continue;
        ours.add(taken);
        bare.add(bareTaken);
    }
    printCommand(u"`kpi` over all cases"_s, u"the same aggregates as bare SQL in the `sqlite3` shell"_s, ours, bare);
}

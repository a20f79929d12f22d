// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/windowbenchmark.h"

#include "app/application.h"
#include "app/settled.h"
#include "models/storage/database.h"
#include "tests/benchmarks/samples.h"
#include "ui/core/idlistmodel.h"
#include "ui/core/mainwindow.h"
#include "ui/core/workspace.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QScrollBar>
#include <QTableView>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

/// The program with its window on the customers.
class ShownWindow
{
public:
    ShownWindow(QApplication &qtApplication, const QString &shop, const QString &preferences)
    {
        m_application = std::make_unique<Application>(qtApplication, preferences, Clock());
        m_application->start(shop);
        while (!hasRows())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        table()->viewport()->repaint();
    }

    Database &database() const { return m_application->workspace()->database(); }
    QTableView *table() const
    {
        for (auto *table : m_application->window()->findChildren<QTableView *>()) {
            if (table->isVisible() && qobject_cast<IdListModel *>(table->model()))
                return table;
        }
        return nullptr;
    }

private:
    bool hasRows() const
    {
        const auto *shown = m_application->window() ? table() : nullptr;
        return shown && shown->model()->rowCount() > 0 && !shown->model()->index(0, 0).data().toString().isEmpty();
    }

    std::unique_ptr<Application> m_application;
};

} // namespace

static int printPeak()
{
    QFile status(u"/proc/self/status"_s);
    const auto lines = status.open(QIODevice::ReadOnly) ? status.readAll().split('\n') : QList<QByteArray>();
    for (const auto &line : lines) {
        if (line.startsWith("VmHWM:"))
            std::printf("%lld\n", line.simplified().split(' ').at(1).toLongLong());
    }
    std::fflush(stdout);
    return 0;
}

int showWindow(QApplication &application, const QString &shop, const QString &preferences)
{
    const ShownWindow shown(application, shop, preferences);
    return printPeak();
}

int scrollWindow(QApplication &application, const QString &shop, const QString &preferences)
{
    constexpr int kStops = 400;
    const ShownWindow shown(application, shop, preferences);
    letSettle(shown.database());
    auto *table = shown.table();
    std::fprintf(stderr, "scrolling through %d rows\n", table->model()->rowCount());
    for (int stop = 0; stop <= kStops; ++stop) {
        auto *bar = table->verticalScrollBar();
        bar->setValue(static_cast<int>(qint64(bar->maximum()) * stop / kStops));
        table->viewport()->repaint();
        while (table->model()->index(table->rowAt(1), 0).data().toString().isEmpty())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    return printPeak();
}

/// Runs a program to its end; gives its output as a number, and how long it took until that stood there.
static std::pair<qint64, qint64> numberFrom(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    if (!process.waitForReadyRead(120'000))
        qFatal("%s says nothing", qPrintable(program));
    const auto taken = timer.nsecsElapsed();
    const auto number = process.readAll().trimmed().toLongLong();
    process.waitForFinished(60'000);
    return {number, taken};
}

static QString besideUs(const QString &name)
{
    return QCoreApplication::applicationDirPath() + u'/' + name;
}

namespace {

/// What the program has kept from the day before: the page that was shown last, and the shop.
class YesterdaysPreferences
{
public:
    explicit YesterdaysPreferences(const QString &shop)
    {
        Preferences preferences(file());
        preferences.setPage(u"customers"_s);
        preferences.setShopFile(QFileInfo(shop).canonicalFilePath());
    }
    QString file() const { return m_folder.filePath(u"preferences.ini"_s); }

private:
    QTemporaryDir m_folder;
};

} // namespace

void measureWindow(const QString &smallShop, const QString &bigShop)
{
    constexpr int kTurns = 15;
    Samples empty;
    Samples small;
    Samples big;
    const YesterdaysPreferences smallPreferences(smallShop);
    const YesterdaysPreferences bigPreferences(bigShop);
    for (int turn = 0; turn <= kTurns; ++turn) {
        const auto emptyTaken = numberFrom(besideUs(u"emptywindow"_s), {}).second;
        const auto smallTaken = numberFrom(besideUs(u"measurewindow"_s), {u"show"_s, smallShop, smallPreferences.file()}).second;
        const auto bigTaken = numberFrom(besideUs(u"measurewindow"_s), {u"show"_s, bigShop, bigPreferences.file()}).second;
        if (turn == 0)
            continue;
        empty.add(emptyTaken);
        small.add(smallTaken);
        big.add(bigTaken);
    }
    const auto ratio = big.median() / empty.median();
    const auto growth = big.median() / small.median();
    printRow(u"window shown with the last page, the big shop"_s, u"an empty Qt window"_s, duration(big.median()), duration(empty.median()),
             times(ratio), u"≤ 5 ×"_s, ratio <= 5);
    printRow(u"the same, the big shop"_s, u"the shop of 10,000"_s, duration(big.median()), duration(small.median()), times(growth), u"≤ 1.3 ×"_s,
             growth <= 1.3);
}

void measureMemory(const QString &shop)
{
    constexpr qint64 kAllowedKiB = 64 * 1024;
    const auto empty = numberFrom(besideUs(u"emptywindow"_s), {}).first;
    const YesterdaysPreferences preferences(shop);
    const auto ours = numberFrom(besideUs(u"measurewindow"_s), {u"scroll"_s, shop, preferences.file()}).first;
    const auto mebibytes = [](qint64 kib) { return u"%1 MiB"_s.arg(static_cast<double>(kib) / 1024, 0, 'f', 1); };
    printRow(u"peak memory with all customers open and scrolled through"_s, u"an empty Qt window"_s, mebibytes(ours), mebibytes(empty),
             u"+ "_s + mebibytes(ours - empty), u"+ 64 MiB"_s, ours - empty <= kAllowedKiB);
}

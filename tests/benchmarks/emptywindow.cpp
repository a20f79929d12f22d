// SPDX-License-Identifier: GPL-3.0-or-later
// An empty Qt window: what the start and the memory of Aftersale's window are measured against.
#include <QApplication>
#include <QFile>
#include <QWidget>
#include <QWindow>

#include <cstdio>

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QWidget window;
    window.resize(1280, 800);
    window.show();
    while (!window.windowHandle()->isExposed())
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    QApplication::processEvents();
    QFile status(QStringLiteral("/proc/self/status"));
    const auto lines = status.open(QIODevice::ReadOnly) ? status.readAll().split('\n') : QList<QByteArray>();
    for (const auto &line : lines) {
        if (line.startsWith("VmHWM:"))
            std::printf("%lld\n", line.simplified().split(' ').at(1).toLongLong());
    }
    std::fflush(stdout);
    return 0;
}

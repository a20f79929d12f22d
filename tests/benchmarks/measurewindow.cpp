// SPDX-License-Identifier: GPL-3.0-or-later
// Measures the window and prints its lines of the table; starts itself again for each window that it shows.
#include "tests/benchmarks/windowbenchmark.h"

#include <QApplication>

#include <cstdio>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"aftersale-benchmark"_s);
    const auto words = QCoreApplication::arguments().mid(1);
    const auto what = words.value(0);
    if (what == u"show")
        return showWindow(application, words.value(1), words.value(2));
    if (what == u"scroll")
        return scrollWindow(application, words.value(1), words.value(2));
    if (what == u"window")
        measureWindow(words.value(1), words.value(2));
    else if (what == u"memory")
        measureMemory(words.value(1));
    else
        std::fputs("Usage: measurewindow window SMALL BIG | memory SHOP\n", stderr);
    return 0;
}

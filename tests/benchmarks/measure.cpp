// SPDX-License-Identifier: GPL-3.0-or-later
// Measures one thing and prints its lines of the table; tests/benchmarks/run calls it for each.
#include "tests/benchmarks/commandbenchmark.h"
#include "tests/benchmarks/conflictbenchmark.h"
#include "tests/benchmarks/listbenchmark.h"
#include "tests/benchmarks/searchbenchmark.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const auto words = QCoreApplication::arguments().mid(1);
    const auto what = words.value(0);
    if (what == u"search")
        measureSearch(words.value(1));
    else if (what == u"list")
        measureList(words.value(1));
    else if (what == u"offers")
        measureConflicts(words.value(1));
    else if (what == u"import")
        measureImport(words.value(1), words.value(2), words.value(3, u"3"_s).toInt());
    else if (what == u"export")
        measureExport(words.value(1), words.value(2));
    else if (what == u"kpi")
        measureKpi(words.value(1));
    else
        std::fputs("Usage: measure search SHOP | list SHOP | offers SHOP | import CSV FOLDER [TURNS] | export SHOP FOLDER | kpi SHOP\n", stderr);
    return 0;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/checkcommand.h"

#include "models/cases/casehistory.h"
#include "models/devices/devicecheck.h"
#include "models/storage/integrity.h"
#include "models/warranties/warrantycheck.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

static QStringList faultsOf(Database &database)
{
    const auto look = [](Connection &db) {
        return integrityFaults(db, Thoroughness::Full) + caseFactFaults(db) + deviceFaults(db) + warrantyFaults(db);
    };
    return database.report(look).result();
}

static ExitCode run(const CommandContext &context, const QStringList &arguments)
{
    QCommandLineParser parser;
    parseArguments(parser, u"check"_s, arguments);
    const auto database = context.open();
    const auto faults = faultsOf(*database);
    if (context.isJson())
        context.print(QJsonObject{{u"sound"_s, faults.isEmpty()}, {u"faults"_s, QJsonArray::fromStringList(faults)}});
    else
        context.print(faults.isEmpty() ? u"The shop file is sound."_s : faults.join(u'\n'));
    if (!faults.isEmpty())
        context.say(u"The shop file is damaged: restore the newest backup, or export what can still be read."_s);
    return faults.isEmpty() ? ExitCode::Done : ExitCode::FileUnusable;
}

Command checkCommand()
{
    return {u"check"_s, u"   reads the whole file and says what is wrong with it"_s, &run};
}

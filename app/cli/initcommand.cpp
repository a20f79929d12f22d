// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/initcommand.h"

#include "models/settings/shoprules.h"
#include "models/settings/shopsettings.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

static ShopSettings settingsFrom(const QCommandLineParser &parser)
{
    ShopSettings settings;
    settings.name = parser.value(u"name"_s);
    const auto zone = parser.value(u"zone"_s);
    settings.zone = QTimeZone(zone.toUtf8());
    if (!settings.zone.isValid())
        throw UsageError(u"--zone takes a time zone such as Europe/Warsaw, not \"%1\""_s.arg(zone), u"zone"_s);
    settings.country = parser.value(u"country"_s).toUpper();
    settings.currency = parser.value(u"currency"_s).toUpper();
    const auto problems = problemsOf(settings);
    if (!problems.isEmpty())
        throw UsageError(toEnglish(problems.constFirst()), problems.constFirst().field);
    return settings;
}

static ExitCode run(const CommandContext &context, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions({{u"name"_s, u"name of the shop"_s, u"N"_s, u"My shop"_s},
                       {u"zone"_s, u"time zone"_s, u"Z"_s, u"Europe/Warsaw"_s},
                       {u"country"_s, u"country of phones without one"_s, u"C"_s, u"PL"_s},
                       {u"currency"_s, u"currency"_s, u"CUR"_s, u"PLN"_s}});
    parseArguments(parser, u"init"_s, arguments);
    const auto settings = settingsFrom(parser);
    QDir().mkpath(QFileInfo(context.file()).absolutePath());
    const auto database = Database::create(context.file());
    database->write([settings](Connection &db) { ShopSettingsStore(db).save(settings); }).waitForFinished();
    if (context.isJson())
        context.print(QJsonObject{{u"file"_s, database->file()}, {u"schema"_s, latestSchemaVersion()}});
    else
        context.print(u"Made the shop \"%1\" in %2"_s.arg(settings.name, database->file()));
    return ExitCode::Done;
}

Command initCommand()
{
    return {u"init"_s, u"[--name N] [--zone Z] [--country C] [--currency CUR]    makes an empty shop file"_s, &run};
}

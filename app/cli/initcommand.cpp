// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/initcommand.h"

#include "models/settings/shoprules.h"
#include "models/settings/shopsettings.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

static UsageError wrong(const QString &option, const QCommandLineParser &parser)
{
    static const QHash<QString, QString> takes{{u"name"_s, u"a name that is not empty"_s},
                                               {u"zone"_s, u"a time zone such as Europe/Warsaw"_s},
                                               {u"country"_s, u"the two letters of a country, such as PL"_s},
                                               {u"currency"_s, u"the three letters of a currency, such as PLN"_s}};
    return UsageError(u"--%1 takes %2, not \"%3\""_s.arg(option, takes.value(option), parser.value(option)), option);
}

/// Qt takes any short word for a zone of its own, without hours, and lists no older names such as Europe/Kiev.
static bool isZone(const QTimeZone &zone)
{
    return zone.isValid() && (zone.id().contains('/') || QTimeZone::isTimeZoneIdAvailable(zone.id()));
}

static ShopSettings settingsFrom(const QCommandLineParser &parser)
{
    ShopSettings settings;
    settings.name = parser.value(u"name"_s);
    const auto zone = parser.value(u"zone"_s);
    settings.zone = QTimeZone(zone.toUtf8());
    settings.country = parser.value(u"country"_s).toUpper();
    settings.currency = parser.value(u"currency"_s).toUpper();
    if (!isZone(settings.zone))
        throw wrong(u"zone"_s, parser);
    const auto problems = problemsOf(settings);
    if (!problems.isEmpty())
        throw wrong(problems.constFirst().field, parser);
    return settings;
}

static void printMade(const CommandContext &context, const ShopSettings &settings, const QString &file)
{
    const auto zone = QString::fromLatin1(settings.zone.id());
    if (context.isJson()) {
        context.print(QJsonObject{{u"file"_s, file},
                                  {u"schema"_s, latestSchemaVersion()},
                                  {u"country"_s, settings.country},
                                  {u"zone"_s, zone},
                                  {u"currency"_s, settings.currency}});
        return;
    }
    context.print(u"Made the shop \"%1\" in %2, country %3, time zone %4, currency %5"_s.arg(settings.name, file, settings.country, zone, settings.currency));
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
    if (context.refusesExistingFile())
        return ExitCode::FileUnusable;
    QDir().mkpath(QFileInfo(context.file()).absolutePath());
    const auto database = Database::create(context.file());
    database->write([settings](Connection &db) { ShopSettingsStore(db).save(settings); }).waitForFinished();
    printMade(context, settings, database->file());
    return ExitCode::Done;
}

Command initCommand()
{
    return {u"init"_s, u"[--name N] [--zone Z] [--country C] [--currency CUR]    makes an empty shop file"_s, &run};
}

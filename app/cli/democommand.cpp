// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/democommand.h"

#include "app/cli/terminalprogress.h"
#include "models/dashboard/shopstats.h"
#include "models/demo/demoshop.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

static DemoOptions optionsFrom(const QCommandLineParser &parser, Instant now)
{
    bool isNumber = false;
    DemoOptions options{.seed = parser.value(u"seed"_s).toULongLong(&isNumber), .now = now};
    if (!isNumber)
        throw UsageError(u"--seed takes a whole number, not \"%1\""_s.arg(parser.value(u"seed"_s)), u"--seed"_s);
    options.customers = parser.value(u"customers"_s).toInt(&isNumber);
    if (!isNumber || options.customers < kFewestDemoCustomers || options.customers > kMostDemoCustomers) {
        throw UsageError(u"--customers takes a number from %1 to %2, not \"%3\""_s.arg(kFewestDemoCustomers)
                             .arg(kMostDemoCustomers)
                             .arg(parser.value(u"customers"_s)),
                         u"--customers"_s);
    }
    return options;
}

static void printMade(const CommandContext &context, const QString &seed, const ShopStats &stats)
{
    if (!context.isJson()) {
        context.print(u"Made the demo shop in %1: %2 customers, %3 purchases, %4 cases, %5 survey answers"_s.arg(context.file())
                          .arg(stats.customers)
                          .arg(stats.purchases)
                          .arg(stats.cases)
                          .arg(stats.surveyResponses));
        return;
    }
    context.print(QJsonObject{{u"file"_s, QFileInfo(context.file()).absoluteFilePath()},
                              {u"seed"_s, seed},
                              {u"customers"_s, stats.customers},
                              {u"products"_s, stats.products},
                              {u"purchases"_s, stats.purchases},
                              {u"returns"_s, stats.returns},
                              {u"offers"_s, stats.offers},
                              {u"devices"_s, stats.devices},
                              {u"warranties"_s, stats.warranties},
                              {u"cases"_s, stats.cases},
                              {u"interactions"_s, stats.interactions},
                              {u"survey_responses"_s, stats.surveyResponses},
                              {u"events"_s, stats.events}});
}

/// False when Ctrl+C came first: then no file is left.
static bool makeWatched(const CommandContext &context, const DemoOptions &options)
{
    catchInterrupts();
    TerminalProgress progress(context);
    return makeDemoShop(context.file(), options, progress);
}

static ExitCode run(const CommandContext &context, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions({{u"seed"_s, u"what the contents follow from"_s, u"S"_s, u"1"_s},
                       {u"customers"_s, u"how many customers"_s, u"N"_s, u"1200"_s}});
    parseArguments(parser, u"demo"_s, arguments);
    const auto options = optionsFrom(parser, context.clock().now());
    if (context.refusesExistingFile())
        return ExitCode::FileUnusable;
    QDir().mkpath(QFileInfo(context.file()).absolutePath());
    if (!makeWatched(context, options)) {
        context.say(u"Cancelled; no file was written."_s);
        return ExitCode::Cancelled;
    }
    printMade(context, QString::number(options.seed), context.open()->read(&shopStats).result());
    return ExitCode::Done;
}

Command demoCommand()
{
    return {u"demo"_s, u"[--seed S] [--customers N]    makes a demo shop: the same seed and --now give the same contents"_s, &run};
}

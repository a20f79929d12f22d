// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/statscommand.h"

#include "models/core/money.h"
#include "models/dashboard/shopstats.h"

using namespace Qt::StringLiterals;

static QJsonObject toJson(const ShopStats &stats)
{
    QJsonObject sales;
    for (auto it = stats.sales.begin(); it != stats.sales.end(); ++it) {
        sales.insert(it.key(), QJsonObject{{u"gross_minor"_s, it->grossMinor},
                                           {u"net_minor"_s, it->netMinor},
                                           {u"returns_minor"_s, it->returnsMinor}});
    }
    return {{u"schema"_s, stats.schema}, {u"customers"_s, stats.customers}, {u"products"_s, stats.products},
            {u"purchases"_s, stats.purchases}, {u"purchase_lines"_s, stats.purchaseLines}, {u"returns"_s, stats.returns},
            {u"offers"_s, stats.offers},
            {u"devices"_s, stats.devices}, {u"warranties"_s, stats.warranties}, {u"cases"_s, stats.cases}, {u"interactions"_s, stats.interactions},
            {u"survey_responses"_s, stats.surveyResponses}, {u"events"_s, stats.events}, {u"sales"_s, sales}};
}

static void printText(const CommandContext &context, const QJsonObject &stats)
{
    for (auto it = stats.begin(); it != stats.end(); ++it) {
        if (it.key() != u"sales"_s)
            context.print(u"%1 %2"_s.arg(it.key(), -18).arg(it->toInteger()));
    }
    const auto sales = stats.value(u"sales"_s).toObject();
    for (auto it = sales.begin(); it != sales.end(); ++it) {
        const auto totals = it->toObject();
        for (const auto &figure : {u"gross_minor"_s, u"net_minor"_s, u"returns_minor"_s}) {
            const auto text = toPlainText({totals.value(figure).toInteger(), it.key()});
            context.print(u"%1 %2 %3"_s.arg(u"sales "_s + figure.chopped(6), -18).arg(text, it.key()));
        }
    }
}

static ExitCode run(const CommandContext &context, const QStringList &arguments)
{
    QCommandLineParser parser;
    parseArguments(parser, u"stats"_s, arguments);
    const auto database = context.open();
    const auto stats = toJson(database->report([](Connection &db) { return shopStats(db); }).result());
    if (context.isJson())
        context.print(stats);
    else
        printText(context, stats);
    return ExitCode::Done;
}

Command statsCommand()
{
    return {u"stats"_s, u"   row counts, sales, schema version"_s, &run};
}

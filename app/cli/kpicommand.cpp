// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/kpicommand.h"

#include "models/dashboard/kpijson.h"
#include "models/dashboard/kpirows.h"
#include "models/dashboard/kpistore.h"
#include "models/settings/shopsettings.h"

using namespace Qt::StringLiterals;

namespace {

/// What the user asked for; a missing end is that of the shop's history.
struct KpiRequest {
    std::optional<QDate> from;
    std::optional<QDate> to;
    std::optional<Channel> channel;
};

struct KpiAnswer {
    Kpis kpis;
    KpiData data;
};

} // namespace

static KpiRequest requestFrom(const QCommandLineParser &parser)
{
    KpiRequest request{.from = dayFrom(parser, u"from"_s), .to = dayFrom(parser, u"to"_s), .channel = {}};
    if (request.from && request.to && *request.from > *request.to)
        throw UsageError(u"--from must not come after --to"_s, u"--from"_s);
    if (parser.isSet(u"channel"_s)) {
        request.channel = fromWord<Channel>(parser.value(u"channel"_s));
        if (!request.channel)
            throw UsageError(u"--channel does not know \"%1\""_s.arg(parser.value(u"channel"_s)), u"--channel"_s);
    }
    return request;
}

static KpiAnswer answer(Connection &db, const KpiRequest &request, Instant now)
{
    const auto shop = ShopSettingsStore(db).load();
    const auto today = dayOf(now, shop.zone);
    const KpiStore store(db);
    auto period = store.wholePeriod(today, shop.zone).value_or(Period{today, today, shop.zone});
    period.from = request.from.value_or(qMin(period.from, request.to.value_or(period.from)));
    period.to = request.to.value_or(qMax(period.to, period.from));
    NoProgress progress;
    KpiAnswer answer;
    answer.data = store.load(period, request.channel, progress);
    answer.kpis = computeKpis(answer.data, period, shop.firstContactWindowDays, now);
    return answer;
}

static void printText(const CommandContext &context, const Kpis &kpis)
{
    context.print(u"%1 to %2 (%3)"_s.arg(kpis.period.from.toString(Qt::ISODate), kpis.period.to.toString(Qt::ISODate),
                                        QString::fromLatin1(kpis.period.zone.id())));
    const auto rows = kpiRows(kpis);
    for (const auto &row : rows) {
        const auto value = row.value ? QString::number(*row.value, 'f', row.unit == u"share"_s ? 4 : 1) : u"-"_s;
        const auto name = row.channel ? row.name + u' ' + toWord(*row.channel) : row.name;
        context.print(u"%1 %2 %3 (n = %4)"_s.arg(name, -40).arg(value, 14).arg(row.unit, -10).arg(row.n));
    }
}

static ExitCode run(const CommandContext &context, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions({{u"from"_s, u"first day"_s, u"D"_s}, {u"to"_s, u"last day"_s, u"D"_s}, {u"channel"_s, u"one channel"_s, u"C"_s}});
    parseArguments(parser, u"kpi"_s, arguments);
    const auto request = requestFrom(parser);
    const auto database = context.open();
    const auto result = database->report([&](Connection &db) { return std::make_shared<KpiAnswer>(answer(db, request, context.clock().now())); }).result();
    if (context.isJson())
        context.print(toJson(result->kpis, result->data));
    else
        printText(context, result->kpis);
    return ExitCode::Done;
}

Command kpiCommand()
{
    return {u"kpi"_s, u"[--from D] [--to D] [--channel C]   the figures of the dashboard"_s, &run};
}

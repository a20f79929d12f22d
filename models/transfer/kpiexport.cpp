// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transfer/kpiexport.h"

#include "models/dashboard/kpirows.h"
#include "models/dashboard/kpistore.h"
#include "models/dashboard/servicerows.h"

using namespace Qt::StringLiterals;

static Period periodOf(const KpiStore &store, const ExportRequest &request)
{
    const auto today = dayOf(request.now, request.zone);
    const auto to = request.to.value_or(request.from ? qMax(*request.from, today) : today);
    const auto whole = store.wholePeriod(to, request.zone).value_or(Period{to, to, request.zone});
    return {request.from.value_or(qMin(whole.from, to)), to, request.zone};
}

/// Counts and seconds are whole numbers in all that is written; shares and points are not.
static int placesOf(const QString &unit)
{
    if (unit == u"share"_s)
        return 6;
    return unit == u"points"_s || unit == u"s"_s ? 3 : 0;
}

static void writeRow(const KpiRow &row, const Period &period, CsvWriter &out)
{
    out.date(period.from).date(period.to).text(row.name).text(row.channel ? toWord(*row.channel) : QString());
    if (row.value)
        out.decimal(*row.value, placesOf(row.unit));
    else
        out.empty();
    out.text(row.unit).integer(row.n).endRow();
}

bool writeKpis(Connection &db, const ExportRequest &request, CsvWriter &out, Progress &progress)
{
    const KpiStore store(db);
    const auto period = periodOf(store, request);
    const auto data = store.load(period, {}, progress);
    if (progress.isCanceled())
        return false;
    out.header({u"from"_s, u"to"_s, u"figure"_s, u"channel"_s, u"value"_s, u"unit"_s, u"n"_s});
    const auto rows = kpiRows(computeKpis(data, period, request.firstContactWindowDays, request.now)) +
                      serviceRows(readServiceFigures(db, period, dayOf(request.now, request.zone)));
    for (const auto &row : rows)
        writeRow(row, period, out);
    return true;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transfer/exportrun.h"

#include "models/storage/connection.h"
#include "models/transfer/accountsexport.h"
#include "models/transfer/casesexport.h"
#include "models/transfer/customersexport.h"
#include "models/transfer/kpiexport.h"
#include "models/transfer/offersexport.h"
#include "models/transfer/purchasesexport.h"
#include "models/transfer/surveysexport.h"
#include "models/transfer/warrantiesexport.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;

static ExportTable tableOf(const ExportRequest &request)
{
    switch (request.kind) {
    case ExportKind::Customers: return customersExport();
    case ExportKind::Products: return productsExport();
    case ExportKind::Purchases: return purchasesExport();
    case ExportKind::Cases: return casesExport();
    case ExportKind::CaseHistory: return caseHistoryExport();
    case ExportKind::SurveyResponses: return surveysExport();
    case ExportKind::Offers: return offersExport();
    case ExportKind::Warranties: return warrantiesExport();
    case ExportKind::SalesRegister: return salesRegisterExport(dayOf(request.now, request.zone));
    case ExportKind::Payments: return paymentsExport();
    case ExportKind::Returns: return returnsExport();
    case ExportKind::Kpi: break; // computed, not read: see kpiexport.h
    }
    Q_UNREACHABLE();
}

static QString condition(const ExportTable &table, const ExportRequest &request)
{
    QString sql;
    if (request.from && !table.time.isEmpty())
        sql += u" AND %1 >= ?"_s.arg(table.time);
    if (request.to && !table.time.isEmpty())
        sql += (table.timeIs == ExportTable::Time::Day ? u" AND %1 <= ?"_s : u" AND %1 < ?"_s).arg(table.time);
    return sql;
}

static QVariant firstBound(const ExportTable &table, QDate first, const QTimeZone &zone)
{
    return table.timeIs == ExportTable::Time::Day ? toSql(first) : toSql(startOfDay(first, zone));
}

/// Days are compared as such: the one after the last day of all has no text.
static QVariant lastBound(const ExportTable &table, QDate last, const QTimeZone &zone)
{
    return table.timeIs == ExportTable::Time::Day ? toSql(last) : toSql(startOfDay(last.addDays(1), zone));
}

static void bindPeriod(Statement &statement, const ExportTable &table, const ExportRequest &request)
{
    int place = 0;
    if (request.from && !table.time.isEmpty())
        statement.bindAt(place++, firstBound(table, *request.from, request.zone));
    if (request.to && !table.time.isEmpty())
        statement.bindAt(place, lastBound(table, *request.to, request.zone));
}

/// False when it was cancelled.
static bool writeRows(Connection &db, const ExportRequest &request, CsvWriter &out, Progress &progress)
{
    constexpr qint64 kBetweenReports = 4096;
    const auto table = tableOf(request);
    out.header(table.header);
    const auto period = condition(table, request);
    auto count = db.prepare(table.count.arg(period));
    bindPeriod(count, table, request);
    const auto total = count.number();
    auto rows = db.prepare(table.select.arg(period));
    bindPeriod(rows, table, request);
    for (qint64 done = 0; rows.next(); ++done) {
        if (done % kBetweenReports == 0) {
            progress.report(done, total);
            if (progress.isCanceled())
                return false;
        }
        table.write(rows, out);
    }
    table.end(out);
    progress.report(total, total);
    return true;
}

ExportReport exportCsv(Connection &db, const ExportRequest &request, Progress &progress)
{
    QElapsedTimer timer;
    timer.start();
    CsvWriter out(request.path, presetOf(request.preset), request.zone);
    const bool isDone = request.kind == ExportKind::Kpi ? writeKpis(db, request, out, progress) : writeRows(db, request, out, progress);
    if (!isDone || progress.isCanceled())
        return {.rows = 0, .ms = timer.elapsed(), .wasCancelled = true};
    out.commit();
    return {.rows = out.rows(), .ms = timer.elapsed()};
}

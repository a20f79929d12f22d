// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exportcommand.h"

#include "app/cli/terminalprogress.h"
#include "models/settings/shopsettings.h"
#include "models/transfer/exportrun.h"
#include "models/transfer/fileerror.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

static ExportKind kindFrom(const QCommandLineParser &parser)
{
    const auto words = parser.positionalArguments();
    if (words.size() != 1)
        throw UsageError(u"export takes one KIND: "_s + listOf<ExportKind>(), u"kind"_s);
    const auto kind = fromWord<ExportKind>(words.constFirst());
    if (!kind)
        throw UsageError(u"export: unknown kind \"%1\"; the kinds are %2"_s.arg(words.constFirst(), listOf<ExportKind>()), u"kind"_s);
    return *kind;
}

static ExportRequest requestFrom(const QCommandLineParser &parser, const CommandContext &context)
{
    ExportRequest request{.kind = kindFrom(parser), .from = dayFrom(parser, u"from"_s), .to = dayFrom(parser, u"to"_s)};
    if (!hasPeriod(request.kind) && (request.from || request.to))
        throw UsageError(u"export: products have no date that --from and --to could look at"_s, request.from ? u"--from"_s : u"--to"_s);
    if (request.from && request.to && *request.to < *request.from)
        throw UsageError(u"export: --to comes before --from"_s, u"--to"_s);
    const auto preset = fromWord<CsvPresetName>(parser.value(u"preset"_s));
    if (!preset)
        throw UsageError(u"--preset takes one of %1, not \"%2\""_s.arg(listOf<CsvPresetName>(), parser.value(u"preset"_s)), u"--preset"_s);
    request.preset = *preset;
    request.path = parser.value(u"output"_s);
    if (request.path.isEmpty())
        throw UsageError(u"export needs -o OUT.csv, or -o - for the standard output"_s, u"-o"_s);
    if (request.path == u"-"_s && context.isJson())
        throw UsageError(u"export: with --json the file cannot go to the standard output too"_s, u"-o"_s);
    request.now = context.clock().now();
    return request;
}

static void copyToOutput(const QString &path, const CommandContext &context)
{
    constexpr qint64 kPiece = 1 << 16;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw FileError(FileErrorKind::NotReadable, path, file.errorString());
    while (!file.atEnd())
        context.write(file.read(kPiece));
}

static void print(const CommandContext &context, const ExportRequest &request, const ExportReport &report)
{
    const auto seconds = static_cast<double>(report.ms) / 1000;
    if (context.isJson()) {
        context.print(QJsonObject{{u"kind"_s, toWord(request.kind)},
                                  {u"rows"_s, report.rows},
                                  {u"file"_s, request.path},
                                  {u"preset"_s, toWord(request.preset)},
                                  {u"seconds"_s, seconds}});
        return;
    }
    const auto line = u"Wrote %1 rows of %2 to %3 (%4 s)"_s.arg(QString::number(report.rows), toWord(request.kind), request.path,
                                                                 QString::number(seconds, 'f', 2));
    context.print(line);
}

static ExitCode exportWith(const CommandContext &context, ExportRequest request)
{
    const auto database = context.open();
    const auto shop = database->read([](Connection &db) { return ShopSettingsStore(db).load(); }).result();
    request.zone = shop.zone;
    request.firstContactWindowDays = shop.firstContactWindowDays;
    QTemporaryDir folder; // readable by its owner only, as what is written there
    const bool isPiped = request.path == u"-"_s;
    if (isPiped)
        request.path = folder.filePath(u"export.csv"_s);
    catchInterrupts();
    const auto work = [&](Connection &db) {
        TerminalProgress progress(context);
        return exportCsv(db, request, progress);
    };
    const auto report = database->report(work).result();
    if (report.wasCancelled) {
        context.say(u"Cancelled; no file was written."_s);
        return ExitCode::Cancelled;
    }
    if (isPiped)
        copyToOutput(request.path, context);
    else
        print(context, request, report);
    return ExitCode::Done;
}

static ExitCode run(const CommandContext &context, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions({{u"from"_s, u"first day"_s, u"D"_s},
                       {u"to"_s, u"last day"_s, u"D"_s},
                       {u"preset"_s, u"for whose spreadsheet"_s, u"P"_s, toWord(CsvPresetName::Iso)},
                       {{u"o"_s, u"output"_s}, u"the file to write"_s, u"OUT.csv"_s}});
    parseArguments(parser, u"export"_s, arguments, 1);
    return exportWith(context, requestFrom(parser, context));
}

Command exportCommand()
{
    return {u"export"_s, u"KIND [--from D] [--to D] [--preset en|pl|ru|iso] -o OUT.csv"_s, &run};
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/importcommand.h"

#include "app/cli/terminalprogress.h"
#include "models/transfer/fileerror.h"
#include "models/transfer/importerror.h"
#include "models/transfer/importrun.h"
#include "models/transfer/takeback.h"

#include <QFile>
#include <QJsonArray>

using namespace Qt::StringLiterals;

static ImportProfile profileFrom(const QString &path, ImportKind kind)
{
    if (path.isEmpty())
        return {};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw FileError(file.exists() ? FileErrorKind::NotReadable : FileErrorKind::Missing, path, file.errorString());
    return importProfileFromJson(file.readAll(), kind);
}

static QJsonArray toJson(const QList<Refusal> &refusals)
{
    QJsonArray all;
    for (const auto &refusal : refusals)
        all.append(QJsonObject{{u"line"_s, refusal.line}, {u"field"_s, refusal.field}, {u"reason"_s, refusal.reason}});
    return all;
}

static QJsonObject toJson(const ImportReport &report)
{
    QJsonObject dates;
    for (auto it = report.detected.dates.begin(); it != report.detected.dates.end(); ++it)
        dates.insert(it.key(), it->join(u" | "_s));
    const QJsonObject detected{{u"encoding"_s, toWord(report.detected.encoding)},
                               {u"delimiter"_s, QString(QChar(report.detected.delimiter))},
                               {u"header"_s, report.detected.hasHeader},
                               {u"decimal"_s, QString(QChar(report.detected.decimal))},
                               {u"dates"_s, dates},
                               {u"doubtful_dates"_s, QJsonArray::fromStringList(report.detected.doubtfulDates)}};
    return {{u"import_id"_s, report.importId > 0 ? QJsonValue(report.importId) : QJsonValue()},
            {u"kind"_s, toWord(report.kind)},
            {u"dry_run"_s, report.isDryRun},
            {u"rows"_s, report.counts.rows},
            {u"created"_s, report.counts.created},
            {u"updated"_s, report.counts.updated},
            {u"skipped"_s, report.counts.skipped},
            {u"refused"_s, report.counts.refused},
            {u"seconds"_s, static_cast<double>(report.ms) / 1000},
            {u"detected"_s, detected},
            {u"errors"_s, toJson(report.firstRefusals)},
            {u"warnings"_s, toJson(report.firstWarnings)}};
}

static void printText(const CommandContext &context, const ImportReport &report)
{
    const auto &detected = report.detected;
    context.say(u"Read as %1, delimiter '%2', decimal sign '%3'."_s.arg(toWord(detected.encoding), QString(QChar(detected.delimiter)),
                                                                        QString(QChar(detected.decimal))));
    for (const auto &field : detected.doubtfulDates)
        context.say(u"The dates of \"%1\" are in doubt; those that could be two dates are refused. Name their form in a profile."_s.arg(field));
    for (const auto &refusal : report.firstRefusals)
        context.say(u"line %1: %2"_s.arg(QString::number(refusal.line), refusal.reason));
    for (const auto &warning : report.firstWarnings)
        context.say(u"line %1: %2; kept in the note"_s.arg(QString::number(warning.line), warning.reason));
    const auto &counts = report.counts;
    context.print(u"%1 %2: %3 rows, %4 new, %5 changed, %6 skipped, %7 refused (%8 s)"_s
                      .arg(report.isDryRun ? u"Dry run of"_s : u"Import %1 of"_s.arg(report.importId), toWord(report.kind))
                      .arg(counts.rows).arg(counts.created).arg(counts.updated).arg(counts.skipped).arg(counts.refused)
                      .arg(static_cast<double>(report.ms) / 1000, 0, 'f', 2));
}

static ImportReport importWatched(const CommandContext &context, Database &database, const ImportRequest &request)
{
    catchInterrupts();
    TerminalProgress progress(context);
    return runImport(database, request, progress);
}

static ExitCode importFile(const CommandContext &context, const QCommandLineParser &parser)
{
    const auto words = parser.positionalArguments();
    if (words.size() != 2)
        throw UsageError(u"import takes a KIND and a FILE; the kinds are "_s + listOf<ImportKind>());
    const auto kind = fromWord<ImportKind>(words.at(0));
    if (!kind)
        throw UsageError(u"import: unknown kind \"%1\"; the kinds are %2"_s.arg(words.at(0), listOf<ImportKind>()), u"kind"_s);
    const auto profile = profileFrom(parser.value(u"profile"_s), *kind);
    const auto database = context.openForWriting();
    const auto shop = database->read([](Connection &db) { return ShopSettingsStore(db).load(); }).result();
    const ImportRequest request{.kind = *kind,
                                .path = words.at(1),
                                .profile = profile,
                                .isDryRun = parser.isSet(u"dry-run"_s),
                                .errorsPath = parser.value(u"errors"_s),
                                .shop = shop,
                                .stamp = {context.clock().now(), {}}};
    const auto report = importWatched(context, *database, request);
    if (report.wasCancelled) {
        context.say(u"Cancelled; nothing was changed."_s);
        return ExitCode::Cancelled;
    }
    if (context.isJson())
        context.print(toJson(report));
    else
        printText(context, report);
    return report.counts.refused > 0 ? ExitCode::RowsRefused : ExitCode::Done;
}

/// The profile, the file that is imported, or the shop.
static QString fileOf(const ImportError &error, const CommandContext &context, const QCommandLineParser &parser)
{
    switch (error.kind()) {
    case ImportErrorKind::ProfileNotJson:
    case ImportErrorKind::UnknownKey:
    case ImportErrorKind::UnknownField:
    case ImportErrorKind::WrongValue:
    case ImportErrorKind::WrongKind:
        return parser.value(u"profile"_s);
    case ImportErrorKind::MissingHeader:
    case ImportErrorKind::RequiredField: {
        const auto path = parser.positionalArguments().value(1);
        return path == u"-"_s ? u"standard input"_s : path;
    }
    case ImportErrorKind::NoSuchImport:
    case ImportErrorKind::NotFinished:
    case ImportErrorKind::InUse:
        return context.file();
    }
    Q_UNREACHABLE();
}

static ExitCode importOrSayWhyNot(const CommandContext &context, const QCommandLineParser &parser)
{
    try {
        return importFile(context, parser);
    } catch (const ImportError &error) {
        context.sayError(u"import"_s, toEnglish(error), error.field(), fileOf(error, context, parser));
        return ExitCode::WrongUsage;
    }
}

static QJsonObject toJson(const ImportEntry &entry)
{
    return {{u"import_id"_s, entry.id},          {u"kind"_s, toWord(entry.kind)},     {u"file"_s, entry.fileName},
            {u"state"_s, toWord(entry.state)},   {u"started_at"_s, toIso(entry.startedAt)}, {u"rows"_s, entry.counts.rows},
            {u"created"_s, entry.counts.created}, {u"updated"_s, entry.counts.updated}, {u"skipped"_s, entry.counts.skipped},
            {u"refused"_s, entry.counts.refused}};
}

static bool isUnfinished(const ImportEntry &entry)
{
    return entry.state == ImportState::Running || entry.state == ImportState::Reverting;
}

/// `isHeld`: another process has the shop, and may be at work on what is unfinished.
static QString lineOf(const ImportEntry &entry, bool isHeld)
{
    const auto state = isUnfinished(entry) && !isHeld ? u"interrupted; the next write takes it back"_s : toWord(entry.state);
    const auto &counts = entry.counts;
    const auto numbers = u"%1 rows, %2 new, %3 changed, %4 skipped, %5 refused"_s.arg(counts.rows)
                             .arg(counts.created)
                             .arg(counts.updated)
                             .arg(counts.skipped)
                             .arg(counts.refused);
    return QStringList{QString::number(entry.id), toIso(entry.startedAt), toWord(entry.kind), state, numbers, entry.fileName}.join(u"  "_s);
}

static ExitCode listImports(const CommandContext &context)
{
    const auto database = context.open();
    const bool isHeld = !database->holder().isEmpty();
    const auto entries = database->read([](Connection &db) { return ImportLog(db).all(); }).result();
    QJsonArray all;
    for (const auto &entry : entries) {
        all.append(toJson(entry));
        if (!context.isJson())
            context.print(lineOf(entry, isHeld));
    }
    if (context.isJson())
        context.print(QJsonObject{{u"imports"_s, all}});
    else if (entries.isEmpty())
        context.say(u"Nothing was imported into this shop yet."_s);
    return ExitCode::Done;
}

static ExitCode revert(const CommandContext &context, const QString &text)
{
    bool isNumber = false;
    const auto id = text.toLongLong(&isNumber);
    if (!isNumber)
        throw UsageError(u"--revert takes the number of an import, not \"%1\""_s.arg(text), u"--revert"_s);
    const auto database = context.openForWriting();
    takeBack(*database, id, InUse::Refuse);
    if (context.isJson())
        context.print(QJsonObject{{u"import_id"_s, id}, {u"state"_s, toWord(ImportState::Reverted)}});
    else
        context.print(u"Import %1 is taken back."_s.arg(id));
    return ExitCode::Done;
}

static ExitCode run(const CommandContext &context, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions({{u"profile"_s, u"how the file is to be read"_s, u"P.json"_s},
                       {u"errors"_s, u"where refused rows go"_s, u"OUT.csv"_s},
                       {u"dry-run"_s, u"counts, and changes nothing"_s},
                       {u"list"_s, u"lists the imports"_s},
                       {u"revert"_s, u"takes one import back whole"_s, u"ID"_s}});
    parseArguments(parser, u"import"_s, arguments, 2);
    const bool isAboutImports = parser.isSet(u"list"_s) || parser.isSet(u"revert"_s);
    if (isAboutImports && parser.optionNames().size() + parser.positionalArguments().size() > 1)
        throw UsageError(u"import takes a KIND and a FILE, or --list alone, or --revert ID alone"_s);
    if (parser.isSet(u"list"_s))
        return listImports(context);
    if (parser.isSet(u"revert"_s))
        return revert(context, parser.value(u"revert"_s));
    return importOrSayWhyNot(context, parser);
}

Command importCommand()
{
    return {u"import"_s, u"KIND FILE [--profile P.json] [--dry-run] [--errors OUT.csv] | --list | --revert ID"_s, &run};
}

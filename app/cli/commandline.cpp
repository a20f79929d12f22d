// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/checkcommand.h"
#include "app/cli/command.h"
#include "app/cli/democommand.h"
#include "app/cli/exportcommand.h"
#include "app/cli/importcommand.h"
#include "app/cli/initcommand.h"
#include "app/cli/kpicommand.h"
#include "app/cli/statscommand.h"
#include "models/core/fieldrules.h"
#include "models/settings/shopfiles.h"
#include "models/storage/deliver.h"
#include "models/transfer/fileerror.h"
#include "models/transfer/importerror.h"

using namespace Qt::StringLiterals;

QList<Command> allCommands()
{
    return {initCommand(), demoCommand(), importCommand(), exportCommand(), kpiCommand(), statsCommand(), checkCommand()};
}

namespace {

/// The options before the command's name, and what follows it.
struct Invocation {
    QString file = ownShopFile();
    bool json = false;
    Clock clock;
    QStringList rest;
};

} // namespace

static QString takeValue(QStringList &arguments, const QString &option)
{
    if (arguments.isEmpty())
        throw UsageError(u"%1 needs a value"_s.arg(option), option);
    return arguments.takeFirst();
}

static Clock clockAt(const QString &text)
{
    const auto instant = instantFromIso(text);
    if (!instant || !isThinkable(dayOf(*instant, QTimeZone::utc())))
        throw UsageError(u"--now takes an instant such as 2026-03-05T14:05:00Z, not \"%1\""_s.arg(text), u"--now"_s);
    return Clock(*instant);
}

/// --database, --json and --now may stand before or behind the command's name.
static void parseCommon(QStringList arguments, Invocation &invocation)
{
    while (!arguments.isEmpty()) {
        const auto word = arguments.takeFirst();
        if (word == u"--database"_s)
            invocation.file = takeValue(arguments, word);
        else if (word == u"--now"_s)
            invocation.clock = clockAt(takeValue(arguments, word));
        else if (word == u"--json"_s)
            invocation.json = true;
        else
            invocation.rest.append(word);
    }
}

static QString helpText()
{
    QStringList lines{u"aftersalectl %1: the Aftersale shop file without a window."_s.arg(QStringLiteral(AFTERSALE_VERSION)),
                      u"usage: aftersalectl [--database FILE] [--json] [--now INSTANT] COMMAND ..."_s, {}};
    const auto commands = allCommands();
    for (const auto &command : commands)
        lines.append(u"  %1 %2"_s.arg(command.name, command.usage));
    return lines.join(u'\n');
}

/// Before the command's name or behind it.
static bool asksForHelp(const QStringList &words)
{
    return words.contains(u"--help"_s) || words.contains(u"-h"_s) || words.value(0) == u"help"_s;
}

static ExitCode dispatch(const Invocation &invocation, const CommandContext &context)
{
    if (invocation.rest.isEmpty() || asksForHelp(invocation.rest)) {
        context.print(helpText());
        return invocation.rest.isEmpty() ? ExitCode::WrongUsage : ExitCode::Done;
    }
    if (invocation.rest.constFirst() == u"--version"_s) {
        context.print(u"aftersalectl "_s + QStringLiteral(AFTERSALE_VERSION));
        return ExitCode::Done;
    }
    const auto commands = allCommands();
    for (const auto &command : commands) {
        if (command.name == invocation.rest.constFirst())
            return command.run(context, invocation.rest.mid(1));
    }
    throw UsageError(u"unknown command \"%1\"; see aftersalectl --help"_s.arg(invocation.rest.constFirst()));
}

ExitCode runCommandLine(const QStringList &arguments, QIODevice &out, QIODevice &err)
{
    Invocation invocation;
    try {
        parseCommon(arguments, invocation);
    } catch (const UsageError &error) {
        CommandContext(invocation.file, arguments.contains(u"--json"_s), {}, out, err).sayError(u"usage"_s, error.message(), error.field());
        return ExitCode::WrongUsage;
    }
    const CommandContext context(invocation.file, invocation.json, invocation.clock, out, err);
    try {
        return dispatch(invocation, context);
    } catch (const UsageError &error) {
        context.sayError(u"usage"_s, error.message(), error.field());
        return ExitCode::WrongUsage;
    } catch (const StorageError &error) {
        context.sayError(toWord(error.kind()), u"%1 (%2: %3)"_s.arg(toEnglish(error.kind()), context.file(), error.detail()));
        return ExitCode::FileUnusable;
    } catch (const FileError &error) {
        context.sayError(error);
        return ExitCode::FileUnusable;
    } catch (const ImportError &error) {
        context.sayError(u"import"_s, toEnglish(error), error.field());
        return ExitCode::WrongUsage;
    } catch (...) {
        context.sayError(u"unexpected"_s, currentFailure().detail());
        return ExitCode::FileUnusable;
    }
}

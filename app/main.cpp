// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/screenshots.h"
#include "models/core/fieldrules.h"

#include <QApplication>
#include <QCommandLineParser>

#include <cstdio>

using namespace Qt::StringLiterals;

static int usageError(const QString &message)
{
    std::fputs(qPrintable(message + u'\n'), stderr);
    return 2;
}

static int runWindow(QApplication &qtApplication, const QCommandLineParser &parser, const Clock &clock)
{
    Application application(qtApplication, {}, clock);
    application.start(parser.value(u"database"_s));
    return QApplication::exec();
}

static int makeScreenshots(QApplication &qtApplication, const QCommandLineParser &parser, const Clock &clock)
{
    const auto size = parser.value(u"size"_s).split(u'x');
    const ScreenshotRequest request{.folder = parser.positionalArguments().value(1),
                                    .shopFile = parser.value(u"database"_s),
                                    .language = parser.value(u"language"_s),
                                    .theme = parser.value(u"theme"_s),
                                    .size = {size.value(0).toInt(), size.value(1).toInt()}};
    if (const auto problem = problemOf(request); !problem.isEmpty())
        return usageError(problem);
    return takeScreenshots(qtApplication, request, clock);
}

int main(int argc, char *argv[])
{
    // Pictures need no display: without one the window is drawn in memory.
    const bool isScreenshots = argc > 1 && std::any_of(argv + 1, argv + argc, [](const char *word) { return qstrcmp(word, "screenshots") == 0; });
    if (isScreenshots)
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"aftersale"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(AFTERSALE_VERSION));
    QGuiApplication::setDesktopFileName(u"org.aftersale.aftersale"_s);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({{u"database"_s, u"the shop file"_s, u"FILE"_s},
                       {u"now"_s, u"fixes the clock (ISO 8601)"_s, u"INSTANT"_s},
                       {u"language"_s, u"screenshots: en, pl or ru"_s, u"L"_s, u"en"_s},
                       {u"theme"_s, u"screenshots: light, dark or contrast"_s, u"T"_s, u"light"_s},
                       {u"size"_s, u"screenshots: WIDTHxHEIGHT"_s, u"S"_s, u"1280x800"_s}});
    parser.addPositionalArgument(u"screenshots"_s, u"screenshots DIR: a picture of every page and main dialog"_s, u"[screenshots DIR]"_s);
    parser.process(application);
    Clock clock;
    if (parser.isSet(u"now"_s)) {
        const auto now = instantFromIso(parser.value(u"now"_s));
        if (!now || !isThinkable(dayOf(*now, QTimeZone::utc())))
            return usageError(u"--now takes an instant such as 2026-03-05T14:05:00Z"_s);
        clock = Clock(*now);
    }
    return isScreenshots ? makeScreenshots(application, parser, clock) : runWindow(application, parser, clock);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/screenshots.h"

#include "app/application.h"
#include "app/languages.h"
#include "app/pages.h"
#include "app/screenshotdialogs.h"
#include "app/settled.h"
#include "models/settings/spokenlanguages.h"
#include "models/demo/demoshop.h"
#include "models/storage/database.h"
#include "ui/core/mainwindow.h"
#include "ui/core/workspace.h"
#include "ui/settings/settingspage.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

/// Numbers the pictures, so that they lie in the order of the program.
class Album
{
public:
    explicit Album(const QString &folder) : m_folder(folder) {}

    void add(QWidget &widget, const QString &name)
    {
        const auto file = m_folder.filePath(u"%1-%2.png"_s.arg(++m_count, 2, 10, QChar(u'0')).arg(name));
        m_hasFailed |= !widget.grab().save(file);
        std::printf("%s\n", qPrintable(QDir::toNativeSeparators(file)));
    }
    bool hasFailed() const { return m_hasFailed; }

private:
    QDir m_folder;
    int m_count = 0;
    bool m_hasFailed = false;
};

} // namespace

QString problemOf(const ScreenshotRequest &request)
{
    if (request.folder.isEmpty())
        return u"screenshots needs a folder"_s;
    if (!QDir().mkpath(request.folder))
        return u"the folder %1 cannot be made"_s.arg(request.folder);
    if (!spokenLanguages().contains(request.language))
        return u"--language takes en, pl or ru"_s;
    if (request.theme == u"system"_s || !fromWord<ThemeChoice>(request.theme))
        return u"--theme takes light, dark or contrast"_s;
    if (request.size.width() < 640 || request.size.height() < 480 || request.size.width() > 7680 || request.size.height() > 4320)
        return u"--size takes WIDTHxHEIGHT, from 640x480 to 7680x4320"_s;
    return {};
}

static void takePages(MainWindow &window, Workspace &workspace, Album &album)
{
    const auto pages = allPages(workspace);
    for (const auto &entry : pages) {
        window.showPage(entry.name);
        letSettle(workspace.database());
        album.add(window, entry.name);
        auto *settings = qobject_cast<SettingsPage *>(window.page(entry.name));
        const auto sections = settings ? settings->sections().mid(1) : QStringList();
        for (const auto &section : sections) {
            settings->showSection(section);
            letSettle(workspace.database());
            if (auto *path = settings->findChild<QLabel *>(u"shopFilePath"_s))
                path->setText(QFileInfo(workspace.database().file()).fileName()); // a picture shows no folder of the machine it was taken on
            album.add(window, entry.name + u'-' + section);
        }
    }
}

int takeScreenshots(QApplication &qtApplication, const ScreenshotRequest &request, const Clock &clock)
{
    QTemporaryDir folder;
    auto shopFile = request.shopFile;
    try {
        if (shopFile.isEmpty()) {
            shopFile = folder.filePath(u"demo.aftersale"_s);
            NoProgress progress;
            makeDemoShop(shopFile, {.now = clock.now()}, progress);
        }
        Application application(qtApplication, folder.filePath(u"preferences.ini"_s), clock);
        application.useLanguage(request.language);
        application.useTheme(request.theme);
        QApplication::setCursorFlashTime(0); // or a picture shows the text cursor now and then
        application.openShop(shopFile);
        auto &window = *application.window();
        window.resize(request.size);
        window.show();
        Album album(request.folder);
        takePages(window, *application.workspace(), album);
        takeDialogs(window, *application.workspace(), [&album](QWidget &dialog, const QString &name) { album.add(dialog, name); });
        return album.hasFailed() ? 3 : 0;
    } catch (const StorageError &error) {
        std::fputs(qPrintable(toEnglish(error.kind()) + u" ("_s + error.detail() + u")\n"_s), stderr);
        return 3;
    }
}

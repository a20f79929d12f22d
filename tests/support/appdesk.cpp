// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/appdesk.h"

#include "app/pages.h"
#include "app/screenshotdialogs.h"
#include "app/settled.h"
#include "models/core/progress.h"
#include "models/demo/demoshop.h"
#include "models/storage/connection.h"
#include "models/storage/transaction.h"
#include "ui/core/workspace.h"
#include "ui/settings/settingspage.h"

#include <QApplication>
#include <QTest>

using namespace Qt::StringLiterals;

static Clock fixedClock()
{
    return Clock(*instantFromIso(u"2026-03-05T13:05:00Z"_s));
}

/// Made once for the whole program; each desk works on a copy.
static QString demoTemplate()
{
    static const QTemporaryDir folder;
    const auto file = folder.filePath(u"demo.aftersale"_s);
    if (!QFile::exists(file)) {
        constexpr int kCustomers = 40;
        NoProgress progress;
        makeDemoShop(file, {.customers = kCustomers, .now = fixedClock().now()}, progress);
    }
    return file;
}

AppDesk::AppDesk()
    : m_application(std::make_unique<Application>(*qApp, m_folder.filePath(u"preferences.ini"_s), fixedClock()))
{
    QFile::copy(demoTemplate(), shopFile());
}

void AppDesk::open(const QString &language)
{
    m_application->useLanguage(language);
    m_application->useTheme(u"light"_s);
    m_application->openShop(shopFile());
    window().resize(1024, 700);
    window().show();
    window().activateWindow();
    if (!QTest::qWaitForWindowActive(&window()))
        qWarning() << "the window does not become active";
    settle();
}

void AppDesk::settle()
{
    letSettle(m_application->workspace()->database());
}

Page &AppDesk::show(const QString &page)
{
    window().showPage(page);
    settle();
    return *window().page(page);
}

void AppDesk::run(const QStringList &statements)
{
    Connection db(shopFile(), Connection::Access::Write);
    Transaction transaction(db);
    for (const auto &sql : statements)
        db.execute(sql);
    transaction.commit();
}

void walkEverything(AppDesk &desk, const std::function<void(QWidget &, const QString &)> &look)
{
    auto &workspace = *desk.application().workspace();
    const auto pages = allPages(workspace);
    for (const auto &entry : pages) {
        auto &page = desk.show(entry.name);
        look(desk.window(), entry.name);
        auto *settings = qobject_cast<SettingsPage *>(&page);
        const auto sections = settings ? settings->sections().mid(1) : QStringList();
        for (const auto &section : sections) {
            settings->showSection(section);
            desk.settle();
            look(desk.window(), entry.name + u'-' + section);
        }
    }
    takeDialogs(desk.window(), workspace, look);
}

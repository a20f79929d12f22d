// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/featurewiring.h"
#include "app/pages.h"
#include "app/welcomedialog.h"
#include "models/settings/shopfiles.h"
#include "models/settings/shopsettings.h"
#include "models/storage/database.h"
#include "models/storage/deliver.h"
#include "models/transfer/takeback.h"
#include "ui/core/dialogprompts.h"
#include "ui/core/mainwindow.h"
#include "ui/core/storagetexts.h"
#include "ui/core/workspace.h"
#include "ui/settings/appearanceform.h"
#include "ui/settings/shopfileview.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

Application::Application(QApplication &application, const QString &preferencesFile, const Clock &clock)
    : m_application(application), m_preferences(preferencesFile), m_clock(clock), m_theme(application)
{
    m_languages.use(m_preferences.language());
    m_theme.apply(fromWord<ThemeChoice>(m_preferences.theme()).value_or(ThemeChoice::System));
}

Application::~Application()
{
    delete m_welcome;
    closeShop();
}

void Application::start(const QString &file)
{
    const auto last = m_preferences.shopFile().isEmpty() ? ownShopFile() : m_preferences.shopFile();
    const auto wanted = file.isEmpty() ? last : file;
    if (file.isEmpty() && !QFileInfo::exists(wanted))
        showFirstSteps({});
    else
        tryToOpen(wanted);
}

void Application::tryToOpen(const QString &file)
{
    try {
        openShop(file);
        showWindow();
    } catch (const StorageError &error) {
        showFirstSteps(QDir::toNativeSeparators(file) + u": "_s + storageSentence(error));
    }
}

void Application::openShop(const QString &file)
{
    auto database = Database::open(file);
    const auto shop = database->read([](Connection &db) { return ShopSettingsStore(db).load(); }).result();
    closeShop();
    m_database = std::move(database);
    m_prompts = std::make_unique<DialogPrompts>(nullptr);
    m_workspace = std::make_unique<Workspace>(*m_database, *m_prompts, m_preferences, m_clock, shop, QLocale(m_preferences.language()));
    if (const StaffId staff{m_preferences.staff()}; staff.isValid())
        m_workspace->setStaff(staff);
    buildWindow();
}

void Application::closeShop()
{
    try {
        m_takingBack.waitForFinished();
    } catch (const StorageError &) {
        // The window was told of it; the import is taken back at the next start.
    }
    m_takingBack = {};
    m_window.reset();
    m_workspace.reset();
    m_prompts.reset();
    m_database.reset();
}

void Application::buildWindow()
{
    m_window = std::make_unique<MainWindow>(*m_workspace, allPages(*m_workspace));
    *m_prompts = DialogPrompts(m_window.get());
    const auto &shop = m_workspace->shop();
    m_window->setWindowTitle(shop.isDemo ? tr("%1 (demo shop)").arg(shop.name) : shop.name);
    connect(m_window.get(), &MainWindow::pageMade, this, &Application::wire);
    connect(m_window.get(), &MainWindow::closing, this, &Application::remember);
    wireFeatures(*m_window, *m_workspace);
    m_window->showPage(m_preferences.page());
    tellState();
    takeBackUnfinished();
}

/// An import that a crash left unfinished goes as soon as the shop is open again; meanwhile one can work.
void Application::takeBackUnfinished()
{
    if (m_database->isReadOnly() || m_takingBack.isRunning())
        return;
    m_takingBack = QtConcurrent::run([database = m_database.get()] { return takeBackInterrupted(*database); });
    const auto tell = [this](int count) {
        if (count > 0)
            m_window->showDone(tr("An import that was interrupted has been taken back."), {});
    };
    deliver(m_takingBack, m_window.get(), tell, [this](const StorageError &error) { m_window->showFailure(storageSentence(error)); });
}

void Application::showWindow()
{
    if (!m_window->restoreGeometry(m_preferences.windowGeometry()))
        m_window->resize(1280, 800);
    m_preferences.setShopFile(m_database->file());
    m_window->show();
    if (m_welcome)
        m_welcome->close();
}

void Application::tellState()
{
    if (const auto holder = m_database->holder(); !holder.isEmpty())
        m_window->showState(tr("%1 has the shop open. Here you can look at everything, but change nothing.").arg(holder));
    else if (m_database->isReadOnly())
        m_window->showState(tr("The shop file takes no changes. You can look at everything and export it."));
    else if (!m_database->migrationBackup().isEmpty())
        m_window->showDone(tr("The shop file was brought up to date. A backup lies in %1.").arg(m_database->migrationBackup()), {});
}

void Application::wire(const QString &name, Page *page)
{
    Q_UNUSED(name)
    if (auto *appearance = page->findChild<AppearanceForm *>()) {
        connect(appearance, &AppearanceForm::languageChosen, this, &Application::useLanguage, Qt::QueuedConnection);
        connect(appearance, &AppearanceForm::themeChosen, this, &Application::useTheme);
    }
    if (auto *file = page->findChild<ShopFileView *>()) {
        connect(file, &ShopFileView::leaveDemoRequested, this, &Application::leaveDemo, Qt::QueuedConnection);
        connect(file, &ShopFileView::openOtherRequested, this, &Application::openOther);
    }
}

void Application::useLanguage(const QString &language)
{
    m_preferences.setLanguage(language);
    m_languages.use(language);
    if (!m_window)
        return;
    // The window speaks the language that it was built with, so it is built anew, where it stood.
    const auto geometry = m_window->saveGeometry();
    const bool wasVisible = m_window->isVisible();
    m_preferences.setPage(m_window->currentPage());
    m_window.reset();
    m_workspace->setLocale(QLocale(language));
    buildWindow();
    m_window->restoreGeometry(geometry);
    m_window->setVisible(wasVisible);
}

void Application::useTheme(const QString &theme)
{
    m_preferences.setTheme(theme);
    m_theme.apply(fromWord<ThemeChoice>(theme).value_or(ThemeChoice::System));
}

void Application::remember()
{
    m_preferences.setPage(m_window->currentPage());
    m_preferences.setWindowGeometry(m_window->saveGeometry());
    m_preferences.setStaff(m_workspace->staff().value_or(StaffId()).value);
}

void Application::showFirstSteps(const QString &trouble)
{
    if (m_welcome)
        m_welcome->close();
    m_welcome = new WelcomeDialog(trouble, m_window.get());
    m_welcome->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_welcome, &WelcomeDialog::createRequested, this, &Application::createShop);
    connect(m_welcome, &WelcomeDialog::demoRequested, this, &Application::openDemo);
    // Opening removes the window that was, and this dialog with it: not while the dialog is still in its own signal.
    connect(m_welcome, &WelcomeDialog::openRequested, this, &Application::tryToOpen, Qt::QueuedConnection);
    m_welcome->show();
}

void Application::createShop(const QString &file, const ShopSettings &settings)
{
    try {
        QDir().mkpath(QFileInfo(file).absolutePath());
        auto database = Database::create(file);
        database->write([settings](Connection &db) { ShopSettingsStore(db).save(settings); }).waitForFinished();
    } catch (const StorageError &error) {
        m_welcome->showTrouble(storageSentence(error));
        return;
    }
    tryToOpen(file);
}

void Application::openDemo()
{
    const auto file = demoShopFile();
    QDir().mkpath(QFileInfo(file).absolutePath());
    if (QFileInfo::exists(file))
        tryToOpen(file);
    else
        m_welcome->makeDemo(file, m_clock.now());
}

void Application::leaveDemo()
{
    const auto file = m_database->file();
    closeShop();
    QFile demo(file);
    const bool isRemoved = demo.remove();
    m_preferences.setShopFile({});
    showFirstSteps(isRemoved ? QString()
                             : tr("The demo shop %1 could not be removed: %2. You can delete the file yourself.")
                                   .arg(QDir::toNativeSeparators(file), demo.errorString()));
}

void Application::openOther()
{
    showFirstSteps({});
}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/languages.h"
#include "models/core/clock.h"
#include "models/settings/preferences.h"
#include "ui/core/theme.h"

#include <QFuture>
#include <QObject>
#include <QPointer>

#include <memory>

class Database;
class DialogPrompts;
class MainWindow;
class Page;
class QApplication;
class StorageError;
class WelcomeDialog;
class Workspace;
struct ShopSettings;

/// Opens the shop, builds the window and wires the features together.
class Application : public QObject
{
    Q_OBJECT

public:
    Application(QApplication &application, const QString &preferencesFile, const Clock &clock);
    ~Application() override;

    /// Shows the shop in `file`, or the one that was open last, or, where there is none, the first steps.
    void start(const QString &file);
    /// Opens the shop without asking anything; throws StorageError. For pictures and tests.
    void openShop(const QString &file);
    MainWindow *window() const { return m_window.get(); }
    Workspace *workspace() const { return m_workspace.get(); }
    Preferences &preferences() { return m_preferences; }
    void useLanguage(const QString &language);
    void useTheme(const QString &theme);

private:
    void tryToOpen(const QString &file);
    void showFirstSteps(const QString &trouble);
    void createShop(const QString &file, const ShopSettings &settings);
    void openDemo();
    void leaveDemo();
    void openOther();
    void closeShop();
    void buildWindow();
    void showWindow();
    void tellState();
    void takeBackUnfinished();
    void wire(const QString &name, Page *page);
    void remember();

    QApplication &m_application;
    Preferences m_preferences;
    Clock m_clock;
    Theme m_theme;
    Languages m_languages;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<DialogPrompts> m_prompts;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;
    QFuture<int> m_takingBack;
    QPointer<WelcomeDialog> m_welcome;
};

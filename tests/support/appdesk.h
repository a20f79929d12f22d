// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/application.h"
#include "ui/core/mainwindow.h"

#include <QTemporaryDir>

/// The whole program on a small demo shop in a folder of its own. It is Thursday, 5 March 2026, 14:05 in Warsaw.
class AppDesk
{
public:
    /// Makes the shop, but opens nothing yet.
    AppDesk();

    Application &application() { return *m_application; }
    MainWindow &window() { return *m_application->window(); }
    QString shopFile() const { return path(QStringLiteral("shop.aftersale")); }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    /// Opens the shop's window at 1024 × 700, in the language given, and waits until it is active and full.
    void open(const QString &language = QStringLiteral("en"));
    /// Ends the program.
    void close() { m_application.reset(); }
    /// Lets the window work until nothing is asked any more.
    void settle();
    /// Shows the page and waits until it is full.
    Page &show(const QString &page);
    /// The record's fields in the shop file itself; not while it is open.
    void run(const QStringList &statements);

    template <typename Widget>
    Widget *find(const QString &name)
    {
        auto *found = window().findChild<Widget *>(name);
        if (!found)
            qWarning() << "there is no" << name;
        return found;
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Application> m_application;
};

/// Every page and settings section of the window, then every form and dialog, one after the other.
void walkEverything(AppDesk &desk, const std::function<void(QWidget &, const QString &)> &look);

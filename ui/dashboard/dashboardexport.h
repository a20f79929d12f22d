// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/dashboardpaper.h"

#include <QPushButton>

#include <functional>
#include <optional>

class Workspace;

/// The button that takes the dashboard out of the window: to a printer (Ctrl+P), into a PDF (Ctrl+S), a picture, or a table of figures.
class DashboardExport : public QPushButton
{
    Q_OBJECT

public:
    /// The keys work everywhere in `page`.
    DashboardExport(Workspace &workspace, QWidget *page);

    /// What is on the screen now; nothing: there is nothing to export.
    void setSheet(const std::optional<DashboardSheet> &sheet);

signals:
    void saved(const QString &sentence);
    void refused(const QString &sentence);
    /// The figures as a table are asked for.
    void figuresRequested();

private:
    QAction *add(const QString &name, const QString &iconName, const QString &text, const QKeySequence &keys, void (DashboardExport::*act)());
    void print();
    void savePdf();
    void savePicture();
    void ask(const QString &title, const QString &filter, const QString &suffix,
             const std::function<std::optional<QString>(const QString &path)> &write);

    Workspace &m_workspace;
    QWidget *m_page;
    std::optional<DashboardSheet> m_sheet;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/dashboardexport.h"

#include "ui/core/icons.h"
#include "ui/core/paper.h"
#include "ui/core/paperfile.h"
#include "ui/core/paperpreview.h"
#include "ui/core/prompts.h"
#include "ui/core/workspace.h"

#include <QAction>
#include <QFileInfo>
#include <QMenu>
#include <QPointer>

using namespace Qt::StringLiterals;

DashboardExport::DashboardExport(Workspace &workspace, QWidget *page)
    : QPushButton(::icon(u"document-export"_s), tr("&Export")), m_workspace(workspace), m_page(page)
{
    setObjectName(u"exportDashboard"_s);
    setMenu(new QMenu(this));
    add(u"printDashboard"_s, u"document-print"_s, tr("&Print …"), QKeySequence::Print, &DashboardExport::print);
    add(u"saveDashboardPdf"_s, u"document-save"_s, tr("Save as P&DF …"), QKeySequence::Save, &DashboardExport::savePdf);
    add(u"saveDashboardPicture"_s, u"chart"_s, tr("Save as a p&icture …"), {}, &DashboardExport::savePicture);
    add(u"exportFigures"_s, u"table"_s, tr("Figures as a &table (CSV) …"), {}, &DashboardExport::figuresRequested);
    setSheet(std::nullopt);
}

QAction *DashboardExport::add(const QString &name, const QString &iconName, const QString &text, const QKeySequence &keys, void (DashboardExport::*act)())
{
    auto *action = menu()->addAction(::icon(iconName), text);
    action->setObjectName(name);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_page->addAction(action);
    connect(action, &QAction::triggered, this, act);
    return action;
}

void DashboardExport::setSheet(const std::optional<DashboardSheet> &sheet)
{
    m_sheet = sheet;
    setEnabled(sheet.has_value());
    const auto actions = menu()->actions();
    for (auto *action : actions)
        action->setEnabled(sheet.has_value());
}

void DashboardExport::print()
{
    showPaper(m_workspace, dashboardPaper(*m_sheet), m_page);
}

void DashboardExport::savePdf()
{
    ask(tr("Where to save the PDF"), tr("PDF documents (*.pdf)"), u"pdf"_s,
        [sheet = *m_sheet](const QString &path) { return writePdf(*dashboardPaper(sheet), path); });
}

void DashboardExport::savePicture()
{
    constexpr double kDpi = 200;
    ask(tr("Where to save the picture"), tr("Pictures (*.png)"), u"png"_s,
        [sheet = *m_sheet](const QString &path) { return writePng(dashboardPaper(sheet)->wholePicture(kDpi), path); });
}

void DashboardExport::ask(const QString &title, const QString &filter, const QString &suffix,
                          const std::function<std::optional<QString>(const QString &path)> &write)
{
    const FileQuestion question{.title = title, .filters = filter, .suggestedName = fileNameFor(tr("Dashboard %1", "period").arg(m_sheet->days), suffix)};
    m_workspace.prompts().chooseFileToSave(question, [self = QPointer(this), suffix, write](const QString &path) {
        if (!self)
            return;
        const auto whole = withSuffix(path, suffix);
        if (const auto problem = write(whole))
            emit self->refused(*problem);
        else
            emit self->saved(tr("Saved as “%1”.").arg(QFileInfo(whole).fileName()));
    });
}

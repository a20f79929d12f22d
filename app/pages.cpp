// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages.h"

#include "app/settingssections.h"
#include "ui/core/workspace.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

static QString title(const char *text)
{
    return QCoreApplication::translate("Pages", text);
}

QList<PageEntry> allPages(Workspace &workspace)
{
    return {
        {u"settings"_s, title(QT_TRANSLATE_NOOP("Pages", "Settings")), u"configure"_s, {},
         [&workspace](QWidget *parent) { return makeSettingsPage(workspace, parent); }, true},
    };
}

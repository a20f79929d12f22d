// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages.h"

#include "app/settingssections.h"
#include "ui/core/workspace.h"
#include "ui/customers/customerspage.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

static QString title(const char *text)
{
    return QCoreApplication::translate("Pages", text);
}

QList<PageEntry> allPages(Workspace &workspace)
{
    return {
        {u"customers"_s, title(QT_TRANSLATE_NOOP("Pages", "Customers")), u"customers"_s, {SearchKind::Customer},
         [&workspace](QWidget *parent) { return new CustomersPage(workspace, parent); }},
        {u"settings"_s, title(QT_TRANSLATE_NOOP("Pages", "Settings")), u"configure"_s, {},
         [&workspace](QWidget *parent) { return makeSettingsPage(workspace, parent); }, true},
    };
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settingssections.h"

#include "ui/core/workspace.h"
#include "ui/dashboard/targetsform.h"
#include "ui/settings/appearanceform.h"
#include "ui/settings/settingspage.h"
#include "ui/settings/shopfileview.h"
#include "ui/settings/shopform.h"
#include "ui/settings/stafflist.h"
#include "ui/transfer/importslist.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

static QString title(const char *text)
{
    return QCoreApplication::translate("SettingsSections", text);
}

Page *makeSettingsPage(Workspace &workspace, QWidget *parent)
{
    auto *page = new SettingsPage(parent);
    auto *appearance = new AppearanceForm(workspace.preferences());
    auto *shop = new ShopForm(workspace);
    auto *staff = new StaffList(workspace);
    auto *targets = new TargetsForm(workspace);
    auto *imports = new ImportsList(workspace);
    auto *file = new ShopFileView(workspace);
    page->addSection(u"appearance"_s, title(QT_TRANSLATE_NOOP("SettingsSections", "This computer")), appearance);
    page->addSection(u"shop"_s, title(QT_TRANSLATE_NOOP("SettingsSections", "Shop")), shop);
    page->addSection(u"staff"_s, title(QT_TRANSLATE_NOOP("SettingsSections", "Staff")), staff);
    page->addSection(u"targets"_s, title(QT_TRANSLATE_NOOP("SettingsSections", "Targets")), targets);
    page->addSection(u"imports"_s, title(QT_TRANSLATE_NOOP("SettingsSections", "Import and export")), imports);
    page->addSection(u"file"_s, title(QT_TRANSLATE_NOOP("SettingsSections", "Shop file")), file);
    QObject::connect(shop, &ShopForm::done, page, &Page::done);
    QObject::connect(shop, &ShopForm::failed, page, &Page::failed);
    QObject::connect(staff, &StaffList::done, page, &Page::done);
    QObject::connect(staff, &StaffList::failed, page, &Page::failed);
    QObject::connect(targets, &TargetsForm::done, page, &Page::done);
    QObject::connect(targets, &TargetsForm::failed, page, &Page::failed);
    QObject::connect(imports, &ImportsList::done, page, &Page::done);
    QObject::connect(imports, &ImportsList::failed, page, &Page::failed);
    QObject::connect(file, &ShopFileView::failed, page, &Page::failed);
    return page;
}

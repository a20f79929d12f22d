// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages.h"

#include "app/settingssections.h"
#include "ui/cases/casespage.h"
#include "ui/customers/customerspage.h"
#include "ui/core/workspace.h"
#include "ui/dashboard/dashboardpage.h"
#include "ui/devices/devicespage.h"
#include "ui/offers/offerspage.h"
#include "ui/products/productspage.h"
#include "ui/purchases/purchasespage.h"
#include "ui/returns/returnspage.h"

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
        {u"cases"_s, title(QT_TRANSLATE_NOOP("Pages", "Cases")), u"cases"_s, {SearchKind::Case},
         [&workspace](QWidget *parent) { return new CasesPage(workspace, parent); }},
        {u"offers"_s, title(QT_TRANSLATE_NOOP("Pages", "Offers")), u"offers"_s, {SearchKind::Offer},
         [&workspace](QWidget *parent) { return new OffersPage(workspace, parent); }},
        {u"purchases"_s, title(QT_TRANSLATE_NOOP("Pages", "Purchases")), u"purchases"_s, {SearchKind::Purchase},
         [&workspace](QWidget *parent) { return new PurchasesPage(workspace, parent); }},
        {u"devices"_s, title(QT_TRANSLATE_NOOP("Pages", "Devices and warranties")), u"devices"_s, {SearchKind::Device, SearchKind::Contract},
         [&workspace](QWidget *parent) { return new DevicesPage(workspace, parent); }},
        {u"returns"_s, title(QT_TRANSLATE_NOOP("Pages", "Returns")), u"return"_s, {SearchKind::Return},
         [&workspace](QWidget *parent) { return new ReturnsPage(workspace, parent); }},
        {u"products"_s, title(QT_TRANSLATE_NOOP("Pages", "Products")), u"products"_s, {SearchKind::Product},
         [&workspace](QWidget *parent) { return new ProductsPage(workspace, parent); }},
        {u"dashboard"_s, title(QT_TRANSLATE_NOOP("Pages", "Dashboard")), u"dashboard"_s, {},
         [&workspace](QWidget *parent) { return new DashboardPage(workspace, parent); }},
        {u"settings"_s, title(QT_TRANSLATE_NOOP("Pages", "Settings")), u"configure"_s, {},
         [&workspace](QWidget *parent) { return makeSettingsPage(workspace, parent); }, true},
    };
}

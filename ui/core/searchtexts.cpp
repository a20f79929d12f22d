// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/searchtexts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

QString searchKindName(SearchKind kind)
{
    switch (kind) {
    case SearchKind::Customer: return u"customer"_s;
    case SearchKind::Case: return u"case"_s;
    case SearchKind::Purchase: return u"purchase"_s;
    case SearchKind::Product: return u"product"_s;
    case SearchKind::Device: return u"device"_s;
    case SearchKind::Offer: return u"offer"_s;
    case SearchKind::Return: return u"return"_s;
    case SearchKind::Contract: return u"contract"_s;
    }
    Q_UNREACHABLE();
}

SearchKind searchKindOf(const QString &name)
{
    for (const auto kind : {SearchKind::Case, SearchKind::Purchase, SearchKind::Product, SearchKind::Device, SearchKind::Offer, SearchKind::Return,
                            SearchKind::Contract}) {
        if (searchKindName(kind) == name)
            return kind;
    }
    return SearchKind::Customer;
}

QString searchKindText(SearchKind kind)
{
    switch (kind) {
    case SearchKind::Customer: return QCoreApplication::translate("SearchKind", "Customers");
    case SearchKind::Case: return QCoreApplication::translate("SearchKind", "Cases");
    case SearchKind::Purchase: return QCoreApplication::translate("SearchKind", "Purchases");
    case SearchKind::Product: return QCoreApplication::translate("SearchKind", "Products");
    case SearchKind::Device: return QCoreApplication::translate("SearchKind", "Devices");
    case SearchKind::Offer: return QCoreApplication::translate("SearchKind", "Offers");
    case SearchKind::Return: return QCoreApplication::translate("SearchKind", "Returns");
    case SearchKind::Contract: return QCoreApplication::translate("SearchKind", "Contracts");
    }
    Q_UNREACHABLE();
}

QString searchKindIcon(SearchKind kind)
{
    switch (kind) {
    case SearchKind::Customer: return u"customers"_s;
    case SearchKind::Case: return u"cases"_s;
    case SearchKind::Purchase: return u"purchases"_s;
    case SearchKind::Product: return u"products"_s;
    case SearchKind::Device: return u"devices"_s;
    case SearchKind::Offer: return u"offers"_s;
    case SearchKind::Return: return u"return"_s;
    case SearchKind::Contract: return u"contract"_s;
    }
    Q_UNREACHABLE();
}

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
    }
    Q_UNREACHABLE();
}

SearchKind searchKindOf(const QString &name)
{
    for (const auto kind : {SearchKind::Case, SearchKind::Purchase, SearchKind::Product}) {
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
    }
    Q_UNREACHABLE();
}

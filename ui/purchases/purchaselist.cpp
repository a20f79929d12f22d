// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/purchases/purchaselist.h"

#include "models/purchases/purchaselists.h"
#include "ui/core/workspace.h"
#include "ui/purchases/purchasetexts.h"

using namespace Qt::StringLiterals;

PurchaseList::PurchaseList(Workspace &workspace, QWidget *parent)
    : RecordList(workspace, definition(workspace), parent)
{}

QList<ListColumn> PurchaseList::columns(const Workspace &workspace)
{
    const auto status = [](const QVariant &value) { return value.value<PurchaseStatus>(); };
    const auto payment = [](const QVariant &value) { return value.value<PaymentState>(); };
    const auto date = [&workspace](const QVariant &value) { return workspace.formats().date(value.toDate()); };
    const auto money = [&workspace](const QVariant &value) { return workspace.formats().money(value.value<Money>()); };
    return {
        {.name = u"date"_s, .title = tr("Date"), .width = 11, .text = date},
        {.name = u"number"_s, .title = tr("Number"), .width = 14},
        {.name = u"customer"_s, .title = tr("Customer"), .width = 17, .sortable = false},
        {.name = u"total"_s, .title = tr("Total"), .width = 14, .alignment = Qt::AlignRight, .text = money},
        {.name = u"payment"_s,
         .title = tr("Payment"),
         .words = textsOf<PaymentState>(&paymentStateText),
         .sortable = false,
         .text = [payment](const QVariant &value) { return paymentStateText(payment(value)); },
         .iconName = [payment](const QVariant &value) { return paymentStateIcon(payment(value)); },
         .meaning = [payment](const QVariant &value) { return paymentStateMeaning(payment(value)); }},
        {.name = u"status"_s,
         .title = tr("Delivery"),
         .words = textsOf<PurchaseStatus>(&purchaseStatusText),
         .sortable = false,
         .text = [status](const QVariant &value) { return purchaseStatusText(status(value)); },
         .iconName = [status](const QVariant &value) { return purchaseStatusIcon(status(value)); },
         .meaning = [status](const QVariant &value) { return purchaseStatusMeaning(status(value)); }},
        {.name = u"goods"_s, .title = tr("Goods"), .width = 30, .sortable = false},
    };
}

static IdListModel::Row cellsOf(const PurchaseRow &row, const QString &counterSale, QDate today)
{
    const auto more = row.lineCount > 1 ? u" +%1"_s.arg(row.lineCount - 1) : QString();
    return {row.madeOn,
            row.number,
            row.customer ? row.customerName : counterSale,
            QVariant::fromValue(row.gross),
            QVariant::fromValue(paymentStateOf(row.balance, today)),
            QVariant::fromValue(row.status),
            row.summary + more};
}

static PurchaseOrder orderNamed(const QString &column)
{
    if (column == u"number")
        return PurchaseOrder::Number;
    return column == u"total" ? PurchaseOrder::Gross : PurchaseOrder::Date;
}

static QList<qint64> idsOf(Connection &db, const ListRequest &request)
{
    const PurchaseQuery query{.order = orderNamed(request.column),
                              .descending = request.descending,
                              .filter = filterNamed<PurchaseFilter>(request.filter),
                              .text = request.text,
                              .today = request.today};
    return plainIds(PurchaseLists(db).idsInOrder(query));
}

IdListModel::Rows PurchaseList::rowsOf(Connection &db, const QList<qint64> &ids, QDate today)
{
    const auto cells = [today, counterSale = tr("Counter sale")](const PurchaseRow &row) {
        return cellsOf(row, counterSale, today);
    };
    return cellsById(PurchaseLists(db).rowsOf(typedIds<PurchaseId>(ids)), cells);
}

ListDefinition PurchaseList::definition(const Workspace &workspace)
{
    return {.name = u"purchases"_s,
            .title = tr("Purchases"),
            .searchName = u"purchaseSearch"_s,
            .searchTitle = tr("Search purchases"),
            .searchHint = tr("Number, serial or goods"),
            .columns = columns(workspace),
            .sortedBy = u"date"_s,
            .order = Qt::DescendingOrder,
            .filters = filtersOf<PurchaseFilter>(&purchaseFilterText),
            .topics = Topic::Purchases | Topic::Customers,
            .countText = [](qint64 count) { return tr("%n purchase(s)", nullptr, int(count)); },
            .ids = &idsOf,
            .rows = &PurchaseList::rowsOf,
            .nothingFits = tr("No purchase fits what is typed."),
            .nothingHere = [](const QString &filter) { return emptyPurchasesText(filterNamed<PurchaseFilter>(filter)); },
            .newText = tr("Register a purchase")};
}

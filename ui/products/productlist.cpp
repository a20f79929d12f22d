// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/products/productlist.h"

#include "models/products/productstore.h"
#include "ui/core/scaledtexts.h"
#include "ui/core/workspace.h"
#include "ui/products/producttexts.h"

using namespace Qt::StringLiterals;

ProductList::ProductList(Workspace &workspace, QWidget *parent) : RecordList(workspace, definition(workspace), parent) {}

QList<ListColumn> ProductList::columns(const Workspace &workspace)
{
    const auto price = [&workspace](const QVariant &value) {
        return unitPriceText(value.toLongLong(), workspace.formats());
    };
    const auto tax = [&workspace](const QVariant &value) {
        return percentText(value.toInt(), workspace.formats()) + u" %"_s;
    };
    return {
        {.name = u"name"_s, .title = tr("Name"), .width = 32},
        {.name = u"sku"_s, .title = tr("Article number"), .width = 16},
        {.name = u"category"_s, .title = tr("Category"), .width = 20},
        {.name = u"class"_s,
         .title = tr("Class"),
         .words = textsOf<ProductClass>(&productClassText),
         .sortable = false,
         .text = [](const QVariant &value) { return productClassText(value.value<ProductClass>()); }},
        {.name = u"price"_s,
         .title = tr("Net price"),
         .width = 12,
         .alignment = Qt::AlignRight,
         .text = price,
         .plain = [](const QVariant &value) { return QVariant(value.toDouble() / 10'000); }},
        {.name = u"tax"_s,
         .title = tr("Tax"),
         .width = 7,
         .alignment = Qt::AlignRight,
         .sortable = false,
         .text = tax,
         .plain = [](const QVariant &value) { return QVariant(value.toDouble() / 100); }},
        {.name = u"warranty"_s,
         .title = tr("Warranty"),
         .width = 14,
         .sortable = false,
         .text = [](const QVariant &value) { return warrantyText(value.value<WarrantyTerm>()); }},
    };
}

static IdListModel::Row cellsOf(const ProductRow &row)
{
    return {row.name,
            row.sku,
            row.category,
            QVariant::fromValue(row.productClass),
            row.priceE4 ? QVariant(*row.priceE4) : QVariant(),
            row.taxRateBp,
            QVariant::fromValue(row.warranty)};
}

static ProductOrder orderNamed(const QString &column)
{
    if (column == u"sku")
        return ProductOrder::Sku;
    if (column == u"category")
        return ProductOrder::Category;
    return column == u"price" ? ProductOrder::Price : ProductOrder::Name;
}

static QList<qint64> idsOf(Connection &db, const ListRequest &request)
{
    const ProductQuery query{
        .order = orderNamed(request.column), .descending = request.descending, .text = request.text};
    return plainIds(ProductStore(db).idsInOrder(query));
}

static IdListModel::Rows rowsOf(Connection &db, const QList<qint64> &ids, QDate)
{
    return cellsById(ProductStore(db).rowsOf(typedIds<ProductId>(ids)), &cellsOf);
}

ListDefinition ProductList::definition(const Workspace &workspace)
{
    return {.name = u"products"_s,
            .title = tr("Products"),
            .searchName = u"productSearch"_s,
            .searchTitle = tr("Search products"),
            .searchHint = tr("Name, article number or category"),
            .columns = columns(workspace),
            .sortedBy = u"name"_s,
            .topics = Topic::Products,
            .countText = [](qint64 count) { return tr("%n product(s)", nullptr, int(count)); },
            .ids = &idsOf,
            .rows = &rowsOf,
            .nothingFits = tr("No product fits what is typed."),
            .nothingHere =
                [](const QString &) { return tr("No products yet. Add the first one, or import them in the settings."); },
            .newText = tr("Add a product")};
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/products/productlist.h"

#include "models/storage/connection.h"
#include "models/storage/deliver.h"
#include "ui/core/icons.h"
#include "ui/core/listview.h"
#include "ui/core/workspace.h"
#include "ui/products/producttexts.h"

#include <QLineEdit>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ProductList::ProductList(Workspace &workspace, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_model(new IdListModel(columns(), [this](const auto &ids, const auto &done) { fetch(ids, done); })),
      m_view(new ListView(u"products"_s, tr("Products"), m_model, workspace.settings())),
      m_search(new QLineEdit),
      m_reload(new QTimer(this))
{
    m_search->setObjectName(u"productSearch"_s);
    m_search->setAccessibleName(tr("Search products"));
    m_search->setPlaceholderText(tr("Name, article number or category"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(u"edit-find"_s), QLineEdit::LeadingPosition);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(8));
    layout->addWidget(m_search);
    layout->addWidget(m_view, 1);
    m_view->setDefaultSort(u"name"_s, Qt::AscendingOrder);
    m_view->setCountText([](qint64 count) { return tr("%n product(s)", nullptr, int(count)); });
    connect(m_view, &ListView::emptyTriggered, this, &ProductList::newRequested);
    connect(m_model, &IdListModel::sortRequested, this, &ProductList::reload);
    connect(m_search, &QLineEdit::textChanged, this, &ProductList::reload);
    constexpr int kReloadMs = 200; // an import changes the shop many times a second
    m_reload->setSingleShot(true);
    m_reload->setInterval(kReloadMs);
    connect(m_reload, &QTimer::timeout, this, &ProductList::reload);
    connect(&m_workspace.database(), &Database::changed, this, [this](Topics topics) {
        if (topics & Topic::Products && !m_reload->isActive())
            m_reload->start();
    });
    reload();
}

QList<ListColumn> ProductList::columns() const
{
    const auto price = [this](const QVariant &value) {
        return productPriceText(value.toLongLong(), m_workspace.formats());
    };
    const auto tax = [this](const QVariant &value) {
        return productTaxText(value.toInt(), m_workspace.formats()) + u" %"_s;
    };
    return {
        {.name = u"name"_s, .title = tr("Name"), .width = 32},
        {.name = u"sku"_s, .title = tr("Article number"), .width = 16},
        {.name = u"category"_s, .title = tr("Category"), .width = 20},
        {.name = u"class"_s,
         .title = tr("Class"),
         .width = 12,
         .sortable = false,
         .text = [](const QVariant &value) { return productClassText(value.value<ProductClass>()); }},
        {.name = u"price"_s, .title = tr("Net price"), .width = 12, .alignment = Qt::AlignRight, .text = price},
        {.name = u"tax"_s, .title = tr("Tax"), .width = 7, .alignment = Qt::AlignRight, .sortable = false, .text = tax},
        {.name = u"warranty"_s,
         .title = tr("Warranty"),
         .width = 14,
         .sortable = false,
         .text = [](const QVariant &value) { return warrantyText(value.value<WarrantyTerm>()); }},
    };
}

void ProductList::select(qint64 id)
{
    if (m_view->select(id))
        return;
    m_wanted = id;
    if (m_search->text().isEmpty())
        reload();
    else
        m_search->clear();
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

void ProductList::fetch(const QList<qint64> &ids, const IdListModel::Done &done)
{
    QList<ProductId> wanted;
    for (const auto id : ids)
        wanted.append(ProductId{id});
    auto rows = m_workspace.database().read([wanted](Connection &db) { return ProductStore(db).rowsOf(wanted); });
    const auto onRows = [done](const QList<ProductRow> &found) {
        IdListModel::Rows cells;
        for (const auto &row : found)
            cells.insert(row.id.value, cellsOf(row));
        done(cells);
    };
    deliver(rows, this, onRows, [this, done](const StorageError &error) {
        done({});
        emit failed(error);
    });
}

static ProductOrder orderNamed(const QString &column)
{
    if (column == u"sku")
        return ProductOrder::Sku;
    if (column == u"category")
        return ProductOrder::Category;
    return column == u"price" ? ProductOrder::Price : ProductOrder::Name;
}

void ProductList::reload()
{
    const ProductQuery query{.order = orderNamed(m_view->sortColumn()),
                             .descending = m_view->sortOrder() == Qt::DescendingOrder,
                             .text = m_search->text()};
    auto ids = m_workspace.database().read([query](Connection &db) { return ProductStore(db).idsInOrder(query); });
    const auto onIds = [this, asked = ++m_asked](const QList<ProductId> &found) {
        if (asked == m_asked)
            showIds(found);
    };
    deliver(ids, this, onIds, [this](const StorageError &error) { emit failed(error); });
}

void ProductList::showIds(const QList<ProductId> &ids)
{
    const bool isSearch = !m_search->text().isEmpty();
    m_view->setEmptyText(isSearch ? tr("No product fits what is typed.")
                                  : tr("No products yet. Add the first one, or import them in the settings."),
                         !isSearch && m_workspace.canWrite() ? tr("Add a product") : QString());
    QList<qint64> values;
    values.reserve(ids.size());
    for (const auto id : ids)
        values.append(id.value);
    m_model->setIds(values);
    if (m_wanted != 0 && m_view->select(std::exchange(m_wanted, 0)))
        return;
    if (m_view->currentId() == 0 && !values.isEmpty())
        m_view->select(values.constFirst());
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/products/productspage.h"

#include "models/products/productstore.h"
#include "models/storage/connection.h"
#include "models/storage/deliver.h"
#include "ui/core/icons.h"
#include "ui/core/listview.h"
#include "ui/core/pageheader.h"
#include "ui/core/plainlabel.h"
#include "ui/core/style.h"
#include "ui/core/workspace.h"
#include "ui/products/productform.h"
#include "ui/products/productlist.h"

#include <QAction>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ProductsPage::ProductsPage(Workspace &workspace, QWidget *parent)
    : Page(parent),
      m_workspace(workspace),
      m_stack(new QStackedWidget),
      m_list(new ProductList(workspace)),
      m_new(addButton(u"newProduct"_s, tr("&New product"), u"list-add"_s)),
      m_edit(addButton(u"editProduct"_s, tr("&Edit"), u"document-edit"_s)),
      m_remove(addButton(u"removeProduct"_s, tr("&Remove"), u"edit-delete"_s)),
      m_status(new PlainLabel({}, PlainLabel::Type::Small)),
      m_form(new ProductForm(workspace))
{
    setObjectName(u"productsPage"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(16), px(12), px(16), px(12));
    layout->addWidget(m_stack);
    m_stack->addWidget(buildBrowser());
    m_stack->addWidget(m_form);
    connectList();
    connectForm();
}

QPushButton *ProductsPage::addButton(const QString &name, const QString &text, const QString &iconName)
{
    auto *button = new QPushButton(icon(iconName), text);
    button->setObjectName(name);
    button->setEnabled(m_workspace.canWrite());
    return button;
}

QWidget *ProductsPage::buildBrowser()
{
    makePrimary(m_new);
    auto *columns = new QToolButton;
    columns->setObjectName(u"productColumns"_s);
    columns->setDefaultAction(m_list->view()->columnsAction());
    columns->setAccessibleName(tr("Choose columns"));
    auto *header = new PageHeader(tr("Products"));
    for (QWidget *widget : {static_cast<QWidget *>(columns), static_cast<QWidget *>(m_remove),
                            static_cast<QWidget *>(m_edit), static_cast<QWidget *>(m_new)})
        header->addWidget(widget);
    m_status->setObjectName(u"productsStatus"_s);
    auto *browser = new QWidget;
    auto *column = new QVBoxLayout(browser);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(12));
    column->addWidget(header);
    column->addWidget(m_list, 1);
    column->addWidget(m_status);
    return browser;
}

void ProductsPage::connectList()
{
    auto *view = m_list->view();
    connect(m_new, &QPushButton::clicked, this, &ProductsPage::startNew);
    connect(m_edit, &QPushButton::clicked, this, [this] { edit(m_list->view()->currentId()); });
    connect(m_remove, &QPushButton::clicked, this, [this] { remove(m_list->view()->currentId()); });
    connect(m_list, &ProductList::newRequested, this, &ProductsPage::startNew);
    connect(m_list, &ProductList::failed, this, &Page::failed);
    connect(view, &ListView::opened, this, &ProductsPage::edit);
    connect(view, &ListView::statusChanged, m_status, &QLabel::setText);
    m_status->setText(view->statusText());
}

void ProductsPage::connectForm()
{
    connect(m_form, &ProductForm::failed, this, &Page::failed);
    connect(m_form, &ProductForm::left, this, &ProductsPage::showBrowser);
    connect(m_form, &ProductForm::saved, this, [this](ProductId id, const Product &before) {
        m_list->select(id.value);
        showBrowser();
        tellSaved(id, before);
    });
}

void ProductsPage::showBrowser()
{
    m_stack->setCurrentIndex(0);
    m_list->view()->setFocus();
}

void ProductsPage::fromBrowser(const std::function<void()> &next)
{
    if (m_stack->currentWidget() == m_form)
        m_form->leave(next);
    else
        next();
}

std::function<void()> ProductsPage::undoing(std::function<void(Connection &)> work)
{
    return [this, work] {
        auto undone = m_workspace.database().write([work](Connection &db) { work(db); });
        deliver(
            undone, this, [this] { emit done(tr("The change is undone."), {}); },
            [this](const StorageError &error) { emit failed(error); });
    };
}

void ProductsPage::tellSaved(ProductId id, const Product &before)
{
    if (!before.id.isValid()) {
        emit done(tr("The product is added."), undoing([id](Connection &db) { ProductStore(db).remove(id, 1); }));
        return;
    }
    auto restored = before;
    restored.rowVersion += 1; // only where nothing was changed since
    emit done(tr("%1 is saved.").arg(before.name),
              undoing([restored](Connection &db) { ProductStore(db).save(restored); }));
}

void ProductsPage::edit(qint64 id)
{
    if (id == 0 || !m_workspace.canWrite())
        return;
    auto product = m_workspace.database().read([id](Connection &db) { return ProductStore(db).find({id}); });
    const auto onProduct = [this](const std::optional<Product> &found) {
        if (!found)
            return;
        m_stack->setCurrentWidget(m_form);
        m_form->edit(*found);
    };
    deliver(product, this, onProduct, [this](const StorageError &error) { emit failed(error); });
}

void ProductsPage::remove(qint64 id)
{
    auto product = m_workspace.database().write([id](Connection &db) -> std::pair<std::optional<Product>, bool> {
        const auto found = ProductStore(db).find({id});
        return {found, found && ProductStore(db).remove(found->id, found->rowVersion)};
    });
    const auto onRemoved = [this](const std::pair<std::optional<Product>, bool> &outcome) {
        const auto &[found, isRemoved] = outcome;
        if (found && isRemoved)
            tellRemoved(*found);
        else if (found)
            emit done(tr("%1 was sold or is named in a case, so it stays.").arg(found->name), {});
    };
    deliver(product, this, onRemoved, [this](const StorageError &error) { emit failed(error); });
}

void ProductsPage::tellRemoved(const Product &product)
{
    emit done(tr("%1 is removed.").arg(product.name),
              undoing([product](Connection &db) { ProductStore(db).add(product); }));
}

void ProductsPage::openRecord(SearchKind kind, qint64 id)
{
    if (kind == SearchKind::Product)
        fromBrowser([this, id] { m_list->select(id); });
}

void ProductsPage::startNew()
{
    if (!m_workspace.canWrite())
        return;
    fromBrowser([this] {
        m_stack->setCurrentWidget(m_form);
        m_form->startNew();
    });
}

void ProductsPage::focusFilter()
{
    m_list->searchField()->setFocus();
    m_list->searchField()->selectAll();
}

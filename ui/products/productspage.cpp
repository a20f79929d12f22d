// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/products/productspage.h"

#include "models/products/productstore.h"
#include "models/storage/connection.h"
#include "models/storage/deliver.h"
#include "ui/core/listview.h"
#include "ui/core/style.h"
#include "ui/core/workspace.h"
#include "ui/products/productform.h"
#include "ui/products/productlist.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

ProductsPage::ProductsPage(Workspace &workspace, QWidget *parent)
    : ProductsPage(workspace, new ProductList(workspace), parent)
{}

ProductsPage::ProductsPage(Workspace &workspace, ProductList *list, QWidget *parent)
    : RecordPage(u"products"_s, tr("Products"), list, parent),
      m_workspace(workspace),
      m_list(list),
      m_form(new ProductForm(workspace))
{
    setForm(m_form);
    auto *remove = addButton(u"removeProduct"_s, tr("&Remove"), u"edit-delete"_s);
    auto *change = addButton(u"editProduct"_s, tr("&Edit"), u"document-edit"_s);
    auto *add = addButton(u"newProduct"_s, tr("&New product"), u"list-add"_s);
    makePrimary(add);
    for (auto *button : {remove, change, add})
        button->setEnabled(m_workspace.canWrite());
    connect(add, &QPushButton::clicked, this, &ProductsPage::startNew);
    connect(change, &QPushButton::clicked, this, [this] { edit(m_list->view()->currentId()); });
    connect(remove, &QPushButton::clicked, this, [this] { this->remove(m_list->view()->currentId()); });
    connect(m_list->view(), &ListView::opened, this, &ProductsPage::edit);
    connectForm();
}

void ProductsPage::connectForm()
{
    connect(m_form, &ProductForm::saved, this, [this](ProductId id, const Product &before) {
        m_list->select(id.value);
        showBrowser();
        tellSaved(id, before);
    });
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
        showForm();
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
        showForm();
        m_form->startNew();
    });
}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/products/product.h"
#include "ui/core/recordpage.h"

class ProductForm;
class ProductList;
class Workspace;

/// The products: their list, and in its place the form while one is entered or edited.
class ProductsPage : public RecordPage
{
    Q_OBJECT

public:
    explicit ProductsPage(Workspace &workspace, QWidget *parent = nullptr);

    void openRecord(SearchKind kind, qint64 id) override;
    void startNew() override;

private:
    ProductsPage(Workspace &workspace, ProductList *list, QWidget *parent);
    void connectForm();
    void edit(qint64 id);
    void remove(qint64 id);
    void tellSaved(ProductId id, const Product &before);
    void tellRemoved(const Product &product);
    std::function<void()> undoing(std::function<void(class Connection &)> work);

    Workspace &m_workspace;
    ProductList *m_list;
    ProductForm *m_form;
};

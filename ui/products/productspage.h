// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/page.h"

#include "models/products/product.h"

class PlainLabel;
class ProductForm;
class ProductList;
class QPushButton;
class QStackedWidget;
class Workspace;

/// The products: their list, and in its place the form while one is entered or edited.
class ProductsPage : public Page
{
    Q_OBJECT

public:
    explicit ProductsPage(Workspace &workspace, QWidget *parent = nullptr);

    void openRecord(SearchKind kind, qint64 id) override;
    void startNew() override;
    void focusFilter() override;

private:
    QWidget *buildBrowser();
    QPushButton *addButton(const QString &name, const QString &text, const QString &iconName);
    void connectList();
    void connectForm();
    /// Leaves the form, asking where something would be lost, then does `next`.
    void fromBrowser(const std::function<void()> &next);
    void edit(qint64 id);
    void remove(qint64 id);
    void showBrowser();
    void tellSaved(ProductId id, const Product &before);
    void tellRemoved(const Product &product);
    std::function<void()> undoing(std::function<void(class Connection &)> work);

    Workspace &m_workspace;
    QStackedWidget *m_stack;
    ProductList *m_list;
    QPushButton *m_new;
    QPushButton *m_edit;
    QPushButton *m_remove;
    PlainLabel *m_status;
    ProductForm *m_form;
};

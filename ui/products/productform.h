// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/problem.h"
#include "models/products/product.h"
#include "models/storage/storageerror.h"
#include "ui/core/conflictdialog.h"

#include <functional>

class FormField;
class PageHeader;
class QCheckBox;
class QComboBox;
class QGridLayout;
class QLineEdit;
class QSpinBox;
class Workspace;

/// Enters a new product, or changes one. Ctrl+Enter saves, Esc leaves (and asks where something would be lost).
class ProductForm : public QWidget
{
    Q_OBJECT

public:
    explicit ProductForm(Workspace &workspace, QWidget *parent = nullptr);

    void startNew();
    void edit(const Product &product);
    bool isDirty() const;
    void save();
    /// Leaves at once, or asks first where something would be lost; then does `next`.
    void leave(const std::function<void()> &next = {});

signals:
    /// `before` is what stood there; of a new product it has no id.
    void saved(ProductId id, const Product &before);
    void left();
    void failed(const StorageError &error);

private:
    void buildFields(QGridLayout *grid);
    void addField(const QString &name, const QString &label, QWidget *editor, const QString &hint = {});
    void buildButtons();
    void fill(const Product &product);
    Product entered() const;
    Problems problems() const;
    void showProblems(const Problems &problems);
    void write(const Product &product);
    void showConflict(const Product &mine);
    QList<ConflictRow> conflictRows(const Product &mine, const Product &theirs) const;

    Workspace &m_workspace;
    Product m_before;
    Product m_initial;
    PageHeader *m_header;
    QLineEdit *m_name;
    QLineEdit *m_sku;
    QComboBox *m_category;
    QComboBox *m_class;
    QLineEdit *m_price;
    QLineEdit *m_tax;
    QComboBox *m_warranty;
    QSpinBox *m_warrantyMonths;
    QSpinBox *m_inspection;
    QSpinBox *m_returnDays;
    QSpinBox *m_surveyDays;
    QLineEdit *m_guide;
    QCheckBox *m_registration;
    QList<FormField *> m_fields;
    QGridLayout *m_grid = nullptr;
    bool m_isSaving = false;
    std::function<void()> m_afterSaving;
};

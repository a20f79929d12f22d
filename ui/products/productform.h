// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/products/product.h"
#include "ui/core/recordform.h"

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLineEdit;
class QSpinBox;

/// Enters a new product, or changes one. Ctrl+Enter saves, Esc leaves (and asks where something would be lost).
class ProductForm : public RecordForm
{
    Q_OBJECT

public:
    explicit ProductForm(Workspace &workspace, QWidget *parent = nullptr);

    void startNew();
    void edit(const Product &product);
    bool isDirty() const override;
    void save() override;

signals:
    /// `before` is what stood there; of a new product it has no id.
    void saved(ProductId id, const Product &before);

protected:
    QString subject() const override;
    void showProblems(const Problems &problems) override;
    void settleConflict() override;

private:
    void buildFields(QGridLayout *grid);
    void addField(const QString &name, const QString &label, QWidget *editor, const QString &hint = {});
    void buildButtons();
    void fill(const Product &product);
    Product entered() const;
    Problems problems() const;
    void saveNow(const Product &product);
    void offerTheirs(const Product &mine, const Product &theirs);
    QList<ConflictRow> conflictRows(const Product &mine, const Product &theirs) const;

    Product m_before;
    Product m_initial;
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
    QGridLayout *m_grid = nullptr;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/problem.h"
#include "models/products/product.h"
#include "models/warranties/warranty.h"

#include <QWidget>

class DateField;
class FormField;
class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;
class Workspace;

/// The fields of one layer of cover: who answers, from when, for so many months, to a day or for life, and how many claims it takes.
class WarrantyFields : public QWidget
{
    Q_OBJECT

public:
    explicit WarrantyFields(const Workspace &workspace, QWidget *parent = nullptr);

    const QList<FormField *> &fields() const { return m_fields; }
    /// What the product promises, from `start` on.
    void suggest(const Product &product, QDate start);
    void setStart(QDate start);
    Warranty entered() const;
    /// What is wrong with what is entered, by the names of the fields.
    Problems problems() const;
    QWidget *first() const;

private:
    enum class Term { Months, Date, Life };

    void build();
    void showTerm();

    QComboBox *m_layer;
    QLineEdit *m_provider;
    DateField *m_start;
    QComboBox *m_term;
    QSpinBox *m_months;
    DateField *m_end;
    QSpinBox *m_claims;
    QCheckBox *m_registration;
    FormField *m_monthsField = nullptr;
    FormField *m_endField = nullptr;
    QList<FormField *> m_fields;
};

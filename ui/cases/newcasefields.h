// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cases/case.h"

#include <QWidget>

class FormField;
class QComboBox;
class QLineEdit;

/// What is typed about a case: subject, kind, category, priority.
class NewCaseFields : public QWidget
{
    Q_OBJECT

public:
    explicit NewCaseFields(QWidget *parent = nullptr);

    QList<FormField *> fields() const { return m_fields; }
    QLineEdit *subject() const { return m_subject; }
    /// What is offered as category; what is typed stays.
    void setCategories(const QStringList &categories);
    void show(const Case &record);
    void writeTo(Case &record) const;

private:
    QLineEdit *m_subject;
    QComboBox *m_kind;
    QComboBox *m_category;
    QComboBox *m_priority;
    QList<FormField *> m_fields;
};

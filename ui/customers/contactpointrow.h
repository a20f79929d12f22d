// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/problem.h"
#include "models/customers/contactpoint.h"
#include "models/customers/customerid.h"
#include "models/storage/storageerror.h"

#include <QWidget>

class DuplicateNotice;
class FormField;
class QCheckBox;
class QLineEdit;
class QToolButton;
class Workspace;

/// One phone, e-mail, messenger name or address in the form, with its own warning when it belongs to someone else.
class ContactPointRow : public QWidget
{
    Q_OBJECT

public:
    /// `name` is the field's name; `title` what a screen reader calls it, such as "Phone 2".
    ContactPointRow(Workspace &workspace, const ContactPoint &point, CustomerId self, const QString &name,
                    const QString &title, QWidget *parent = nullptr);

    ContactKind kind() const { return m_point.kind; }
    /// As typed, not normalized.
    ContactPoint entered() const;
    void setPrimary(bool primary);
    bool isPrimary() const;
    /// Shows the problem under the line; nullptr: nothing is wrong.
    void showProblem(const Problem *problem);
    QWidget *editor() const;
    /// In the order in which Tab goes through them.
    QList<QWidget *> focusOrder() const { return {m_value, m_postcode, m_city, m_country, m_primary, m_remove}; }

signals:
    void removeRequested();
    /// This one was made the main one of its kind.
    void primaryChosen();
    void openRequested(CustomerId customer);
    void failed(const StorageError &error);

private:
    QWidget *makePlace(const QString &name, const QString &title);
    void look();

    Workspace &m_workspace;
    ContactPoint m_point;
    QLineEdit *m_value;
    QLineEdit *m_postcode;
    QLineEdit *m_city;
    QLineEdit *m_country;
    FormField *m_field;
    QCheckBox *m_primary;
    QToolButton *m_remove;
    DuplicateNotice *m_notice;
};

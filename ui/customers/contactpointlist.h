// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/problem.h"
#include "models/customers/contactpoint.h"
#include "models/customers/customerid.h"
#include "models/storage/storageerror.h"

#include <QWidget>

class ContactPointRow;
class QVBoxLayout;
class Workspace;

/// Any number of phones, e-mails, messenger names and addresses in a form.
class ContactPointList : public QWidget
{
    Q_OBJECT

public:
    explicit ContactPointList(Workspace &workspace, QWidget *parent = nullptr);

    /// Shows the points of customer `self`; a customer without any gets an empty phone and e-mail line.
    void setPoints(const QList<ContactPoint> &points, CustomerId self);
    /// The lines come after `widget` in the order of Tab.
    void setTabOrderAfter(QWidget *widget) { m_before = widget; }
    QList<ContactPoint> entered() const;
    /// Shows what concerns these lines and takes it out of `problems`; gives the first line with a problem.
    QWidget *takeProblems(Problems &problems);

signals:
    void openRequested(CustomerId customer);
    void failed(const StorageError &error);

private:
    ContactPointRow *addRow(const ContactPoint &point);
    void addButtons();
    void removeRow(ContactPointRow *row);
    void makePrimary(ContactPointRow *chosen);
    void orderTabs();

    Workspace &m_workspace;
    CustomerId m_self;
    QWidget *m_before = nullptr;
    QVBoxLayout *m_lines;
    QList<ContactPointRow *> m_rows;
    QHash<ContactKind, int> m_ordinals;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/customer.h"
#include "tests/support/testdesk.h"
#include "ui/customers/customerform.h"
#include "ui/customers/customerspage.h"

/// The page of customers at a desk with one customer, Ewa (1), and one member of the staff, Ola; helpers to fill the form.
class CustomerFormDesk : public QObject
{
    Q_OBJECT

public:
    CustomerFormDesk();

    CustomerForm *openNew();
    CustomerForm *openEwa();
    /// The open form; nullptr where there is none.
    CustomerForm *form();
    /// Types over what a line holds, letter by letter.
    void type(const QString &name, const QString &text);
    /// The sentence under a field; empty where nothing is wrong.
    QString problemAt(const QString &name);
    void save();
    /// Whether a visible label begins so.
    bool isTold(const QString &beginning);
    std::optional<Customer> stored(qint64 id);

    TestDesk desk;
    CustomersPage page{desk.workspace()};
    QStringList done;
    QList<StorageError::Kind> failures;
    std::function<void()> undo;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/savecustomer.h"
#include "models/storage/storageerror.h"
#include "ui/customers/customerfields.h"

#include <QDialog>

class MessageBar;
class QPushButton;

/// The form of one customer. It stays open, with all that was typed, until it has been saved or given up.
class CustomerForm : public QDialog
{
    Q_OBJECT

public:
    /// A customer without id is a new one.
    CustomerForm(Workspace &workspace, const Customer &customer, const CustomerChoices &choices,
                 QWidget *parent = nullptr);

    void reject() override;

signals:
    /// `before` is invalid by its id where the customer is new.
    void saved(const Customer &before, const Customer &after);
    /// A phone, e-mail or tax number belongs to this customer, and the user wants to see them.
    void openRequested(CustomerId customer);

private:
    void build();
    void save();
    void write(const Customer &customer);
    void take(const Customer &entered, const CustomerSaving &saving);
    void askWhichVersion(const Customer &mine, const Customer &theirs);
    void showError(const StorageError &error);
    void openOther(CustomerId customer);
    bool isDirty() const;

    Workspace &m_workspace;
    CustomerChoices m_choices;
    Customer m_before;
    Customer m_untouched;
    CustomerFields *m_fields;
    MessageBar *m_message;
    QPushButton *m_save;
    bool m_isSaving = false;
};

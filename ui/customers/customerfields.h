// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/problem.h"
#include "models/customers/customer.h"
#include "models/staff/staff.h"
#include "models/storage/storageerror.h"

#include <QWidget>

class ConsentBox;
class ContactPointList;
class DateField;
class DuplicateNotice;
class FormField;
class QComboBox;
class QGridLayout;
class QLineEdit;
class QPlainTextEdit;
class QRadioButton;
class QVBoxLayout;
class Workspace;

/// What the form of a customer lets one choose from.
struct CustomerChoices {
    QList<Staff> staff;
    QStringList segments;
};

/// All fields of a customer as one enters them.
class CustomerFields : public QWidget
{
    Q_OBJECT

public:
    CustomerFields(Workspace &workspace, const CustomerChoices &choices, QWidget *parent = nullptr);

    void setCustomer(const Customer &customer);
    /// The customer as entered, in the form in which it is kept.
    Customer entered() const;
    /// What is wrong with it; shows each fault beside its field and sets the focus on the first.
    bool showProblemsOf(const Customer &customer);
    /// Shows faults that only the shop file knew; returns what no field is for.
    Problems showProblems(const Problems &problems);
    void focusName();

signals:
    void openRequested(CustomerId customer);
    void failed(const StorageError &error);

private:
    void addKind(QVBoxLayout *column);
    void addNames(QVBoxLayout *column);
    void addDetails(QVBoxLayout *column);
    void addChoices(const CustomerChoices &choices);
    FormField *addField(const QString &name, const QString &label, QWidget *editor);
    void place(QGridLayout *grid, int row, QWidget *left, QWidget *right);
    void lookForTaxNumber();
    Problems unreadable() const;

    Workspace &m_workspace;
    Customer m_customer;
    QRadioButton *m_person;
    QRadioButton *m_company;
    QLineEdit *m_name;
    QLineEdit *m_companyName;
    ContactPointList *m_points;
    QLineEdit *m_taxNumber;
    DuplicateNotice *m_taxNotice;
    QLineEdit *m_externalId;
    QComboBox *m_language;
    QComboBox *m_channel;
    QLineEdit *m_birthday;
    DateField *m_nextTouch;
    QComboBox *m_segment;
    QLineEdit *m_source;
    QComboBox *m_owner;
    ConsentBox *m_consents;
    QPlainTextEdit *m_note;
    QList<FormField *> m_fields;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/purchaseoutcome.h"
#include "models/storage/storageerror.h"
#include "ui/purchases/purchasedetails.h"

#include <QWidget>

#include <functional>

class DateField;
class FormField;
class PageHeader;
class ProblemLine;
class PurchaseLinesEditor;
class PurchaseTotals;
class QCheckBox;
class QComboBox;
class QGridLayout;
class QLineEdit;
class RecordPicker;
class Workspace;

/// Enters a new purchase, or changes one. Ctrl+Enter saves, Esc leaves (and asks where something would be lost).
class PurchaseForm : public QWidget
{
    Q_OBJECT

public:
    explicit PurchaseForm(Workspace &workspace, QWidget *parent = nullptr);

    void startNew(CustomerId customer = {}, const QString &customerName = {});
    void edit(const PurchaseDetails &details);
    bool isDirty() const;
    void save();
    /// Leaves at once, or asks first where something would be lost; then does `next`.
    void leave(const std::function<void()> &next = {});

signals:
    /// `before` is what stood there; of a new purchase it has no id.
    void saved(PurchaseId id, const Purchase &before);
    void left();
    /// Show the device that has a serial already.
    void deviceRequested(qint64 id);
    void failed(const StorageError &error);

private:
    void buildFields(QGridLayout *grid);
    FormField *addField(const QString &name, const QString &label, QWidget *editor);
    QWidget *buildLines();
    QWidget *buildExtras();
    QLayout *buildButtons();
    QWidget *buildFoot();
    void connectParts();
    void fill(const Purchase &purchase, const QString &customerName);
    Purchase entered() const;
    Purchase enteredWithExtras() const;
    Problems fieldProblems() const;
    void showProblems(const Problems &problems);
    void write(const Purchase &purchase);
    void showConflict(const Purchase &mine);
    void askToChoose(const Purchase &mine, const PurchaseDetails &theirs);
    void refreshTotals();

    Workspace &m_workspace;
    Purchase m_before;  // as it is stored
    Purchase m_initial; // as the untouched form gives it
    PageHeader *m_header;
    RecordPicker *m_customer;
    QLineEdit *m_number;
    DateField *m_date;
    DateField *m_due;
    QLineEdit *m_currency;
    QComboBox *m_channel;
    PurchaseLinesEditor *m_lines;
    PurchaseTotals *m_totals;
    ProblemLine *m_problem;
    QWidget *m_extras; // for a new purchase only
    QCheckBox *m_delivered;
    QCheckBox *m_paid;
    QComboBox *m_method;
    QList<FormField *> m_fields;
    bool m_isSaving = false;
    std::function<void()> m_afterSaving;
};

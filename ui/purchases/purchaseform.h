// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/purchaseoutcome.h"
#include "ui/core/recordform.h"
#include "ui/purchases/purchasedetails.h"

class DateField;
class ProblemLine;
class PurchaseLinesEditor;
class PurchaseTotals;
class QCheckBox;
class QComboBox;
class QGridLayout;
class QLineEdit;
class RecordPicker;

/// Enters a new purchase, or changes one. Ctrl+Enter saves, Esc leaves (and asks where something would be lost).
class PurchaseForm : public RecordForm
{
    Q_OBJECT

public:
    explicit PurchaseForm(Workspace &workspace, QWidget *parent = nullptr);

    void startNew(CustomerId customer = {}, const QString &customerName = {});
    void edit(const PurchaseDetails &details);
    bool isDirty() const override;
    void save() override;

signals:
    /// `before` is what stood there; of a new purchase it has no id.
    void saved(PurchaseId id, const Purchase &before);
    /// Show the device that has a serial already.
    void deviceRequested(qint64 id);

protected:
    QString subject() const override;
    void showProblems(const Problems &problems) override;
    void settleConflict() override;

private:
    void buildFields(QGridLayout *grid);
    QWidget *buildLines();
    QWidget *buildExtras();
    QLayout *buildButtons();
    QWidget *buildFoot();
    void connectParts();
    void fill(const Purchase &purchase, const QString &customerName);
    Purchase entered() const;
    Purchase enteredWithExtras() const;
    Problems fieldProblems() const;
    void registerNow(const Purchase &purchase);
    void offerTheirs(const Purchase &mine, const PurchaseDetails &theirs);
    void refreshTotals();

    Purchase m_before;  // as it is stored
    Purchase m_initial; // as the untouched form gives it
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
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/recordview.h"
#include "ui/purchases/purchasedetails.h"

class Chip;
class LinesTable;
class PurchaseLinesModel;
class PurchaseTotals;

/// One purchase: its state, lines, totals, payments and history, and what can be done with it now.
class PurchaseView : public RecordView
{
    Q_OBJECT

public:
    explicit PurchaseView(Workspace &workspace, QWidget *parent = nullptr);

    void setDetails(const PurchaseDetails &details);
    const PurchaseDetails &details() const { return m_details; }

signals:
    void editRequested();
    void deliverRequested();
    void paymentRequested();
    void returnRequested();
    void cancelRequested();
    void surveyRequested();
    void customerRequested(qint64 id);
    void purchaseRequested(qint64 id);
    void deviceRequested(qint64 id);

private:
    void buildHead();
    void buildActions();
    void buildLines();
    void showHead();
    void showActions();
    void showRelated();
    void showPayments();
    void showHistory();

    PurchaseDetails m_details;
    PlainLabel *m_number;
    Chip *m_status;
    Chip *m_payment;
    QPushButton *m_customer;
    PlainLabel *m_dates;
    FlowLayout *m_actions;
    QPushButton *m_deliver;
    QPushButton *m_pay;
    QPushButton *m_return;
    QPushButton *m_edit;
    QPushButton *m_cancel;
    QPushButton *m_survey;
    PurchaseLinesModel *m_lines;
    LinesTable *m_table;
    PurchaseTotals *m_totals;
    FlowLayout *m_related;
    PlainLabel *m_payments;
    PlainLabel *m_history;
};

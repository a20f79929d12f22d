// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/purchases/purchasedetails.h"

#include <QScrollArea>

class Chip;
class ListTable;
class PlainLabel;
class PurchaseLinesModel;
class PurchaseTotals;
class QHBoxLayout;
class QPushButton;
class QVBoxLayout;
class Workspace;

/// One purchase: its state, lines, totals, payments and history, and what can be done with it now.
class PurchaseView : public QScrollArea
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

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildHead(QVBoxLayout *column);
    void buildActions(QVBoxLayout *column);
    void buildLines(QVBoxLayout *column);
    QPushButton *addAction(const QString &name, const QString &text, const QString &iconName);
    void fitColumns();
    void showHead();
    void showActions();
    void showRelated();
    void showPayments();
    void showHistory();

    Workspace &m_workspace;
    PurchaseDetails m_details;
    PlainLabel *m_number;
    Chip *m_status;
    Chip *m_payment;
    QPushButton *m_customer;
    PlainLabel *m_dates;
    QWidget *m_actions;
    QPushButton *m_deliver;
    QPushButton *m_pay;
    QPushButton *m_return;
    QPushButton *m_edit;
    QPushButton *m_cancel;
    QPushButton *m_survey;
    PurchaseLinesModel *m_lines;
    ListTable *m_table;
    PurchaseTotals *m_totals;
    QWidget *m_related;
    PlainLabel *m_payments;
    PlainLabel *m_history;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/customerid.h"
#include "models/purchases/purchaseid.h"
#include "ui/core/recordpage.h"

class PurchaseActions;
class PurchaseForm;
class PurchaseList;
class PurchaseView;
class RecordSide;
class Workspace;

/// The purchases: the list and beside it the one that is selected; in their place the form while one is entered or edited.
class PurchasesPage : public RecordPage
{
    Q_OBJECT

public:
    explicit PurchasesPage(Workspace &workspace, QWidget *parent = nullptr);

    void openRecord(SearchKind kind, qint64 id) override;
    void openRows(const QString &title, const QList<qint64> &ids) override;
    void startNew() override;
    /// Starts entering a purchase of this customer.
    void startNewFor(CustomerId customer, const QString &name);

signals:
    /// Somebody was asked about this purchase: enter the answer.
    void surveyRequested(PurchaseId purchase, std::optional<CustomerId> customer, const QString &number);

private:
    PurchasesPage(Workspace &workspace, PurchaseList *list, QWidget *parent);
    void connectActions();
    void connectView();
    void connectForm();
    void load(qint64 id);
    void edit();

    Workspace &m_workspace;
    PurchaseActions *m_actions;
    PurchaseList *m_list;
    PurchaseView *m_view;
    RecordSide *m_side;
    PurchaseForm *m_form;
};

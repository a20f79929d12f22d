// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/page.h"

#include "models/customers/customerid.h"
#include "models/purchases/purchaseid.h"

class EmptyState;
class ListView;
class PageHeader;
class PlainLabel;
class PurchaseActions;
class PurchaseForm;
class PurchaseList;
class PurchaseView;
class QPushButton;
class QSplitter;
class QStackedWidget;
class Workspace;

/// The purchases: the list and beside it the one that is selected; in their place the form while one is entered or edited.
class PurchasesPage : public Page
{
    Q_OBJECT

public:
    explicit PurchasesPage(Workspace &workspace, QWidget *parent = nullptr);

    void openRecord(SearchKind kind, qint64 id) override;
    void openRows(const QString &title, const QList<qint64> &ids) override;
    void startNew() override;
    /// Starts entering a purchase of this customer.
    void startNewFor(CustomerId customer, const QString &name);
    void focusFilter() override;

signals:
    /// Somebody was asked about this purchase: enter the answer.
    void surveyRequested(PurchaseId purchase, std::optional<CustomerId> customer, const QString &number);

private:
    QWidget *buildBrowser();
    void connectList();
    void connectView();
    void connectForm();
    /// Leaves the form, asking where something would be lost, then does `next`.
    void fromBrowser(const std::function<void()> &next);
    void load(qint64 id);
    void edit();
    void showBrowser();

    Workspace &m_workspace;
    PurchaseActions *m_actions;
    QStackedWidget *m_stack;
    PageHeader *m_header;
    QPushButton *m_new;
    PurchaseList *m_list;
    QStackedWidget *m_side;
    EmptyState *m_nothing;
    PurchaseView *m_view;
    PlainLabel *m_status;
    PurchaseForm *m_form;
    qint64 m_shown = 0;
    quint64 m_asked = 0;
};

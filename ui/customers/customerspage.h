// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/customer.h"
#include "models/storage/topic.h"
#include "ui/core/page.h"

class CustomerCard;
class CustomerList;
class MessageBar;
class QSplitter;
class QTimer;
class Workspace;

/// The customers: the list at the left, the card of the chosen one at the right. Enter opens the card alone, Esc goes back.
class CustomersPage : public Page
{
    Q_OBJECT

public:
    explicit CustomersPage(Workspace &workspace, QWidget *parent = nullptr);

    void openRecord(SearchKind kind, qint64 id) override;
    void openRows(const QString &title, const QList<qint64> &ids) override;
    void startNew() override;
    void focusFilter() override;
    /// Logs a contact with the customer on the card; false where there is none.
    bool logContact();
    /// Logs a price told to the customer on the card; false where there is none.
    bool logSpokenQuote();

signals:
    void logContactRequested(CustomerId customer);
    void newOfferRequested(CustomerId customer);
    void spokenQuoteRequested(CustomerId customer);
    void newPurchaseRequested(CustomerId customer);
    /// A device of this customer is to be entered.
    void newDeviceRequested(CustomerId customer);
    void surveyRequested(CustomerId customer);

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void connectList();
    void connectCard();
    void addShortcuts();
    void openAlone(qint64 id);
    void backToList();
    bool isAlone() const;
    void edit();
    void openForm(const Customer &customer);
    void formSaved(const Customer &before, const Customer &after);
    void printBriefing();
    void removeCurrent();
    void remove(const Customer &customer);
    void shopChanged(Topics topics);
    void reload();
    void countDue();

    Workspace &m_workspace;
    MessageBar *m_message;
    CustomerList *m_list;
    CustomerCard *m_card;
    QSplitter *m_splitter;
    QTimer *m_reload;
    Topics m_changed;
    bool m_isLoaded = false;
};

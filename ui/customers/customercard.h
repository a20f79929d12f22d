// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/customer.h"
#include "models/storage/searchindex.h"
#include "models/storage/storageerror.h"

#include <QWidget>

struct CardContents;
class CustomerHeader;
class EmptyState;
class QStackedLayout;
class TimelineView;
class Workspace;

/// Everything about one customer: the head, and under it the timeline.
class CustomerCard : public QWidget
{
    Q_OBJECT

public:
    explicit CustomerCard(Workspace &workspace, QWidget *parent = nullptr);

    /// Reads and shows the customer; an invalid id shows the empty card.
    void open(CustomerId id);
    void reload();
    void setAlone(bool alone);
    /// The customer on the screen, as it was read; nothing until it has been.
    const std::optional<Customer> &customer() const { return m_customer; }

signals:
    void backRequested();
    void briefingRequested();
    void editRequested();
    void removeRequested();
    void logContactRequested(CustomerId customer);
    void newOfferRequested(CustomerId customer);
    void spokenQuoteRequested(CustomerId customer);
    void newPurchaseRequested(CustomerId customer);
    void newDeviceRequested(CustomerId customer);
    void surveyRequested(CustomerId customer);
    void openRequested(SearchKind kind, qint64 id);
    void copied(const QString &sentence);
    void failed(const StorageError &error);

private:
    void connectParts();
    void read();
    void take(CustomerId id, const std::optional<CardContents> &contents);

    Workspace &m_workspace;
    CustomerHeader *m_header;
    TimelineView *m_timeline;
    QWidget *m_content;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
    CustomerId m_id;
    std::optional<Customer> m_customer;
    bool m_isReading = false;
    bool m_again = false;
};

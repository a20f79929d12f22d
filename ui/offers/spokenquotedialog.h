// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/recordspokenoffer.h"
#include "ui/core/recorddialog.h"
#include "ui/offers/pricehints.h"

class GoodsPicker;
class MoneyField;
class OfferConflictPanel;
class PlainLabel;
class QScrollArea;
class QTimer;
class RecordPicker;
class Workspace;

/// Logs a price that was told in words: what, and for how much, then Enter. What was told before stands below while it is typed.
class SpokenQuoteDialog : public RecordDialog
{
    Q_OBJECT

public:
    /// Without a customer it asks for one.
    SpokenQuoteDialog(Workspace &workspace, CustomerId customer, const QString &customerName, QWidget *parent);

signals:
    /// With `reused` nothing new was kept: the customer was told the price of that earlier offer.
    void recorded(OfferId id, bool reused);

protected:
    void submit() override;

private:
    struct Checked {
        PriceHint hint;
        std::optional<QList<OfferConflict>> conflicts;
    };

    void build();
    void connectParts();
    CustomerId customer() const;
    SpokenQuote entered() const;
    /// What is entered as the offer it will be, for the check.
    Offer draft() const;
    Problems problems() const;
    void check();
    void take(const Checked &checked);
    void setConflicts(const QList<OfferConflict> &conflicts);
    void fit();
    void finish(const IssueOutcome &outcome);

    Workspace &m_workspace;
    CustomerId m_fixed;
    RecordPicker *m_customer;
    GoodsPicker *m_goods;
    MoneyField *m_price;
    PlainLabel *m_hint;
    QScrollArea *m_area;
    OfferConflictPanel *m_conflicts;
    QTimer *m_checking;
    int m_taxRateBp = 0;
    quint64 m_asked = 0;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/customerid.h"
#include "models/offers/offerconflicts.h"
#include "ui/core/recordpage.h"

class OfferActions;
class OfferForm;
class OfferList;
class OfferView;
class RecordSide;
class Workspace;
struct OfferDetails;

/// The register of offers: the list and beside it the one that is selected; in their place the form while one is drafted. What waits: issued
/// offers whose last day is today or tomorrow, and drafts of whoever is at the desk.
class OffersPage : public RecordPage
{
    Q_OBJECT

public:
    explicit OffersPage(Workspace &workspace, QWidget *parent = nullptr);

    void openRecord(SearchKind kind, qint64 id) override;
    void openRows(const QString &title, const QList<qint64> &ids) override;
    void startNew() override;
    /// Starts drafting an offer to this customer.
    void startNewFor(CustomerId customer, const QString &name);
    /// Logs a price that this customer was told in words, in a dialog above whatever page is shown; without one it asks for the customer.
    void logSpokenQuote(CustomerId customer, const QString &name);
    /// The same for the customer of the offer that is shown.
    void logSpokenQuote();

private:
    OffersPage(Workspace &workspace, OfferList *list, QWidget *parent);
    void addButtons();
    void connectList();
    void connectView();
    void connectActions();
    void connectForm();
    void load(qint64 id);
    void edit();
    void editDraft(OfferId id, const QList<OfferConflict> &conflicts);
    void openForm(const OfferDetails &details, const QList<OfferConflict> &conflicts);
    void showOffer(OfferId id);

    Workspace &m_workspace;
    OfferActions *m_actions;
    OfferList *m_list;
    OfferView *m_view;
    RecordSide *m_side;
    OfferForm *m_form;
};

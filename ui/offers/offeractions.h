// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/offers/offerconflicts.h"
#include "ui/core/recordacts.h"
#include "ui/offers/offerdetails.h"

class DeclineDialog;

/// What can be done with an offer beside writing it: asks what is needed, does it, and says how to take it back where that is possible.
class OfferActions : public RecordActs
{
    Q_OBJECT

public:
    OfferActions(Workspace &workspace, QWidget *window) : RecordActs(workspace, window) {}

    void issue(const OfferDetails &details);
    void revise(const OfferDetails &details);
    void addVariant(const OfferDetails &details);
    void accept(const OfferDetails &details);
    void decline(const OfferDetails &details);
    void withdraw(const OfferDetails &details);
    void convert(const OfferDetails &details);
    void remove(const OfferDetails &details);
    void print(const OfferDetails &details);
    void savePdf(const OfferDetails &details);
    /// Says that the form saved a draft, with the way back: `before` without an id was new.
    void tellSaved(OfferId id, const Offer &before);

signals:
    /// A draft came of it; it waits to be written.
    void draftMade(OfferId id);
    void purchaseMade(PurchaseId id);
    /// It cannot be issued before these are answered.
    void conflictsFound(const OfferDetails &details, const QList<OfferConflict> &conflicts);

protected:
    QString problemText(const Problem &problem) const override;

private:
    void acceptNow(const Offer &offer);
    void declineNow(DeclineDialog *dialog, const Offer &offer, const QString &reason);
    void withdrawNow(const Offer &offer, const QString &reason);
};

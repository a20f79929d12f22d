// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/offers/offerconflicts.h"
#include "models/offers/offerlists.h"
#include "ui/core/recordhistory.h"

/// What was chosen about a conflict, and who chose.
struct OfferChoice {
    StoredChoice choice;
    QString by; ///< empty: nobody had said who works
};

/// All that the screen shows of one offer.
struct OfferDetails {
    Offer offer;
    QString customerName;
    QString customerLanguage; ///< empty: not known
    QString authorName;       ///< empty: nobody had said who works
    QList<OfferRow> chain;    ///< all revisions and variants of its number, itself included
    QList<OfferChoice> choices;
    QList<RecordEvent> history;
    QString purchaseNumber; ///< of what it was converted to
};

std::optional<OfferDetails> readOfferDetails(Connection &db, OfferId id);

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cases/caselist.h"
#include "models/core/money.h"
#include "models/cases/interaction.h"
#include "models/customers/customer.h"
#include "models/customers/mood.h"
#include "models/offers/offerlists.h"
#include "models/purchases/purchaselists.h"
#include "models/warranties/warrantyrules.h"

class Connection;

/// A device of the customer, and what covers it on the day of the call.
struct BriefedDevice {
    QString productName;
    QString serial; ///< empty: not known
    std::optional<QDate> acquiredOn;
    Cover cover;
};

/// What one should know before ringing a customer. Each list holds the first ones only; the count beside it says how many there are.
struct CallBriefing {
    Customer customer;
    QString ownerName; ///< who looks after them; empty: nobody
    QList<Score> scores; ///< the last three, newest first
    std::optional<Interaction> lastContact; ///< the last one with them, no note
    QList<CaseRow> cases; ///< unsolved, the most urgent first
    qsizetype caseCount = 0;
    QList<BriefedDevice> devices; ///< owned now, the latest first
    qsizetype deviceCount = 0;
    QList<OfferRow> offers; ///< told or sent, the newest first; no drafts
    qsizetype offerCount = 0;
    QList<PurchaseRow> purchases; ///< the newest first
    qsizetype purchaseCount = 0;
    QList<Money> unpaid; ///< what is still to be paid, by currency
    qsizetype unpaidCount = 0;
    qsizetype overdueCount = 0; ///< of those not paid
};

/// Reads it by a fixed number of statements, however much there is; nothing when the customer is gone.
std::optional<CallBriefing> readCallBriefing(Connection &db, CustomerId id, QDate today);

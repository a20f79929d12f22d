// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/customerid.h"
#include "models/offers/offerid.h"

#include <QList>

class Connection;

/// The text of offers in the search index: words of number, customer and what is offered; the number as a piece. It is read from the
/// tables, so whoever changed one of those calls this afterwards.
void indexOffers(Connection &db, const QList<OfferId> &ids);
/// The same for offers that are not yet in the index.
void indexNewOffers(Connection &db, const QList<OfferId> &ids);
/// The offers to a customer who has another name now.
void indexOffersOf(Connection &db, CustomerId customer);

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/offers/offer.h"
#include "models/transfer/importtarget.h"

/// One row of a file of offers: one line of the offer of that number, revision and variant.
struct OfferLineDraft {
    qint64 fileLine = 0;
    Offer head; ///< without lines, customer, author and purchase
    QString customer;
    QString author;
    QString purchase;
    std::optional<OfferLine> line; ///< none: an offer without lines
    QString sku;
    QString product;
};

/// The rows of one offer that stand in one chunk.
struct OfferGroup {
    Offer offer;
    QList<OfferLineDraft> rows;
};

/// Reads the row; what is wrong with it is noted in the record.
OfferLineDraft readOfferRow(ImportRecord &record, const ImportContext &context);
/// What rows of one offer have in common: its number, revision and variant.
QString offerKey(const Offer &head);
/// In the order of the file.
QList<OfferGroup> grouped(const QList<OfferLineDraft> &drafts);
/// The states that an offer went through to stand where it does, as far as its instants tell: issued, expired before a late acceptance, …
QList<std::pair<OfferStatus, Instant>> impliedSteps(const Offer &offer, const QTimeZone &zone);

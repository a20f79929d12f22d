// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/period.h"
#include "models/dashboard/offerfacts.h"

#include <QList>

#include <optional>

/// The offers that were declined for one reason; case does not count in it.
struct DeclineCount {
    QString reason;
    QList<OfferId> ids;
};

/// What became of offers in a period, with the ids behind each figure.
struct OfferFigures {
    QList<OfferId> issued;   ///< issued in the period
    QList<OfferId> accepted; ///< accepted in the period, late ones too, whenever they were issued; the same holds of the next two
    QList<OfferId> declined;
    QList<OfferId> expired;
    QList<DeclineCount> declinedByReason; ///< the most frequent first
    /// Of the offers issued in the period, how many were accepted until now ÷ all but those that a revision, another variant or we ourselves
    /// took back: these had no chance of their own. Nothing where none is left.
    std::optional<double> conversion;
    QList<OfferId> convertible; ///< the offers that the conversion is about
    QList<OfferId> won;         ///< those of them that were accepted
    /// Quotes at another price than an earlier one of the same goods that did not go out beside it, as their author reused or revised it:
    /// the earlier offers, one of each draft.
    QList<OfferId> prevented;
    qint64 justified = 0;  ///< such quotes that went out beside it, with a reason
    qint64 withdrawn = 0;  ///< in the period, whenever they were issued; so with the next
    qint64 superseded = 0;

    /// Nothing happened to offers in the period.
    bool isEmpty() const { return issued.isEmpty() && accepted.isEmpty() && declined.isEmpty() && expired.isEmpty() && prevented.isEmpty(); }
};

OfferFigures offerFigures(const OfferFacts &facts, const Period &period);

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/offers/offer.h"

class Connection;

/// An offer of the past that stands in the way of a new one, and the two prices that it is about.
struct OfferConflict {
    OfferId other;
    QString number;
    int revision = 1;
    QString variant;
    OfferStatus status = OfferStatus::Issued;
    CustomerId customer; ///< the same one, or one who shares a phone, an e-mail, the tax number or the company
    QString customerName;
    std::optional<StaffId> author;
    QString authorName;
    Instant issuedAt;
    std::optional<QDate> validUntil;
    QList<ConflictKind> kinds; ///< the gravest first; at least one
    bool sameGoods = true;     ///< false: another product of the same category, whose price is not compared
    QString description;       ///< what was offered then
    qint64 priceE4 = 0;        ///< then: net, of one piece, after all discounts
    QString currency;
    qint64 newPriceE4 = 0;     ///< in the draft, in the draft's currency

    bool operator==(const OfferConflict &) const = default;
};

/// What the author chose about one of them.
struct Acknowledgement {
    OfferId other;
    ConflictChoice choice = ConflictChoice::Justify;
    QString reason; ///< required with Justify

    bool operator==(const Acknowledgement &) const = default;
};

/// A choice as it is kept.
struct StoredChoice {
    std::optional<OfferId> offer; ///< the one that was issued; none: the draft was given up for the other
    OfferId other;
    QString otherNumber;
    int otherRevision = 1;
    QString otherVariant;
    CustomerId customer;
    QList<ConflictKind> kinds;
    ConflictChoice choice = ConflictChoice::Justify;
    QString reason;
    Instant at;
    std::optional<StaffId> by;

    bool operator==(const StoredChoice &) const = default;
};

/// Whether the earlier offer may be used instead of the new one: the customer may still take it, or has.
bool canReuse(const OfferConflict &conflict);

/// When the check is made, and what it goes by.
struct ConflictScope {
    Instant now;
    QDate today;
    int months = 12; ///< how far it looks back: ShopSettings::offerConflictMonths
};

/// Finds what the customer of a draft, and those related to them, were offered before, of the same goods or the same category, and where
/// it differs from the draft, is somebody else's, is still valid or was declined within 30 days. Reads and writes `offer_conflicts`.
class OfferConflicts
{
public:
    explicit OfferConflicts(Connection &db) : m_db(db) {}

    /// For a draft that may be unsaved. By the gravest kind, the newest first inside. Not the offers it revises, nor its variants.
    QList<OfferConflict> of(const Offer &draft, const ConflictScope &scope) const;
    /// Keeps what was chosen. `offer` is the one that was issued; none: the draft was given up.
    void add(std::optional<OfferId> offer, CustomerId customer, const OfferConflict &conflict, const Acknowledgement &choice, Instant at,
             std::optional<StaffId> by);
    /// What was chosen when this offer was issued, and about it when others were; the oldest first.
    QList<StoredChoice> choicesOf(OfferId id) const;

private:
    QList<OfferId> revisedBy(const Offer &draft) const;

    Connection &m_db;
};

/// Days for which a refusal counts as fresh.
constexpr int kJustDeclinedDays = 30;

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/offeroutcome.h"
#include "models/storage/stamp.h"
#include "tests/support/testshop.h"

/// 2026-03-02T10:00:00Z, a Monday: where the tests of offers begin.
constexpr Instant kOfferMonday{1'772'445'600'000};

/// Drafts and issues it, whatever stands in its way, with the reason "test".
OfferId issueAnyway(Connection &db, const Offer &offer, const Stamp &stamp);
/// Brings the offer, valid until 1 April 2026, to that state by the actions, from kOfferMonday on.
OfferId offerIn(Connection &db, const Offer &offer, OfferStatus status);

/// A shop, in one open transaction, with two people, customers and products, by their ids, for tests of offers. Anna and Bolek share a phone.
struct OfferFixture {
    OfferFixture();

    /// A draft of one washer for 1,000.00 net, valid for 30 days.
    Offer washerDraft(qint64 unitPriceE4 = 10'000'000) const;
    OfferId draft(const Offer &offer, std::optional<StaffId> by = {});
    /// Drafts and issues it, whatever stands in its way, with the reason "test".
    OfferId issued(const Offer &offer, Instant at = kOfferMonday, std::optional<StaffId> by = {});
    OfferId issuedWasher(qint64 unitPriceE4 = 10'000'000) { return issued(washerDraft(unitPriceE4)); }
    /// An issued washer, brought to that state by the actions.
    OfferId washerIn(OfferStatus status);
    Offer offerOf(OfferId id);
    /// The words of its states so far: "draft issued accepted".
    QString statesOf(OfferId id);
    qint64 count(const QString &sql);

    TestShop shop;
    Connection &db;
    StaffId ewa{1};
    StaffId jan{2};
    CustomerId anna{1};
    CustomerId bolek{2};
    CustomerId celina{3};
    ProductId washer{1};
    ProductId dryer{2}; ///< of the washer's category
    ProductId kettle{3};
};

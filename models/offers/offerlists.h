// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/money.h"
#include "models/offers/offer.h"

class Connection;

/// An offer as a list shows it.
struct OfferRow {
    OfferId id;
    QString number;
    int revision = 1;
    QString variant;
    CustomerId customer;
    QString customerName;
    OfferStatus status = OfferStatus::Draft;
    bool acceptedLate = false;
    bool spoken = false;
    Money gross;
    QString authorName; ///< empty: nobody had said who works
    Instant createdAt;
    std::optional<Instant> issuedAt;
    std::optional<QDate> validUntil;
    QString summary; ///< what the first line offers
    int lineCount = 0;

    bool operator==(const OfferRow &) const = default;
};

/// Where it stands on that day: an issued offer whose last day has passed is over, also before anyone wrote that down.
OfferStatus statusOn(const OfferRow &row, QDate today);

/// By Told: when it was issued; a draft: when it was begun.
enum class OfferOrder { Told, Number, Gross, ValidUntil };

/// Open: drafts, and issued ones that are still valid. EndingSoon: issued, and the last day is today or at most kExpiringDays away.
/// Justified: issued although an earlier offer stood in the way.
enum class OfferFilter { Open, EndingSoon, Accepted, Declined, Expired, Justified, All };

constexpr auto wordsOf(OfferFilter)
{
    return std::array<Word<OfferFilter>, 7>{{
        {OfferFilter::Open, u"open"},
        {OfferFilter::EndingSoon, u"ending_soon"},
        {OfferFilter::Accepted, u"accepted"},
        {OfferFilter::Declined, u"declined"},
        {OfferFilter::Expired, u"expired"},
        {OfferFilter::Justified, u"justified"},
        {OfferFilter::All, u"all"},
    }};
}

/// Which offers, in which order. `text` is what is typed into a search field; `today` decides what ends soon and what is over.
struct OfferQuery {
    OfferOrder order = OfferOrder::Told;
    bool descending = true;
    OfferFilter filter = OfferFilter::All;
    QString text = {};
    QDate today = {};
};

/// How much there is to do.
struct OfferCounts {
    int open = 0;
    int endingSoon = 0;
    int waiting = 0; ///< issued offers whose last day is today or tomorrow, and drafts of the one who asks

    bool operator==(const OfferCounts &) const = default;
};

/// Reads offers for lists, a page of rows at a time.
class OfferLists
{
public:
    explicit OfferLists(Connection &db) : m_db(db) {}

    QList<OfferId> idsInOrder(const OfferQuery &query) const;
    /// In the order of `ids`; those that are gone are left out.
    QList<OfferRow> rowsOf(const QList<OfferId> &ids) const;
    /// All revisions and variants under one number, in their order.
    QList<OfferRow> chainOf(const QString &number) const;
    OfferCounts counts(QDate today, std::optional<StaffId> me) const;

private:
    Connection &m_db;
};

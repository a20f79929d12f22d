// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/offerfixture.h"

#include "models/actions/acceptoffer.h"
#include "models/actions/convertoffer.h"
#include "models/actions/declineoffer.h"
#include "models/actions/expireoffers.h"
#include "models/actions/issueoffer.h"
#include "models/actions/reviseoffer.h"
#include "models/actions/saveoffer.h"
#include "models/actions/withdrawoffer.h"
#include "models/offers/offerstore.h"
#include "models/staff/staffstore.h"
#include "models/storage/connection.h"
#include "models/storage/eventlog.h"

using namespace Qt::StringLiterals;

OfferFixture::OfferFixture() : db(shop.connection())
{
    db.execute(u"BEGIN"_s); // nothing waits for the disk
    ewa = StaffStore(db).add({.name = u"Ewa"_s, .role = StaffRole::Manager});
    jan = StaffStore(db).add({.name = u"Jan"_s});
    db.execute(u"INSERT INTO customers (id, kind, name, company, sort_key, created_at) "
               "VALUES (1, 'person', 'Anna Łącka', '', 'anna', 0), (2, 'person', 'Bolek', '', 'bolek', 0), "
               "(3, 'company', 'Celina', 'Bar Mleczny', 'bar', 0)"_s);
    db.execute(u"INSERT INTO contact_points (customer_id, kind, value, normalized) "
               "VALUES (1, 'phone', '601 234 567', '+48601234567'), (2, 'phone', '601234567', '+48601234567')"_s);
    db.execute(u"INSERT INTO products (id, name, sort_key, category, class, price_e4, tax_rate_bp) "
               "VALUES (1, 'Washer 7 kg', 'washer', 'Laundry', 'durable', 11000000, 2300), "
               "(2, 'Dryer 8 kg', 'dryer', 'Laundry', 'durable', 20000000, 2300), (3, 'Kettle', 'kettle', 'Kitchen', 'durable', 900000, 2300)"_s);
}

Offer OfferFixture::washerDraft(qint64 unitPriceE4) const
{
    return {.customer = anna,
            .author = ewa,
            .currency = u"PLN"_s,
            .validUntil = QDate(2026, 4, 1),
            .lines = {{.product = washer, .description = u"Washer 7 kg"_s, .unitPriceE4 = unitPriceE4, .taxRateBp = 2300}}};
}

OfferId OfferFixture::draft(const Offer &offer, std::optional<StaffId> by)
{
    return saveOffer(db, offer, {kOfferMonday, by}).id;
}

OfferId OfferFixture::issued(const Offer &offer, Instant at, std::optional<StaffId> by)
{
    return issueAnyway(db, offer, {at, by});
}

OfferId OfferFixture::washerIn(OfferStatus status)
{
    return offerIn(db, washerDraft(), status);
}

OfferId issueAnyway(Connection &db, const Offer &offer, const Stamp &stamp)
{
    const auto outcome = issueNewOffer(db, offer, {}, stamp);
    if (outcome.isDone())
        return outcome.id;
    QList<Acknowledgement> choices;
    for (const auto &conflict : outcome.conflicts)
        choices.append({conflict.other, ConflictChoice::Justify, u"test"_s});
    return issueNewOffer(db, offer, choices, stamp).id;
}

OfferId offerIn(Connection &db, const Offer &offer, OfferStatus status)
{
    const Stamp stamp{kOfferMonday.plusSeconds(60), std::nullopt};
    if (status == OfferStatus::Draft)
        return saveOffer(db, offer, {kOfferMonday, {}}).id;
    const auto id = issueAnyway(db, offer, {kOfferMonday, {}});
    const auto version = [&db](OfferId of) { return OfferStore(db).find(of)->rowVersion; };
    switch (status) {
    case OfferStatus::Draft:
    case OfferStatus::Issued: break;
    case OfferStatus::Accepted: acceptOffer(db, id, version(id), stamp); break;
    case OfferStatus::Declined: declineOffer(db, id, version(id), u"Too dear"_s, stamp); break;
    case OfferStatus::Withdrawn: withdrawOffer(db, id, version(id), {}, stamp); break;
    case OfferStatus::Superseded: {
        const auto next = reviseOffer(db, id, stamp).id;
        issueOffer(db, next, version(next), {}, stamp);
        break;
    }
    case OfferStatus::Expired: expireOffers(db, QDate(2026, 4, 2)); break;
    case OfferStatus::Converted:
        acceptOffer(db, id, version(id), stamp);
        convertOffer(db, id, version(id), stamp);
        break;
    }
    return id;
}

Offer OfferFixture::offerOf(OfferId id)
{
    return OfferStore(db).find(id).value();
}

QString OfferFixture::statesOf(OfferId id)
{
    QStringList words;
    for (const auto &event : EventLog(db).of(u"offer"_s, id.value))
        words.append(event.toState);
    return words.join(u' ');
}

qint64 OfferFixture::count(const QString &sql)
{
    return db.prepare(sql).number();
}

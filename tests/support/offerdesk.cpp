// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/offerdesk.h"

#include "models/actions/issueoffer.h"
#include "models/actions/saveoffer.h"
#include "models/customers/customerstore.h"
#include "models/offers/offerstore.h"
#include "models/products/productstore.h"
#include "models/staff/staffstore.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

OfferDesk::OfferDesk()
{
    write([this](Connection &db) {
        ewa = CustomerStore(db).add({.name = u"Ewa <b>Lis</b>"_s, .language = u"pl"_s});
        kettle = ProductStore(db).add({.sku = u"K-1"_s, .name = u"Kettle"_s, .priceE4 = 1'000'000, .taxRateBp = 2300});
        ola = StaffStore(db).add({.name = u"Ola"_s});
        jan = StaffStore(db).add({.name = u"Jan Kos"_s});
    });
    workspace().setStaff(ola);
}

Offer OfferDesk::kettleAt(qint64 priceE4, StaffId by) const
{
    return {.customer = ewa,
            .author = by,
            .currency = u"PLN"_s,
            .validUntil = QDate(2026, 3, 19),
            .lines = {{.product = kettle, .description = u"Kettle"_s, .unitPriceE4 = priceE4, .taxRateBp = 2300}}};
}

OfferId OfferDesk::draft(const Offer &offer)
{
    return write([offer, stamp = workspace().stamp()](Connection &db) { return saveOffer(db, offer, stamp).id; });
}

OfferId OfferDesk::issued(const Offer &offer)
{
    const Stamp stamp{workspace().now(), offer.author};
    return write([offer, stamp](Connection &db) {
        QList<Acknowledgement> choices;
        auto outcome = issueNewOffer(db, offer, {}, stamp);
        for (const auto &conflict : std::as_const(outcome.conflicts))
            choices.append({conflict.other, ConflictChoice::Justify, u"test"_s});
        if (!outcome.isDone())
            outcome = issueNewOffer(db, offer, choices, stamp);
        if (!outcome.isDone())
            qFatal("the offer was not issued");
        return outcome.id;
    });
}

Offer OfferDesk::stored(OfferId id)
{
    return read([id](Connection &db) { return OfferStore(db).find(id); }).value_or(Offer());
}

QList<Offer> OfferDesk::ofEwa()
{
    return read([id = ewa](Connection &db) { return OfferStore(db).ofCustomer(id, 100); });
}

QList<StoredChoice> OfferDesk::choicesOf(OfferId id)
{
    return read([id](Connection &db) { return OfferConflicts(db).choicesOf(id); });
}

PageHands::PageHands(Page &page) : m_page(page)
{
    connect(&page, &Page::done, this, [this](const QString &sentence, const std::function<void()> &back) {
        done.append(sentence);
        undo = back;
    });
    connect(&page, &Page::failed, this, [this](const StorageError &error) { failures.append(error.kind()); });
}

void PageHands::typeInto(const QString &name, const QString &text)
{
    auto *field = find<QLineEdit>(name);
    field->selectAll();
    QTest::keyClicks(field, text);
}

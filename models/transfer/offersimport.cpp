// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transfer/offersimport.h"

#include "models/offers/offermath.h"
#include "models/offers/offerstore.h"
#include "models/search/offersearch.h"
#include "models/storage/connection.h"
#include "models/storage/eventlog.h"
#include "models/storage/keylookup.h"
#include "models/storage/searchindex.h"
#include "models/transfer/importlog.h"
#include "models/transfer/referenceresolver.h"

using namespace Qt::StringLiterals;

namespace {

/// Why a good row does not come.
const auto kOtherRow = u"another row of this offer is refused"_s;

/// What the rows of a chunk name, and where its groups go.
struct Desk {
    Connection &db;
    const ImportContext &context;
    ReferenceResolver resolver;
    QHash<QString, qint64> purchases;
    OffersOfFile &file;
    ChunkOutcome outcome;
};

} // namespace

void OffersImport::take(ImportRecord &record)
{
    const auto draft = readOfferRow(record, m_context);
    if (record.problems().isEmpty())
        m_drafts.append(draft);
    else
        m_spoiled.append(draft.head);
}

static void loadReferences(Desk &desk, const QList<OfferLineDraft> &drafts)
{
    QSet<QString> customers;
    QSet<QString> skus;
    QSet<QString> products;
    QSet<QString> purchases;
    for (const auto &draft : drafts) {
        customers.insert(draft.customer);
        if (!draft.purchase.isEmpty())
            purchases.insert(draft.purchase);
        if (!draft.sku.isEmpty())
            skus.insert(draft.sku);
        else if (!draft.product.isEmpty())
            products.insert(draft.product);
    }
    desk.resolver.loadCustomers(customers.values());
    desk.resolver.loadProducts(skus.values(), products.values());
    desk.purchases = lookUp(desk.db, u"SELECT number, id FROM purchases WHERE number IN (%1)"_s, purchases.values());
}

/// Adds the lines of the group; false where its sums leave the range.
static bool appendLines(Desk &desk, const OfferGroup &group, Offer &offer)
{
    for (const auto &row : group.rows) {
        if (!row.line)
            continue;
        offer.lines.append(*row.line);
        const auto name = row.product.isEmpty() ? row.line->description : row.product;
        if (!row.sku.isEmpty() || !row.product.isEmpty())
            offer.lines.last().product = desk.resolver.product(row.sku, name);
    }
    return fillTotals(offer);
}

static void refuse(Desk &desk, const OfferGroup &group, const QString &field, const QString &reason)
{
    for (const auto &row : group.rows)
        desk.outcome.refused.append({row.fileLine, field, reason});
}

/// What the rows of an offer must agree in, also with those of it that were read before.
static QString fieldInDispute(const Desk &desk, const OfferGroup &group, const Offer &offer)
{
    if (offer.customer.isValid() && desk.resolver.known(group.rows.constFirst().customer) != offer.customer)
        return u"customer"_s;
    for (const auto &row : group.rows) {
        if (row.head.currency != offer.currency)
            return u"currency"_s;
        if (row.head.status != offer.status)
            return u"status"_s;
        if (row.customer != group.rows.constFirst().customer)
            return u"customer"_s;
    }
    return {};
}

/// A draft of the shop's own, which this import had changed, is as it was; one that was issued meanwhile stays as it was issued.
static void putDraftBack(Desk &desk, const Offer &stored)
{
    --desk.outcome.updated;
    if (stored.status != OfferStatus::Draft)
        return;
    ImportLog(desk.db).putBack(desk.context.importId, u"offers"_s, stored.id.value);
    indexOffers(desk.db, {stored.id});
}

/// What earlier rows made of an offer goes again when a later one of it is refused; then they are refused as well.
static void forget(Desk &desk, const Offer &head)
{
    const auto stored = OfferStore(desk.db).find(head.number, head.revision, head.variant);
    if (!stored || !desk.file.own.contains(stored->id))
        return;
    for (const auto fileLine : desk.file.own.take(stored->id))
        desk.outcome.refused.append({fileLine, u"number"_s, kOtherRow});
    desk.db.touch(Topic::Offers);
    const auto importId = desk.context.importId;
    desk.db.prepare(u"DELETE FROM events WHERE entity = ? AND entity_id = ? AND import_id = ?"_s).bindAll(kOfferEntity, stored->id, importId).run();
    if (desk.db.prepare(u"DELETE FROM offers WHERE id = ? AND import_id = ?"_s).bindAll(stored->id, importId).run() == 0) {
        putDraftBack(desk, *stored);
        return;
    }
    SearchIndex(desk.db).remove(SearchKind::Offer, stored->id.value);
    --desk.outcome.created;
}

static void logSteps(Desk &desk, const Offer &offer)
{
    EventLog log(desk.db);
    std::optional<QString> from;
    const auto steps = impliedSteps(offer, desk.context.shop.zone);
    for (const auto &[status, at] : steps) {
        log.append({.entity = kOfferEntity, .entityId = offer.id.value, .fromState = from, .toState = toWord(status), .at = at}, desk.context.importId);
        from = toWord(status);
    }
}

static void remember(Desk &desk, const OfferGroup &group, OfferId id)
{
    auto &fileLines = desk.file.own[id];
    for (const auto &row : group.rows)
        fileLines.append(row.fileLine);
}

static void addOffer(Desk &desk, const OfferGroup &group, Offer offer)
{
    const auto &first = group.rows.constFirst();
    offer.customer = desk.resolver.customer(first.customer).value();
    offer.author = desk.resolver.staff(first.author);
    if (const auto purchase = desk.purchases.value(first.purchase))
        offer.purchase = PurchaseId{purchase};
    if (offer.createdAt == Instant())
        offer.createdAt = desk.context.stamp.at;
    offer.id = OfferStore(desk.db).add(offer, {offer.createdAt, desk.context.stamp.by}, desk.context.importId);
    logSteps(desk, offer);
    remember(desk, group, offer.id);
    ++desk.outcome.created;
}

static void replaceDraft(Desk &desk, const OfferGroup &group, Offer offer, const Offer &stored)
{
    const auto &first = group.rows.constFirst();
    offer.id = stored.id;
    offer.rowVersion = stored.rowVersion;
    offer.revises = stored.revises;
    offer.customer = desk.resolver.customer(first.customer).value();
    offer.author = desk.resolver.staff(first.author);
    ImportLog(desk.db).noteBefore(desk.context.importId, u"offers"_s, offer.id.value, {{u"offer_lines"_s, u"offer_id"_s}});
    OfferStore(desk.db).save(offer);
    remember(desk, group, offer.id);
    ++desk.outcome.updated;
}

static void store(Desk &desk, const OfferGroup &group)
{
    OfferStore offers(desk.db);
    const auto stored = offers.find(group.offer.number, group.offer.revision, group.offer.variant);
    const bool isOwn = stored && desk.file.own.contains(stored->id);
    const bool areDrafts = stored && stored->status == OfferStatus::Draft && group.offer.status == OfferStatus::Draft;
    if (stored && !isOwn && (desk.context.onDuplicate == OnDuplicate::Skip || !areDrafts)) {
        ++desk.outcome.skipped;
        return;
    }
    const auto refuseWhole = [&](const QString &field, const QString &reason) {
        if (isOwn)
            forget(desk, *stored);
        refuse(desk, group, field, reason);
        desk.file.refused.insert(offerKey(group.offer));
    };
    auto offer = isOwn ? *stored : group.offer;
    if (const auto field = fieldInDispute(desk, group, offer); !field.isEmpty()) {
        refuseWhole(field, u"the rows of one offer differ in it"_s);
        return;
    }
    if (!appendLines(desk, group, offer)) {
        refuseWhole(u"unit_price"_s, u"the sum of the offer is out of range"_s);
        return;
    }
    if (isOwn) {
        offers.appendImported(offer);
        remember(desk, group, offer.id);
    } else if (stored) {
        replaceDraft(desk, group, offer, *stored);
    } else {
        addOffer(desk, group, offer);
    }
}

/// Each revision goes on from the one before, wherever in the file that stands.
static void linkRevisions(Connection &db, qint64 importId)
{
    db.prepare(uR"(
        UPDATE offers
           SET revises_id = (SELECT id FROM offers AS earlier
                              WHERE earlier.number = offers.number AND earlier.variant = offers.variant AND earlier.revision < offers.revision
                              ORDER BY earlier.revision DESC LIMIT 1)
         WHERE import_id = ? AND revision > 1 AND revises_id IS NULL)"_s)
        .bindAll(importId)
        .run();
}

ChunkWork OffersImport::takeChunk(bool isLast)
{
    return [context = m_context, drafts = std::exchange(m_drafts, {}), spoiled = std::exchange(m_spoiled, {}), file = m_file, isLast](Connection &db) {
        Desk desk{.db = db, .context = context, .resolver = ReferenceResolver(db, context), .purchases = {}, .file = *file, .outcome = {}};
        loadReferences(desk, drafts);
        const auto groups = grouped(drafts);
        for (const auto &head : spoiled) {
            if (const auto key = offerKey(head); !file->refused.contains(key)) {
                file->refused.insert(key);
                forget(desk, head);
            }
        }
        for (const auto &group : groups) {
            if (file->refused.contains(offerKey(group.offer)))
                refuse(desk, group, u"number"_s, kOtherRow);
            else
                store(desk, group);
        }
        if (isLast)
            linkRevisions(db, context.importId);
        return desk.outcome;
    };
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/offers/offerstore.h"

#include "models/core/textfold.h"
#include "models/search/offersearch.h"
#include "models/storage/connection.h"
#include "models/storage/eventlog.h"
#include "models/storage/idarray.h"
#include "models/storage/rowversion.h"
#include "models/storage/searchindex.h"

using namespace Qt::StringLiterals;

static Offer readOffer(const Statement &row)
{
    return {.id = row.id<OfferId>(0),
            .number = row.text(1),
            .revision = int(row.integer(2)),
            .variant = row.text(3),
            .customer = row.id<CustomerId>(4),
            .author = row.optionalId<StaffId>(5),
            .channel = row.choice<Channel>(6),
            .spoken = row.flag(7),
            .language = row.text(8),
            .currency = row.text(9),
            .discountBp = int(row.integer(10)),
            .note = row.text(11),
            .netMinor = row.integer(12),
            .grossMinor = row.integer(13),
            .createdAt = row.instant(14),
            .issuedAt = row.optionalInstant(15),
            .validUntil = row.optionalDate(16),
            .status = row.choice<OfferStatus>(17),
            .decidedAt = row.optionalInstant(18),
            .declineReason = row.text(19),
            .acceptedLate = row.flag(20),
            .revises = row.optionalId<OfferId>(21),
            .purchase = row.optionalId<PurchaseId>(22),
            .rowVersion = row.integer(23)};
}

static OfferLine readLine(const Statement &row)
{
    return {.id = row.id<OfferLineId>(0),
            .product = row.optionalId<ProductId>(1),
            .description = row.text(2),
            .quantityMilli = row.integer(3),
            .unitPriceE4 = row.integer(4),
            .discountBp = int(row.integer(5)),
            .taxRateBp = int(row.integer(6)),
            .netMinor = row.integer(7),
            .grossMinor = row.integer(8)};
}

static void bindContent(Statement &statement, const Offer &offer)
{
    statement.bind(u":number"_s, offer.number)
        .bind(u":revision"_s, offer.revision)
        .bind(u":variant"_s, offer.variant)
        .bind(u":customer_id"_s, offer.customer)
        .bind(u":author_id"_s, offer.author)
        .bind(u":channel"_s, offer.channel)
        .bind(u":spoken"_s, offer.spoken)
        .bind(u":language"_s, noneIfEmpty(offer.language))
        .bind(u":currency"_s, offer.currency)
        .bind(u":discount_bp"_s, offer.discountBp)
        .bind(u":note"_s, offer.note)
        .bind(u":net_minor"_s, offer.netMinor)
        .bind(u":gross_minor"_s, offer.grossMinor)
        .bind(u":valid_until"_s, offer.validUntil)
        .bind(u":revises_id"_s, offer.revises);
}

static void bindState(Statement &statement, const Offer &offer)
{
    statement.bind(u":issued_at"_s, offer.issuedAt)
        .bind(u":status"_s, offer.status)
        .bind(u":decided_at"_s, offer.decidedAt)
        .bind(u":decline_reason"_s, noneIfEmpty(offer.declineReason))
        .bind(u":accepted_late"_s, offer.acceptedLate)
        .bind(u":purchase_id"_s, offer.purchase);
}

QString descriptionKey(const QString &description)
{
    return foldForSearch(description).simplified();
}

OfferId OfferStore::add(const Offer &given, const Stamp &stamp, std::optional<qint64> importId)
{
    Q_ASSERT(!given.number.isEmpty());
    m_db.touch(Topic::Offers);
    auto offer = given;
    offer.id = {EventLog(m_db).nextId(u"offers"_s, kOfferEntity)};
    auto statement = m_db.prepare(uR"(
        INSERT INTO offers (id, number, revision, variant, customer_id, author_id, channel, spoken, language, currency, discount_bp, note,
                            net_minor, gross_minor, created_at, issued_at, valid_until, status, decided_at, decline_reason, accepted_late,
                            revises_id, purchase_id, import_id)
        VALUES (:id, :number, :revision, :variant, :customer_id, :author_id, :channel, :spoken, :language, :currency, :discount_bp, :note,
                :net_minor, :gross_minor, :created_at, :issued_at, :valid_until, :status, :decided_at, :decline_reason, :accepted_late,
                :revises_id, :purchase_id, :import_id))"_s);
    bindContent(statement, offer);
    bindState(statement, offer);
    statement.bind(u":id"_s, offer.id).bind(u":created_at"_s, offer.createdAt).bind(u":import_id"_s, importId).run();
    addLines(offer.id, offer.lines);
    indexNewOffers(m_db, {offer.id});
    if (offer.status == OfferStatus::Draft)
        EventLog(m_db).append(changeOf(kOfferEntity, offer.id.value, {}, toWord(offer.status), stamp), importId);
    return offer.id;
}

void OfferStore::addLines(OfferId id, const QList<OfferLine> &lines)
{
    int position = 0;
    for (const auto &line : lines) {
        m_db.prepare(uR"(
            INSERT INTO offer_lines (offer_id, position, product_id, description, description_key, quantity_milli, unit_price_e4,
                                     discount_bp, tax_rate_bp, net_minor, gross_minor)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))"_s)
            .bindAll(id, position++, line.product, line.description, descriptionKey(line.description), line.quantityMilli,
                     line.unitPriceE4, line.discountBp, line.taxRateBp, line.netMinor, line.grossMinor)
            .run();
    }
}

void OfferStore::save(const Offer &draft)
{
    m_db.touch(Topic::Offers);
    auto statement = m_db.prepare(uR"(
        UPDATE offers
           SET number = :number, revision = :revision, variant = :variant, customer_id = :customer_id, author_id = :author_id,
               channel = :channel, spoken = :spoken, language = :language, currency = :currency, discount_bp = :discount_bp, note = :note,
               net_minor = :net_minor, gross_minor = :gross_minor, valid_until = :valid_until, revises_id = :revises_id,
               row_version = row_version + 1
         WHERE id = :id AND row_version = :row_version AND status = 'draft')"_s);
    bindContent(statement, draft);
    requireOneRow(statement.bind(u":id"_s, draft.id).bind(u":row_version"_s, draft.rowVersion).run());
    m_db.prepare(u"DELETE FROM offer_lines WHERE offer_id = ?"_s).bindAll(draft.id).run();
    addLines(draft.id, draft.lines);
    indexOffers(m_db, {draft.id});
}

void OfferStore::appendImported(const Offer &offer)
{
    m_db.touch(Topic::Offers);
    m_db.prepare(u"UPDATE offers SET net_minor = ?, gross_minor = ? WHERE id = ?"_s)
        .bindAll(offer.netMinor, offer.grossMinor, offer.id)
        .run();
    m_db.prepare(u"DELETE FROM offer_lines WHERE offer_id = ?"_s).bindAll(offer.id).run();
    addLines(offer.id, offer.lines);
    indexOffers(m_db, {offer.id});
}

void OfferStore::saveState(const Offer &offer, const Stamp &stamp, const QString &reason)
{
    m_db.touch(Topic::Offers);
    const auto before = m_db.prepare(u"SELECT status FROM offers WHERE id = ?"_s).bindAll(offer.id).row([](const Statement &row) {
        return row.text(0);
    });
    auto statement = m_db.prepare(uR"(
        UPDATE offers
           SET issued_at = :issued_at, status = :status, decided_at = :decided_at, decline_reason = :decline_reason,
               accepted_late = :accepted_late, purchase_id = :purchase_id, row_version = row_version + 1
         WHERE id = :id AND row_version = :row_version)"_s);
    bindState(statement, offer);
    requireOneRow(statement.bind(u":id"_s, offer.id).bind(u":row_version"_s, offer.rowVersion).run());
    EventLog(m_db).append(changeOf(kOfferEntity, offer.id.value, before, toWord(offer.status), stamp, reason));
}

void OfferStore::remove(OfferId id, qint64 rowVersion)
{
    m_db.touch(Topic::Offers);
    requireOneRow(m_db.prepare(u"DELETE FROM offers WHERE id = ? AND row_version = ? AND status = 'draft'"_s)
                      .bindAll(id, rowVersion)
                      .run());
    SearchIndex(m_db).remove(SearchKind::Offer, id.value);
}

static const QString kSelect = uR"(
        SELECT id, number, revision, variant, customer_id, author_id, channel, spoken, language, currency, discount_bp, note, net_minor,
               gross_minor, created_at, issued_at, valid_until, status, decided_at, decline_reason, accepted_late, revises_id, purchase_id,
               row_version
          FROM offers)"_s;

/// Reads the lines of all of them at once.
QList<Offer> OfferStore::withLines(QList<Offer> offers) const
{
    QList<OfferId> ids;
    for (const auto &offer : offers)
        ids.append(offer.id);
    auto statement = m_db.prepare(uR"(
        SELECT id, product_id, description, quantity_milli, unit_price_e4, discount_bp, tax_rate_bp, net_minor, gross_minor, offer_id
          FROM offer_lines
         WHERE offer_id IN (SELECT value FROM json_each(?))
         ORDER BY offer_id, position, id)"_s);
    statement.bindAll(idArray(ids));
    QHash<OfferId, QList<OfferLine>> lines;
    while (statement.next())
        lines[statement.id<OfferId>(9)].append(readLine(statement));
    for (auto &offer : offers)
        offer.lines = lines.value(offer.id);
    return offers;
}

std::optional<Offer> OfferStore::find(OfferId id) const
{
    const auto found = withLines(m_db.prepare(kSelect + u" WHERE id = ?"_s).bindAll(id).rows(&readOffer));
    return found.isEmpty() ? std::nullopt : std::optional(found.constFirst());
}

std::optional<Offer> OfferStore::find(const QString &number, int revision, const QString &variant) const
{
    const auto found = withLines(m_db.prepare(kSelect + u" WHERE number = ? AND revision = ? AND variant = ?"_s)
                                     .bindAll(number, revision, variant)
                                     .rows(&readOffer));
    return found.isEmpty() ? std::nullopt : std::optional(found.constFirst());
}

QList<Offer> OfferStore::ofNumber(const QString &number) const
{
    return withLines(
        m_db.prepare(kSelect + u" WHERE number = ? ORDER BY variant, revision"_s).bindAll(number).rows(&readOffer));
}

QList<Offer> OfferStore::ofCustomer(CustomerId customer, int limit) const
{
    return withLines(m_db.prepare(kSelect + u" WHERE customer_id = ? ORDER BY issued_at IS NOT NULL, issued_at DESC, id DESC LIMIT ?"_s)
                         .bindAll(customer, limit)
                         .rows(&readOffer));
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/offers/offerconflicts.h"

#include "models/offers/conflictmatch.h"
#include "models/offers/offerrules.h"
#include "models/storage/connection.h"
#include "models/storage/idarray.h"

using namespace Qt::StringLiterals;

bool canReuse(const OfferConflict &conflict)
{
    return conflict.kinds.contains(ConflictKind::StillValid) || isAgreed(conflict.status);
}

/// Where a draft goes on from: the offers that it revises, step by step.
QList<OfferId> OfferConflicts::revisedBy(const Offer &draft) const
{
    if (!draft.revises)
        return {};
    return m_db.prepare(uR"(
        WITH RECURSIVE chain (id) AS (
            SELECT :first UNION SELECT o.revises_id FROM chain JOIN offers o ON o.id = chain.id WHERE o.revises_id IS NOT NULL)
        SELECT id FROM chain)"_s)
        .bind(u":first"_s, *draft.revises)
        .rows([](const Statement &row) { return row.id<OfferId>(0); });
}

QList<OfferConflict> OfferConflicts::of(const Offer &draft, const ConflictScope &scope) const
{
    if (!draft.customer.isValid() || draft.lines.isEmpty())
        return {};
    auto passedOver = revisedBy(draft);
    passedOver.append(draft.id);
    const auto lines = earlierLines(m_db, draft, toInstant(toDateTime(scope.now, QTimeZone::utc()).addMonths(-scope.months)), passedOver);
    auto conflicts = rankedConflicts(draft, lines, scope);
    fillNames(m_db, conflicts);
    return conflicts;
}

static QString toText(const QList<ConflictKind> &kinds)
{
    QStringList words;
    for (const auto kind : kinds)
        words.append(toWord(kind));
    return words.join(u' ');
}

static QList<ConflictKind> kindsFrom(const QString &text)
{
    QList<ConflictKind> kinds;
    for (const auto &word : text.split(u' ', Qt::SkipEmptyParts)) {
        if (const auto kind = fromWord<ConflictKind>(word))
            kinds.append(*kind);
    }
    return kinds;
}

void OfferConflicts::add(std::optional<OfferId> offer, CustomerId customer, const OfferConflict &conflict,
                         const Acknowledgement &choice, Instant at, std::optional<StaffId> by)
{
    m_db.touch(Topic::Offers);
    m_db.prepare(uR"(
        INSERT INTO offer_conflicts (offer_id, other_offer_id, customer_id, kinds, choice, reason, at, by) VALUES (?, ?, ?, ?, ?, ?, ?, ?))"_s)
        .bindAll(offer, conflict.other, customer, toText(conflict.kinds), choice.choice, choice.reason, at, by)
        .run();
}

static StoredChoice readChoice(const Statement &row)
{
    return {.offer = row.optionalId<OfferId>(0),
            .other = row.id<OfferId>(1),
            .otherNumber = row.text(2),
            .otherRevision = int(row.integer(3)),
            .otherVariant = row.text(4),
            .customer = row.id<CustomerId>(5),
            .kinds = kindsFrom(row.text(6)),
            .choice = row.choice<ConflictChoice>(7),
            .reason = row.text(8),
            .at = row.instant(9),
            .by = row.optionalId<StaffId>(10)};
}

QList<StoredChoice> OfferConflicts::choicesOf(OfferId id) const
{
    return m_db.prepare(uR"(
        SELECT x.offer_id, x.other_offer_id, o.number, o.revision, o.variant, x.customer_id, x.kinds, x.choice, x.reason, x.at, x.by
          FROM offer_conflicts x
          JOIN offers o ON o.id = x.other_offer_id
         WHERE x.id IN (SELECT id FROM offer_conflicts WHERE offer_id = :id UNION SELECT id FROM offer_conflicts WHERE other_offer_id = :id)
         ORDER BY x.at, x.id)"_s)
        .bind(u":id"_s, id)
        .rows(&readChoice);
}

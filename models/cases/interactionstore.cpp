// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cases/interactionstore.h"

#include "models/storage/connection.h"

using namespace Qt::StringLiterals;

static Interaction readInteraction(const Statement &row)
{
    return {.id = row.id<InteractionId>(0),
            .customer = row.optionalId<CustomerId>(1),
            .caseId = row.optionalId<CaseId>(2),
            .direction = row.choice<Direction>(3),
            .channel = row.choice<Channel>(4),
            .at = row.instant(5),
            .author = row.optionalId<StaffId>(6),
            .automatic = row.flag(7),
            .text = row.text(8)};
}

InteractionId InteractionStore::add(const Interaction &interaction, std::optional<qint64> importId)
{
    m_db.touch(Topic::Cases);
    const auto sql = uR"(
        INSERT INTO interactions (customer_id, case_id, direction, channel, at, author_id, is_automatic, text, import_id)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?))"_s;
    return {m_db.prepare(sql)
                .bindAll(interaction.customer, interaction.caseId, interaction.direction, interaction.channel,
                         interaction.at, interaction.author, interaction.automatic, interaction.text, importId)
                .insert()};
}

void InteractionStore::remove(InteractionId id)
{
    m_db.touch(Topic::Cases);
    m_db.prepare(u"DELETE FROM interactions WHERE id = :id"_s).bind(u":id"_s, id).run();
}

void InteractionStore::setCustomerOfCase(CaseId id, std::optional<CustomerId> customer)
{
    m_db.touch(Topic::Cases);
    m_db.prepare(u"UPDATE interactions SET customer_id = :customer WHERE case_id = :case"_s)
        .bind(u":customer"_s, customer)
        .bind(u":case"_s, id)
        .run();
}

std::optional<Interaction> InteractionStore::find(InteractionId id) const
{
    return m_db
        .prepare(uR"(
        SELECT id, customer_id, case_id, direction, channel, at, author_id, is_automatic, text
          FROM interactions
         WHERE id = :id)"_s)
        .bind(u":id"_s, id)
        .row(&readInteraction);
}

QList<Interaction> InteractionStore::ofCase(CaseId id) const
{
    return m_db
        .prepare(uR"(
        SELECT id, customer_id, case_id, direction, channel, at, author_id, is_automatic, text
          FROM interactions
         WHERE case_id = :case
         ORDER BY at, id)"_s)
        .bind(u":case"_s, id)
        .rows(&readInteraction);
}

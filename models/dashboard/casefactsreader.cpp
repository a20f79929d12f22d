// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard/casefactsreader.h"

#include "models/dashboard/wordnumbers.h"
#include "models/storage/connection.h"
#include "models/storage/storageerror.h"

using namespace Qt::StringLiterals;

/// The small numbers of a case travel in one column: channel, status, internal, reopenings, hand-overs, inbound episodes.
static QString packedColumns()
{
    return uR"(%1 | (%2 << 4) | (is_internal << 8) | (min(reopen_count, 32767) << 16) | (min(hand_over_count, 32767) << 32)
               | (min(coalesce(inbound_episodes, 0), 32767) << 48))"_s.arg(numberOfWord<Channel>(u"channel"_s),
                                                                             numberOfWord<CaseStatus>(u"status"_s));
}

static void unpack(qint64 packed, CaseFacts &facts)
{
    facts.channel = static_cast<Channel>(packed & 0xf);
    facts.status = static_cast<CaseStatus>((packed >> 4) & 0xf);
    facts.internal = ((packed >> 8) & 1) != 0;
    facts.reopenCount = static_cast<quint16>((packed >> 16) & 0x7fff);
    facts.handOverCount = static_cast<quint16>((packed >> 32) & 0x7fff);
    facts.inboundEpisodes = static_cast<quint16>((packed >> 48) & 0x7fff);
}

/// "product serial" of the case's device, or "#id" of one without a serial.
static QString deviceColumn()
{
    return uR"(CASE WHEN device_id IS NOT NULL
                    THEN (SELECT coalesce(d.product_id || ' ' || d.serial, '#' || d.id) FROM devices AS d WHERE d.id = device_id) END)"_s;
}

/// The window of first-contact resolution is 1–30 days.
static constexpr qint64 kLongestWindowMs = 30 * qint64{86'400'000};

/// Through the indexes: the opened, the resolved (the log knows each resolution, the case its first), and what may repeat a resolved one.
static QString someCases()
{
    return uR"(
         WHERE id IN (
             SELECT id FROM cases WHERE opened_at >= :from AND opened_at < :end
             UNION
             SELECT id FROM cases WHERE first_resolved_at >= :from AND first_resolved_at < :end
             UNION
             SELECT entity_id FROM events WHERE entity = 'case' AND at >= :from AND at < :end AND to_state = 'resolved'
             UNION
             SELECT later.id
               FROM cases resolved
               JOIN cases later ON later.customer_id = resolved.customer_id AND later.opened_at > resolved.opened_at
                               AND later.opened_at <= resolved.first_resolved_at + :longest_window
              WHERE resolved.first_resolved_at >= :from AND resolved.first_resolved_at < :end))"_s;
}

bool CaseFactsReader::isMostOfAll() const
{
    const auto inside = m_db.prepare(u"SELECT count(*) FROM cases WHERE opened_at >= :from AND opened_at < :end"_s)
                            .bind(u":from"_s, m_data.covers.start())
                            .bind(u":end"_s, m_data.covers.end())
                            .number();
    return inside * 4 > m_db.prepare(u"SELECT count(*) FROM cases"_s).number();
}

/// The number that the thing has or gets; the first is 1.
template <typename Thing>
static qint32 numberOf(const Thing &thing, QHash<Thing, qint32> &known)
{
    auto &number = known[thing];
    if (number == 0)
        number = static_cast<qint32>(known.size());
    return number;
}

/// A device is known by itself; where a case tells only its product and serial, by those, which are the same device's.
qint32 CaseFactsReader::deviceNumber(const Statement &row)
{
    if (!row.isNull(12))
        return numberOf(row.text(12), m_devices);
    const auto serial = row.text(11);
    return serial.isEmpty() ? 0 : numberOf(row.text(10) + u' ' + serial, m_devices);
}

CaseFacts CaseFactsReader::factsOf(const Statement &row)
{
    const auto instant = [&row](int column) { return row.isNull(column) ? CaseFacts::kNever : row.instant(column); };
    const auto duration = [&row](int column) { return row.isNull(column) ? CaseFacts::kUnknown : row.integer(column); };
    CaseFacts facts{.id = row.id<CaseId>(0),
                    .customer = row.id<CustomerId>(1),
                    .openedAt = row.instant(2),
                    .firstResponseAt = instant(3),
                    .firstResolvedAt = instant(4),
                    .lastResolvedAt = instant(5),
                    .oursFirstMs = duration(6),
                    .oursLastMs = duration(7)};
    if (row.isNull(8))
        throw StorageError(StorageError::Kind::Damaged, u"unknown word in a case"_s);
    unpack(row.integer(8), facts);
    if (const auto category = row.text(9); !category.isEmpty())
        facts.category = numberOf(category, m_categories);
    if (!row.isNull(10))
        facts.product = numberOf(row.integer(10), m_products);
    facts.device = deviceNumber(row);
    return facts;
}

void CaseFactsReader::read(Progress &progress)
{
    constexpr qint64 kReportEvery = 16384;
    const bool most = isMostOfAll();
    auto sql = u"SELECT id, customer_id, opened_at, first_response_at, first_resolved_at, last_resolved_at, ours_first_ms, ours_last_ms, "_s
        + packedColumns() + u", category, product_id, serial, "_s + deviceColumn() + u" FROM cases "_s + (most ? u"NOT INDEXED WHERE opened_at < :end"_s : someCases());
    if (m_data.channel)
        sql += u" AND channel = :channel"_s;
    auto statement = m_db.prepare(sql);
    statement.bind(u":end"_s, m_data.covers.end());
    if (!most)
        statement.bind(u":from"_s, m_data.covers.start()).bind(u":longest_window"_s, kLongestWindowMs);
    if (m_data.channel)
        statement.bind(u":channel"_s, *m_data.channel);
    while (statement.next()) {
        m_data.cases.push_back(factsOf(statement));
        if (m_data.cases.size() % kReportEvery == 0 && progress.isCanceled())
            return;
    }
    m_data.categories.resize(m_categories.size() + 1);
    for (auto category = m_categories.cbegin(); category != m_categories.cend(); ++category)
        m_data.categories[category.value()] = category.key();
    nameProducts();
}

void CaseFactsReader::nameProducts()
{
    m_data.products.resize(m_products.size() + 1);
    auto statement = m_db.prepare(u"SELECT name FROM products WHERE id = ?"_s);
    for (auto product = m_products.cbegin(); product != m_products.cend(); ++product) {
        statement.bindAll(product.key());
        m_data.products[product.value()] = statement.row([](const Statement &row) { return row.text(0); }).value_or(QString());
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/customerstore.h"

#include "models/core/textfold.h"
#include "models/customers/customersearch.h"
#include "models/search/contractsearch.h"
#include "models/search/devicesearch.h"
#include "models/search/offersearch.h"
#include "models/search/returnsearch.h"
#include "models/storage/bulkinsert.h"
#include "models/storage/connection.h"
#include "models/storage/rowversion.h"
#include "models/storage/searchindex.h"

using namespace Qt::StringLiterals;

static std::optional<QString> toSqlText(const std::optional<Birthday> &birthday)
{
    return birthday ? std::optional(toText(*birthday)) : std::nullopt;
}

static Customer readCustomer(const Statement &row)
{
    return {.id = row.id<CustomerId>(0),
            .kind = row.choice<CustomerKind>(1),
            .name = row.text(2),
            .company = row.text(3),
            .externalId = row.text(4),
            .language = row.text(5),
            .birthday = birthdayFromText(row.text(6)),
            .segment = row.text(7),
            .source = row.text(8),
            .owner = row.optionalId<StaffId>(9),
            .preferredChannel = row.optionalChoice<Channel>(10),
            .nextTouchOn = row.optionalDate(11),
            .taxNumber = row.text(12),
            .note = row.text(13),
            .createdAt = row.instant(14),
            .rowVersion = row.integer(15)};
}

static ContactPoint readContactPoint(const Statement &row)
{
    return {.kind = row.choice<ContactKind>(0),
            .value = row.text(1),
            .normalized = row.text(2),
            .extension = row.text(3),
            .city = row.text(4),
            .postcode = row.text(5),
            .country = row.text(6),
            .primary = row.flag(7)};
}

static Consent readConsent(const Statement &row)
{
    return {.purpose = row.choice<ConsentPurpose>(0),
            .channel = row.optionalChoice<Channel>(1),
            .givenAt = row.instant(2),
            .withdrawnAt = row.optionalInstant(3),
            .how = row.text(4)};
}

static CustomerMatch readMatch(const Statement &row)
{
    return {row.id<CustomerId>(0), displayName(row.choice<CustomerKind>(1), row.text(2), row.text(3))};
}

static Statement &bindFields(Statement &statement, const Customer &customer)
{
    return statement.bind(u":kind"_s, customer.kind)
        .bind(u":name"_s, customer.name)
        .bind(u":company"_s, customer.company)
        .bind(u":sort_key"_s, sortKey(displayName(customer)))
        .bind(u":external_id"_s, noneIfEmpty(customer.externalId))
        .bind(u":language"_s, noneIfEmpty(customer.language))
        .bind(u":birthday"_s, toSqlText(customer.birthday))
        .bind(u":segment"_s, noneIfEmpty(customer.segment))
        .bind(u":source"_s, noneIfEmpty(customer.source))
        .bind(u":owner_id"_s, customer.owner)
        .bind(u":preferred_channel"_s, customer.preferredChannel)
        .bind(u":next_touch_on"_s, customer.nextTouchOn)
        .bind(u":tax_number"_s, noneIfEmpty(customer.taxNumber))
        .bind(u":note"_s, noneIfEmpty(customer.note));
}

CustomerId CustomerStore::add(const Customer &customer, std::optional<qint64> importId)
{
    m_db.touch(Topic::Customers);
    const auto sql = uR"(
        INSERT INTO customers (id, kind, name, company, sort_key, external_id, language, birthday, segment, source,
                               owner_id, preferred_channel, next_touch_on, tax_number, note, created_at, import_id)
        VALUES (:id, :kind, :name, :company, :sort_key, :external_id, :language, :birthday, :segment, :source,
                :owner_id, :preferred_channel, :next_touch_on, :tax_number, :note, :created_at, :import_id))"_s;
    auto statement = m_db.prepare(sql);
    const CustomerId id{bindFields(statement, customer)
                            .bind(u":id"_s, customer.id)
                            .bind(u":created_at"_s, customer.createdAt)
                            .bind(u":import_id"_s, importId)
                            .insert()};
    addParts(customer, id);
    SearchIndex(m_db).add(SearchKind::Customer, id.value, searchWordsOf(customer), searchPiecesOf(customer));
    return id;
}

CustomerId CustomerStore::nextId() const
{
    return {m_db.prepare(u"SELECT coalesce(max(id), 0) + 1 FROM customers"_s).number()};
}

bool CustomerStore::isRenamed(const Customer &customer) const
{
    return m_db.prepare(u"SELECT count(*) FROM customers WHERE id = ? AND (name <> ? OR company <> ?)"_s)
               .bindAll(customer.id, customer.name, customer.company)
               .number() != 0;
}

static void indexWhatBearsTheName(Connection &db, CustomerId id)
{
    indexDevicesOf(db, id);
    indexReturnsOf(db, id);
    indexContractsOf(db, id);
    indexOffersOf(db, id);
}

void CustomerStore::reindex(CustomerId id)
{
    if (const auto customer = find(id))
        SearchIndex(m_db).replace(SearchKind::Customer, id.value, searchWordsOf(*customer), searchPiecesOf(*customer));
    indexWhatBearsTheName(m_db, id);
}

void CustomerStore::save(const Customer &customer)
{
    m_db.touch(Topic::Customers);
    const bool renames = isRenamed(customer);
    const auto sql = uR"(
        UPDATE customers
           SET kind = :kind, name = :name, company = :company, sort_key = :sort_key, external_id = :external_id,
               language = :language, birthday = :birthday, segment = :segment, source = :source, owner_id = :owner_id,
               preferred_channel = :preferred_channel, next_touch_on = :next_touch_on, tax_number = :tax_number,
               note = :note, row_version = row_version + 1
         WHERE id = :id AND row_version = :row_version)"_s;
    auto statement = m_db.prepare(sql);
    requireOneRow(
        bindFields(statement, customer).bind(u":id"_s, customer.id).bind(u":row_version"_s, customer.rowVersion).run());
    removeParts(customer.id);
    addParts(customer, customer.id);
    SearchIndex(m_db).replace(SearchKind::Customer, customer.id.value, searchWordsOf(customer),
                              searchPiecesOf(customer));
    if (renames)
        indexWhatBearsTheName(m_db, customer.id);
}

void CustomerStore::addParts(const Customer &customer, CustomerId id)
{
    const auto pointSql = uR"(
        INSERT INTO contact_points (customer_id, kind, value, normalized, extension, city, postcode, country, is_primary)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?))"_s;
    for (const auto &point : customer.contactPoints) {
        m_db.prepare(pointSql)
            .bindAll(id, point.kind, point.value, noneIfEmpty(point.normalized), noneIfEmpty(point.extension),
                     noneIfEmpty(point.city), noneIfEmpty(point.postcode), noneIfEmpty(point.country), point.primary)
            .run();
    }
    const auto consentSql = uR"(
        INSERT INTO consents (customer_id, purpose, channel, given_at, withdrawn_at, how)
        VALUES (?, ?, ?, ?, ?, ?))"_s;
    for (const auto &consent : customer.consents) {
        m_db.prepare(consentSql)
            .bindAll(id, consent.purpose, consent.channel, consent.givenAt, consent.withdrawnAt,
                     noneIfEmpty(consent.how))
            .run();
    }
}

void CustomerStore::removeParts(CustomerId id)
{
    m_db.prepare(u"DELETE FROM contact_points WHERE customer_id = ?"_s).bindAll(id).run();
    m_db.prepare(u"DELETE FROM consents WHERE customer_id = ?"_s).bindAll(id).run();
}

CustomerUse CustomerStore::useOf(CustomerId id) const
{
    const auto sql = uR"(
        SELECT (SELECT count(*) FROM purchases WHERE customer_id = :id),
               (SELECT count(*) FROM cases WHERE customer_id = :id),
               (SELECT count(*) FROM interactions WHERE customer_id = :id),
               (SELECT count(*) FROM survey_responses WHERE customer_id = :id),
               (SELECT count(*) FROM devices WHERE owner_id = :id),
               (SELECT count(*) FROM contracts WHERE customer_id = :id),
               (SELECT count(*) FROM offers WHERE customer_id = :id))"_s;
    const auto read = [](const Statement &row) {
        return CustomerUse{row.integer(0), row.integer(1), row.integer(2), row.integer(3), row.integer(4), row.integer(5),
                           row.integer(6)};
    };
    return m_db.prepare(sql).bind(u":id"_s, id).row(read).value();
}

bool CustomerStore::remove(const Customer &customer)
{
    if (!useOf(customer.id).isNone())
        return false;
    m_db.touch(Topic::Customers);
    requireOneRow(m_db.prepare(u"DELETE FROM customers WHERE id = ? AND row_version = ?"_s)
                      .bindAll(customer.id, customer.rowVersion)
                      .run());
    SearchIndex(m_db).remove(SearchKind::Customer, customer.id.value);
    return true;
}

std::optional<Customer> CustomerStore::find(CustomerId id) const
{
    const auto sql = uR"(
        SELECT id, kind, name, company, external_id, language, birthday, segment, source, owner_id, preferred_channel,
               next_touch_on, tax_number, note, created_at, row_version
          FROM customers
         WHERE id = :id)"_s;
    auto customer = m_db.prepare(sql).bind(u":id"_s, id).row(&readCustomer);
    if (!customer)
        return std::nullopt;
    const auto pointSql = uR"(
        SELECT kind, value, normalized, extension, city, postcode, country, is_primary
          FROM contact_points
         WHERE customer_id = :id
         ORDER BY id)"_s;
    customer->contactPoints = m_db.prepare(pointSql).bind(u":id"_s, id).rows(&readContactPoint);
    const auto consentSql = uR"(
        SELECT purpose, channel, given_at, withdrawn_at, how
          FROM consents
         WHERE customer_id = :id
         ORDER BY id)"_s;
    customer->consents = m_db.prepare(consentSql).bind(u":id"_s, id).rows(&readConsent);
    return customer;
}

std::optional<CustomerId> CustomerStore::findByExternalId(const QString &externalId) const
{
    return m_db.prepare(u"SELECT id FROM customers WHERE external_id = :external_id"_s)
        .bind(u":external_id"_s, externalId)
        .row([](const Statement &row) { return row.id<CustomerId>(0); });
}

QList<CustomerMatch> CustomerStore::ownersOf(const QString &normalized, CustomerId self) const
{
    const auto sql = uR"(
        SELECT DISTINCT c.id, c.kind, c.name, c.company
          FROM contact_points p
          JOIN customers c ON c.id = p.customer_id
         WHERE p.normalized = :normalized AND c.id <> :self
         ORDER BY c.id
         LIMIT 100)"_s;
    return m_db.prepare(sql).bind(u":normalized"_s, normalized).bind(u":self"_s, self.value).rows(&readMatch);
}

QList<CustomerMatch> CustomerStore::ownersOfTaxNumber(const QString &taxNumber, CustomerId self) const
{
    const auto sql = uR"(
        SELECT id, kind, name, company
          FROM customers
         WHERE tax_number = :tax_number AND id <> :self
         ORDER BY id
         LIMIT 100)"_s;
    return m_db.prepare(sql).bind(u":tax_number"_s, taxNumber).bind(u":self"_s, self.value).rows(&readMatch);
}

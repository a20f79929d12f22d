// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/contracts/contractstore.h"

#include "models/search/contractsearch.h"
#include "models/storage/connection.h"
#include "models/storage/documentnumbers.h"
#include "models/storage/eventlog.h"
#include "models/storage/rowversion.h"
#include "models/storage/searchindex.h"

using namespace Qt::StringLiterals;

static const auto kSelect = uR"(
    SELECT id, number, title, customer_id, product_id, device_id, starts_on, ends_on, notice_days, renewal_months, renewal_price_minor,
           currency, ended_on, end_reason, note, row_version
      FROM contracts
)"_s;

Contract readContract(const Statement &row)
{
    return {.id = row.id<ContractId>(0),
            .number = row.text(1),
            .title = row.text(2),
            .customer = row.id<CustomerId>(3),
            .product = row.optionalId<ProductId>(4),
            .device = row.optionalId<DeviceId>(5),
            .startsOn = row.date(6),
            .endsOn = row.date(7),
            .noticeDays = int(row.integer(8)),
            .renewalMonths = int(row.integer(9)),
            .renewalPriceMinor = row.optionalInteger(10),
            .currency = row.text(11),
            .endedOn = row.optionalDate(12),
            .endReason = row.text(13),
            .note = row.text(14),
            .rowVersion = row.integer(15)};
}

static void bindFields(Statement &statement, const Contract &contract)
{
    statement.bind(u":number"_s, contract.number)
        .bind(u":title"_s, contract.title)
        .bind(u":customer_id"_s, contract.customer)
        .bind(u":product_id"_s, contract.product)
        .bind(u":device_id"_s, contract.device)
        .bind(u":starts_on"_s, contract.startsOn)
        .bind(u":ends_on"_s, contract.endsOn)
        .bind(u":notice_days"_s, contract.noticeDays)
        .bind(u":renewal_months"_s, contract.renewalMonths)
        .bind(u":renewal_price_minor"_s, contract.renewalPriceMinor)
        .bind(u":currency"_s, contract.currency)
        .bind(u":ended_on"_s, contract.endedOn)
        .bind(u":end_reason"_s, noneIfEmpty(contract.endReason))
        .bind(u":note"_s, contract.note);
}

QString ContractStore::nextNumber(int year)
{
    while (true) {
        const auto number = nextDocumentNumber(m_db, u"K"_s, year);
        if (!findByNumber(number)) // one may have been typed
            return number;
    }
}

ContractId ContractStore::add(const Contract &given, const Stamp &stamp, std::optional<qint64> importId)
{
    m_db.touch(Topic::Contracts);
    auto contract = given;
    if (!contract.id.isValid())
        contract.id = {EventLog(m_db).nextId(u"contracts"_s, kContractEntity)};
    if (contract.number.isEmpty())
        contract.number = nextNumber(contract.startsOn.year());
    auto statement = m_db.prepare(uR"(
        INSERT INTO contracts (id, number, title, customer_id, product_id, device_id, starts_on, ends_on, notice_days, renewal_months,
                               renewal_price_minor, currency, ended_on, end_reason, note, import_id)
        VALUES (:id, :number, :title, :customer_id, :product_id, :device_id, :starts_on, :ends_on, :notice_days, :renewal_months,
                :renewal_price_minor, :currency, :ended_on, :end_reason, :note, :import_id))"_s);
    bindFields(statement, contract);
    statement.bind(u":id"_s, contract.id).bind(u":import_id"_s, importId).run();
    indexContracts(m_db, {contract.id});
    EventLog(m_db).append(changeOf(kContractEntity, contract.id.value, {}, u"added"_s, stamp), importId);
    return contract.id;
}

static QString priceWord(const Contract &contract)
{
    return contract.renewalPriceMinor ? QString::number(*contract.renewalPriceMinor) : u""_s;
}

/// Nothing where neither the end nor the notice changed.
static QString becomes(const Contract &before, const Contract &after)
{
    if (!before.endedOn && after.endedOn)
        return u"ended"_s;
    if ((before.endedOn && !after.endedOn) || after.endsOn < before.endsOn)
        return u"taken_back"_s;
    return after.endsOn > before.endsOn ? u"renewed"_s : QString();
}

static QList<Event> changesBetween(const Contract &before, const Contract &after, const Stamp &stamp, const QString &reason)
{
    QList<Event> events;
    const auto log = [&](const QString &entity, const QString &from, const QString &to) {
        if (from != to)
            events.append(changeOf(entity, after.id.value, from, to, stamp, reason));
    };
    if (const auto state = becomes(before, after); !state.isEmpty())
        events.append(changeOf(kContractEntity, after.id.value, {}, state, stamp, after.endedOn ? after.endReason : reason));
    log(kContractEndEntity, before.endsOn.toString(Qt::ISODate), after.endsOn.toString(Qt::ISODate));
    log(kContractPriceEntity, priceWord(before), priceWord(after));
    return events;
}

void ContractStore::save(const Contract &contract, const Stamp &stamp, const QString &reason)
{
    m_db.touch(Topic::Contracts);
    const auto before = find(contract.id);
    auto statement = m_db.prepare(uR"(
        UPDATE contracts
           SET number = :number, title = :title, customer_id = :customer_id, product_id = :product_id, device_id = :device_id,
               starts_on = :starts_on, ends_on = :ends_on, notice_days = :notice_days, renewal_months = :renewal_months,
               renewal_price_minor = :renewal_price_minor, currency = :currency, ended_on = :ended_on, end_reason = :end_reason,
               note = :note, row_version = row_version + 1
         WHERE id = :id AND row_version = :row_version)"_s);
    bindFields(statement, contract);
    requireOneRow(statement.bind(u":id"_s, contract.id).bind(u":row_version"_s, contract.rowVersion).run());
    indexContracts(m_db, {contract.id});
    EventLog(m_db).appendAll(changesBetween(*before, contract, stamp, reason));
}

void ContractStore::remove(ContractId id, qint64 rowVersion)
{
    m_db.touch(Topic::Contracts);
    requireOneRow(m_db.prepare(u"DELETE FROM contracts WHERE id = ? AND row_version = ?"_s).bindAll(id, rowVersion).run());
    SearchIndex(m_db).remove(SearchKind::Contract, id.value);
}

std::optional<Contract> ContractStore::find(ContractId id) const
{
    return m_db.prepare(kSelect + u" WHERE id = :id"_s).bind(u":id"_s, id).row(&readContract);
}

std::optional<Contract> ContractStore::findByNumber(const QString &number) const
{
    return m_db.prepare(kSelect + u" WHERE number = :number"_s).bind(u":number"_s, number).row(&readContract);
}

QList<Contract> ContractStore::ofDevice(DeviceId device) const
{
    return m_db.prepare(kSelect + u" WHERE device_id = :device ORDER BY ends_on DESC, id DESC"_s)
        .bind(u":device"_s, device)
        .rows(&readContract);
}

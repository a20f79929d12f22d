// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/returns/returnstore.h"

#include "models/search/returnsearch.h"
#include "models/storage/connection.h"
#include "models/storage/documentnumbers.h"
#include "models/storage/eventlog.h"
#include "models/storage/rowversion.h"
#include "models/storage/searchindex.h"

using namespace Qt::StringLiterals;

static const auto kColumns = uR"(
    SELECT id, number, case_id, device_id, purchase_line_id, quantity_milli, kind, status, resolution, reason, description, requested_on,
           promised_on, covered_by_id, refund_minor, refund_purchase_id, replacement_device_id, loaner_device_id, loaner_out_on,
           loaner_back_on, coalesce(reject_reason, ''), row_version
      FROM returns )"_s;

static Return readReturn(const Statement &row)
{
    return {.id = row.id<ReturnId>(0),
            .number = row.text(1),
            .caseId = row.id<CaseId>(2),
            .device = row.optionalId<DeviceId>(3),
            .purchaseLine = row.optionalId<PurchaseLineId>(4),
            .quantityMilli = row.integer(5),
            .kind = row.choice<ReturnKind>(6),
            .status = row.choice<ReturnStatus>(7),
            .resolution = row.optionalChoice<ReturnResolution>(8),
            .reason = row.text(9),
            .description = row.text(10),
            .requestedOn = row.date(11),
            .promisedOn = row.optionalDate(12),
            .coveredBy = row.optionalId<WarrantyId>(13),
            .refundMinor = row.optionalInteger(14),
            .refundPurchase = row.optionalId<PurchaseId>(15),
            .replacementDevice = row.optionalId<DeviceId>(16),
            .loanerDevice = row.optionalId<DeviceId>(17),
            .loanerOutOn = row.optionalDate(18),
            .loanerBackOn = row.optionalDate(19),
            .rejectReason = row.text(20),
            .rowVersion = row.integer(21)};
}

static void bindReturn(Statement &statement, const Return &record)
{
    statement.bindAll(record.number, record.caseId, record.device, record.purchaseLine, record.quantityMilli, record.kind, record.status,
                      record.resolution, record.reason, record.description, record.requestedOn, record.promisedOn, record.coveredBy,
                      record.refundMinor, record.refundPurchase, record.replacementDevice, record.loanerDevice, record.loanerOutOn,
                      record.loanerBackOn, noneIfEmpty(record.rejectReason));
}

constexpr int kBound = 20; // values of bindReturn

ReturnId ReturnStore::add(const Return &given, const Stamp &stamp)
{
    m_db.touch(Topic::Returns);
    auto record = given;
    if (record.number.isEmpty())
        record.number = nextDocumentNumber(m_db, u"RMA"_s, record.requestedOn.year());
    auto statement = m_db.prepare(uR"(
        INSERT INTO returns (number, case_id, device_id, purchase_line_id, quantity_milli, kind, status, resolution, reason, description,
                             requested_on, promised_on, covered_by_id, refund_minor, refund_purchase_id, replacement_device_id,
                             loaner_device_id, loaner_out_on, loaner_back_on, reject_reason, id)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))"_s);
    bindReturn(statement, record);
    record.id = {EventLog(m_db).nextId(u"returns"_s, kReturnEntity)};
    statement.bindAt(kBound, toSql(record.id));
    statement.run();
    indexReturns(m_db, {record.id});
    logChanges(std::nullopt, record, stamp, {});
    return record.id;
}

void ReturnStore::save(const Return &record, const Stamp &stamp, const QString &reason)
{
    m_db.touch(Topic::Returns);
    const auto before = find(record.id);
    auto statement = m_db.prepare(uR"(
        UPDATE returns
           SET number = ?, case_id = ?, device_id = ?, purchase_line_id = ?, quantity_milli = ?, kind = ?, status = ?, resolution = ?,
               reason = ?, description = ?, requested_on = ?, promised_on = ?, covered_by_id = ?, refund_minor = ?,
               refund_purchase_id = ?, replacement_device_id = ?, loaner_device_id = ?, loaner_out_on = ?, loaner_back_on = ?,
               reject_reason = ?, row_version = row_version + 1
         WHERE id = ? AND row_version = ?)"_s);
    bindReturn(statement, record);
    statement.bindAt(kBound, toSql(record.id));
    statement.bindAt(kBound + 1, toSql(record.rowVersion));
    requireOneRow(statement.run());
    indexReturns(m_db, {record.id});
    logChanges(before, record, stamp, reason);
}

void ReturnStore::remove(ReturnId id, qint64 rowVersion)
{
    m_db.touch(Topic::Returns);
    requireOneRow(m_db.prepare(u"DELETE FROM returns WHERE id = :id AND row_version = :row_version"_s)
                      .bind(u":id"_s, id)
                      .bind(u":row_version"_s, rowVersion)
                      .run());
    SearchIndex(m_db).remove(SearchKind::Return, id.value);
}

void ReturnStore::logChanges(const std::optional<Return> &before, const Return &after, const Stamp &stamp, const QString &reason)
{
    // A clock that was set back must not put a change before the one it follows.
    const Instant last{m_db.prepare(u"SELECT max(at) FROM events WHERE entity IN ('return', 'return_loaner') AND entity_id = :id"_s)
                           .bind(u":id"_s, after.id)
                           .number()};
    Event event{.entityId = after.id.value, .at = std::max(stamp.at, last), .by = stamp.by, .reason = noneIfEmpty(reason)};
    if (!before || before->status != after.status) {
        event.entity = kReturnEntity;
        event.fromState = before ? std::optional(toWord(before->status)) : std::nullopt;
        event.toState = toWord(after.status);
        EventLog(m_db).append(event);
    }
    const auto loanerOf = [](const Return &record) { return record.isLoanerOut() ? QString::number(record.loanerDevice->value) : QString(); };
    const auto loanerBefore = before ? loanerOf(*before) : QString();
    if (loanerBefore != loanerOf(after)) {
        event.entity = kReturnLoanerEntity;
        event.fromState = noneIfEmpty(loanerBefore);
        event.toState = loanerOf(after);
        EventLog(m_db).append(event);
    }
}

std::optional<Return> ReturnStore::find(ReturnId id) const
{
    return m_db.prepare(kColumns + u"WHERE id = :id"_s).bind(u":id"_s, id).row(&readReturn);
}

std::optional<Return> ReturnStore::findByNumber(const QString &number) const
{
    return m_db.prepare(kColumns + u"WHERE number = :number"_s).bind(u":number"_s, number).row(&readReturn);
}

QList<Return> ReturnStore::ofCase(CaseId id) const
{
    return m_db.prepare(kColumns + u"WHERE case_id = :id ORDER BY id"_s).bind(u":id"_s, id).rows(&readReturn);
}

std::optional<Return> ReturnStore::openOfDevice(DeviceId id) const
{
    return m_db.prepare(kColumns + u"WHERE device_id = :id AND status <> 'closed' ORDER BY id LIMIT 1"_s).bind(u":id"_s, id).row(&readReturn);
}

std::optional<Return> ReturnStore::loanerOutIn(DeviceId id) const
{
    return m_db.prepare(kColumns + u"WHERE loaner_device_id = :id AND loaner_back_on IS NULL"_s).bind(u":id"_s, id).row(&readReturn);
}

qint64 ReturnStore::pendingMilli(PurchaseLineId line) const
{
    return m_db
        .prepare(uR"(
        SELECT coalesce(sum(quantity_milli), 0)
          FROM returns
         WHERE purchase_line_id = :line AND status <> 'closed' AND refund_purchase_id IS NULL)"_s)
        .bind(u":line"_s, line)
        .number();
}

bool ReturnStore::hasOpen(CaseId id) const
{
    return m_db.prepare(u"SELECT count(*) FROM returns WHERE case_id = :id AND status <> 'closed'"_s).bind(u":id"_s, id).number() > 0;
}

QList<PurchaseLineId> ReturnStore::linesNamed(PurchaseId id) const
{
    return m_db
        .prepare(u"SELECT id FROM purchase_lines l WHERE purchase_id = :id AND EXISTS (SELECT 1 FROM returns WHERE purchase_line_id = l.id)"_s)
        .bind(u":id"_s, id)
        .rows([](const Statement &row) { return row.id<PurchaseLineId>(0); });
}

QStringList ReturnStore::reasons(int limit) const
{
    return m_db
        .prepare(uR"(
        SELECT reason
          FROM (SELECT reason FROM returns WHERE reason <> '' ORDER BY id DESC LIMIT 5000)
         GROUP BY reason
         ORDER BY count(*) DESC, reason
         LIMIT :limit)"_s)
        .bind(u":limit"_s, limit)
        .rows([](const Statement &row) { return row.text(0); });
}

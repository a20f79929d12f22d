// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transfer/takeback.h"

#include "models/cases/casestore.h"
#include "models/customers/customerstore.h"
#include "models/offers/offerstore.h"
#include "models/products/productstore.h"
#include "models/purchases/purchasesearchtext.h"
#include "models/purchases/purchasestore.h"
#include "models/search/devicesearch.h"
#include "models/search/offersearch.h"
#include "models/storage/database.h"
#include "models/storage/jsonvalue.h"
#include "models/storage/searchindex.h"
#include "models/transfer/importedtables.h"
#include "models/transfer/importerror.h"
#include "models/transfer/importlog.h"
#include "models/transfer/rowjson.h"
#include "models/transfer/summaryevents.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

/// Rows that the import changed and someone after it.
static const QString kChangedSince = uR"(
    SELECT count(*)
      FROM import_changes c
      JOIN %1 t ON t.id = c.row_id
     WHERE c.import_id = ? AND c.table_name = ?
       AND t.row_version > (SELECT max(json_extract(last.before_json, '$.row.row_version'))
                              FROM import_changes last
                             WHERE last.import_id = c.import_id AND last.table_name = c.table_name AND last.row_id = c.row_id) + 1)"_s;

/// In use is also what a later import has changed. Binds the import, then the table.
static QString conditionOf(const ImportedTable &table)
{
    return u"t.import_id = ? AND (EXISTS (SELECT 1 FROM import_changes c WHERE c.table_name = ? AND c.row_id = t.id AND c.import_id > t.import_id) OR %1)"_s
        .arg(table.use);
}

static qint64 usedRecords(Connection &db, qint64 importId)
{
    qint64 used = 0;
    for (const auto &table : importedTables()) {
        if (!table.use.isEmpty())
            used += db.prepare(u"SELECT count(*) FROM %1 t WHERE %2"_s.arg(table.name, conditionOf(table))).bindAll(importId, table.name).number();
    }
    for (const auto &changed : {u"customers"_s, u"products"_s, u"purchases"_s, u"cases"_s, u"offers"_s, u"devices"_s, u"warranties"_s})
        used += db.prepare(kChangedSince.arg(changed)).bindAll(importId, changed).number();
    return used;
}

/// What the log calls the rows of a table.
static QStringList entitiesOf(const QString &table)
{
    static const QHash<QString, QStringList> entities{{u"cases"_s, {u"case"_s, u"case_level"_s, u"case_assignee"_s}},
                                                      {u"offers"_s, {kOfferEntity}},
                                                      {u"warranties"_s, {u"warranty"_s}},
                                                      {u"service_plans"_s, {u"service_plan"_s}},
                                                      {u"devices"_s, {u"device"_s, u"device_owner"_s}},
                                                      {u"purchases"_s, {kPurchaseEntity}}};
    return entities.value(table);
}

/// What is kept keeps its history: events cannot change whose they are, so they are written once more before those of the import go.
static void keepHistory(Connection &db, const ImportedTable &table, qint64 importId)
{
    const auto sql = uR"(
        INSERT INTO events (entity, entity_id, from_state, to_state, at, by, reason)
        SELECT entity, entity_id, from_state, to_state, at, by, reason
          FROM events
         WHERE import_id = ? AND entity IN (SELECT value FROM json_each(?)) AND entity_id IN (SELECT t.id FROM %1 t WHERE %2)
         ORDER BY id)"_s;
    db.prepare(sql.arg(table.name, conditionOf(table))).bindAll(importId, jsonArray(entitiesOf(table.name)), importId, table.name).run();
}

/// What is in use becomes the shop's own.
static void keepUsed(Connection &db, qint64 importId)
{
    for (const auto &table : importedTables()) {
        if (table.use.isEmpty())
            continue;
        keepHistory(db, table, importId);
        const auto sql = u"UPDATE %1 AS t SET import_id = NULL WHERE %2"_s;
        db.prepare(sql.arg(table.name, conditionOf(table))).bindAll(importId, table.name).run();
    }
}

static void begin(Connection &db, qint64 importId, InUse inUse)
{
    ImportLog log(db);
    const auto entry = log.find(importId);
    if (!entry)
        throw ImportError(ImportErrorKind::NoSuchImport, {}, QString::number(importId));
    if (inUse == InUse::Keep) {
        keepUsed(db, importId);
    } else if (entry->state != ImportState::Finished) {
        throw ImportError(ImportErrorKind::NotFinished, {}, QString::number(importId));
    } else if (const auto used = usedRecords(db, importId); used > 0) {
        throw ImportError(ImportErrorKind::InUse, {}, QString::number(used));
    }
    log.setState(importId, ImportState::Reverting);
}

static void touchAll(Connection &db)
{
    db.touch(Topic::Customers | Topic::Products | Topic::Purchases | Topic::Cases | Topic::Surveys | Topic::Offers | Topic::Imports | Topic::Staff |
             Topic::Devices);
}

/// The devices that are found by the registration numbers of these warranties.
static QList<DeviceId> devicesOfWarranties(Connection &db, const QString &idsSql, qint64 importId)
{
    return db
        .prepare(u"SELECT DISTINCT device_id FROM warranties WHERE registration_number IS NOT NULL AND device_id IS NOT NULL"_s +
                 u" AND id IN ("_s + idsSql + u')')
        .bind(u":import_id"_s, importId)
        .rows([](const Statement &row) { return row.id<DeviceId>(0); });
}

static void indexPurchase(Connection &db, PurchaseId id)
{
    if (const auto purchase = PurchaseStore(db).find(id))
        SearchIndex(db).replace(SearchKind::Purchase, id.value, searchWords(*purchase), searchPieces(*purchase));
}

static void refreshIndex(Connection &db, const QString &table, qint64 id)
{
    if (table == u"customers"_s)
        CustomerStore(db).reindex({id});
    else if (table == u"products"_s)
        ProductStore(db).reindex({id});
    else if (table == u"cases"_s)
        CaseStore(db).reindex(CaseId{id});
    else if (table == u"offers"_s)
        indexOffers(db, {{id}});
    else if (table == u"purchases"_s)
        indexPurchase(db, {id});
    else if (table == u"devices"_s)
        indexDevices(db, {DeviceId{id}});
    else if (table == u"warranties"_s)
        indexDevices(db, {DeviceId{db.prepare(u"SELECT device_id FROM warranties WHERE id = ?"_s).bindAll(id).number()}});
}

/// A case whose history was imported and went again gets its summary back.
static void restoreSummary(Connection &db, qint64 id)
{
    EventLog log(db);
    if (!log.of(u"case"_s, id).isEmpty())
        return;
    const auto importId = db.prepare(u"SELECT import_id FROM cases WHERE id = ?"_s).bindAll(id).row([](const Statement &row) {
        return row.optionalInteger(0);
    });
    const auto record = CaseStore(db).find({id});
    const auto events = record ? summaryEvents(*record) : QList<Event>();
    for (const auto &event : events)
        log.append(event, importId.value_or(std::nullopt));
}

/// A draft that the import changed and someone issued since stays as it was issued.
static bool isIssued(Connection &db, qint64 offer)
{
    return db.prepare(u"SELECT count(*) FROM offers WHERE id = ? AND status <> 'draft'"_s).bindAll(offer).number() > 0;
}

namespace {

struct Change {
    qint64 id;
    QString table;
    qint64 rowId;
    QByteArray before;
};

} // namespace

/// What the import made of lines that go again comes off them; it goes itself a little later.
static void unlink(Connection &db, qint64 importId, qint64 purchase)
{
    for (const auto &table : {u"devices"_s, u"warranties"_s}) {
        db.prepare(uR"(
            UPDATE %1 SET purchase_line_id = NULL
             WHERE import_id = ? AND purchase_line_id IN (SELECT id FROM purchase_lines WHERE purchase_id = ?))"_s.arg(table))
            .bindAll(importId, purchase)
            .run();
    }
}

/// Puts the latest changed rows back; how many were left to do.
static qsizetype restoreSome(Connection &db, qint64 importId)
{
    const auto changes = db.prepare(uR"(
        SELECT id, table_name, row_id, before_json FROM import_changes WHERE import_id = ? ORDER BY id DESC LIMIT 500)"_s)
                             .bindAll(importId)
                             .rows([](const Statement &row) {
                                 return Change{row.integer(0), row.text(1), row.integer(2), row.text(3).toUtf8()};
                             });
    for (const auto &change : changes) {
        if (change.table == u"offers"_s && isIssued(db, change.rowId)) {
            db.prepare(u"DELETE FROM import_changes WHERE id = ?"_s).bindAll(change.id).run();
            continue;
        }
        if (change.table == u"purchases"_s)
            unlink(db, importId, change.rowId);
        restoreRow(db, change.table, change.rowId, QJsonDocument::fromJson(change.before).object());
        refreshIndex(db, change.table, change.rowId);
        if (change.table == u"cases"_s)
            restoreSummary(db, change.rowId);
        db.prepare(u"DELETE FROM import_changes WHERE id = ?"_s).bindAll(change.id).run();
    }
    touchAll(db);
    return changes.size();
}

/// Removes some of the rows that the import made; how many.
static int removeSome(Connection &db, const ImportedTable &table, qint64 importId)
{
    const auto some = u"SELECT id FROM %1 WHERE import_id = :import_id ORDER BY %2 LIMIT 2000"_s.arg(table.name, table.order);
    if (table.searchKind)
        SearchIndex(db).removeOfImport(*table.searchKind, some, importId);
    touchAll(db);
    const bool areWarranties = table.name == u"warranties"_s;
    const auto covered = areWarranties ? devicesOfWarranties(db, some, importId) : QList<DeviceId>();
    const auto removal = u"DELETE FROM "_s + table.name + u" WHERE id IN ("_s + some + u')';
    const auto removed = db.prepare(removal).bind(u":import_id"_s, importId).run();
    indexDevices(db, covered);
    return removed;
}

/// The names and numbers of what was removed leave the search index too.
static void forgetNames(Database &database)
{
    for (bool isFirst = true; database.write([isFirst](Connection &db) { return SearchIndex(db).mergeSome(isFirst); }).result();)
        isFirst = false;
}

void takeBack(Database &database, qint64 importId, InUse inUse)
{
    database.write([=](Connection &db) { begin(db, importId, inUse); }).waitForFinished();
    while (database.write([=](Connection &db) { return restoreSome(db, importId); }).result() > 0) { }
    for (const auto &table : importedTables()) {
        while (database.write([=](Connection &db) { return removeSome(db, table, importId); }).result() > 0) { }
    }
    forgetNames(database);
    database.write([=](Connection &db) { ImportLog(db).setState(importId, ImportState::Reverted); }).waitForFinished();
}

int takeBackInterrupted(Database &database)
{
    const auto entries = database.read([](Connection &db) { return ImportLog(db).all(); }).result();
    int count = 0;
    for (const auto &entry : entries) {
        if (entry.state != ImportState::Running && entry.state != ImportState::Reverting)
            continue;
        takeBack(database, entry.id, InUse::Keep);
        ++count;
    }
    return count;
}

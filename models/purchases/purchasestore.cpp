// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/purchases/purchasestore.h"

#include "models/purchases/purchasesearchtext.h"
#include "models/storage/connection.h"
#include "models/storage/eventlog.h"
#include "models/storage/idarray.h"
#include "models/storage/rowversion.h"
#include "models/storage/searchindex.h"

using namespace Qt::StringLiterals;

static Purchase readPurchase(const Statement &row)
{
    return {.id = row.id<PurchaseId>(0),
            .number = row.text(1),
            .customer = row.optionalId<CustomerId>(2),
            .kind = row.choice<PurchaseKind>(3),
            .status = row.choice<PurchaseStatus>(4),
            .madeOn = row.date(5),
            .madeAt = row.optionalInstant(6),
            .deliveredOn = row.optionalDate(7),
            .dueOn = row.optionalDate(8),
            .channel = row.choice<Channel>(9),
            .currency = row.text(10),
            .netMinor = row.integer(11),
            .grossMinor = row.integer(12),
            .rowVersion = row.integer(13)};
}

static PurchaseLine readLine(const Statement &row)
{
    return {.id = row.id<PurchaseLineId>(0),
            .product = row.optionalId<ProductId>(1),
            .description = row.text(2),
            .quantityMilli = row.integer(3),
            .unitPriceE4 = row.integer(4),
            .taxRateBp = static_cast<int>(row.integer(5)),
            .netMinor = row.integer(6),
            .grossMinor = row.integer(7),
            .serial = row.text(8),
            .deliveredOn = row.optionalDate(9),
            .returns = row.optionalId<PurchaseLineId>(10)};
}

static Payment readPayment(const Statement &row)
{
    return {.id = row.id<PaymentId>(0),
            .paidOn = row.date(1),
            .amountMinor = row.integer(2),
            .method = row.choice<PaymentMethod>(3)};
}

QString PurchaseStore::freeNumber(PurchaseKind kind) const
{
    const auto letter = kind == PurchaseKind::Return ? u"R"_s : u"P"_s;
    auto next = m_db.prepare(u"SELECT coalesce(max(id), 0) + 1 FROM purchases"_s).number();
    while (true) {
        const auto number = u"%1-%2"_s.arg(letter).arg(next, 6, 10, QChar(u'0'));
        if (m_db.prepare(u"SELECT count(*) FROM purchases WHERE number = ?"_s).bindAll(number).number() == 0)
            return number;
        ++next;
    }
}

static void bindHead(Statement &statement, const Purchase &purchase)
{
    statement.bind(u":number"_s, purchase.number)
        .bind(u":customer_id"_s, purchase.customer)
        .bind(u":kind"_s, purchase.kind)
        .bind(u":status"_s, purchase.status)
        .bind(u":made_on"_s, purchase.madeOn)
        .bind(u":made_at"_s, purchase.madeAt)
        .bind(u":delivered_on"_s, purchase.deliveredOn)
        .bind(u":due_on"_s, purchase.dueOn)
        .bind(u":channel"_s, purchase.channel)
        .bind(u":currency"_s, purchase.currency)
        .bind(u":net_minor"_s, purchase.netMinor)
        .bind(u":gross_minor"_s, purchase.grossMinor);
}

PurchaseId PurchaseStore::add(const Purchase &given, const Stamp &stamp, std::optional<qint64> importId)
{
    m_db.touch(Topic::Purchases);
    auto purchase = given;
    if (purchase.number.isEmpty())
        purchase.number = freeNumber(purchase.kind);
    purchase.id = {EventLog(m_db).nextId(u"purchases"_s, kPurchaseEntity)};
    auto statement = m_db.prepare(uR"(
        INSERT INTO purchases (id, number, customer_id, kind, status, made_on, made_at, delivered_on, due_on, channel, currency,
                               net_minor, gross_minor, import_id)
        VALUES (:id, :number, :customer_id, :kind, :status, :made_on, :made_at, :delivered_on, :due_on, :channel, :currency,
                :net_minor, :gross_minor, :import_id))"_s);
    bindHead(statement, purchase);
    statement.bind(u":id"_s, purchase.id).bind(u":import_id"_s, importId).run();
    int position = 0;
    for (const auto &line : purchase.lines)
        addLine(purchase.id, line, position++);
    for (const auto &payment : purchase.payments)
        addPayment(purchase.id, payment, importId);
    SearchIndex(m_db).add(SearchKind::Purchase, purchase.id.value, searchWords(purchase), searchPieces(purchase));
    EventLog(m_db).append(changeOf(kPurchaseEntity, purchase.id.value, {}, toWord(purchase.status), stamp), importId);
    return purchase.id;
}

void PurchaseStore::addLine(PurchaseId id, const PurchaseLine &line, int position)
{
    m_db.prepare(uR"(
        INSERT INTO purchase_lines (purchase_id, position, product_id, description, quantity_milli, unit_price_e4, tax_rate_bp,
                                    net_minor, gross_minor, serial, delivered_on, returns_line_id)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))"_s)
        .bindAll(id, position, line.product, line.description, line.quantityMilli, line.unitPriceE4, line.taxRateBp,
                 line.netMinor, line.grossMinor, noneIfEmpty(line.serial), line.deliveredOn, line.returns)
        .run();
}

bool PurchaseStore::saveLine(PurchaseId id, const PurchaseLine &line, int position)
{
    return m_db.prepare(uR"(
        UPDATE purchase_lines
           SET position = ?, product_id = ?, description = ?, quantity_milli = ?, unit_price_e4 = ?, tax_rate_bp = ?,
               net_minor = ?, gross_minor = ?, serial = ?, delivered_on = ?, returns_line_id = ?
         WHERE id = ? AND purchase_id = ?)"_s)
               .bindAll(position, line.product, line.description, line.quantityMilli, line.unitPriceE4, line.taxRateBp,
                        line.netMinor, line.grossMinor, noneIfEmpty(line.serial), line.deliveredOn, line.returns,
                        line.id, id)
               .run() == 1;
}

void PurchaseStore::saveLines(const Purchase &purchase)
{
    QList<PurchaseLineId> kept;
    for (const auto &line : purchase.lines) {
        if (line.id.isValid())
            kept.append(line.id);
    }
    m_db.prepare(uR"(
        DELETE FROM purchase_lines
         WHERE purchase_id = :id AND id NOT IN (SELECT value FROM json_each(:kept)))"_s)
        .bind(u":id"_s, purchase.id)
        .bind(u":kept"_s, idArray(kept))
        .run();
    int position = 0;
    for (const auto &line : purchase.lines) {
        // One that was removed meanwhile comes back: that is how a change is undone.
        if (!line.id.isValid() || !saveLine(purchase.id, line, position))
            addLine(purchase.id, line, position);
        ++position;
    }
}

void PurchaseStore::save(const Purchase &purchase, const Stamp &stamp, const QString &reason, std::optional<qint64> importId)
{
    m_db.touch(Topic::Purchases);
    const auto before = find(purchase.id);
    auto statement = m_db.prepare(uR"(
        UPDATE purchases
           SET number = :number, customer_id = :customer_id, kind = :kind, status = :status, made_on = :made_on,
               made_at = :made_at, delivered_on = :delivered_on, due_on = :due_on, channel = :channel, currency = :currency,
               net_minor = :net_minor, gross_minor = :gross_minor, row_version = row_version + 1
         WHERE id = :id AND row_version = :row_version)"_s);
    bindHead(statement, purchase);
    requireOneRow(statement.bind(u":id"_s, purchase.id).bind(u":row_version"_s, purchase.rowVersion).run());
    saveLines(purchase);
    SearchIndex(m_db).replace(SearchKind::Purchase, purchase.id.value, searchWords(purchase), searchPieces(purchase));
    if (before->status != purchase.status)
        EventLog(m_db).append(changeOf(kPurchaseEntity, purchase.id.value, toWord(before->status), toWord(purchase.status), stamp, reason), importId);
}

void PurchaseStore::remove(PurchaseId id, qint64 rowVersion)
{
    m_db.touch(Topic::Purchases);
    requireOneRow(m_db.prepare(uR"(
        DELETE FROM purchases
         WHERE id = :id AND row_version = :row_version
           AND NOT EXISTS (SELECT 1 FROM survey_responses WHERE purchase_id = purchases.id)
           AND NOT EXISTS (SELECT 1 FROM offers WHERE purchase_id = purchases.id)
           AND NOT EXISTS (SELECT 1 FROM purchase_lines AS line JOIN devices ON devices.purchase_line_id = line.id
                            WHERE line.purchase_id = purchases.id)
           AND NOT EXISTS (SELECT 1 FROM purchase_lines AS line JOIN warranties ON warranties.purchase_line_id = line.id
                            WHERE line.purchase_id = purchases.id)
           AND NOT EXISTS (SELECT 1 FROM returns WHERE refund_purchase_id = purchases.id)
           AND NOT EXISTS (SELECT 1 FROM purchase_lines AS line JOIN returns ON returns.purchase_line_id = line.id
                            WHERE line.purchase_id = purchases.id)
           AND NOT EXISTS (SELECT 1 FROM purchase_lines AS back JOIN purchase_lines AS line ON line.id = back.returns_line_id
                            WHERE line.purchase_id = purchases.id))"_s)
                      .bind(u":id"_s, id)
                      .bind(u":row_version"_s, rowVersion)
                      .run());
    SearchIndex(m_db).remove(SearchKind::Purchase, id.value);
}

std::optional<Purchase> PurchaseStore::find(PurchaseId id) const
{
    auto purchase = m_db.prepare(uR"(
        SELECT id, number, customer_id, kind, status, made_on, made_at, delivered_on, due_on, channel, currency, net_minor,
               gross_minor, row_version
          FROM purchases WHERE id = :id)"_s)
                        .bind(u":id"_s, id)
                        .row(&readPurchase);
    if (purchase)
        readParts(*purchase);
    return purchase;
}

void PurchaseStore::readParts(Purchase &purchase) const
{
    purchase.lines = m_db.prepare(uR"(
        SELECT id, product_id, description, quantity_milli, unit_price_e4, tax_rate_bp, net_minor, gross_minor, serial,
               delivered_on, returns_line_id
          FROM purchase_lines WHERE purchase_id = :id ORDER BY position, id)"_s)
                         .bind(u":id"_s, purchase.id)
                         .rows(&readLine);
    purchase.payments =
        m_db.prepare(
                u"SELECT id, paid_on, amount_minor, method FROM payments WHERE purchase_id = :id ORDER BY paid_on, id"_s)
            .bind(u":id"_s, purchase.id)
            .rows(&readPayment);
}

std::optional<Purchase> PurchaseStore::findByNumber(const QString &number) const
{
    const auto id =
        m_db.prepare(u"SELECT id FROM purchases WHERE number = :number"_s).bind(u":number"_s, number).number();
    return id == 0 ? std::nullopt : find({id});
}

std::optional<PurchaseId> PurchaseStore::findByLine(PurchaseLineId line) const
{
    return m_db.prepare(u"SELECT purchase_id FROM purchase_lines WHERE id = :id"_s)
        .bind(u":id"_s, line)
        .row([](const Statement &row) { return row.id<PurchaseId>(0); });
}

QHash<PurchaseLineId, qint64> PurchaseStore::returnedMilli(PurchaseId id) const
{
    auto statement = m_db.prepare(uR"(
        SELECT line.id, -sum(back.quantity_milli)
          FROM purchase_lines AS line
          JOIN purchase_lines AS back ON back.returns_line_id = line.id
          JOIN purchases AS document ON document.id = back.purchase_id AND document.status <> 'cancelled'
         WHERE line.purchase_id = :id
         GROUP BY line.id)"_s);
    statement.bind(u":id"_s, id);
    QHash<PurchaseLineId, qint64> returned;
    while (statement.next())
        returned.insert(statement.id<PurchaseLineId>(0), statement.integer(1));
    return returned;
}

QList<PurchaseId> PurchaseStore::returnsOf(PurchaseId id) const
{
    return m_db
        .prepare(uR"(
        SELECT DISTINCT back.purchase_id
          FROM purchase_lines AS line
          JOIN purchase_lines AS back ON back.returns_line_id = line.id
         WHERE line.purchase_id = :id
         ORDER BY back.purchase_id)"_s)
        .bind(u":id"_s, id)
        .rows([](const Statement &row) { return row.id<PurchaseId>(0); });
}

PaymentId PurchaseStore::addPayment(PurchaseId id, const Payment &payment, std::optional<qint64> importId)
{
    m_db.touch(Topic::Purchases);
    return {
        m_db.prepare(
                u"INSERT INTO payments (purchase_id, paid_on, amount_minor, method, import_id) VALUES (?, ?, ?, ?, ?)"_s)
            .bindAll(id, payment.paidOn, payment.amountMinor, payment.method, importId)
            .insert()};
}

void PurchaseStore::removePayment(PaymentId id)
{
    m_db.touch(Topic::Purchases);
    requireOneRow(m_db.prepare(u"DELETE FROM payments WHERE id = :id"_s).bind(u":id"_s, id).run());
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transfer/purchasesimport.h"

#include "models/actions/syncdevices.h"
#include "models/core/money.h"
#include "models/devices/devicestore.h"
#include "models/purchases/purchaserules.h"
#include "models/purchases/purchasestore.h"
#include "models/storage/connection.h"
#include "models/transfer/importlog.h"
#include "models/transfer/referenceresolver.h"

using namespace Qt::StringLiterals;

namespace {

/// The places of the fields in fieldsOf(ImportKind::Purchases).
enum Field {
    Number, Date, CustomerField, ProductField, Sku, Description, Quantity, UnitPrice, TaxRate, Currency, Serial, DeliveredOn, DueOn, Paid, Status
};

/// The rows of one number that stand in one chunk.
struct Group {
    Purchase purchase;
    QList<PurchaseLineDraft> rows;
};

/// What the rows of a chunk name, and where its groups go.
struct Desk {
    Connection &db;
    const ImportContext &context;
    ReferenceResolver resolver;
    QSet<QString> &own; ///< the numbers that this import has made or replaced
    QList<PurchaseId> written;
    ChunkOutcome outcome;
};

} // namespace

PurchasesImport::PurchasesImport(const ImportContext &context) : m_context(context) {}

void PurchasesImport::take(ImportRecord &record)
{
    PurchaseLineDraft draft;
    draft.fileLine = record.line();
    takeHead(record, draft);
    takeLine(record, draft);
    if (!record.problems().isEmpty())
        return;
    draft.head.lines = {draft.line};
    const bool fits = deriveFromLines(draft.head);
    if (!fits)
        record.addProblem(UnitPrice, ProblemKind::OutOfRange, record.text(UnitPrice));
    const auto problems = fits ? problemsOf(draft.head) : Problems();
    for (const auto &problem : problems)
        record.addProblem(problem);
    draft.line = draft.head.lines.takeFirst();
    if (record.problems().isEmpty())
        m_drafts.append(draft);
}

void PurchasesImport::takeHead(ImportRecord &record, PurchaseLineDraft &draft) const
{
    auto &head = draft.head;
    head.number = record.requiredText(Number);
    const auto at = record.instant(Date);
    if (!at && record.problems().isEmpty())
        record.addProblem(Date, ProblemKind::Missing);
    if (at) {
        head.madeOn = dayOf(*at, m_context.shop.zone);
        head.madeAt = startOfDay(head.madeOn, m_context.shop.zone) == *at ? std::nullopt : at;
    }
    draft.customer = record.customerName(CustomerField);
    head.currency = record.text(Currency).toUpper();
    if (head.currency.isEmpty())
        head.currency = m_context.shop.currency;
    head.dueOn = record.date(DueOn);
    // Of the states only this one does not follow from the lines.
    if (record.choice<PurchaseStatus>(Status) == PurchaseStatus::Cancelled)
        head.status = PurchaseStatus::Cancelled;
    if (const auto paid = record.text(Paid).toLower(); paid == u"yes"_s || paid == u"true"_s || paid == u"tak"_s || paid == u"да"_s)
        draft.paysAll = true;
    else if (paid != u"no"_s && paid != u"false"_s && paid != u"nie"_s && paid != u"нет"_s)
        draft.paidMinor = record.scaled(Paid, minorDigits(head.currency));
}

void PurchasesImport::takeLine(ImportRecord &record, PurchaseLineDraft &draft) const
{
    draft.sku = record.sku(Sku);
    draft.product = record.productName(ProductField);
    auto &line = draft.line;
    for (const auto &text : {record.text(Description), draft.product, draft.sku, draft.head.number}) {
        if (line.description.isEmpty())
            line.description = text;
    }
    line.quantityMilli = record.scaled(Quantity, 3).value_or(1000);
    line.unitPriceE4 = record.scaled(UnitPrice, 4).value_or(0);
    line.taxRateBp = static_cast<int>(record.scaled(TaxRate, 2).value_or(0));
    line.serial = record.text(Serial);
    // A file that does not speak of deliveries lists what went over the counter.
    line.deliveredOn = record.isMapped(DeliveredOn) ? record.date(DeliveredOn) : std::optional(draft.head.madeOn);
}

static QList<Group> grouped(const QList<PurchaseLineDraft> &drafts)
{
    QList<Group> groups;
    QHash<QString, qsizetype> places;
    for (const auto &draft : drafts) {
        const auto place = places.constFind(draft.head.number);
        if (place != places.constEnd()) {
            groups[*place].rows.append(draft);
            continue;
        }
        places.insert(draft.head.number, groups.size());
        groups.append({draft.head, {draft}});
    }
    return groups;
}

static void loadReferences(ReferenceResolver &resolver, const QList<PurchaseLineDraft> &drafts)
{
    QSet<QString> customers;
    QSet<QString> skus;
    QSet<QString> products;
    for (const auto &draft : drafts) {
        if (!draft.customer.isEmpty())
            customers.insert(draft.customer);
        if (!draft.sku.isEmpty())
            skus.insert(draft.sku);
        else if (!draft.product.isEmpty())
            products.insert(draft.product);
    }
    resolver.loadCustomers(customers.values());
    resolver.loadProducts(skus.values(), products.values());
}

/// Payments that the rows speak of: all of it, or the first amount that is named.
static QList<Payment> paymentsOf(const Group &group, const Purchase &purchase)
{
    for (const auto &row : group.rows) {
        const auto amount = row.paysAll ? std::optional(purchase.grossMinor) : row.paidMinor;
        if (amount && *amount != 0)
            return {{.paidOn = purchase.madeOn, .amountMinor = *amount, .method = PaymentMethod::Other}};
    }
    return {};
}

/// Adds the lines of the group; false where its sums leave the range.
static bool appendLines(Desk &desk, const Group &group, Purchase &purchase)
{
    for (const auto &row : group.rows) {
        if (!purchase.customer)
            purchase.customer = desk.resolver.customer(row.customer);
        purchase.lines.append(row.line);
        const auto name = row.product.isEmpty() ? row.line.description : row.product;
        purchase.lines.last().product = row.sku.isEmpty() && row.product.isEmpty() ? std::nullopt : desk.resolver.product(row.sku, name);
    }
    return deriveFromLines(purchase);
}

static void refuse(Desk &desk, const Group &group, const QString &field, const QString &reason)
{
    for (const auto &row : group.rows)
        desk.outcome.refused.append({row.fileLine, field, reason});
}

/// A purchase has one currency; sums over several would mean nothing.
static bool isOfOneCurrency(const Group &group, const QString &currency)
{
    return std::all_of(group.rows.begin(), group.rows.end(), [&](const PurchaseLineDraft &row) { return row.head.currency == currency; });
}

/// A line that is in the shop already and is sold again as it was keeps its id, and so its devices.
static void keepIds(Purchase &purchase, QList<PurchaseLine> before)
{
    for (auto &line : purchase.lines) {
        const auto same = std::find_if(before.begin(), before.end(), [&line](const PurchaseLine &old) {
            return old.product == line.product && old.description == line.description && old.serial == line.serial;
        });
        if (same == before.end())
            continue;
        line.id = same->id;
        before.erase(same);
    }
}

/// Devices of lines that the file does not have stay, but without the line.
static void unlinkDevices(Connection &db, const ImportContext &context, const Purchase &before, const Purchase &after)
{
    const auto devices = DeviceStore(db).ofLines(linesOnlyIn(before, after));
    for (auto device : devices) {
        ImportLog(db).noteBefore(context.importId, u"devices"_s, device.id.value, {{u"warranties"_s, u"device_id"_s}});
        device.purchaseLine.reset();
        DeviceStore(db).save(device, context.stamp);
        db.prepare(u"UPDATE warranties SET purchase_line_id = NULL WHERE device_id = ?"_s).bindAll(device.id).run();
    }
}

static void addPurchase(Desk &desk, const Group &group, Purchase purchase, const Stamp &stamp)
{
    purchase.payments = paymentsOf(group, purchase);
    desk.written.append(PurchaseStore(desk.db).add(purchase, stamp, desk.context.importId));
    ++desk.outcome.created;
}

/// One that the shop had before this import is noted as it was.
static void savePurchase(Desk &desk, Purchase purchase, const Purchase &existing, bool isOwn, const Stamp &stamp)
{
    if (!isOwn) {
        ImportLog(desk.db).noteBefore(desk.context.importId, u"purchases"_s, purchase.id.value, {{u"purchase_lines"_s, u"purchase_id"_s}});
        ++desk.outcome.updated;
        keepIds(purchase, existing.lines);
        unlinkDevices(desk.db, desk.context, existing, purchase);
    }
    desk.written.append(purchase.id);
    PurchaseStore(desk.db).save(purchase, stamp, u"import"_s, desk.context.importId);
}

static void store(Desk &desk, const Group &group)
{
    const auto existing = PurchaseStore(desk.db).findByNumber(group.purchase.number);
    const bool isOwn = desk.own.contains(group.purchase.number);
    if (existing && !isOwn && desk.context.onDuplicate == OnDuplicate::Skip) {
        ++desk.outcome.skipped;
        return;
    }
    auto purchase = existing.value_or(group.purchase);
    if (existing && !isOwn) {
        purchase.lines.clear();
        purchase.currency = group.purchase.currency;
    }
    if (!isOfOneCurrency(group, purchase.currency))
        return refuse(desk, group, u"currency"_s, u"the rows of one purchase are in different currencies"_s);
    if (!appendLines(desk, group, purchase))
        return refuse(desk, group, u"unit_price"_s, u"the sum of the purchase is out of range"_s);
    desk.own.insert(purchase.number);
    const auto at = purchase.madeAt.value_or(startOfDay(purchase.madeOn, desk.context.shop.zone));
    const Stamp stamp{at, desk.context.stamp.by};
    existing ? savePurchase(desk, purchase, *existing, isOwn, stamp) : addPurchase(desk, group, purchase, stamp);
}

ChunkWork PurchasesImport::takeChunk(bool)
{
    return [context = m_context, drafts = std::exchange(m_drafts, {}), own = m_own](Connection &db) {
        Desk desk{.db = db, .context = context, .resolver = ReferenceResolver(db, context), .own = *own, .written = {}, .outcome = {}};
        loadReferences(desk.resolver, drafts);
        const auto groups = grouped(drafts);
        for (const auto &group : groups)
            store(desk, group);
        syncDevices(db, desk.written, context.stamp, {}, context.importId);
        return desk.outcome;
    };
}

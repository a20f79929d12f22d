// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transfer/warrantiesimport.h"

#include "models/core/textfold.h"
#include "models/devices/devicerules.h"
#include "models/storage/connection.h"
#include "models/storage/keylookup.h"
#include "models/transfer/importlog.h"
#include "models/transfer/referenceresolver.h"
#include "models/transfer/shelfofdevices.h"
#include "models/warranties/warrantyrules.h"

using namespace Qt::StringLiterals;

namespace {

/// The places of the fields in fieldsOf(ImportKind::Warranties).
enum Field {
    CustomerField, ProductField, StartsOn, Months, EndsOn, Serial, Layer, Provider, RegisteredOn, Number, Sku, RegistrationRequired,
    ClaimLimit, VoidOn, VoidReason, PurchaseField, AcquiredOn, Status, Note
};

} // namespace

void WarrantiesImport::takeTerm(ImportRecord &record, Warranty &warranty) const
{
    const auto startsOn = record.date(StartsOn);
    if (!startsOn && record.text(StartsOn).isEmpty())
        record.addProblem(StartsOn, ProblemKind::Missing);
    warranty.startsOn = startsOn.value_or(QDate());
    const auto months = record.integer(Months, 0, kMaxTermMonths);
    warranty.endsOn = record.date(EndsOn);
    if (!months && !warranty.endsOn && record.text(Months).isEmpty() && record.text(EndsOn).isEmpty())
        record.addProblem(Months, ProblemKind::Missing);
    if (!months || !startsOn)
        return;
    if (*months == 0 && warranty.endsOn)
        record.addProblem(EndsOn, ProblemKind::NotAllowed, u"0 months are for life, which has no end"_s);
    if (*months == 0)
        return;
    warranty.termMonths = months;
    if (!warranty.endsOn)
        warranty.endsOn = lastCoveredDay(*startsOn, *months);
}

static void takeDevice(ImportRecord &record, WarrantyDraft &draft)
{
    draft.customer = record.customerName(CustomerField);
    draft.product = record.productName(ProductField);
    if (draft.product.isEmpty())
        record.addProblem(ProductField, ProblemKind::Missing);
    draft.sku = record.sku(Sku);
    draft.purchase = record.text(PurchaseField);
    auto &device = draft.device;
    device.serial = cleanLine(record.text(Serial));
    device.acquiredOn = record.date(AcquiredOn);
    device.note = record.text(Note);
    const auto status = record.choice<DeviceStatus>(Status);
    draft.namesStatus = status.has_value();
    device.status = status.value_or(DeviceStatus::Owned);
    // Only what went over the counter, and what is the shop's own, is nobody's.
    if (draft.customer.isEmpty() && draft.purchase.isEmpty() && device.status == DeviceStatus::Owned)
        record.addProblem(CustomerField, ProblemKind::Missing);
}

void WarrantiesImport::take(ImportRecord &record)
{
    WarrantyDraft draft;
    draft.line = record.line();
    auto &warranty = draft.warranty;
    takeTerm(record, warranty);
    warranty.layer = record.choice<WarrantyLayer>(Layer).value_or(WarrantyLayer::Manufacturer);
    warranty.provider = cleanLine(record.text(Provider));
    warranty.registrationNumber = cleanLine(record.text(Number));
    warranty.registeredOn = record.date(RegisteredOn);
    warranty.registrationRequired = record.flag(RegistrationRequired).value_or(false);
    warranty.claimLimit = record.integer(ClaimLimit, 1, 1000);
    warranty.voidOn = record.date(VoidOn);
    warranty.voidReason = record.text(VoidReason);
    takeDevice(record, draft);
    if (!record.problems().isEmpty())
        return;
    warranty.device = DeviceId{1}; // which ones, is known when it is written
    draft.device.product = ProductId{1};
    if (!draft.customer.isEmpty())
        draft.device.owner = CustomerId{1};
    for (const auto &problem : problemsOf(warranty) + problemsOf(draft.device))
        record.addProblem(problem);
    if (record.problems().isEmpty())
        m_drafts.append(draft);
}

static void loadReferences(ReferenceResolver &resolver, const QList<WarrantyDraft> &drafts)
{
    QStringList customers;
    QStringList skus;
    QStringList products;
    for (const auto &draft : drafts) {
        if (!draft.customer.isEmpty())
            customers.append(draft.customer);
        if (!draft.sku.isEmpty())
            skus.append(draft.sku);
        products.append(draft.product);
    }
    resolver.loadCustomers(customers);
    resolver.loadProducts(skus, products);
}

static QHash<QString, qint64> purchasesOf(Connection &db, const QList<WarrantyDraft> &drafts)
{
    QStringList numbers;
    for (const auto &draft : drafts) {
        if (!draft.purchase.isEmpty())
            numbers.append(draft.purchase);
    }
    return lookUp(db, u"SELECT number, id FROM purchases WHERE number IN (%1)"_s, numbers);
}

ChunkWork WarrantiesImport::takeChunk(bool)
{
    return [context = m_context, drafts = std::exchange(m_drafts, {}), taken = m_taken](Connection &db) {
        ChunkOutcome outcome;
        ReferenceResolver resolver(db, context);
        loadReferences(resolver, drafts);
        const auto purchases = purchasesOf(db, drafts);
        QList<ShelfRow> rows;
        for (const auto &draft : drafts) {
            ShelfRow row{draft.line, draft.warranty, draft.device, draft.namesStatus, {}};
            if (!draft.purchase.isEmpty()) {
                row.purchase = PurchaseId{purchases.value(draft.purchase)};
                if (!row.purchase->isValid()) {
                    const Problem problem{u"purchase"_s, ProblemKind::UnknownReference, draft.purchase};
                    outcome.refused.append({draft.line, problem.field, toEnglish(problem), problem});
                    continue;
                }
            }
            row.device.owner = resolver.customer(draft.customer);
            row.device.product = *resolver.product(draft.sku, draft.product);
            rows.append(row);
        }
        ShelfOfDevices shelf(db, context, *taken, outcome);
        shelf.load(rows);
        for (const auto &row : std::as_const(rows))
            shelf.take(row);
        shelf.finish();
        return outcome;
    };
}

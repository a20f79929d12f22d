// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transfer/productsimport.h"

#include "models/core/textfold.h"
#include "models/products/productrules.h"
#include "models/products/productstore.h"
#include "models/storage/connection.h"
#include "models/storage/keylookup.h"
#include "models/transfer/importlog.h"
#include "models/transfer/namelookup.h"

using namespace Qt::StringLiterals;

namespace {

/// The places of the fields in fieldsOf(ImportKind::Products).
enum Field { Name, Sku, Category, Class, Price, TaxRate, WarrantyMonths, InspectionMonths, ReturnDays, SurveyDays };

} // namespace

/// "24" months, "lifetime", or nothing.
static WarrantyTerm warrantyOf(ImportRecord &record)
{
    if (record.text(WarrantyMonths).compare(u"lifetime"_s, Qt::CaseInsensitive) == 0)
        return WarrantyTerm::lifetime();
    const auto months = record.integer(WarrantyMonths, 0, 1200).value_or(0);
    return months > 0 ? WarrantyTerm::ofMonths(months) : WarrantyTerm();
}

void ProductsImport::take(ImportRecord &record)
{
    Product product;
    product.name = cleanLine(record.requiredText(Name));
    product.sku = record.idText(Sku);
    product.category = record.text(Category);
    product.productClass = record.choice<ProductClass>(Class).value_or(ProductClass::Durable);
    product.priceE4 = record.scaled(Price, 4);
    product.taxRateBp = static_cast<int>(record.scaled(TaxRate, 2).value_or(0));
    product.warranty = warrantyOf(record);
    product.inspectionMonths = record.integer(InspectionMonths, 0, 1200);
    product.returnDays = record.integer(ReturnDays, 0, 3650);
    product.surveyDays = record.integer(SurveyDays, 0, 3650);
    if (!record.problems().isEmpty())
        return;
    const auto problems = problemsOf(product);
    for (const auto &problem : problems)
        record.addProblem(problem);
    if (problems.isEmpty())
        m_drafts.append(product);
}

static Product merged(Product existing, const Product &row)
{
    existing.name = row.name;
    if (!row.category.isEmpty())
        existing.category = row.category;
    existing.productClass = row.productClass;
    existing.taxRateBp = row.taxRateBp;
    existing.warranty = row.warranty;
    for (const auto member : {&Product::inspectionMonths, &Product::returnDays, &Product::surveyDays}) {
        if (row.*member)
            existing.*member = row.*member;
    }
    if (row.priceE4)
        existing.priceE4 = row.priceE4;
    return existing;
}

ChunkWork ProductsImport::takeChunk(bool)
{
    return [context = m_context, drafts = std::exchange(m_drafts, {})](Connection &db) {
        ChunkOutcome outcome;
        ProductStore store(db);
        QStringList skus;
        QStringList names;
        for (const auto &draft : drafts)
            draft.sku.isEmpty() ? names.append(draft.name) : skus.append(draft.sku);
        auto bySku = lookUp(db, u"SELECT sku, id FROM products WHERE sku IN (%1)"_s, skus);
        auto byName = productsByName(db, names);
        for (const auto &draft : drafts) {
            auto &known = draft.sku.isEmpty() ? byName[nameKey(draft.name)] : bySku[draft.sku];
            if (!known) {
                known = store.add(draft, context.importId).value;
                ++outcome.created;
            } else if (context.onDuplicate == OnDuplicate::Update) {
                ImportLog(db).noteBefore(context.importId, u"products"_s, known, {});
                store.save(merged(*store.find({known}), draft));
                ++outcome.updated;
            } else {
                ++outcome.skipped;
            }
        }
        return outcome;
    };
}

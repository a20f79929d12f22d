// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/products/productstore.h"

#include "models/core/textfold.h"
#include "models/search/devicesearch.h"
#include "models/search/returnsearch.h"
#include "models/storage/connection.h"
#include "models/storage/idarray.h"
#include "models/storage/rowversion.h"
#include "models/storage/searchindex.h"

using namespace Qt::StringLiterals;

/// NULL is no warranty, 0 one for life.
static std::optional<int> warrantyToSql(const WarrantyTerm &warranty)
{
    return warranty.kind == WarrantyTerm::Kind::None ? std::nullopt : std::optional(warranty.months);
}

static WarrantyTerm readWarranty(std::optional<qint64> months)
{
    if (!months)
        return {};
    return *months == 0 ? WarrantyTerm::lifetime() : WarrantyTerm::ofMonths(static_cast<int>(*months));
}

static std::optional<int> optionalInt(const Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(static_cast<int>(row.integer(column)));
}

static Product readProduct(const Statement &row)
{
    return {.id = row.id<ProductId>(0),
            .sku = row.text(1),
            .name = row.text(2),
            .category = row.text(3),
            .productClass = row.choice<ProductClass>(4),
            .priceE4 = row.optionalInteger(5),
            .taxRateBp = static_cast<int>(row.integer(6)),
            .warranty = readWarranty(row.optionalInteger(7)),
            .inspectionMonths = optionalInt(row, 8),
            .returnDays = optionalInt(row, 9),
            .surveyDays = optionalInt(row, 10),
            .guideLink = row.text(11),
            .registrationRequired = row.flag(12),
            .rowVersion = row.integer(13)};
}

static ProductRow readProductRow(const Statement &row)
{
    return {.id = row.id<ProductId>(0),
            .sku = row.text(1),
            .name = row.text(2),
            .category = row.text(3),
            .productClass = row.choice<ProductClass>(4),
            .priceE4 = row.optionalInteger(5),
            .taxRateBp = static_cast<int>(row.integer(6)),
            .warranty = readWarranty(row.optionalInteger(7))};
}

static void bindFields(Statement &statement, const Product &product)
{
    statement.bind(u":sku"_s, noneIfEmpty(product.sku))
        .bind(u":name"_s, product.name)
        .bind(u":sort_key"_s, sortKey(product.name))
        .bind(u":category"_s, product.category)
        .bind(u":class"_s, product.productClass)
        .bind(u":price_e4"_s, product.priceE4)
        .bind(u":tax_rate_bp"_s, product.taxRateBp)
        .bind(u":warranty_months"_s, warrantyToSql(product.warranty))
        .bind(u":inspection_months"_s, product.inspectionMonths)
        .bind(u":return_days"_s, product.returnDays)
        .bind(u":survey_days"_s, product.surveyDays)
        .bind(u":guide_link"_s, noneIfEmpty(product.guideLink))
        .bind(u":registration_required"_s, product.registrationRequired);
}

static QString searchWords(const Product &product)
{
    return QStringList{product.name, product.category, product.sku}.join(u' ');
}

ProductId ProductStore::add(const Product &product, std::optional<qint64> importId)
{
    m_db.touch(Topic::Products);
    auto statement = m_db.prepare(uR"(
        INSERT INTO products (id, sku, name, sort_key, category, class, price_e4, tax_rate_bp, warranty_months, inspection_months,
                              return_days, survey_days, guide_link, registration_required, import_id)
        VALUES (:id, :sku, :name, :sort_key, :category, :class, :price_e4, :tax_rate_bp, :warranty_months, :inspection_months,
                :return_days, :survey_days, :guide_link, :registration_required, :import_id))"_s);
    bindFields(statement, product);
    const ProductId id{statement.bind(u":id"_s, product.id).bind(u":import_id"_s, importId).insert()};
    SearchIndex(m_db).add(SearchKind::Product, id.value, searchWords(product), product.sku);
    return id;
}

bool ProductStore::isRenamed(const Product &product) const
{
    return m_db.prepare(u"SELECT count(*) FROM products WHERE id = ? AND name <> ?"_s).bindAll(product.id, product.name).number() != 0;
}

void ProductStore::reindex(ProductId id)
{
    if (const auto product = find(id))
        SearchIndex(m_db).replace(SearchKind::Product, id.value, searchWords(*product), product->sku);
    indexDevicesOf(m_db, id);
    indexReturnsOf(m_db, id);
}

void ProductStore::save(const Product &product)
{
    m_db.touch(Topic::Products);
    const bool renames = isRenamed(product);
    auto statement = m_db.prepare(uR"(
        UPDATE products
           SET sku = :sku, name = :name, sort_key = :sort_key, category = :category, class = :class, price_e4 = :price_e4,
               tax_rate_bp = :tax_rate_bp, warranty_months = :warranty_months, inspection_months = :inspection_months,
               return_days = :return_days, survey_days = :survey_days, guide_link = :guide_link,
               registration_required = :registration_required, row_version = row_version + 1
         WHERE id = :id AND row_version = :row_version)"_s);
    bindFields(statement, product);
    requireOneRow(statement.bind(u":id"_s, product.id).bind(u":row_version"_s, product.rowVersion).run());
    SearchIndex(m_db).replace(SearchKind::Product, product.id.value, searchWords(product), product.sku);
    if (!renames)
        return;
    indexDevicesOf(m_db, product.id);
    indexReturnsOf(m_db, product.id);
}

bool ProductStore::isUsed(ProductId id) const
{
    return m_db.prepare(uR"(
        SELECT EXISTS (SELECT 1 FROM purchase_lines WHERE product_id = ?)
            OR EXISTS (SELECT 1 FROM cases WHERE product_id = ?)
            OR EXISTS (SELECT 1 FROM devices WHERE product_id = ?)
            OR EXISTS (SELECT 1 FROM contracts WHERE product_id = ?)
            OR EXISTS (SELECT 1 FROM offer_lines WHERE product_id = ?))"_s)
               .bindAll(id, id, id, id, id)
               .number() != 0;
}

bool ProductStore::remove(ProductId id, qint64 rowVersion)
{
    if (isUsed(id))
        return false;
    m_db.touch(Topic::Products);
    requireOneRow(
        m_db.prepare(u"DELETE FROM products WHERE id = ? AND row_version = ?"_s).bindAll(id, rowVersion).run());
    SearchIndex(m_db).remove(SearchKind::Product, id.value);
    return true;
}

std::optional<Product> ProductStore::find(ProductId id) const
{
    return m_db
        .prepare(uR"(
        SELECT id, sku, name, category, class, price_e4, tax_rate_bp, warranty_months, inspection_months, return_days,
               survey_days, guide_link, registration_required, row_version
          FROM products WHERE id = :id)"_s)
        .bind(u":id"_s, id)
        .row(&readProduct);
}

std::optional<Product> ProductStore::findBySku(const QString &sku) const
{
    const auto id = m_db.prepare(u"SELECT id FROM products WHERE sku = :sku"_s).bind(u":sku"_s, sku).number();
    return id == 0 ? std::nullopt : find({id});
}

std::optional<Product> ProductStore::findByName(const QString &name) const
{
    const auto id =
        m_db.prepare(u"SELECT id FROM products WHERE sort_key = :sort_key AND name = :name ORDER BY id LIMIT 1"_s)
            .bind(u":sort_key"_s, sortKey(name))
            .bind(u":name"_s, name)
            .number();
    return id == 0 ? std::nullopt : find({id});
}

static QString orderOf(ProductOrder order)
{
    switch (order) {
    case ProductOrder::Name: return u"sort_key"_s;
    case ProductOrder::Sku: return u"coalesce(sku, '')"_s;
    case ProductOrder::Category: return u"category"_s;
    case ProductOrder::Price: return u"coalesce(price_e4, -1)"_s;
    }
    Q_UNREACHABLE();
}

QList<ProductId> ProductStore::idsInOrder(const ProductQuery &query) const
{
    const auto direction = query.descending ? u" DESC"_s : u""_s;
    const auto found = SearchIndex(m_db).findTyped(SearchKind::Product, query.text);
    const auto narrowing = found ? u"WHERE id IN (SELECT value FROM json_each(:found))"_s : u""_s;
    auto statement = m_db.prepare(
        u"SELECT id FROM products %1 ORDER BY %2"_s.arg(narrowing, orderOf(query.order) + direction + u", id"_s + direction));
    if (found)
        statement.bind(u":found"_s, *found);
    return statement.rows([](const Statement &row) { return row.id<ProductId>(0); });
}

QList<ProductRow> ProductStore::rowsOf(const QList<ProductId> &ids) const
{
    // json_each gives the ids in the order of the array, and CROSS JOIN keeps it.
    return m_db
        .prepare(uR"(
        SELECT p.id, p.sku, p.name, p.category, p.class, p.price_e4, p.tax_rate_bp, p.warranty_months
          FROM json_each(:ids) AS wanted
         CROSS JOIN products AS p ON p.id = wanted.value
         ORDER BY wanted.key)"_s)
        .bind(u":ids"_s, idArray(ids))
        .rows(&readProductRow);
}

QList<ProductRow> ProductStore::suggestions(const QString &text, int limit) const
{
    QList<ProductId> ids;
    for (const auto id : SearchIndex(m_db).find(SearchKind::Product, text, limit))
        ids.append(ProductId{id});
    return rowsOf(ids);
}

QStringList ProductStore::categories() const
{
    return m_db.prepare(u"SELECT DISTINCT category FROM products WHERE category <> '' ORDER BY category"_s)
        .rows([](const Statement &row) { return row.text(0); });
}

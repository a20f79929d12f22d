// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/products/product.h"

#include <QList>

#include <optional>

class Connection;

/// A product as lists and completers show it.
struct ProductRow {
    ProductId id;
    QString sku;
    QString name;
    QString category;
    ProductClass productClass = ProductClass::Durable;
    std::optional<qint64> priceE4;
    int taxRateBp = 0;
    WarrantyTerm warranty;

    bool operator==(const ProductRow &) const = default;
};

enum class ProductOrder { Name, Sku, Category, Price };

/// Which products, in which order. `text` is what is typed into a search field.
struct ProductQuery {
    ProductOrder order = ProductOrder::Name;
    bool descending = false;
    QString text;
};

/// Owns the table `products`, and their text in the search index.
class ProductStore
{
public:
    explicit ProductStore(Connection &db) : m_db(db) {}

    /// A set id is kept: so a removal is undone.
    ProductId add(const Product &product, std::optional<qint64> importId = {});
    /// Throws StorageError Conflict when the row version is no longer the stored one.
    void save(const Product &product);
    /// Puts its text, and that of all that bears its name, into the search index anew; for whoever wrote the table itself.
    void reindex(ProductId id);
    /// Removes a product that no purchase, case, device or contract names; false when one does. Throws Conflict as `save` does.
    bool remove(ProductId id, qint64 rowVersion);
    std::optional<Product> find(ProductId id) const;
    std::optional<Product> findBySku(const QString &sku) const;
    /// The first one of exactly this name.
    std::optional<Product> findByName(const QString &name) const;
    bool isUsed(ProductId id) const;

    QList<ProductId> idsInOrder(const ProductQuery &query) const;
    /// In the order of `ids`; those that are gone are left out.
    QList<ProductRow> rowsOf(const QList<ProductId> &ids) const;
    /// What a completer offers for `text`: at most `limit` rows.
    QList<ProductRow> suggestions(const QString &text, int limit) const;
    /// Every category in use, by name.
    QStringList categories() const;

private:
    bool isRenamed(const Product &product) const;

    Connection &m_db;
};

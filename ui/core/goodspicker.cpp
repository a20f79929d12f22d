// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/goodspicker.h"

#include "ui/core/recordsuggestions.h"
#include "ui/core/scaledtexts.h"

GoodsPicker::GoodsPicker(Workspace &workspace, QWidget *parent)
    : RecordPicker([this, &workspace](const QString &text, const Done &done) { suggest(workspace, text, done); }, parent)
{
    connect(this, &RecordPicker::choiceChanged, this, [this](qint64 id) {
        for (const auto &product : std::as_const(m_suggested)) {
            if (product.id.value == id)
                return emit productChosen(product);
        }
    });
}

std::optional<ProductId> GoodsPicker::product() const
{
    return choice() > 0 ? std::optional(ProductId{choice()}) : std::nullopt;
}

void GoodsPicker::suggest(Workspace &workspace, const QString &text, const Done &done)
{
    auto found = workspace.database().read([text](Connection &db) { return ProductStore(db).suggestions(text, kMostOffered); });
    const auto onFound = [this, done, &formats = workspace.formats()](const QList<ProductRow> &products) {
        m_suggested = products;
        QList<Suggestion> suggestions;
        for (const auto &product : products) {
            const auto price = product.priceE4 ? unitPriceText(*product.priceE4, formats) : QString();
            suggestions.append({product.id.value, product.name, suggestionDetail({product.sku, price})});
        }
        done(suggestions);
    };
    deliver(found, this, onFound, [done](const StorageError &) { done({}); });
}

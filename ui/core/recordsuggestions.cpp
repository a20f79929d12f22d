// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/recordsuggestions.h"

#include "models/customers/customerliststore.h"
#include "models/products/productstore.h"
#include "models/storage/searchindex.h"

QString suggestionDetail(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

RecordPicker::Suggest customerSuggestions(Workspace &workspace, QObject *receiver)
{
    return suggestionsBy(workspace, receiver, [](Connection &db, const QString &text) {
        QList<Suggestion> offers;
        for (const auto &row :
             CustomerListStore(db).rowsOf(SearchIndex(db).find(SearchKind::Customer, text, kMostOffered)))
            offers.append({row.id.value, row.name, suggestionDetail({row.phone, row.city})});
        return offers;
    });
}

RecordPicker::Suggest productSuggestions(Workspace &workspace, QObject *receiver)
{
    return suggestionsBy(workspace, receiver, [](Connection &db, const QString &text) {
        QList<Suggestion> offers;
        for (const auto &row : ProductStore(db).suggestions(text, kMostOffered))
            offers.append({row.id.value, row.name, suggestionDetail({row.sku, row.category})});
        return offers;
    });
}

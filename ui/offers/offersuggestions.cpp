// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offers/offersuggestions.h"

#include "models/customers/customerliststore.h"
#include "models/storage/deliver.h"
#include "models/storage/searchindex.h"
#include "ui/core/workspace.h"

using namespace Qt::StringLiterals;

constexpr int kMostOffered = 8;

ProductSuggest suggestProducts(Workspace &workspace, QObject *receiver)
{
    return [&workspace, receiver](const QString &text, const std::function<void(const QList<ProductRow> &)> &done) {
        auto found = workspace.database().read([text](Connection &db) { return ProductStore(db).suggestions(text, kMostOffered); });
        deliver(found, receiver, done, [done](const StorageError &) { done({}); });
    };
}

RecordPicker::Suggest suggestCustomers(Workspace &workspace, QObject *receiver)
{
    return [&workspace, receiver](const QString &text, const RecordPicker::Done &done) {
        auto found = workspace.database().read([text](Connection &db) {
            return CustomerListStore(db).rowsOf(SearchIndex(db).find(SearchKind::Customer, text, kMostOffered));
        });
        const auto onRows = [done](const QList<CustomerRow> &rows) {
            QList<Suggestion> suggestions;
            for (const auto &row : rows) {
                auto parts = QStringList{row.phone, row.city};
                parts.removeAll(QString());
                suggestions.append({row.id.value, row.name, parts.join(u" · "_s)});
            }
            done(suggestions);
        };
        deliver(found, receiver, onRows, [done](const StorageError &) { done({}); });
    };
}

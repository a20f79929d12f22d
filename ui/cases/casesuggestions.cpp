// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/casesuggestions.h"

#include "models/cases/caseliststore.h"
#include "models/customers/customerliststore.h"
#include "models/products/productstore.h"
#include "models/storage/deliver.h"
#include "models/storage/searchindex.h"
#include "ui/core/workspace.h"

using namespace Qt::StringLiterals;

constexpr int kMostOffered = 8;

/// Reads what fits and brings it to the picker.
template <typename Read>
static RecordPicker::Suggest suggestions(Workspace &workspace, QObject *receiver, Read read)
{
    return [&workspace, receiver, read](const QString &text, const RecordPicker::Done &done) {
        auto found = workspace.database().read([read, text](Connection &db) { return read(db, text); });
        deliver(
            found, receiver, [done](const QList<Suggestion> &offers) { done(offers); },
            [done](const StorageError &) { done({}); });
    };
}

static QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

RecordPicker::Suggest customerSuggestions(Workspace &workspace, QObject *receiver)
{
    return suggestions(workspace, receiver, [](Connection &db, const QString &text) {
        QList<Suggestion> offers;
        for (const auto &row :
             CustomerListStore(db).rowsOf(SearchIndex(db).find(SearchKind::Customer, text, kMostOffered)))
            offers.append({row.id.value, row.name, joined({row.phone, row.city})});
        return offers;
    });
}

RecordPicker::Suggest productSuggestions(Workspace &workspace, QObject *receiver)
{
    return suggestions(workspace, receiver, [](Connection &db, const QString &text) {
        QList<Suggestion> offers;
        for (const auto &row : ProductStore(db).suggestions(text, kMostOffered))
            offers.append({row.id.value, row.name, joined({row.sku, row.category})});
        return offers;
    });
}

RecordPicker::Suggest caseSuggestions(Workspace &workspace, CaseId except, QObject *receiver)
{
    return suggestions(workspace, receiver, [except](Connection &db, const QString &text) {
        const CaseListStore cases(db);
        auto ids = cases.idsInOrder({.filter = CaseFilter::All, .text = text});
        ids.removeAll(except);
        QList<Suggestion> offers;
        for (const auto &row : cases.rowsOf(ids.mid(0, kMostOffered)))
            offers.append({row.id.value, row.number, joined({row.customerName, row.subject})});
        return offers;
    });
}

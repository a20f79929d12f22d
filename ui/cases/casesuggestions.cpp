// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/casesuggestions.h"

#include "models/cases/caseliststore.h"

RecordPicker::Suggest caseSuggestions(Workspace &workspace, CaseId except, QObject *receiver)
{
    return suggestionsBy(workspace, receiver, [except](Connection &db, const QString &text) {
        const CaseListStore cases(db);
        auto ids = cases.idsInOrder({.filter = CaseFilter::All, .text = text});
        ids.removeAll(except);
        QList<Suggestion> offers;
        for (const auto &row : cases.rowsOf(ids.mid(0, kMostOffered)))
            offers.append({row.id.value, row.number, suggestionDetail({row.customerName, row.subject})});
        return offers;
    });
}

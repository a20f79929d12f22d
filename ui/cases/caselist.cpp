// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/caselist.h"

#include "models/cases/caseliststore.h"
#include "ui/cases/casecolumns.h"
#include "ui/cases/casetexts.h"
#include "ui/core/workspace.h"

using namespace Qt::StringLiterals;

static const auto kPressing = u"pressing"_s;

CaseList::CaseList(Workspace &workspace, QWidget *parent) : RecordList(workspace, definition(workspace), parent)
{
    connect(this, &RecordList::counted, this,
            [this](const QHash<QString, int> &counts) { emit pressingChanged(counts.value(kPressing)); });
}

static QList<qint64> idsOf(Connection &db, const ListRequest &request)
{
    CaseQuery query{.filter = filterNamed<CaseFilter>(request.filter),
                    .order = caseOrderNamed(request.column),
                    .descending = request.descending,
                    .text = request.text,
                    .me = request.me};
    if (request.only)
        query.only = typedIds<CaseId>(*request.only);
    return plainIds(CaseListStore(db).idsInOrder(query));
}

static IdListModel::Rows rowsOf(Connection &db, const QList<qint64> &ids, QDate)
{
    return cellsById(CaseListStore(db).rowsOf(typedIds<CaseId>(ids)), &caseCells);
}

static QHash<QString, int> countsOf(Connection &db, const ListRequest &request)
{
    const auto counts = CaseListStore(db).counts(request.me, request.today);
    QHash<QString, int> byWord{{kPressing, counts.pressing}};
    for (const auto filter : allOf<CaseFilter>())
        byWord.insert(toWord(filter), counts.of(filter));
    return byWord;
}

ListDefinition CaseList::definition(const Workspace &workspace)
{
    return {.name = u"cases"_s,
            .title = tr("Cases"),
            .searchName = u"caseSearch"_s,
            .searchTitle = tr("Search cases"),
            .searchHint = tr("Number, subject, category or serial"),
            .columns = caseColumns(workspace),
            .sortedBy = u"opened"_s,
            .order = Qt::DescendingOrder,
            .filters = filtersOf<CaseFilter>(&caseFilterText),
            .topics = Topic::Cases | Topic::Customers | Topic::Staff,
            .countText = [](qint64 count) { return tr("%n case(s)", nullptr, int(count)); },
            .ids = &idsOf,
            .rows = &rowsOf,
            .counts = &countsOf,
            .nothingFits = tr("No case fits what is typed."),
            .nothingHere = [](const QString &filter) { return emptyCasesText(filterNamed<CaseFilter>(filter)); },
            .newText = tr("Log a contact")};
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/returns/returnlist.h"

#include "ui/core/statetexts.h"
#include "ui/core/workspace.h"
#include "ui/returns/returntexts.h"

using namespace Qt::StringLiterals;

ReturnList::ReturnList(Workspace &workspace, QWidget *parent)
    : RecordList(workspace, definition(workspace), parent)
{}

QList<ListColumn> ReturnList::columns(const Workspace &workspace)
{
    const auto status = [](const QVariant &value) { return value.value<ReturnStatus>(); };
    const auto kind = [](const QVariant &value) { return returnKindText(value.value<ReturnKind>()); };
    const auto layer = [](const QVariant &value) {
        return value.isNull() ? QString() : warrantyLayerText(value.value<WarrantyLayer>());
    };
    const auto promised = [](const QVariant &value) { return value.value<PromisedDay>(); };
    const auto day = [&workspace, promised](const QVariant &value) {
        const auto promise = promised(value);
        const auto text = promise.day.isValid() ? workspace.formats().date(promise.day) : QString();
        return promise.isLate ? tr("%1, late").arg(text) : text;
    };
    return {
        {.name = u"number"_s, .title = tr("Number"), .width = 17},
        {.name = u"customer"_s, .title = tr("Customer"), .width = 16, .sortable = false},
        {.name = u"status"_s,
         .title = tr("State"),
         .words = textsOf<ReturnStatus>(&returnStatusText),
         .sortable = false,
         .text = [status](const QVariant &value) { return returnStatusText(status(value)); },
         .iconName = [status](const QVariant &value) { return returnStatusIconName(status(value)); },
         .meaning = [status](const QVariant &value) { return returnStatusMeaning(status(value)); }},
        {.name = u"promised"_s,
         .title = tr("Promised"),
         .width = 18,
         .text = day,
         .meaning = [promised](const QVariant &value) { return promised(value).isLate ? Meaning::Bad : Meaning::Neutral; },
         .plain = [promised](const QVariant &value) { return promised(value).day.isValid() ? QVariant(promised(value).day) : QVariant(); }},
        {.name = u"product"_s, .title = tr("Product"), .width = 24, .sortable = false},
        {.name = u"kind"_s, .title = tr("Kind"), .words = textsOf<ReturnKind>(&returnKindText), .sortable = false, .text = kind},
        {.name = u"covered_by"_s, .title = tr("Covered by"), .words = textsOf<WarrantyLayer>(&warrantyLayerText), .sortable = false, .text = layer},
        {.name = u"loaner"_s, .title = tr("Loaner"), .width = 24, .sortable = false},
    };
}

static IdListModel::Row cellsOf(const ReturnRow &row, QDate today)
{
    const bool isLate = row.promisedOn && *row.promisedOn < today && !isSettled(row.status);
    return {row.number,
            row.customerName,
            QVariant::fromValue(row.status),
            QVariant::fromValue(PromisedDay{row.promisedOn.value_or(QDate()), isLate}),
            row.productName,
            QVariant::fromValue(row.kind),
            row.coveredBy ? QVariant::fromValue(*row.coveredBy) : QVariant(),
            row.loaner};
}

static QList<qint64> idsOf(Connection &db, const ListRequest &request)
{
    const auto order = request.column == u"promised" ? ReturnOrder::Promised : ReturnOrder::Number;
    return plainIds(ReturnLists(db).idsInOrder({.order = order,
                                                .descending = request.descending,
                                                .filter = filterNamed<ReturnFilter>(request.filter),
                                                .text = request.text,
                                                .today = request.today}));
}

static IdListModel::Rows rowsOf(Connection &db, const QList<qint64> &ids, QDate today)
{
    const auto cells = [today](const ReturnRow &row) { return cellsOf(row, today); };
    return cellsById(ReturnLists(db).rowsOf(typedIds<ReturnId>(ids)), cells);
}

ListDefinition ReturnList::definition(const Workspace &workspace)
{
    return {.name = u"returns"_s,
            .title = tr("Returns"),
            .searchName = u"returnSearch"_s,
            .searchTitle = tr("Search returns"),
            .searchHint = tr("Number, customer, product or serial"),
            .columns = columns(workspace),
            .sortedBy = u"number"_s,
            .order = Qt::DescendingOrder,
            .filters = filtersOf<ReturnFilter>(&returnFilterText),
            .topics = Topic::Returns | Topic::Cases | Topic::Customers | Topic::Devices | Topic::Products,
            .countText = [](qint64 count) { return tr("%n return(s)", nullptr, int(count)); },
            .ids = &idsOf,
            .rows = &rowsOf,
            .counts =
                [](Connection &db, const ListRequest &request) {
                    return QHash<QString, int>{{kLateCount, ReturnLists(db).countLate(request.today)}};
                },
            .nothingFits = tr("No return fits what is typed."),
            .nothingHere = [](const QString &filter) { return emptyReturnsText(filterNamed<ReturnFilter>(filter)); }};
}

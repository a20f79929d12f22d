// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devices/inspectionlist.h"

#include "models/serviceplans/serviceplanlists.h"
#include "models/serviceplans/serviceplanrules.h"
#include "ui/core/workspace.h"
#include "ui/devices/devicetexts.h"

using namespace Qt::StringLiterals;

InspectionList::InspectionList(Workspace &workspace, QWidget *parent) : InspectionList(workspace, DayFilter::start(), parent) {}

InspectionList::InspectionList(Workspace &workspace, const DayFilter::Days &days, QWidget *parent)
    : RecordList(workspace, definition(workspace, days), parent)
{
    new DayFilter(u"inspectionDays"_s, tr("Days until the inspection is due"), toWord(ServicePlanFilter::DueWithin), days, this);
}

QList<ListColumn> InspectionList::columns(const Workspace &workspace)
{
    const auto state = [](const QVariant &value) { return value.value<ServicePlanState>(); };
    const auto date = [&workspace](const QVariant &value) {
        return value.isNull() ? QString() : workspace.formats().date(value.toDate());
    };
    return {
        {.name = u"due"_s, .title = tr("Next due"), .width = 11, .text = date},
        {.name = u"state"_s,
         .title = tr("State"),
         .words = textsOf<ServicePlanState>(&servicePlanStateText),
         .sortable = false,
         .text = [state](const QVariant &value) { return servicePlanStateText(state(value)); },
         .iconName = [state](const QVariant &value) { return servicePlanStateIcon(state(value)); },
         .meaning = [state](const QVariant &value) { return servicePlanStateMeaning(state(value)); }},
        {.name = u"product"_s, .title = tr("Product"), .width = 22},
        {.name = u"serial"_s, .title = tr("Serial number"), .width = 15, .sortable = false},
        {.name = u"owner"_s, .title = tr("Owner"), .width = 18},
        {.name = u"interval"_s,
         .title = tr("Every"),
         .width = 11,
         .sortable = false,
         .text = [](const QVariant &value) { return monthsText(value.toInt()); }},
        {.name = u"done"_s, .title = tr("Last done"), .width = 11, .sortable = false, .text = date},
    };
}

static IdListModel::Row cellsOf(const ServicePlanRow &row, QDate today)
{
    return {row.plan.nextDueOn,
            QVariant::fromValue(stateOn(row.plan, today)),
            row.productName,
            row.serial,
            row.ownerName,
            row.plan.intervalMonths,
            row.plan.lastDoneOn ? QVariant(*row.plan.lastDoneOn) : QVariant()};
}

static ServicePlanOrder orderNamed(const QString &column)
{
    if (column == u"product")
        return ServicePlanOrder::Product;
    return column == u"owner" ? ServicePlanOrder::Owner : ServicePlanOrder::Due;
}

static IdListModel::Rows readRows(Connection &db, const QList<qint64> &ids, QDate today)
{
    IdListModel::Rows cells;
    const auto rows = ServicePlanLists(db).rowsOf(typedIds<ServicePlanId>(ids));
    for (const auto &row : rows)
        cells.insert(row.plan.id.value, cellsOf(row, today));
    return cells;
}

ListDefinition InspectionList::definition(const Workspace &workspace, const DayFilter::Days &days)
{
    const auto readIds = [days](Connection &db, const ListRequest &request) {
        const ServicePlanQuery query{.order = orderNamed(request.column),
                                     .descending = request.descending,
                                     .filter = filterNamed<ServicePlanFilter>(request.filter),
                                     .text = request.text,
                                     .today = request.today,
                                     .days = days->load()};
        return plainIds(ServicePlanLists(db).idsInOrder(query));
    };
    return {.name = u"inspections"_s,
            .title = tr("Inspections"),
            .searchName = u"inspectionSearch"_s,
            .searchTitle = tr("Search inspections"),
            .searchHint = tr("Serial number, owner or product"),
            .columns = columns(workspace),
            .sortedBy = u"due"_s,
            .filters = filtersOf<ServicePlanFilter>(&servicePlanFilterText),
            .topics = Topic::Devices | Topic::Customers | Topic::Products,
            .countText = [](qint64 count) { return tr("%n inspection plan(s)", nullptr, int(count)); },
            .ids = readIds,
            .rows = &readRows,
            .nothingFits = tr("No inspection plan fits what is typed."),
            .nothingHere = [](const QString &filter) { return emptyServicePlansText(filterNamed<ServicePlanFilter>(filter)); }};
}

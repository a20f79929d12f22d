// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devices/contractlist.h"

#include "models/contracts/contractlists.h"
#include "models/contracts/contractrules.h"
#include "ui/core/workspace.h"
#include "ui/devices/devicetexts.h"

using namespace Qt::StringLiterals;

ContractList::ContractList(Workspace &workspace, QWidget *parent) : ContractList(workspace, DayFilter::start(), parent) {}

ContractList::ContractList(Workspace &workspace, const DayFilter::Days &days, QWidget *parent)
    : RecordList(workspace, definition(workspace, days), parent)
{
    new DayFilter(u"contractDays"_s, tr("Days until the contract ends"), toWord(ContractFilter::EndsWithin), days, this);
}

QList<ListColumn> ContractList::columns(const Workspace &workspace)
{
    const auto state = [](const QVariant &value) { return value.value<ContractState>(); };
    const auto date = [&workspace](const QVariant &value) {
        return value.isNull() ? QString() : workspace.formats().date(value.toDate());
    };
    const auto money = [&workspace](const QVariant &value) {
        return value.isNull() ? QString() : workspace.formats().money(value.value<Money>());
    };
    return {
        {.name = u"number"_s, .title = tr("Number"), .width = 14},
        {.name = u"title"_s, .title = tr("Contract"), .width = 22},
        {.name = u"customer"_s, .title = tr("Customer"), .width = 18},
        {.name = u"state"_s,
         .title = tr("State"),
         .words = textsOf<ContractState>(&contractStateText),
         .sortable = false,
         .text = [state](const QVariant &value) { return contractStateText(state(value)); },
         .iconName = [state](const QVariant &value) { return contractStateIcon(state(value)); },
         .meaning = [state](const QVariant &value) { return contractStateMeaning(state(value)); }},
        {.name = u"ends"_s, .title = tr("Last day"), .width = 11, .text = date},
        {.name = u"notice"_s, .title = tr("Notice by"), .width = 11, .sortable = false, .text = date},
        {.name = u"price"_s,
         .title = tr("Renewal price"),
         .width = 14,
         .alignment = Qt::AlignRight,
         .sortable = false,
         .text = money},
        {.name = u"product"_s, .title = tr("Product"), .width = 20, .sortable = false},
    };
}

static IdListModel::Row cellsOf(const ContractRow &row, QDate today)
{
    const auto &contract = row.contract;
    return {contract.number,
            contract.title,
            row.customerName,
            QVariant::fromValue(stateOn(contract, today)),
            lastDayOf(contract),
            isUndecided(contract) ? QVariant(noticeBy(contract)) : QVariant(),
            contract.renewalPriceMinor ? QVariant::fromValue(Money{*contract.renewalPriceMinor, contract.currency}) : QVariant(),
            row.productName};
}

static ContractOrder orderNamed(const QString &column)
{
    if (column == u"number")
        return ContractOrder::Number;
    if (column == u"title")
        return ContractOrder::Title;
    return column == u"customer" ? ContractOrder::Customer : ContractOrder::End;
}

static IdListModel::Rows readRows(Connection &db, const QList<qint64> &ids, QDate today)
{
    IdListModel::Rows cells;
    const auto rows = ContractLists(db).rowsOf(typedIds<ContractId>(ids));
    for (const auto &row : rows)
        cells.insert(row.contract.id.value, cellsOf(row, today));
    return cells;
}

ListDefinition ContractList::definition(const Workspace &workspace, const DayFilter::Days &days)
{
    const auto readIds = [days](Connection &db, const ListRequest &request) {
        const ContractQuery query{.order = orderNamed(request.column),
                                  .descending = request.descending,
                                  .filter = filterNamed<ContractFilter>(request.filter),
                                  .text = request.text,
                                  .today = request.today,
                                  .days = days->load()};
        return plainIds(ContractLists(db).idsInOrder(query));
    };
    return {.name = u"contracts"_s,
            .title = tr("Contracts"),
            .searchName = u"contractSearch"_s,
            .searchTitle = tr("Search contracts"),
            .searchHint = tr("Number, contract or customer"),
            .columns = columns(workspace),
            .sortedBy = u"ends"_s,
            .filters = filtersOf<ContractFilter>(&contractFilterText),
            .topics = Topic::Contracts | Topic::Customers | Topic::Products,
            .countText = [](qint64 count) { return tr("%n contract(s)", nullptr, int(count)); },
            .ids = readIds,
            .rows = &readRows,
            .nothingFits = tr("No contract fits what is typed."),
            .nothingHere = [](const QString &filter) { return emptyContractsText(filterNamed<ContractFilter>(filter)); },
            .newText = tr("Add a contract")};
}

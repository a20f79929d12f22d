// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/casecolumns.h"

#include "ui/cases/casetexts.h"
#include "ui/core/icons.h"
#include "ui/core/instantcolumn.h"
#include "ui/core/statetexts.h"
#include "ui/core/workspace.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct CaseColumns {
    Q_DECLARE_TR_FUNCTIONS(CaseColumns)
};

Instant instantOf(const QVariant &value)
{
    return {value.toLongLong()};
}

/// The word of a choice as the column keeps it, in the words of `say`.
template <typename Enum, typename Say>
auto shown(Say say)
{
    return [say](const QVariant &value) { return say(static_cast<Enum>(value.toInt())); };
}

ListColumn statusColumn()
{
    return {.name = u"status"_s,
            .title = CaseColumns::tr("State"),
            .words = textsOf<CaseStatus>(&caseStatusText),
            .text = shown<CaseStatus>(&caseStatusText),
            .iconName = shown<CaseStatus>(&caseStatusIconName),
            .meaning = shown<CaseStatus>(&caseStatusMeaning)};
}

ListColumn priorityColumn()
{
    return {.name = u"priority"_s,
            .title = CaseColumns::tr("Priority"),
            .words = textsOf<CasePriority>(&casePriorityText),
            .hidden = true,
            .text = shown<CasePriority>(&casePriorityText),
            .meaning = shown<CasePriority>(&casePriorityMeaning)};
}

/// How long the case has been in its state: what waits longest cries loudest.
ListColumn sinceColumn(const Workspace &workspace)
{
    return {.name = u"since"_s,
            .title = CaseColumns::tr("In this state for"),
            .width = 14,
            .sortable = false,
            .text =
                [&workspace](const QVariant &value) {
                    return workspace.formats().duration(qMax<qint64>(0, msBetween(instantOf(value), workspace.now())));
                },
            .hint = [&workspace](const QVariant &value) { return workspace.formats().exact(instantOf(value)); }};
}

ListColumn dueColumn(const Workspace &workspace)
{
    return {.name = u"due"_s,
            .title = CaseColumns::tr("Due by law"),
            .width = 11,
            .sortable = false,
            .hidden = true,
            .text = [&workspace](const QVariant &value) {
                return value.isNull() ? QString() : workspace.formats().date(value.toDate());
            }};
}

} // namespace

QList<ListColumn> caseColumns(const Workspace &workspace)
{
    return {{.name = u"number"_s, .title = CaseColumns::tr("Number"), .width = 15},
            statusColumn(),
            {.name = u"customer"_s, .title = CaseColumns::tr("Customer"), .width = 20},
            {.name = u"subject"_s, .title = CaseColumns::tr("Subject"), .width = 30},
            instantColumn(workspace, u"opened"_s, CaseColumns::tr("Opened")),
            sinceColumn(workspace),
            {.name = u"assignee"_s, .title = CaseColumns::tr("Assignee"), .width = 14},
            priorityColumn(),
            {.name = u"level"_s, .title = CaseColumns::tr("Level"), .width = 6, .hidden = true},
            {.name = u"category"_s, .title = CaseColumns::tr("Category"), .width = 16, .hidden = true},
            {.name = u"channel"_s,
             .title = CaseColumns::tr("Channel"),
             .words = textsOf<Channel>(&channelText),
             .sortable = false,
             .hidden = true,
             .text = shown<Channel>(&channelText),
             .iconName = shown<Channel>(&channelIconName)},
            {.name = u"product"_s, .title = CaseColumns::tr("Product"), .width = 20, .sortable = false, .hidden = true},
            dueColumn(workspace)};
}

IdListModel::Row caseCells(const CaseRow &row)
{
    return {row.number,
            int(row.status),
            row.customerName,
            row.subject,
            row.openedAt.ms,
            row.statusSince.ms,
            row.assigneeName,
            int(row.priority),
            row.level,
            row.category,
            int(row.channel),
            row.productName,
            row.statutoryDueOn ? QVariant(*row.statutoryDueOn) : QVariant()};
}

CaseOrder caseOrderNamed(const QString &column)
{
    static const QHash<QString, CaseOrder> orders{
        {u"number"_s, CaseOrder::Number}, {u"customer"_s, CaseOrder::Customer}, {u"subject"_s, CaseOrder::Subject},
        {u"status"_s, CaseOrder::Status}, {u"assignee"_s, CaseOrder::Assignee}, {u"priority"_s, CaseOrder::Priority},
        {u"level"_s, CaseOrder::Level},   {u"category"_s, CaseOrder::Category}};
    return orders.value(column, CaseOrder::Opened);
}

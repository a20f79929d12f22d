// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/id.h"
#include "models/core/words.h"
#include "models/storage/stamp.h"
#include "models/storage/topic.h"
#include "ui/core/idlistmodel.h"

#include <QDate>

class Connection;

/// The filter that hides nothing has this word in every list's filter enum; a list without filters is always at it.
inline const QString kAllFilter = QStringLiteral("all");

/// What the user wants to see of a list.
struct ListRequest {
    QString text;                              ///< what is typed into the search field
    QString filter = kAllFilter;      ///< the word of the chosen filter
    QString column;                            ///< the name of the column that sorts
    bool descending = false;                   ///< from the greatest down
    QDate today = {};                          ///< of the shop; decides what is overdue
    std::optional<StaffId> me = {};            ///< who is at the desk
    std::optional<QList<qint64>> only = {};    ///< of these only, such as the rows behind a figure
};

/// One filter of a list: its word in ListRequest::filter, and what its chip says.
struct ListFilter {
    QString word;
    QString title;
};

/// Everything that makes one list of records different from another; RecordList does the rest. How to make one: CONTRIBUTING.md, "a list".
struct ListDefinition {
    /// In the plural ("devices"): the object name of the ListView and its place in the settings.
    QString name;
    QString title;
    /// In the singular with "Search" behind it ("deviceSearch"): the object name of the search field.
    QString searchName;
    QString searchTitle;
    QString searchHint;
    QList<ListColumn> columns;
    /// The name of the column that sorts until the user chooses.
    QString sortedBy;
    Qt::SortOrder order = Qt::AscendingOrder;
    /// As chips, in this order; the first is chosen at the beginning. May be empty.
    QList<ListFilter> filters = {};
    /// A write that changed one of these reloads the list.
    Topics topics;
    /// "%n device(s)", for the status line.
    std::function<QString(qint64 count)> countText;

    /// The ids that fit, in order. Runs on a database thread: captures values only, no widget and no workspace. May ignore `only`.
    std::function<QList<qint64>(Connection &db, const ListRequest &request)> ids;
    /// The cells of these records in the order of the columns; who is gone is left out. Runs on a database thread as `ids` does.
    std::function<IdListModel::Rows(Connection &db, const QList<qint64> &ids, QDate today)> rows;
    /// How many records each filter holds, by its word, for the chips; further words go to RecordList::counted. May be empty.
    std::function<QHash<QString, int>(Connection &db, const ListRequest &request)> counts = {};

    /// Shown where nothing fits the typed text.
    QString nothingFits;
    /// Shown where a filter holds nothing.
    std::function<QString(const QString &filter)> nothingHere;
    /// The button of the empty list, which asks for a new record: "Add a device". May be empty.
    QString newText = {};
};

/// The filters of a list from its enum, in the words of `text`.
template <typename Filter, typename Text>
QList<ListFilter> filtersOf(Text text)
{
    QList<ListFilter> filters;
    for (const auto each : allOf<Filter>())
        filters.append({toWord(each), text(each)});
    return filters;
}

/// The filter of a list that has this word.
template <typename Filter>
Filter filterNamed(const QString &word)
{
    return fromWord<Filter>(word).value_or(Filter::All);
}

/// A store's rows as cells by their ids; `cells` makes those of one row.
template <typename Row, typename Cells>
IdListModel::Rows cellsById(const QList<Row> &rows, Cells cells)
{
    IdListModel::Rows byId;
    byId.reserve(rows.size());
    for (const auto &row : rows)
        byId.insert(row.id.value, cells(row));
    return byId;
}

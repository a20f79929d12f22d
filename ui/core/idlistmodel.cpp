// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/idlistmodel.h"

#include "models/core/money.h"

#include <QPointer>
#include <QTimer>

using namespace Qt::StringLiterals;

static constexpr int kPageRows = 64;
static constexpr int kHeldRows = 4096;
/// While scrolling fast, pages asked for before the last few are out of sight again.
static constexpr int kWantedPages = 4;

IdListModel::IdListModel(QList<ListColumn> columns, Fetch fetch, QObject *parent)
    : QAbstractTableModel(parent),
      m_columns(std::move(columns)),
      m_fetch(std::move(fetch)),
      m_held(kHeldRows)
{}

int IdListModel::columnNamed(const QString &name) const
{
    const auto found = std::find_if(m_columns.begin(), m_columns.end(),
                                    [&name](const ListColumn &column) { return column.name == name; });
    return found == m_columns.end() ? -1 : int(found - m_columns.begin());
}

qint64 IdListModel::idAt(int row) const
{
    return row >= 0 && row < m_ids.size() ? m_ids.at(row) : 0;
}

int IdListModel::rowOf(qint64 id) const
{
    return int(m_ids.indexOf(id));
}

void IdListModel::setIds(const QList<qint64> &ids)
{
    if (ids == m_ids) {
        refresh();
        return;
    }
    beginResetModel();
    m_ids = ids;
    m_wanted.clear();
    ++m_generation;
    endResetModel();
}

void IdListModel::refresh()
{
    ++m_generation;
    if (!m_ids.isEmpty())
        emit dataChanged(index(0, 0), index(int(m_ids.size()) - 1, int(m_columns.size()) - 1));
}

void IdListModel::withRows(const QList<qint64> &ids, const std::function<void(const QList<Row> &)> &use)
{
    m_fetch(ids, [guard = QPointer(this), ids, use](const Rows &rows) {
        if (!guard)
            return;
        QList<Row> ordered;
        for (const auto id : ids) {
            if (const auto found = rows.constFind(id); found != rows.constEnd())
                ordered.append(*found);
        }
        use(ordered);
    });
}

QString IdListModel::textOf(int column, const QVariant &value) const
{
    const auto &text = m_columns.at(column).text;
    return text && value.isValid() ? text(value) : value.toString();
}

QVariant IdListModel::plainOf(int column, const QVariant &value) const
{
    const auto &shown = m_columns.at(column);
    if (!value.isValid())
        return {};
    if (shown.plain)
        return shown.plain(value);
    const bool isPlain = value.typeId() == QMetaType::QDate || value.metaType() == QMetaType::fromType<Money>();
    return isPlain || !shown.text ? value : QVariant(shown.text(value));
}

int IdListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

int IdListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant IdListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == IdRole)
        return idAt(index.row());
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(m_columns.at(index.column()).alignment | Qt::AlignVCenter));
    const auto *row = rowFor(index.row());
    if (row)
        return cell(index.column(), row->value(index.column()), role);
    return role == Qt::DisplayRole          ? QVariant(u"…"_s)
           : role == Qt::AccessibleTextRole ? QVariant(tr("loading"))
                                            : QVariant();
}

QVariant IdListModel::cell(int column, const QVariant &value, int role) const
{
    const auto &shown = m_columns.at(column);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: return textOf(column, value);
    case Qt::ToolTipRole: return shown.hint && value.isValid() ? shown.hint(value) : QVariant();
    case ValueRole: return value;
    case MeaningRole: return shown.meaning && value.isValid() ? QVariant::fromValue(shown.meaning(value)) : QVariant();
    case IconNameRole: return shown.iconName && value.isValid() ? shown.iconName(value) : QVariant();
    default: return {};
    }
}

QVariant IdListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return {};
    const auto &column = m_columns.at(section);
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return column.title;
    return role == Qt::TextAlignmentRole ? QVariant::fromValue(Qt::Alignment(column.alignment | Qt::AlignVCenter))
                                         : QVariant();
}

void IdListModel::sort(int column, Qt::SortOrder order)
{
    if (column >= 0 && column < m_columns.size() && m_columns.at(column).sortable)
        emit sortRequested(m_columns.at(column).name, order);
}

const IdListModel::Row *IdListModel::rowFor(int row) const
{
    const auto *held = m_held.object(m_ids.at(row));
    if (!held || held->generation != m_generation)
        want(row / kPageRows);
    return held ? &held->row : nullptr;
}

/// Notes the page and fetches once control is back in the event loop, so that one painting asks once.
void IdListModel::want(int page) const
{
    if (page == m_fetching)
        return;
    if (m_wanted.isEmpty() || m_wanted.last() != page) {
        m_wanted.removeOne(page);
        m_wanted.append(page);
        if (m_wanted.size() > kWantedPages)
            m_wanted.removeFirst();
    }
    if (m_isScheduled || m_fetching >= 0)
        return;
    m_isScheduled = true;
    auto *self = const_cast<IdListModel *>(this);
    QTimer::singleShot(0, self, [self] {
        self->m_isScheduled = false;
        self->fetchNext();
    });
}

void IdListModel::fetchNext()
{
    if (m_fetching >= 0 || m_wanted.isEmpty())
        return;
    const int page = m_wanted.takeLast();
    const auto ids = m_ids.mid(qsizetype(page) * kPageRows, kPageRows);
    m_fetching = page;
    m_fetch(ids, [guard = QPointer(this), page, ids, generation = m_generation](const Rows &rows) {
        if (guard)
            guard->take(page, ids, generation, rows);
    });
}

void IdListModel::take(int page, const QList<qint64> &ids, quint64 generation, const Rows &rows)
{
    m_fetching = -1;
    for (const auto id : ids)
        m_held.insert(id, new Held{rows.value(id), generation});
    const int first = page * kPageRows;
    const int last = qMin(first + kPageRows, int(m_ids.size())) - 1;
    if (generation == m_generation && first <= last)
        emit dataChanged(index(first, 0), index(last, int(m_columns.size()) - 1));
    else if (!m_ids.isEmpty())
        emit dataChanged(index(0, 0), index(int(m_ids.size()) - 1, int(m_columns.size()) - 1));
    fetchNext();
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/columnchooser.h"
#include "ui/core/listtable.h"
#include "ui/core/listview.h"

#include <QHeaderView>
#include <QScopedValueRollback>
#include <QSettings>

using namespace Qt::StringLiterals;

// The part of ListView that knows columns: which are shown, in which order, how wide, sorted by which; kept in the settings by name.

static const auto kOrder = u"order"_s;
static const auto kHidden = u"hidden"_s;
static const auto kSort = u"sort"_s;
static const auto kDescending = u"descending"_s;

QString ListView::key(const QString &name) const
{
    return u"lists/%1/%2"_s.arg(m_name, name);
}

static int widest(const QStringList &words, const QFontMetrics &metrics)
{
    int width = 0;
    for (const auto &word : words)
        width = qMax(width, metrics.horizontalAdvance(word));
    return width;
}

/// As wide as what it shows, and as its title with the arrow of the order.
int ListView::usualWidth(const ListColumn &column) const
{
    const auto metrics = m_table->fontMetrics();
    const int icon = column.iconName ? px(24) : 0;
    const int text = column.words.isEmpty() ? column.width * metrics.averageCharWidth() : icon + widest(column.words, metrics);
    const int title = m_table->horizontalHeader()->fontMetrics().horizontalAdvance(column.title);
    return qMax(text + px(16), title + px(32));
}

void ListView::restoreColumns()
{
    auto *header = m_table->horizontalHeader();
    const auto hidden = m_settings.value(key(kHidden));
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const auto &each = m_model->columns().at(column);
        header->resizeSection(column, m_settings.value(key(u"width/"_s + each.name), usualWidth(each)).toInt());
        header->setSectionHidden(column, hidden.isValid() ? hidden.toStringList().contains(each.name) : each.hidden);
    }
    int place = 0;
    for (const auto &name : m_settings.value(key(kOrder)).toStringList()) {
        if (const int column = m_model->columnNamed(name); column >= 0)
            header->moveSection(header->visualIndex(column), place++);
    }
    header->setSortIndicatorShown(true);
    header->setSortIndicator(m_model->columnNamed(m_settings.value(key(kSort)).toString()),
                             m_settings.value(key(kDescending)).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void ListView::saveColumns()
{
    const auto *header = m_table->horizontalHeader();
    QStringList order;
    QStringList hidden;
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        const auto name = m_model->columns().at(column).name;
        order.append(name);
        if (header->isSectionHidden(column))
            hidden.append(name);
    }
    m_settings.setValue(key(kOrder), order);
    m_settings.setValue(key(kHidden), hidden);
}

/// What the user dragged: the last column takes what is left, and which is the last changes when one is shown or hidden. The usual width
/// is the program's: the former last column gets it back without anyone having dragged it.
void ListView::saveWidth(int column, int width)
{
    const auto shown = shownColumns();
    if (m_isChoosing || shown.isEmpty() || column == shown.constLast())
        return;
    const auto &each = m_model->columns().at(column);
    if (width == usualWidth(each))
        m_settings.remove(key(u"width/"_s + each.name));
    else
        m_settings.setValue(key(u"width/"_s + each.name), width);
}

void ListView::setColumnShown(const QString &name, bool shown)
{
    const QScopedValueRollback choosing(m_isChoosing, true);
    m_table->horizontalHeader()->setSectionHidden(m_model->columnNamed(name), !shown);
    saveColumns();
}

void ListView::chooseColumns()
{
    auto *chooser = new ColumnChooser(this);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    const auto *header = m_table->horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        const auto &each = m_model->columns().at(column);
        chooser->addColumn(each.name, each.title, !header->isSectionHidden(column));
    }
    connect(chooser, &ColumnChooser::toggled, this, &ListView::setColumnShown);
    chooser->popup(m_table->mapToGlobal(QPoint(px(16), header->height())));
}

/// A click sorts upwards, a second one on the same column downwards.
void ListView::sortBy(int column)
{
    if (!m_model->columns().at(column).sortable)
        return;
    const auto name = m_model->columns().at(column).name;
    const bool again = name == sortColumn();
    const auto order = again && sortOrder() == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
    m_settings.setValue(key(kSort), name);
    m_settings.setValue(key(kDescending), order == Qt::DescendingOrder);
    m_table->horizontalHeader()->setSortIndicator(column, order);
    m_model->sort(column, order);
}

QString ListView::sortColumn() const
{
    const int column = m_model->columnNamed(m_settings.value(key(kSort)).toString());
    return column < 0 ? m_defaultSort : m_model->columns().at(column).name;
}

Qt::SortOrder ListView::sortOrder() const
{
    const bool isOwn = m_model->columnNamed(m_settings.value(key(kSort)).toString()) >= 0;
    if (!isOwn)
        return m_defaultOrder;
    return m_settings.value(key(kDescending)).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder;
}

void ListView::setDefaultSort(const QString &column, Qt::SortOrder order)
{
    m_defaultSort = column;
    m_defaultOrder = order;
    m_table->horizontalHeader()->setSortIndicator(m_model->columnNamed(sortColumn()), sortOrder());
}

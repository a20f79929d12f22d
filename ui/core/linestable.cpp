// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/linestable.h"

#include "ui/core/listdelegate.h"

#include <QHeaderView>
#include <QScrollBar>

namespace {

class WrappingDelegate : public ListDelegate
{
public:
    using ListDelegate::ListDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        ListDelegate::initStyleOption(option, index);
        option->features.setFlag(QStyleOptionViewItem::WrapText);
    }
};

} // namespace

LinesTable::LinesTable(QAbstractItemModel *model, QWidget *parent) : ListTable(parent)
{
    setModel(model);
    setWordWrap(true); // where the delegate of a column wraps
    setItemDelegateForColumn(0, new WrappingDelegate(this));
    horizontalHeader()->setStretchLastSection(false);
}

void LinesTable::fit()
{
    fitColumns();
    fitRows();
}

void LinesTable::fitRows()
{
    auto *rows = verticalHeader();
    const int usual = rows->defaultSectionSize();
    const int line = fontMetrics().lineSpacing();
    for (int row = 0; row < model()->rowCount(); ++row)
        rows->resizeSection(row, usual + qMax(0, sizeHintForRow(row) / line - 1) * line);
    setFixedHeight(horizontalHeader()->sizeHint().height() + qBound(2 * usual, rows->length(), 12 * usual) +
                   horizontalScrollBar()->sizeHint().height() + 2 * frameWidth());
}

void LinesTable::fitColumns()
{
    for (int column = 1; column < model()->columnCount(); ++column)
        resizeColumnToContents(column);
    int rest = width() - 2 * frameWidth() - verticalScrollBar()->sizeHint().width();
    for (int column = 1; column < model()->columnCount(); ++column)
        rest -= isColumnHidden(column) ? 0 : columnWidth(column);
    setColumnWidth(0, qMax(rest, 20 * fontMetrics().averageCharWidth()));
}

void LinesTable::resizeEvent(QResizeEvent *event)
{
    ListTable::resizeEvent(event);
    if (std::exchange(m_fitted, width()) != width()) // not when only a scroll bar came or went
        fit();
}

/// Another font has other heights.
void LinesTable::changeEvent(QEvent *event)
{
    ListTable::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        fit();
}

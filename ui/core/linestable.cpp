// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/linestable.h"

#include <QHeaderView>
#include <QScrollBar>

LinesTable::LinesTable(QAbstractItemModel *model, QWidget *parent) : ListTable(parent)
{
    setModel(model);
    horizontalHeader()->setStretchLastSection(false);
}

void LinesTable::fit()
{
    const int rows = qBound(2, model()->rowCount(), 12);
    setFixedHeight(horizontalHeader()->sizeHint().height() + rows * verticalHeader()->defaultSectionSize() +
                   horizontalScrollBar()->sizeHint().height() + 2 * frameWidth());
    fitColumns();
}

void LinesTable::fitColumns()
{
    resizeColumnsToContents();
    int rest = width() - 2 * frameWidth() - verticalScrollBar()->sizeHint().width();
    for (int column = 1; column < model()->columnCount(); ++column)
        rest -= isColumnHidden(column) ? 0 : columnWidth(column);
    setColumnWidth(0, qMax(rest, 20 * fontMetrics().averageCharWidth()));
}

void LinesTable::resizeEvent(QResizeEvent *event)
{
    ListTable::resizeEvent(event);
    if (std::exchange(m_fitted, width()) != width()) // not when only a scroll bar came or went
        fitColumns();
}

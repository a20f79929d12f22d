// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/cardgrid.h"

#include "ui/core/tokens.h"

#include <QGridLayout>

CardGrid::CardGrid(int columnWidth, int mostColumns, QWidget *parent)
    : QWidget(parent), m_grid(new QGridLayout(this)), m_columnWidth(columnWidth), m_mostColumns(mostColumns)
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(px(12));
}

void CardGrid::setWidgets(const QList<QWidget *> &widgets)
{
    for (auto *widget : std::as_const(m_widgets))
        widget->setVisible(widgets.contains(widget));
    m_widgets = widgets;
    arrange();
}

int CardGrid::fittingColumns() const
{
    const auto count = static_cast<int>(m_widgets.size());
    if (count == 0)
        return 0;
    const int spacing = m_grid->spacing();
    const int fitting = std::clamp((width() + spacing) / (m_columnWidth + spacing), 1, std::min(m_mostColumns, count));
    const int rows = (count + fitting - 1) / fitting;
    return (count + rows - 1) / rows;
}

void CardGrid::arrange()
{
    const int columns = fittingColumns();
    for (int column = 0; column < std::max(columns, m_columns); ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    m_columns = columns;
    for (int i = 0; i < m_widgets.size(); ++i) {
        const bool isAlone = columns == 2 && i % columns == 0 && i + 1 == m_widgets.size();
        m_grid->addWidget(m_widgets.at(i), i / columns, i % columns, 1, isAlone ? columns : 1);
        m_widgets.at(i)->show();
    }
}

void CardGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (fittingColumns() != m_columns)
        arrange();
}

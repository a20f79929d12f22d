// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;

/// Puts widgets into rows of equal columns: as many columns as fit, and rows as even as can be. Of two columns the last one may be left
/// alone in its row; then it takes the whole row.
class CardGrid : public QWidget
{
    Q_OBJECT

public:
    /// No column is narrower than `columnWidth` where more than one fits; never more columns than `mostColumns`.
    CardGrid(int columnWidth, int mostColumns, QWidget *parent = nullptr);

    /// Shows these in this order; the grid owns them and hides the ones that it was given before and that are not among them.
    void setWidgets(const QList<QWidget *> &widgets);
    int columns() const { return m_columns; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    int fittingColumns() const;
    void arrange();

    QGridLayout *m_grid;
    QList<QWidget *> m_widgets;
    const int m_columnWidth;
    const int m_mostColumns;
    int m_columns = 0;
};

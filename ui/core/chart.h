// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/chartdata.h"

#include <QWidget>

class ChartScene;
class ChartTableModel;
class EmptyState;
class PlainLabel;
class QChartView;
class QHBoxLayout;
class QStackedLayout;
class QTableView;
class QToolButton;

/// The one chart of the program, with its numbers as a table one key (T) or one click away. A click on a point or a bar, or Enter on a
/// cell of the table, asks for the rows behind it.
class Chart : public QWidget
{
    Q_OBJECT

public:
    explicit Chart(const QString &name, QWidget *parent = nullptr);

    void setData(const ChartData &data);
    const ChartData &data() const { return m_data; }
    /// Puts a button beside the one that shows the table.
    void addToHead(QWidget *widget);
    bool isTableShown() const;
    void showTable(bool shown);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void activated(int series, int index);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void draw();
    void showHint(int series, int index);
    void activateCell();
    bool hasValue(int series, int index) const;

    ChartData m_data;
    PlainLabel *m_title;
    QHBoxLayout *m_head;
    QToolButton *m_toggle;
    QStackedLayout *m_stack;
    QChartView *m_view;
    QTableView *m_table;
    ChartTableModel *m_model;
    EmptyState *m_empty;
    bool m_showsTable = false;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/dashboardcards.h"
#include "ui/dashboard/dashboardcharts.h"

#include <QHash>
#include <QScrollArea>

class CardGrid;
class Chart;
class FigureCard;
class FigureNote;

/// The cards in the first rows and the charts in two columns of equal heights below; nothing of it is computed here.
class DashboardView : public QScrollArea
{
    Q_OBJECT

public:
    explicit DashboardView(QWidget *parent = nullptr);

    void setCards(const QList<DashboardCard> &cards);
    void setCharts(const QList<DashboardChart> &charts);

signals:
    void rowsRequested(const RowsBehind &rows);

private:
    FigureCard *cardNamed(const QString &name);
    Chart *chartNamed(const QString &name);
    void showFocused(QWidget *focused);

    CardGrid *m_cardGrid;
    CardGrid *m_chartGrid;
    QHash<QString, FigureCard *> m_cards;
    QHash<QString, Chart *> m_charts;
    QHash<QString, FigureNote *> m_notes;
    QHash<QString, RowsBehind> m_cardRows;
    QHash<QString, DashboardChart> m_chartRows;
};

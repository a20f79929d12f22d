// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/dashboardview.h"

#include "ui/core/chart.h"
#include "ui/core/figurecard.h"
#include "ui/core/tokens.h"
#include "ui/dashboard/cardgrid.h"
#include "ui/dashboard/figurenote.h"

#include <QApplication>
#include <QVBoxLayout>

DashboardView::DashboardView(QWidget *parent)
    : QScrollArea(parent), m_cardGrid(new CardGrid(px(32) * 5 + px(16), 4)), m_chartGrid(new CardGrid(px(32) * 9, 2))
{
    setObjectName(QStringLiteral("dashboardView"));
    setAccessibleName(tr("Figures of the period"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, px(8), 0);
    column->setSpacing(px(16));
    column->addWidget(m_cardGrid);
    column->addWidget(m_chartGrid);
    column->addStretch();
    setWidget(content);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { showFocused(now); });
}

/// What has the focus is in sight.
void DashboardView::showFocused(QWidget *focused)
{
    if (focused && widget()->isAncestorOf(focused))
        ensureWidgetVisible(focused, px(16), px(16));
}

FigureCard *DashboardView::cardNamed(const QString &name)
{
    auto *&card = m_cards[name];
    if (card)
        return card;
    card = new FigureCard(name);
    m_notes.insert(name, new FigureNote(name, card));
    connect(card, &FigureCard::clicked, this, [this, name] { emit rowsRequested(m_cardRows.value(name)); });
    return card;
}

Chart *DashboardView::chartNamed(const QString &name)
{
    auto *&chart = m_charts[name];
    if (chart)
        return chart;
    chart = new Chart(name);
    chart->setMinimumHeight(px(32) * 9);
    m_notes.insert(name, new FigureNote(name, chart));
    connect(chart, &Chart::activated, this, [this, name](int series, int index) { emit rowsRequested(m_chartRows.value(name).rows(series, index)); });
    return chart;
}

void DashboardView::setCards(const QList<DashboardCard> &cards)
{
    QList<QWidget *> shown;
    for (const auto &card : cards) {
        cardNamed(card.name)->setFigure(card.figure);
        m_cardRows.insert(card.name, card.rows);
        auto *note = m_notes.value(card.name);
        note->setNote(card.figure.title, card.figure.explanation);
        shown.append(note);
    }
    m_cardGrid->setWidgets(shown);
}

void DashboardView::setCharts(const QList<DashboardChart> &charts)
{
    QList<QWidget *> shown;
    for (const auto &chart : charts) {
        m_chartRows.insert(chart.name, chart);
        chartNamed(chart.name)->setData(chart.data);
        auto *note = m_notes.value(chart.name);
        note->setNote(chart.data.title, chart.explanation);
        shown.append(note);
    }
    m_chartGrid->setWidgets(shown);
}

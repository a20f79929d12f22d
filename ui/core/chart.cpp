// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/chart.h"

#include "ui/core/chartscene.h"
#include "ui/core/charttablemodel.h"
#include "ui/core/emptystate.h"
#include "ui/core/icons.h"
#include "ui/core/plainlabel.h"
#include "ui/core/plaintooltip.h"

#include <QChart>
#include <QChartView>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStackedLayout>
#include <QTableView>
#include <QToolButton>
#include <QToolTip>

using namespace Qt::StringLiterals;

Chart::Chart(const QString &name, QWidget *parent)
    : QWidget(parent),
      m_title(new PlainLabel),
      m_head(new QHBoxLayout),
      m_toggle(new QToolButton),
      m_stack(new QStackedLayout),
      m_view(new QChartView(new QChart)),
      m_table(new QTableView),
      m_model(new ChartTableModel(this)),
      m_empty(new EmptyState)
{
    setObjectName(name);
    m_title->setElided(true);
    m_title->setObjectName(u"chartTitle"_s);
    m_toggle->setObjectName(u"chartToggle"_s);
    m_toggle->setAutoRaise(true);
    m_toggle->setFocusPolicy(Qt::StrongFocus);
    m_view->setObjectName(u"chartView"_s);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFocusPolicy(Qt::StrongFocus);
    m_view->setBackgroundRole(QPalette::Base);
    m_view->installEventFilter(this);
    m_table->setObjectName(u"chartTable"_s);
    m_table->setModel(m_model);
    m_table->setTabKeyNavigation(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->verticalHeader()->hide();
    m_table->installEventFilter(this);

    m_head->addWidget(m_title, 1);
    m_head->addWidget(m_toggle);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(px(16), px(8), px(8), px(8));
    column->setSpacing(px(4));
    column->addLayout(m_head);
    column->addLayout(m_stack, 1);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    connect(m_toggle, &QToolButton::clicked, this, [this] { showTable(!m_showsTable); });
    connect(m_table, &QTableView::doubleClicked, this, &Chart::activateCell);
    showTable(false);
}

void Chart::setData(const ChartData &data)
{
    m_data = data;
    m_title->setText(data.title);
    setAccessibleName(data.title);
    m_view->setAccessibleName(tr("%1, chart").arg(data.title));
    m_view->setAccessibleDescription(tr("Press T for the numbers as a table."));
    m_table->setAccessibleName(tr("%1, table").arg(data.title));
    m_model->setData(data);
    m_table->resizeColumnsToContents();
    m_empty->setText(data.emptyText.isEmpty() ? tr("There is nothing to show in this period.") : data.emptyText);
    showTable(m_showsTable);
    draw();
}

void Chart::addToHead(QWidget *widget)
{
    m_head->insertWidget(m_head->count() - 1, widget);
    setTabOrder(widget, m_toggle);
}

bool Chart::isTableShown() const
{
    return m_stack->currentWidget() == m_table;
}

void Chart::showTable(bool shown)
{
    const bool hadFocus = m_view->hasFocus() || m_table->hasFocus();
    m_showsTable = shown;
    m_toggle->setIcon(icon(shown ? u"chart"_s : u"table"_s));
    const auto words = shown ? tr("Show %1 as a chart (T)") : tr("Show %1 as a table (T)");
    m_toggle->setAccessibleName(words.arg(m_data.title));
    m_toggle->setToolTip(plainToolTip(words.arg(m_data.title)));
    m_toggle->setEnabled(!m_data.isEmpty());
    m_stack->setCurrentWidget(m_data.isEmpty() ? static_cast<QWidget *>(m_empty)
                              : shown          ? static_cast<QWidget *>(m_table)
                                               : m_view);
    if (hadFocus)
        m_stack->currentWidget()->setFocus();
}

QSize Chart::sizeHint() const
{
    return {px(32) * 14, px(32) * 8};
}

QSize Chart::minimumSizeHint() const
{
    return {px(32) * 8, px(32) * 6};
}

void Chart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        draw();
}

void Chart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    draw();
}

void Chart::paintEvent(QPaintEvent *)
{
    const auto colors = tokens(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool hasRing = m_view->hasFocus();
    painter.setPen(QPen(hasRing ? colors.accent : colors.separator, hasRing ? 2 : 1));
    painter.setBrush(colors.base);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), kRadius, kRadius);
}

bool Chart::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_T && key->modifiers() == Qt::NoModifier) {
        showTable(!m_showsTable);
        return true;
    }
    if (watched == m_table && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
        activateCell();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void Chart::draw()
{
    if (m_data.isEmpty())
        return;
    auto *former = m_view->chart();
    auto *scene = new ChartScene(m_data, tokens(palette()), m_view->size());
    connect(scene, &ChartScene::clicked, this, [this](int series, int index) {
        if (hasValue(series, index))
            emit activated(series, index);
    });
    connect(scene, &ChartScene::hovered, this, &Chart::showHint);
    m_view->setChart(scene->chart());
    m_view->setBackgroundBrush(tokens(palette()).base);
    former->deleteLater(); // it may be the one whose click brought us here
}

void Chart::showHint(int series, int index)
{
    if (!hasValue(series, index)) {
        QToolTip::hideText();
        return;
    }
    const auto &shown = m_data.series.at(series);
    const auto &point = shown.points.at(index);
    auto text = tr("%1, %2: %3").arg(m_data.categories.value(index), shown.name, m_data.textOf(*point.value));
    if (point.isWeak)
        text += u'\n' + tr("too few to judge");
    if (point.low && point.high)
        text += u'\n' + tr("between %1 and %2").arg(m_data.textOf(*point.low), m_data.textOf(*point.high));
    QToolTip::showText(QCursor::pos(), plainToolTip(text), m_view);
}

void Chart::activateCell()
{
    const auto at = m_table->currentIndex();
    const int series = m_model->seriesAt(at.column());
    if (at.isValid() && hasValue(series, at.row()))
        emit activated(series, at.row());
}

bool Chart::hasValue(int series, int index) const
{
    return series >= 0 && series < m_data.series.size() && index >= 0 &&
           index < m_data.series.at(series).points.size() &&
           m_data.series.at(series).points.at(index).value.has_value();
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/chartoverlay.h"

#include "ui/core/chartstrokes.h"
#include "ui/core/screenfont.h"

#include <QChart>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

using Kind = ChartData::Kind;

static bool namesLines(const ChartData &data)
{
    return !data.isBars() && data.series.size() > 1;
}

/// Lines are named at their ends; only bars side by side need a legend.
static bool hasLegend(const ChartData &data)
{
    return data.isBars() && data.series.size() > 1;
}

/// Where no line is named at its end, the names of bands stand there, and no point can lie on them.
static bool namesBandsBeside(const ChartData &data)
{
    return !data.bands.isEmpty() && !namesLines(data) && data.kind != Kind::HorizontalBars;
}

static double widestBand(const ChartData &data)
{
    double widest = 0;
    for (const auto &band : data.bands)
        widest = std::max(widest, QFontMetricsF(smallFont()).horizontalAdvance(band.label));
    return widest;
}

static int lastValue(const ChartSeries &series)
{
    for (auto at = series.points.size() - 1; at >= 0; --at) {
        if (series.points.at(at).value)
            return int(at);
    }
    return -1;
}

ChartOverlay::ChartOverlay(QChart *chart, const ChartData &data, const ChartPlot &plot, const Tokens &colors)
    : QGraphicsItem(chart),
      m_chart(chart),
      m_data(data),
      m_plot(plot),
      m_colors(colors)
{
    setZValue(100);
    setAcceptedMouseButtons(Qt::NoButton);
}

QRectF ChartOverlay::boundingRect() const
{
    return m_chart->rect();
}

void ChartOverlay::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(asOnScreen(smallFont(), *painter));
    paintBandNames(*painter);
    paintBaseline(*painter);
    paintLegend(*painter);
    paintWhiskers(*painter);
    paintLineNames(*painter);
    paintBarValues(*painter);
}

QMarginsF ChartOverlay::marginsFor(const ChartData &data)
{
    double width = 0;
    for (const auto &series : data.series)
        width = std::max(width, QFontMetricsF(smallFont()).horizontalAdvance(series.name));
    QMarginsF room;
    if (namesLines(data))
        room.setRight(std::min(width + px(12), 12.0 * px(12)));
    else if (namesBandsBeside(data))
        room.setRight(widestBand(data) + px(12));
    if (data.kind == Kind::HorizontalBars)
        room.setRight(px(16));
    if (hasLegend(data))
        room.setTop(QFontMetricsF(smallFont()).height() + px(4));
    return room;
}

/// Where bars stand, and the lower edge of the rest.
void ChartOverlay::paintBaseline(QPainter &painter) const
{
    const double base =
        m_data.isBars() ? std::clamp(0.0, m_plot.scale.minimum, m_plot.scale.maximum) : m_plot.scale.minimum;
    painter.setPen(QPen(m_colors.border, 1));
    painter.drawLine(at(-0.5, base), at(double(m_data.categories.size()) - 0.5, base));
}

QRectF ChartOverlay::legendPlace(const ChartData &data, const QRectF &chart, const QRectF &plot)
{
    const QFontMetricsF metrics(smallFont());
    double width = 0;
    for (const auto &series : data.series)
        width += metrics.ascent() + px(4) + metrics.horizontalAdvance(series.name) + (width > 0 ? px(16) : 0);
    const double left = std::max(chart.left() + px(4), std::min(plot.left(), chart.right() - px(4) - width));
    return {left, chart.top() + px(4), width, metrics.height()};
}

void ChartOverlay::paintLegend(QPainter &painter) const
{
    if (!hasLegend(m_data))
        return;
    const QFontMetricsF metrics(painter.font());
    auto corner = legendPlace(m_data, m_chart->rect(), m_chart->plotArea()).topLeft();
    for (int series = 0; series < m_data.series.size(); ++series) {
        const auto name = m_data.series.at(series).name;
        painter.setPen(QPen(m_colors.isContrast() ? m_colors.text : m_colors.base, 1));
        painter.setBrush(barBrush(series, m_colors));
        painter.drawRect(QRectF(corner, QSizeF(metrics.ascent(), metrics.ascent())));
        corner += QPointF(metrics.ascent() + px(4), 0);
        painter.setPen(m_colors.muted);
        painter.drawText(corner + QPointF(0, metrics.ascent() - 1), name);
        corner += QPointF(metrics.horizontalAdvance(name) + px(16), 0);
    }
}

void ChartOverlay::paintWhiskers(QPainter &painter) const
{
    const double cap = px(4);
    for (int series = 0; series < m_data.series.size(); ++series) {
        auto pen = linePen(series, m_colors);
        pen.setStyle(Qt::SolidLine);
        pen.setWidthF(1.25);
        painter.setPen(pen);
        const auto &points = m_data.series.at(series).points;
        for (int index = 0; index < points.size(); ++index) {
            const auto &point = points.at(index);
            if (!point.low || !point.high)
                continue;
            const auto low = at(index, std::max(*point.low, m_plot.scale.minimum));
            const auto high = at(index, std::min(*point.high, m_plot.scale.maximum));
            painter.drawLine(low, high);
            painter.drawLine(low - QPointF(cap, 0), low + QPointF(cap, 0));
            painter.drawLine(high - QPointF(cap, 0), high + QPointF(cap, 0));
        }
    }
}

/// Names stand beside the last value of their line, moved apart where they would cover each other.
void ChartOverlay::paintLineNames(QPainter &painter) const
{
    if (!namesLines(m_data))
        return;
    QList<std::pair<double, int>> places;
    for (int series = 0; series < m_data.series.size(); ++series) {
        if (const int last = lastValue(m_data.series.at(series)); last >= 0)
            places.append({at(last, *m_data.series.at(series).points.at(last).value).y(), series});
    }
    std::sort(places.begin(), places.end());
    const QFontMetricsF metrics(painter.font());
    const auto plot = m_chart->plotArea();
    const double left = plot.right() + px(8);
    double free = plot.top() - metrics.height() / 2;
    double left_over = double(places.size());
    for (const auto &[wanted, series] : places) {
        const double lowest = plot.bottom() + metrics.height() / 2 - left_over * metrics.height();
        const double top = std::max(free, std::min(wanted - metrics.height() / 2, lowest));
        const auto name =
            metrics.elidedText(m_data.series.at(series).name, Qt::ElideRight, m_chart->rect().right() - left);
        painter.setPen(m_colors.series.at(size_t(series) % m_colors.series.size()));
        painter.drawText(QPointF(left, top + metrics.ascent()), name);
        free = top + metrics.height();
        --left_over;
    }
}

void ChartOverlay::paintBandNames(QPainter &painter) const
{
    const QFontMetricsF metrics(painter.font());
    for (const auto &band : m_data.bands) {
        const double top = std::min(band.to, m_plot.scale.maximum);
        const double bottom = std::max(band.from, m_plot.scale.minimum);
        if (top <= bottom || m_data.kind == Kind::HorizontalBars)
            continue;
        const auto plot = m_chart->plotArea();
        const QPointF corner(namesBandsBeside(m_data) ? plot.right() + px(8) : plot.left() + px(4), at(0, top).y());
        const double height = at(0, bottom).y() - corner.y();
        if (height < metrics.height() * 0.9)
            continue;
        painter.setPen(toneOf(band.meaning, m_colors).text);
        painter.drawText(corner + QPointF(0, metrics.ascent() + 1), band.label);
    }
}

/// A single series of bars carries its values; beside several they would only crowd.
void ChartOverlay::paintBarValues(QPainter &painter) const
{
    if (!m_data.isBars() || m_data.series.size() != 1)
        return;
    const QFontMetricsF metrics(painter.font());
    const auto &points = m_data.series.first().points;
    const double room = m_chart->plotArea().width() / double(std::max<qsizetype>(1, points.size()));
    painter.setPen(m_colors.muted);
    for (int index = 0; index < points.size(); ++index) {
        if (!points.at(index).value)
            continue;
        const auto text = m_data.textOf(*points.at(index).value);
        const double width = metrics.horizontalAdvance(text);
        const auto end = at(index, std::max(0.0, *points.at(index).value));
        if (m_data.kind == Kind::HorizontalBars)
            painter.drawText(end + QPointF(px(4), metrics.ascent() / 2 - 1), text);
        else if (width < room)
            painter.drawText(end - QPointF(width / 2, px(4)), text);
    }
}

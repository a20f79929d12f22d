// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/chartscene.h"

#include "ui/core/chartgrid.h"
#include "ui/core/chartoverlay.h"
#include "ui/core/chartscale.h"
#include "ui/core/chartstrokes.h"

#include <QAreaSeries>
#include <QBarSeries>
#include <QBarSet>
#include <QCategoryAxis>
#include <QChart>
#include <QGraphicsLayout>
#include <QHorizontalBarSeries>
#include <QLegend>
#include <QLineSeries>
#include <QScatterSeries>
#include <QStackedBarSeries>

using namespace Qt::StringLiterals;
using Kind = ChartData::Kind;

/// Qt Charts cuts a label to "…" where ticks are closer than about two of its lines.
static int stepsIn(const QSizeF &size, Kind kind)
{
    const double line = QFontMetricsF(smallFont()).height();
    const double room =
        kind == Kind::HorizontalBars ? size.width() / (line * 6) : (size.height() - line * 3) / (line * 2);
    return std::clamp(int(room), 2, 5);
}

ChartScene::ChartScene(const ChartData &data, const Tokens &colors, const QSizeF &size)
    : m_data(data),
      m_colors(colors),
      m_size(size),
      m_chart(new QChart)
{
    setParent(m_chart);
    m_chart->setAnimationOptions(QChart::NoAnimation);
    m_chart->setBackgroundVisible(false);
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    const auto room = ChartOverlay::marginsFor(data);
    m_chart->setMargins(QMargins(px(4), px(8) + int(room.top()), px(8) + int(room.right()), px(4)));
    m_chart->legend()->hide();
    const auto scale = scaleOf(data, stepsIn(size, data.kind));
    addBands(scale);
    data.isBars() ? addBars() : addLines();
    addAxes(scale);
    const ChartPlot plot{m_chart, int(data.categories.size()), data.kind == Kind::HorizontalBars, scale};
    new ChartGrid(m_chart, plot, colors);
    new ChartOverlay(m_chart, data, plot, colors);
}

void ChartScene::addBands(const ChartScale &scale)
{
    const double right = double(m_data.categories.size()) - 0.5;
    for (const auto &band : m_data.bands) {
        const double from = std::clamp(band.from, scale.minimum, scale.maximum);
        const double to = std::clamp(band.to, scale.minimum, scale.maximum);
        if (to <= from || m_data.kind == Kind::HorizontalBars)
            continue;
        auto *area = new QAreaSeries;
        auto *upper = new QLineSeries(area);
        auto *lower = new QLineSeries(area);
        upper->append({{-0.5, to}, {right, to}});
        lower->append({{-0.5, from}, {right, from}});
        area->setUpperSeries(upper);
        area->setLowerSeries(lower);
        area->setPen(Qt::NoPen);
        area->setBrush(bandBrush(band.meaning, m_colors));
        m_chart->addSeries(area);
    }
}

/// A line ends at a gap and begins anew behind it.
void ChartScene::addLines()
{
    for (int series = 0; series < m_data.series.size(); ++series) {
        QList<QPointF> run;
        const auto &points = m_data.series.at(series).points;
        for (int index = 0; index <= points.size(); ++index) {
            if (index < points.size() && points.at(index).value) {
                run.append({double(index), *points.at(index).value});
                continue;
            }
            if (m_data.kind == Kind::Line && run.size() > 1)
                addSegment(series, run);
            run.clear();
        }
        addMarkers(series);
    }
}

void ChartScene::addSegment(int series, const QList<QPointF> &points)
{
    auto *line = new QLineSeries;
    line->append(points);
    line->setPen(linePen(series, m_colors));
    m_chart->addSeries(line);
    connect(line, &QLineSeries::clicked, this,
            [this, series](const QPointF &at) { emit clicked(series, qRound(at.x())); });
}

void ChartScene::addMarkers(int series)
{
    for (const bool isWeak : {false, true}) {
        QList<QPointF> places;
        const auto &points = m_data.series.at(series).points;
        for (int index = 0; index < points.size(); ++index) {
            if (points.at(index).value && points.at(index).isWeak == isWeak)
                places.append({double(index), *points.at(index).value});
        }
        if (!isWeak || !places.isEmpty())
            addMarkers(series, places, isWeak);
    }
}

void ChartScene::addMarkers(int series, const QList<QPointF> &places, bool isWeak)
{
    auto *markers = new QScatterSeries;
    markers->append(places);
    markers->setMarkerShape(markerShape(series));
    markers->setMarkerSize(px(8));
    markers->setColor(isWeak ? m_colors.base : linePen(series, m_colors).color());
    markers->setBorderColor(isWeak ? m_colors.disabled : m_colors.base);
    m_chart->addSeries(markers);
    connect(markers, &QScatterSeries::clicked, this,
            [this, series](const QPointF &at) { emit clicked(series, qRound(at.x())); });
    connect(markers, &QScatterSeries::hovered, this,
            [this, series](const QPointF &at, bool isOver) { emit hovered(series, isOver ? qRound(at.x()) : -1); });
}

static QAbstractBarSeries *makeBars(Kind kind)
{
    if (kind == Kind::StackedBars)
        return new QStackedBarSeries;
    if (kind == Kind::HorizontalBars)
        return new QHorizontalBarSeries;
    return new QBarSeries;
}

void ChartScene::addBars()
{
    auto *bars = makeBars(m_data.kind);
    bars->setBarWidth(0.7);
    for (int series = 0; series < m_data.series.size(); ++series) {
        auto *set = new QBarSet(m_data.series.at(series).name);
        for (const auto &point : m_data.series.at(series).points)
            set->append(point.value.value_or(0));
        set->setBrush(barBrush(series, m_colors));
        set->setPen(QPen(m_colors.isContrast() ? m_colors.text : m_colors.base, 1));
        bars->append(set);
        connect(set, &QBarSet::clicked, this, [this, series](int index) { emit clicked(series, index); });
        connect(set, &QBarSet::hovered, this,
                [this, series](bool isOver, int index) { emit hovered(series, isOver ? index : -1); });
    }
    m_chart->addSeries(bars);
}

static void dress(QCategoryAxis *axis, const Tokens &colors)
{
    axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    axis->setLabelsFont(smallFont());
    axis->setLabelsBrush(colors.muted);
    axis->setGridLineVisible(false);
    axis->setLineVisible(false);
}

/// The labels of QCategoryAxis have to differ; a width that nobody sees keeps equal ones apart.
static void appendLabel(QCategoryAxis *axis, QString label, double value)
{
    while (axis->categoriesLabels().contains(label) || label.isEmpty())
        label += QChar(0x200B);
    axis->append(label, value);
}

void ChartScene::addAxes(const ChartScale &scale)
{
    const bool lies = m_data.kind == Kind::HorizontalBars;
    auto *along = makeCategories(lies);
    auto *values = makeValues(scale);
    m_chart->addAxis(along, lies ? Qt::AlignLeft : Qt::AlignBottom);
    m_chart->addAxis(values, lies ? Qt::AlignBottom : Qt::AlignLeft);
    for (auto *series : m_chart->series()) {
        series->attachAxis(along);
        series->attachAxis(values);
    }
}

/// The axis of the categories, with as many of their names as fit.
QCategoryAxis *ChartScene::makeCategories(bool lies) const
{
    const QFontMetricsF metrics(smallFont());
    double widest = 0;
    for (const auto &name : m_data.categories)
        widest = std::max(widest, metrics.horizontalAdvance(name) + px(24)); // Qt Charts cuts a label that is near the next one
    const int count = int(m_data.categories.size());
    const double usable = m_size.width() - px(32) * 2 - ChartOverlay::marginsFor(m_data).right();
    const int step = lies ? 1 : labelStep(count, usable, widest);
    const double most = m_size.width() * 0.4;
    auto *axis = new QCategoryAxis;
    dress(axis, m_colors);
    axis->setRange(-0.5, count - 0.5);
    axis->setStartValue(-0.5);
    for (int index = 0; index < count; index += step) {
        const auto &name = m_data.categories.at(index);
        const double room = (count - 0.5 - index) * usable / count; // up to the end of the axis, which cuts what stands over it
        if (lies || index == 0 || metrics.horizontalAdvance(name) / 2 < room)
            appendLabel(axis, lies ? metrics.elidedText(name, Qt::ElideRight, most) : name, index);
    }
    axis->setReverse(lies);
    return axis;
}

QCategoryAxis *ChartScene::makeValues(const ChartScale &scale) const
{
    auto *axis = new QCategoryAxis;
    dress(axis, m_colors);
    axis->setRange(scale.minimum, scale.maximum);
    axis->setStartValue(scale.minimum - 1);
    for (const double tick : scale.ticks)
        appendLabel(axis, m_data.textOf(tick), tick);
    return axis;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/chartstrokes.h"

static QColor colorOf(int at, const Tokens &colors)
{
    return colors.series.at(size_t(at) % colors.series.size());
}

QPen linePen(int at, const Tokens &colors)
{
    static const std::array<QList<qreal>, 6> dashes{{{}, {6, 3}, {1.5, 2.5}, {6, 2.5, 1.5, 2.5}, {10, 3}, {3, 2}}};
    QPen pen(colorOf(at, colors), 2);
    pen.setCapStyle(Qt::FlatCap);
    const auto &dash = dashes.at(size_t(at) % dashes.size());
    if (colors.isContrast() && !dash.isEmpty())
        pen.setDashPattern(dash);
    return pen;
}

QScatterSeries::MarkerShape markerShape(int at)
{
    static constexpr std::array shapes{QScatterSeries::MarkerShapeCircle,   QScatterSeries::MarkerShapeRectangle,
                                       QScatterSeries::MarkerShapeTriangle, QScatterSeries::MarkerShapeRotatedRectangle,
                                       QScatterSeries::MarkerShapePentagon, QScatterSeries::MarkerShapeStar};
    return shapes.at(size_t(at) % shapes.size());
}

QBrush barBrush(int at, const Tokens &colors)
{
    static constexpr std::array patterns{Qt::SolidPattern, Qt::BDiagPattern, Qt::Dense5Pattern,
                                         Qt::CrossPattern, Qt::HorPattern,   Qt::NoBrush};
    return {colorOf(at, colors), colors.isContrast() ? patterns.at(size_t(at) % patterns.size()) : Qt::SolidPattern};
}

QBrush bandBrush(Meaning meaning, const Tokens &colors)
{
    const auto tone = toneOf(meaning, colors);
    if (!colors.isContrast())
        return tone.ground;
    auto color = tone.text;
    color.setAlphaF(0.45F);
    return {color, Qt::BDiagPattern};
}

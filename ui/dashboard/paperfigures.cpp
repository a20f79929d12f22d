// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/paperfigures.h"

#include "ui/core/chartscene.h"
#include "ui/core/figurecard.h"
#include "ui/core/papercontent.h"
#include "ui/core/screenfont.h"

#include <QApplication>
#include <QChart>
#include <QGraphicsScene>
#include <QPainter>

using namespace Qt::StringLiterals;

static constexpr int kCardWidth = 8 * 32; // as on the screen, in pixels at scale 1; what is painted is scaled to the place
static constexpr double kChartPixel = 0.47; // points

/// A card as the screen shows it, in the light colours.
static void dress(FigureCard &card, int width)
{
    card.setPalette(paletteOf(Look::Light));
    card.resize(width, card.sizeHint().height());
}

double cardHeightAt(double width)
{
    FigureCard card(u"paperCard"_s);
    dress(card, px(kCardWidth));
    return width * card.height() / card.width();
}

void paintCard(QPainter &painter, const QRectF &place, const Figure &figure)
{
    FigureCard card(u"paperCard"_s);
    card.setFigure(figure);
    dress(card, px(kCardWidth));
    painter.save();
    painter.translate(place.topLeft());
    painter.scale(place.width() / card.width(), place.width() / card.width());
    card.paintOn(painter);
    painter.restore();
}

static void paintScene(QPainter &painter, const QRectF &place, const ChartData &data)
{
    const auto colors = tokensOf(Look::Light);
    QGraphicsScene scene;
    auto *made = new ChartScene(data, colors, place.size());
    scene.addItem(made->chart());
    made->chart()->setGeometry({{0, 0}, place.size()});
    scene.setSceneRect({{0, 0}, place.size()});
    scene.render(&painter, place, scene.sceneRect());
}

void paintChart(QPainter &painter, const QRectF &place, const ChartData &data)
{
    const auto colors = tokensOf(Look::Light);
    const double scale = paperDots(kChartPixel) * 32 / px(32);
    const QRectF box({}, place.size() / scale);
    const auto font = asOnScreen(QApplication::font(), painter);
    const QFontMetricsF metrics(font);
    const QRectF title(px(12), px(8), box.width() - 2 * px(12), metrics.height());
    painter.save();
    painter.translate(place.topLeft());
    painter.scale(scale, scale);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colors.separator, 1));
    painter.setBrush(colors.base);
    painter.drawRoundedRect(box, kRadius, kRadius);
    painter.setFont(font);
    painter.setPen(colors.text);
    painter.drawText(title, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, metrics.elidedText(data.title, Qt::ElideRight, title.width()));
    const auto inner = box.adjusted(px(8), title.bottom() + px(4), -px(8), -px(8));
    if (data.isEmpty()) {
        painter.setPen(colors.muted);
        painter.drawText(inner, Qt::AlignCenter | Qt::TextWordWrap, data.emptyText);
    } else {
        paintScene(painter, inner, data);
    }
    painter.restore();
}

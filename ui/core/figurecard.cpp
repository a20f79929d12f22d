// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/figurecard.h"

#include "ui/core/icons.h"
#include "ui/core/plaintooltip.h"
#include "ui/core/screenfont.h"

#include <QKeyEvent>
#include <QPainter>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

static QString iconOf(Figure::Trend trend)
{
    switch (trend) {
    case Figure::Trend::None: return {};
    case Figure::Trend::Up: return u"arrow-up"_s;
    case Figure::Trend::Level: return u"arrow-level"_s;
    case Figure::Trend::Down: return u"arrow-down"_s;
    }
    Q_UNREACHABLE();
}

static QString verdictIcon(Meaning verdict)
{
    switch (verdict) {
    case Meaning::Neutral:
    case Meaning::Accent: return {};
    case Meaning::Good: return u"dialog-ok"_s;
    case Meaning::Warning: return u"dialog-warning"_s;
    case Meaning::Bad: return u"dialog-error"_s;
    }
    Q_UNREACHABLE();
}

static QColor readable(Meaning meaning, const Tokens &colors)
{
    return meaning == Meaning::Neutral  ? colors.muted
           : meaning == Meaning::Accent ? colors.accent
                                        : toneOf(meaning, colors).text;
}

/// The font, or the small one where the text needs it to fit.
static QFont fitting(const QString &text, const QFont &font, int width)
{
    return QFontMetrics(font).horizontalAdvance(text) <= width ? font : smallFont();
}

/// One line of text, cut where it does not fit; moves `place` below it.
static void line(QPainter &painter, QRect &place, const QString &text, const QFont &wanted, const QColor &color,
                 const QString &iconName = {})
{
    const auto font = asOnScreen(wanted, painter);
    const QFontMetrics metrics(font);
    auto row = QRect(place.left(), place.top(), place.width(), metrics.height());
    if (!iconName.isEmpty()) {
        const int side = metrics.ascent();
        icon(iconName, color).paint(&painter, QRect(row.left(), row.center().y() - side / 2, side, side));
        row.setLeft(row.left() + side + px(4));
    }
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     metrics.elidedText(text, Qt::ElideRight, row.width()));
    place.setTop(row.bottom() + px(4));
}

FigureCard::FigureCard(const QString &name, QWidget *parent) : QAbstractButton(parent)
{
    setObjectName(name);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FigureCard::setFigure(const Figure &figure)
{
    m_figure = figure;
    const QStringList words{figure.title, figure.isTooFew ? tr("too few to judge") : figure.value, figure.verdictText,
                            figure.difference, figure.basis};
    setAccessibleName(QStringList(words).filter(QRegularExpression(u"."_s)).join(u", "_s));
    setAccessibleDescription(figure.explanation);
    setToolTip(plainToolTip(figure.explanation));
    updateGeometry();
    update();
}

QSize FigureCard::sizeHint() const
{
    const int small = QFontMetrics(smallFont()).height();
    const int height =
        px(12) * 2 + fontMetrics().height() + QFontMetrics(figureFont()).height() + small * 3 + px(8) + px(4) * 6;
    return {px(32) * 8, height};
}

QSize FigureCard::minimumSizeHint() const
{
    return {px(32) * 5, sizeHint().height()};
}

void FigureCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintOn(painter);
}

void FigureCard::paintOn(QPainter &painter) const
{
    const auto colors = tokens(palette());
    painter.setRenderHint(QPainter::Antialiasing);
    paintGround(painter);
    auto place = rect().adjusted(px(16), px(12), -px(16), -px(12));
    auto head = place.adjusted(0, 0, -px(16), 0); // the corner is for a button that explains
    line(painter, head, m_figure.title, fitting(m_figure.title, font(), head.width()), colors.text);
    place.setTop(head.top());
    paintValue(painter, place);
    paintBand(painter, place);
    paintDifference(painter, place);
    line(painter, place, m_figure.basis, smallFont(), colors.muted);
}

void FigureCard::paintGround(QPainter &painter) const
{
    const auto colors = tokens(palette());
    const bool isOver = underMouse() && isEnabled();
    painter.setPen(hasFocus() ? QPen(colors.accent, 2) : QPen(isOver ? colors.border : colors.separator, 1));
    painter.setBrush(isDown() ? colors.alternate : colors.base);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), kRadius, kRadius);
}

void FigureCard::paintValue(QPainter &painter, QRect &place) const
{
    const auto colors = tokens(palette());
    if (!m_figure.isTooFew) {
        line(painter, place, m_figure.value, figureFont(), colors.text);
        line(painter, place, m_figure.verdictText, smallFont(), readable(m_figure.verdict, colors),
             verdictIcon(m_figure.verdict));
        return;
    }
    line(painter, place, u"–"_s, figureFont(), colors.muted);
    line(painter, place, tr("too few to judge"), smallFont(), colors.muted, u"dialog-information"_s);
}

/// A track, the stretch that is good, a tick where usual begins, and the figure as a mark on it.
void FigureCard::paintBand(QPainter &painter, QRect &place) const
{
    const auto colors = tokens(palette());
    const QRectF track(place.left(), place.top() + 2, place.width(), px(4));
    place.setTop(place.top() + px(8) + px(4));
    if (!m_figure.band)
        return;
    const auto at = [&track](double part) { return track.left() + std::clamp(part, 0.0, 1.0) * track.width(); };
    const bool isRising = m_figure.band->good >= m_figure.band->usual;
    const QRectF good(QPointF(isRising ? at(m_figure.band->good) : track.left(), track.top()),
                      QPointF(isRising ? track.right() : at(m_figure.band->good), track.bottom()));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.isContrast() ? colors.disabled.darker(300) : colors.separator);
    painter.drawRoundedRect(track, track.height() / 2, track.height() / 2);
    painter.setBrush(colors.good.text);
    painter.drawRoundedRect(good, track.height() / 2, track.height() / 2);
    painter.setBrush(colors.warning.text);
    painter.drawRect(QRectF(at(m_figure.band->usual) - 1, track.top() - 2, 2, track.height() + 4));
    if (m_figure.isTooFew)
        return;
    painter.setPen(QPen(colors.base, 2));
    painter.setBrush(colors.text);
    painter.drawEllipse(QPointF(at(m_figure.band->value), track.center().y()), px(4) + 1.0, px(4) + 1.0);
}

void FigureCard::paintDifference(QPainter &painter, QRect &place) const
{
    const auto colors = tokens(palette());
    line(painter, place, m_figure.difference, smallFont(), readable(m_figure.differenceMeaning, colors),
         iconOf(m_figure.trend));
}

void FigureCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/plainlabel.h"

#include "ui/core/plaintooltip.h"
#include "ui/core/tokens.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

static QFont fontOf(PlainLabel::Type type)
{
    switch (type) {
    case PlainLabel::Type::Body: return QApplication::font();
    case PlainLabel::Type::Small: return smallFont();
    case PlainLabel::Type::Heading: return headingFont();
    case PlainLabel::Type::Figure: return figureFont();
    }
    Q_UNREACHABLE();
}

PlainLabel::PlainLabel(const QString &text, Type type, QWidget *parent) : QLabel(parent), m_type(type)
{
    setTextFormat(Qt::PlainText);
    setText(text);
    if (type == Type::Small)
        setForegroundRole(kMutedRole);
    dress();
}

void PlainLabel::setElided(bool elided)
{
    m_elided = elided;
    setWordWrap(false);
    updateGeometry();
    update();
}

QSize PlainLabel::minimumSizeHint() const
{
    const auto hint = QLabel::minimumSizeHint();
    return m_elided ? QSize(qMin(hint.width(), fontMetrics().horizontalAdvance(u"MMM…"_s)), hint.height()) : hint;
}

void PlainLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        dress();
}

void PlainLabel::paintEvent(QPaintEvent *event)
{
    if (!m_elided) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    const auto shown = fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width());
    setToolTip(shown == text() ? QString() : plainToolTip(text()));
    const auto flags = int(QStyle::visualAlignment(layoutDirection(), alignment())) | Qt::TextSingleLine;
    style()->drawItemText(&painter, contentsRect(), flags, palette(), isEnabled(), shown, foregroundRole());
}

void PlainLabel::dress()
{
    if (m_type != Type::Body)
        setFont(fontOf(m_type));
}

QString factsText(const QStringList &facts)
{
    return facts.join(QChar::Nbsp + u"· "_s);
}

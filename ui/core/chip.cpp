// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/chip.h"

#include "ui/core/icons.h"

#include <QEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

Chip::Chip(const QString &text, Meaning meaning, const QString &iconName, QWidget *parent)
    : QAbstractButton(parent),
      m_meaning(meaning),
      m_iconName(iconName)
{
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setState(text, meaning, iconName);
}

Chip *Chip::filter(const QString &text, const QString &iconName, QWidget *parent)
{
    auto *chip = new Chip(text, Meaning::Neutral, iconName, parent);
    chip->setCheckable(true);
    chip->setFocusPolicy(Qt::StrongFocus);
    return chip;
}

void Chip::setState(const QString &text, Meaning meaning, const QString &iconName)
{
    m_meaning = meaning;
    m_iconName = iconName;
    setText(text);
    setShortcut({}); // its text may hold an "&" of a customer's
    setAccessibleName(text);
    updateGeometry();
    update();
}

/// A ticked filter carries a check mark, so that colour is not the only sign.
QString Chip::shownIcon() const
{
    return isChecked() ? u"check"_s : m_iconName;
}

QSize Chip::sizeHint() const
{
    const bool hasIcon = !m_iconName.isEmpty() || isCheckable();
    const int width = fontMetrics().horizontalAdvance(text()) + px(8) * 2 + 2 + (hasIcon ? px(16) + px(4) : 0);
    return {width, fontMetrics().height() + px(8)};
}

QSize Chip::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), px(32) * 2), sizeHint().height()};
}

void Chip::paintEvent(QPaintEvent *)
{
    const auto colors = tokens(palette());
    const auto tone = isChecked() ? toneOf(Meaning::Accent, colors) : toneOf(m_meaning, colors);
    const auto plainEdge = isCheckable() ? colors.border : colors.separator;
    const auto edge = isChecked() || m_meaning != Meaning::Neutral ? tone.text : plainEdge;
    const bool isFilled = isChecked() || m_meaning != Meaning::Neutral || !isCheckable();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(colors.accent, 2) : QPen(edge, 1));
    painter.setBrush(isFilled ? tone.ground : colors.base);
    const auto box = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);

    auto place = rect().adjusted(px(8), 0, -px(8), 0);
    if (const auto name = shownIcon(); !name.isEmpty()) {
        const QRect spot(place.left(), place.center().y() - px(16) / 2 + 1, px(16), px(16));
        ::icon(name, tone.text).paint(&painter, spot);
        place.setLeft(spot.right() + px(4));
    }
    const auto alignment = shownIcon().isEmpty() ? Qt::AlignCenter : Qt::AlignLeft | Qt::AlignVCenter;
    painter.setPen(isEnabled() ? tone.text : colors.disabled);
    painter.drawText(place, int(alignment) | Qt::TextSingleLine,
                     fontMetrics().elidedText(text(), Qt::ElideRight, place.width()));
}

void Chip::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        updateGeometry();
}

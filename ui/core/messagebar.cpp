// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/messagebar.h"

#include "ui/core/icons.h"
#include "ui/core/plainlabel.h"
#include "ui/core/tokens.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static Meaning meaningOf(Message::Kind kind)
{
    switch (kind) {
    case Message::Kind::Info: return Meaning::Accent;
    case Message::Kind::Success: return Meaning::Good;
    case Message::Kind::Warning: return Meaning::Warning;
    case Message::Kind::Error: return Meaning::Bad;
    }
    Q_UNREACHABLE();
}

static QString iconNameOf(Message::Kind kind)
{
    switch (kind) {
    case Message::Kind::Info: return u"dialog-information"_s;
    case Message::Kind::Success: return u"dialog-ok"_s;
    case Message::Kind::Warning: return u"dialog-warning"_s;
    case Message::Kind::Error: return u"dialog-error"_s;
    }
    Q_UNREACHABLE();
}

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent),
      m_icon(new QLabel),
      m_text(new PlainLabel),
      m_action(new QPushButton),
      m_close(new QToolButton),
      m_timer(new QTimer(this))
{
    setObjectName(u"messageBar"_s);
    m_text->setObjectName(u"messageText"_s);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_action->setObjectName(u"messageAction"_s);
    m_close->setObjectName(u"messageClose"_s);
    m_close->setAccessibleName(tr("Close the message"));
    m_close->setToolTip(tr("Close the message"));
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::StrongFocus);
    m_timer->setSingleShot(true);
    m_timer->setInterval(10s);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(px(12), px(8), px(8), px(8));
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    row->addWidget(m_close);
    hide();

    connect(m_action, &QPushButton::clicked, this, &MessageBar::act);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::hideMessage);
    connect(m_timer, &QTimer::timeout, this, &MessageBar::hideMessage);
}

void MessageBar::showMessage(const Message &message)
{
    m_message = message;
    m_text->setText(message.text);
    m_action->setText(message.actionText);
    m_action->setVisible(!message.actionText.isEmpty());
    setAccessibleName(message.text);
    dress();
    const bool stays = message.lasting || message.kind == Message::Kind::Error;
    stays ? m_timer->stop() : m_timer->start();
    setVisible(true);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    emit shown(message.text);
}

void MessageBar::hideMessage()
{
    m_timer->stop();
    if (isHidden())
        return;
    hide();
    m_message = {};
    emit closed();
}

bool MessageBar::isShowing() const
{
    return !isHidden();
}

QString MessageBar::text() const
{
    return m_message.text;
}

void MessageBar::act()
{
    const auto action = m_message.action;
    hideMessage();
    if (action)
        action();
}

void MessageBar::dress()
{
    const auto tone = toneOf(meaningOf(m_message.kind), tokens(palette()));
    auto colors = m_text->palette();
    colors.setColor(QPalette::WindowText, tone.text);
    m_text->setPalette(colors);
    m_icon->setPixmap(
        icon(iconNameOf(m_message.kind), tone.text).pixmap(QSize(px(16), px(16)) * 1.25, devicePixelRatioF()));
    m_close->setIcon(icon(u"window-close"_s, tone.text));
    update();
}

void MessageBar::paintEvent(QPaintEvent *)
{
    const auto colors = tokens(palette());
    const auto tone = toneOf(meaningOf(m_message.kind), colors);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tone.text, colors.isContrast() ? 2 : 1));
    painter.setBrush(tone.ground);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), kRadius, kRadius);
}

void MessageBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        hideMessage();
    else
        QFrame::keyPressEvent(event);
}

void MessageBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && isShowing())
        dress();
}

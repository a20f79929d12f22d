// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/problemline.h"

#include "ui/core/icons.h"
#include "ui/core/plainlabel.h"
#include "ui/core/tokens.h"

#include <QEvent>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

ProblemLine::ProblemLine(QWidget *parent) : QWidget(parent), m_icon(new QLabel), m_text(new PlainLabel)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(4));
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    m_text->setWordWrap(true);
    dress();
    hide();
}

void ProblemLine::setText(const QString &text)
{
    m_text->setText(text);
    setAccessibleName(text);
    setVisible(!text.isEmpty());
}

QString ProblemLine::text() const
{
    return m_text->text();
}

void ProblemLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        dress();
}

void ProblemLine::dress()
{
    const auto bad = tokens(palette()).bad.text;
    auto colors = m_text->palette();
    colors.setColor(QPalette::Active, QPalette::WindowText, bad);
    colors.setColor(QPalette::Inactive, QPalette::WindowText, bad);
    m_text->setPalette(colors);
    m_icon->setPixmap(icon(u"dialog-error"_s, bad).pixmap(QSize(px(16), px(16)), devicePixelRatioF()));
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/figurenote.h"

#include "ui/core/chart.h"
#include "ui/core/figurecard.h"
#include "ui/core/icons.h"
#include "ui/core/plainlabel.h"
#include "ui/core/plaintooltip.h"
#include "ui/core/tokens.h"

#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

FigureNote::FigureNote(const QString &name, FigureCard *figure) : m_button(new QToolButton(this)), m_text(new PlainLabel({}, PlainLabel::Type::Small))
{
    build(name, figure);
    layout()->addItem(new QSpacerItem(0, 0, QSizePolicy::Minimum, QSizePolicy::Expanding)); // beside a card whose note is open
    setTabOrder(figure, m_button);
}

FigureNote::FigureNote(const QString &name, Chart *figure) : m_button(new QToolButton), m_text(new PlainLabel({}, PlainLabel::Type::Small))
{
    build(name, figure);
    figure->addToHead(m_button);
}

void FigureNote::build(const QString &name, QWidget *figure)
{
    m_button->setObjectName(name + u"Note"_s);
    m_button->setCheckable(true);
    m_button->setAutoRaise(true);
    m_button->setFocusPolicy(Qt::StrongFocus);
    m_button->setIcon(icon(u"dialog-information"_s));
    m_text->setObjectName(name + u"NoteText"_s);
    m_text->setWordWrap(true);
    m_text->setContentsMargins(px(8), 0, px(8), px(8));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(4));
    column->addWidget(figure);
    column->addWidget(m_text);
    connect(m_button, &QToolButton::toggled, m_text, &QWidget::setVisible);
}

void FigureNote::setNote(const QString &figureTitle, const QString &note)
{
    m_button->setAccessibleName(tr("How it is counted: %1").arg(figureTitle));
    m_button->setToolTip(plainToolTip(m_button->accessibleName()));
    m_button->setAccessibleDescription(note);
    m_text->setText(note);
}

bool FigureNote::isNoteShown() const
{
    return !m_text->isHidden();
}

QString FigureNote::note() const
{
    return m_text->text();
}

/// On a card the button floats; a chart has a place for it.
void FigureNote::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_button->parentWidget() != this)
        return;
    const auto size = m_button->sizeHint();
    m_button->setGeometry(width() - px(8) - size.width(), px(8), size.width(), size.height());
    m_button->raise();
}

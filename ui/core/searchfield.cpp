// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/searchfield.h"

#include "ui/core/icons.h"
#include "ui/core/searchpopup.h"
#include "ui/core/tokens.h"

#include <QAction>
#include <QKeyEvent>
#include <QShortcut>

using namespace Qt::StringLiterals;

SearchField::SearchField(QWidget *parent) : QLineEdit(parent), m_popup(new SearchPopup(this))
{
    setObjectName(u"searchField"_s);
    setAccessibleName(tr("Search everything"));
    setPlaceholderText(tr("Search customers, phones, serials, invoices … (Ctrl+K)"));
    addAction(icon(u"edit-find"_s), LeadingPosition)->setEnabled(false);
    auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_K), this);
    connect(shortcut, &QShortcut::activated, this, &SearchField::begin);
    connect(this, &QLineEdit::textEdited, this, &SearchField::ask);
    connect(m_popup, &SearchPopup::chosen, this, &SearchField::open);
    connect(m_popup, &SearchPopup::currentTextChanged, this, &SearchField::setAccessibleDescription);
}

SearchField::~SearchField() = default;

void SearchField::begin()
{
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
}

void SearchField::ask()
{
    m_opensOnAnswer = false;
    if (text().trimmed().isEmpty())
        m_popup->hide();
    emit queryChanged(text());
}

void SearchField::setHits(const QString &query, const QList<SearchHit> &hits)
{
    if (query != text() || query.trimmed().isEmpty())
        return;
    m_answered = query;
    m_popup->setHits(hits);
    if (std::exchange(m_opensOnAnswer, false) && m_popup->first()) {
        open(SearchHit(*m_popup->first()));
        return;
    }
    if (!hasFocus())
        return;
    place();
    m_popup->show();
    m_popup->raise();
}

bool SearchField::isPopupShown() const
{
    return m_popup && m_popup->isVisible();
}

void SearchField::open(const SearchHit &hit)
{
    const SearchHit chosen = hit;
    m_popup->hide();
    clear();
    emit activated(chosen.kind, chosen.id);
}

/// Under the field, over whatever the window shows there.
void SearchField::place()
{
    if (m_popup->parentWidget() != window())
        m_popup->setParent(window());
    const auto corner = mapTo(window(), QPoint(0, height() + 2));
    const int most = qMax(px(32), window()->height() - corner.y() - px(8));
    m_popup->setGeometry(corner.x(), corner.y(), width(), qMin(m_popup->heightWanted(), most));
}

/// Enter before the answer has come (a scanner types fast) opens the first hit as soon as it is there.
void SearchField::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if ((key == Qt::Key_Down || key == Qt::Key_Up) && isPopupShown()) {
        m_popup->step(key == Qt::Key_Down ? 1 : -1);
    } else if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        const auto *hit = m_popup->current() ? m_popup->current() : m_popup->first();
        m_opensOnAnswer = m_answered != text() && !text().trimmed().isEmpty();
        if (hit && !m_opensOnAnswer && isPopupShown())
            open(*hit);
    } else if (key == Qt::Key_Escape && isPopupShown()) {
        m_popup->hide();
    } else if (key == Qt::Key_Escape && !text().isEmpty()) {
        clear();
    } else {
        QLineEdit::keyPressEvent(event);
    }
}

void SearchField::focusOutEvent(QFocusEvent *event)
{
    if (m_popup)
        m_popup->hide();
    m_opensOnAnswer = false;
    QLineEdit::focusOutEvent(event);
}

void SearchField::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    if (isPopupShown())
        place();
}

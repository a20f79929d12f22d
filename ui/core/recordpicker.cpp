// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/recordpicker.h"

#include "ui/core/tokens.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QPointer>

using namespace Qt::StringLiterals;

constexpr int kMostShown = 8;

RecordPicker::RecordPicker(Suggest suggest, QWidget *parent) : QLineEdit(parent), m_suggest(std::move(suggest))
{
    connect(this, &QLineEdit::textEdited, this, [this] {
        if (std::exchange(m_choice, 0) != 0)
            emit choiceChanged(0);
        ask();
    });
}

RecordPicker::~RecordPicker()
{
    delete m_list;
}

void RecordPicker::setChoice(qint64 id, const QString &text)
{
    ++m_asked; // offers still on their way are for another text
    m_choice = id;
    setText(text);
    setCursorPosition(0);
    hideList();
}

bool RecordPicker::isOffering() const
{
    return m_list && m_list->isVisible();
}

void RecordPicker::ask()
{
    const auto asked = ++m_asked;
    if (text().trimmed().isEmpty())
        return hideList();
    m_suggest(text(), [guard = QPointer(this), asked](const QList<Suggestion> &suggestions) {
        if (guard && guard->m_asked == asked)
            guard->offer(suggestions);
    });
}

void RecordPicker::offer(const QList<Suggestion> &suggestions)
{
    if (suggestions.isEmpty() || !hasFocus())
        return hideList();
    if (!m_list || m_list->parentWidget() != window()) {
        delete m_list;
        m_list = new QListWidget(window());
        m_list->setObjectName(objectName() + u"Offers"_s);
        m_list->setAccessibleName(tr("What fits"));
        m_list->setFocusPolicy(Qt::NoFocus);
        m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        connect(m_list, &QListWidget::itemPressed, this,
                [this](const QListWidgetItem *item) { take(m_list->row(item)); });
    }
    m_list->clear();
    for (const auto &suggestion : suggestions) {
        auto *item = new QListWidgetItem(
            suggestion.detail.isEmpty() ? suggestion.text : suggestion.text + u"  ·  "_s + suggestion.detail);
        item->setSizeHint(QSize(0, fontMetrics().height() + px(12)));
        item->setData(Qt::UserRole, suggestion.id);
        item->setData(Qt::UserRole + 1, suggestion.text);
        m_list->addItem(item);
    }
    m_list->setCurrentRow(0);
    placeList();
    m_list->show();
    m_list->raise();
}

/// Under the line, or over it where there is more room.
void RecordPicker::placeList()
{
    const int rows = qMin(m_list->count(), kMostShown);
    const int height = rows * m_list->sizeHintForRow(0) + 2 * m_list->frameWidth();
    const int wanted = qMax(width(), px(32) * 10);
    const auto below = mapTo(window(), QPoint(0, this->height()));
    const int left = qMax(0, qMin(below.x(), window()->width() - wanted));
    const bool fits = below.y() + height <= window()->height();
    const int top = fits ? below.y() : qMax(0, below.y() - this->height() - height);
    m_list->setGeometry(left, top, qMin(wanted, window()->width()), height);
}

void RecordPicker::take(int row)
{
    const auto *item = m_list->item(row);
    if (!item)
        return;
    setChoice(item->data(Qt::UserRole).toLongLong(), item->data(Qt::UserRole + 1).toString());
    emit choiceChanged(m_choice);
}

void RecordPicker::keyPressEvent(QKeyEvent *event)
{
    if (!isOffering())
        return QLineEdit::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Down: return m_list->setCurrentRow(qMin(m_list->currentRow() + 1, m_list->count() - 1));
    case Qt::Key_Up: return m_list->setCurrentRow(qMax(m_list->currentRow() - 1, 0));
    case Qt::Key_Enter:
    case Qt::Key_Return:
        if (event->modifiers() & Qt::ControlModifier)
            break;
        return take(m_list->currentRow());
    case Qt::Key_Escape: return hideList();
    }
    QLineEdit::keyPressEvent(event);
}

void RecordPicker::focusOutEvent(QFocusEvent *event)
{
    hideList();
    QLineEdit::focusOutEvent(event);
}

void RecordPicker::resizeEvent(QResizeEvent *event)
{
    hideList();
    QLineEdit::resizeEvent(event);
}

void RecordPicker::hideEvent(QHideEvent *event)
{
    hideList();
    QLineEdit::hideEvent(event);
}

void RecordPicker::hideList()
{
    if (m_list)
        m_list->hide();
}

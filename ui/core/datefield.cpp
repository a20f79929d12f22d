// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/datefield.h"

#include <QKeyEvent>

using namespace Qt::StringLiterals;

DateField::DateField(const Formats &formats, QDate today, QWidget *parent)
    : QLineEdit(parent),
      m_formats(formats),
      m_today(today)
{
    setPlaceholderText(tr("e.g. %1", "an empty date field shows how a date is written").arg(m_formats.date(today)));
    connect(this, &QLineEdit::editingFinished, this, &DateField::settle);
    connect(this, &QLineEdit::textChanged, this, [this] {
        if (const auto now = date(); now != std::exchange(m_date, now))
            emit dateChanged(now);
    });
}

void DateField::setDate(QDate date)
{
    setText(date.isValid() ? m_formats.date(date) : QString());
}

QDate DateField::date() const
{
    return m_formats.readDate(text(), m_today).value_or(QDate());
}

bool DateField::isAcceptable() const
{
    return text().trimmed().isEmpty() || date().isValid();
}

void DateField::focusOutEvent(QFocusEvent *event)
{
    settle();
    QLineEdit::focusOutEvent(event);
}

/// Up and Down step by a day, from today where there is no date yet.
void DateField::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Up ? 1 : event->key() == Qt::Key_Down ? -1 : 0;
    if (step == 0 || event->modifiers() != Qt::NoModifier || isReadOnly() || !isAcceptable()) {
        QLineEdit::keyPressEvent(event);
        return;
    }
    setDate(date().isValid() ? date().addDays(step) : m_today);
    selectAll();
}

void DateField::settle()
{
    if (const auto meant = date(); meant.isValid())
        setDate(meant);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/scorepicker.h"

#include "ui/core/tokens.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>

using namespace Qt::StringLiterals;

ScorePicker::ScorePicker(QWidget *parent)
    : QWidget(parent),
      m_buttons(new QButtonGroup(this)),
      m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(px(4));
    connect(m_buttons, &QButtonGroup::idClicked, this, &ScorePicker::scoreChanged);
}

void ScorePicker::setRange(int lowest, int highest)
{
    while (auto *item = m_row->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (int score = lowest; score <= highest; ++score) {
        auto *button = new QPushButton(QString::number(score));
        button->setObjectName(u"score%1"_s.arg(score));
        button->setAccessibleName(tr("Score %1 of %2").arg(score).arg(highest));
        button->setCheckable(true);
        button->setAutoDefault(false);
        button->setMinimumWidth(0);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        button->setMaximumWidth(px(32) + px(12));
        m_buttons->addButton(button, score);
        m_row->addWidget(button);
        if (score == lowest)
            setFocusProxy(button);
    }
    m_row->addStretch();
}

std::optional<int> ScorePicker::score() const
{
    return m_buttons->checkedButton() ? std::optional(m_buttons->checkedId()) : std::nullopt;
}

void ScorePicker::setScore(int score)
{
    auto *button = m_buttons->button(score);
    if (!button)
        return;
    button->setChecked(true);
    setFocusProxy(button);
    emit scoreChanged();
}

void ScorePicker::keyPressEvent(QKeyEvent *event)
{
    bool isDigit = false;
    const int digit = event->text().toInt(&isDigit);
    if (!isDigit || !m_buttons->button(digit))
        return QWidget::keyPressEvent(event);
    setScore(digit);
    m_buttons->button(digit)->setFocus();
}

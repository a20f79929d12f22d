// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/emptystate.h"

#include "ui/core/plainlabel.h"
#include "ui/core/tokens.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

EmptyState::EmptyState(const QString &sentence, const QString &buttonText, QWidget *parent)
    : QWidget(parent),
      m_sentence(new PlainLabel),
      m_button(new QPushButton)
{
    m_sentence->setObjectName(u"emptySentence"_s);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setWordWrap(true);
    m_sentence->setForegroundRole(kMutedRole);
    m_button->setObjectName(u"emptyButton"_s);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(px(12));
    column->addStretch();
    column->addWidget(m_sentence);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch();
    connect(m_button, &QPushButton::clicked, this, &EmptyState::triggered);
    setText(sentence, buttonText);
}

void EmptyState::setText(const QString &sentence, const QString &buttonText)
{
    m_sentence->setText(sentence);
    m_button->setText(buttonText);
    m_button->setVisible(!buttonText.isEmpty());
}

QString EmptyState::sentence() const
{
    return m_sentence->text();
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/moneyfield.h"

using namespace Qt::StringLiterals;

MoneyField::MoneyField(const Formats &formats, const QString &currency, QWidget *parent)
    : QLineEdit(parent),
      m_formats(formats),
      m_currency(currency)
{
    setAlignment(Qt::AlignRight);
    setPlaceholderText(m_formats.money({0, currency}));
    connect(this, &QLineEdit::editingFinished, this, &MoneyField::settle);
}

/// The field takes over the currency of `money`.
void MoneyField::setMoney(const Money &money)
{
    m_currency = money.currency;
    setPlaceholderText(m_formats.money({0, m_currency}));
    setText(m_formats.money(money));
}

std::optional<Money> MoneyField::money() const
{
    return m_formats.readMoney(text(), m_currency);
}

bool MoneyField::isAcceptable() const
{
    return text().trimmed().isEmpty() || money();
}

void MoneyField::focusOutEvent(QFocusEvent *event)
{
    settle();
    QLineEdit::focusOutEvent(event);
}

void MoneyField::settle()
{
    if (const auto meant = money())
        setMoney(*meant);
}

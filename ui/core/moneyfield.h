// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/formats.h"

#include <QLineEdit>

/// A line for an amount of one currency, typed as people write it; shows it grouped when the focus leaves.
class MoneyField : public QLineEdit
{
    Q_OBJECT

public:
    MoneyField(const Formats &formats, const QString &currency, QWidget *parent = nullptr);

    void setMoney(const Money &money);
    /// Nothing where the line is empty or means no amount.
    std::optional<Money> money() const;
    bool isAcceptable() const;
    QString currency() const { return m_currency; }

protected:
    void focusOutEvent(QFocusEvent *event) override;

private:
    void settle();

    const Formats m_formats;
    QString m_currency;
};

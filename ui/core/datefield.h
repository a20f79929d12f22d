// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/formats.h"

#include <QLineEdit>

/// A line for a date, typed as people write it; shows it in the locale's form when the focus leaves.
class DateField : public QLineEdit
{
    Q_OBJECT

public:
    DateField(const Formats &formats, QDate today, QWidget *parent = nullptr);

    void setDate(QDate date);
    /// Null where the line is empty or means no date.
    QDate date() const;
    /// Nothing is wrong with it: empty, or a date that exists.
    bool isAcceptable() const;

signals:
    void dateChanged(QDate date);

protected:
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void settle();

    const Formats m_formats;
    const QDate m_today;
    QDate m_date;
};

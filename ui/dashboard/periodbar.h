// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dashboard/periodchoice.h"

#include <QWidget>

class DateField;
class PlainLabel;
class QComboBox;
class Workspace;

/// Chooses the period of the dashboard and says with which one it is compared. Remembers the choice on this computer.
class PeriodBar : public QWidget
{
    Q_OBJECT

public:
    explicit PeriodBar(Workspace &workspace, QWidget *parent = nullptr);

    /// The period that is chosen; an unfinished one of the user's own is the last that was whole.
    Period period() const { return m_period; }
    /// "01.03.2026 – 31.03.2026, compared with 29.01.2026 – 28.02.2026"
    QString words() const;
    PeriodChoice choice() const;
    void setOwn(QDate from, QDate to);
    /// Takes the day of today again: what runs still ends on it.
    void renew();

signals:
    void changed();

private:
    void choose();
    void takeOwn();
    void set(const Period &period);
    void showPeriod();

    Workspace &m_workspace;
    QComboBox *m_choice;
    QWidget *m_own;
    DateField *m_from;
    DateField *m_to;
    PlainLabel *m_words;
    Period m_period;
};

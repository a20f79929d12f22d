// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/customerfilter.h"

#include <QWidget>

class Chip;
class QComboBox;
class QLineEdit;

/// What narrows the list of customers: a text, a segment, and one of the chips.
class CustomerFilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit CustomerFilterBar(QWidget *parent = nullptr);

    CustomerFilter filter(QDate today) const;
    void setSegments(const QStringList &segments);
    /// Shows everybody.
    void clear();
    void focusText();

signals:
    void changed();
    /// Down: on to the list.
    void leaveRequested();
    /// Enter: open the one that was found, or go on to the list.
    void entered();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addChips();

    QLineEdit *m_text;
    QComboBox *m_segment;
    QList<std::pair<CustomerGroup, Chip *>> m_chips;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class PlainLabel;
class QHBoxLayout;

/// The head of a page: its title, and what one can do there at the right.
class PageHeader : public QWidget
{
    Q_OBJECT

public:
    explicit PageHeader(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    QString title() const;
    /// Adds at the right end.
    void addWidget(QWidget *widget);

private:
    PlainLabel *m_title;
    QHBoxLayout *m_row;
};

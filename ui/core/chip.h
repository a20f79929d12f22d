// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/tokens.h"

#include <QAbstractButton>

/// A small rounded piece that shows a state by icon, word and colour, or, when checkable, filters by a click or Space.
class Chip : public QAbstractButton
{
    Q_OBJECT

public:
    /// `iconName` may be empty. A chip that only shows takes no focus.
    Chip(const QString &text, Meaning meaning, const QString &iconName = {}, QWidget *parent = nullptr);

    /// A chip that filters.
    static Chip *filter(const QString &text, const QString &iconName = {}, QWidget *parent = nullptr);

    void setState(const QString &text, Meaning meaning, const QString &iconName = {});
    Meaning meaning() const { return m_meaning; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString shownIcon() const;

    Meaning m_meaning;
    QString m_iconName;
};

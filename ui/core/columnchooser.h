// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

/// A menu of ticks that stays open while the user ticks.
class ColumnChooser : public QMenu
{
    Q_OBJECT

public:
    explicit ColumnChooser(QWidget *parent = nullptr);

    void addColumn(const QString &name, const QString &title, bool shown);

signals:
    void toggled(const QString &name, bool shown);

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool tick(QAction *action);
};

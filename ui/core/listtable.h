// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

/// The table inside a list: rows of one height, whole rows selected, Tab leaves it, typing does not search (that would load every row).
class ListTable : public QTableView
{
    Q_OBJECT

public:
    explicit ListTable(QWidget *parent = nullptr);

    void keyboardSearch(const QString &) override {}

signals:
    void openRequested(const QModelIndex &index);
    void copyRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void size();
};

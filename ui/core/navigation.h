// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

/// One entry of the navigation.
struct NavigationEntry {
    QString name;
    QString text;
    QString iconName;
};

/// The left side of the window: where one can go, and how much work waits there. Ctrl+1 to Ctrl+9 go from anywhere in the window.
class Navigation : public QListWidget
{
    Q_OBJECT

public:
    /// `foot` entries stand below a line, apart from the others.
    Navigation(const QList<NavigationEntry> &entries, const QList<NavigationEntry> &foot, QWidget *parent = nullptr);

    /// Marks the entry as the one that is shown; emits nothing.
    void setCurrent(const QString &name);
    QString currentName() const;
    /// 0 shows no number.
    void setWaiting(const QString &name, int count);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void chosen(const QString &name);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addEntry(const NavigationEntry &entry);
    void addLine();
    QListWidgetItem *itemNamed(const QString &name) const;
};

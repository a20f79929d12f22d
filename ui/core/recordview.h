// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/instant.h"
#include "ui/core/flowlayout.h"

#include <QPushButton>
#include <QScrollArea>

class PlainLabel;
class QVBoxLayout;
class Workspace;

/// One record beside its list, from the top down: its title and its states, links, what can be done with it now, and the facts.
class RecordView : public QScrollArea
{
    Q_OBJECT

protected:
    /// `name` in the singular ("offer"): the view's object name is "offerView".
    RecordView(const QString &name, const QString &title, Workspace &workspace, QWidget *parent);

    Workspace &workspace() const { return m_workspace; }
    /// Where the parts go, one under the other.
    QVBoxLayout *column() const { return m_column; }
    /// The title, and the states beside it or, where both need the room, under it.
    void addTitle(const QString &name, PlainLabel *title, const QList<QWidget *> &states);
    /// A row that wraps; its parent widget hides it as a whole.
    FlowLayout *addFlow();
    static QPushButton *addButton(QLayout *row, const QString &name, const QString &text, const QString &iconName);
    /// A button that emits a signal of the view.
    template <typename View>
    QPushButton *addAction(QLayout *row, const QString &name, const QString &text, const QString &iconName, void (View::*signal)())
    {
        auto *button = addButton(row, name, text, iconName);
        connect(button, &QPushButton::clicked, static_cast<View *>(this), signal);
        return button;
    }
    void addText(const QString &name, PlainLabel *label);
    /// Shows a text that may be missing.
    static void showText(PlainLabel *label, const QString &text);
    /// A line of the record's history: when, and what is known of it.
    QString momentText(Instant at, QStringList parts) const;

private:
    Workspace &m_workspace;
    QVBoxLayout *m_column;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/linerow.h"

#include <QSignalBlocker>

class QVBoxLayout;

/// The lines of a document being entered. There is always an empty one at the end, so that Tab goes on to the next.
class LinesEditor : public QWidget
{
    Q_OBJECT

public:
    /// Empty while it is none that is known.
    void setCurrency(const QString &currency);
    /// Checks each line and shows what is wrong beside it; false, with the focus in the first fault, when something is.
    bool check();
    /// Shows the problems of a saved attempt, whose fields are named "line 2 quantity"; returns the others.
    Problems showProblems(const Problems &problems);
    void focusFirst();
    /// The last one in the order of Tab.
    QWidget *lastField() const;
    /// Tab comes to the lines from `widget`.
    void setTabOrderAfter(QWidget *widget);

signals:
    void changed();

protected:
    LinesEditor(Workspace &workspace, const QList<LineField> &fields, QWidget *parent);

    Workspace &workspace() const { return m_workspace; }
    virtual LineRow *makeRow() = 0;
    LineRow *addRow();
    void clear();
    void keepEmptyRow();
    void number();
    const QList<LineRow *> &rows() const { return m_rows; }
    QList<LineRow *> filledRows() const;

private:
    void addHeading(const QList<LineField> &fields);
    void remove(LineRow *row);
    void orderTabs();

    Workspace &m_workspace;
    QString m_currency;
    QVBoxLayout *m_column;
    QWidget *m_before = nullptr;
    QList<LineRow *> m_rows;
};

/// A LinesEditor whose rows are `Row`s. Its constructor has to show the first, empty one: setLines({}).
template <typename Row>
class LinesEditorOf : public LinesEditor
{
public:
    using Line = typename Row::Line;

    void setLines(const QList<Line> &lines)
    {
        clear();
        for (const auto &line : lines) {
            auto *row = static_cast<Row *>(addRow());
            const QSignalBlocker quiet(row); // or each line filled in asks for an empty one below
            row->setLine(line);
        }
        keepEmptyRow();
        number();
    }

    /// What is entered, without the empty line.
    QList<Line> lines() const
    {
        QList<Line> lines;
        for (const auto *row : filledRows())
            lines.append(static_cast<const Row *>(row)->line());
        return lines;
    }

protected:
    LinesEditorOf(Workspace &workspace, QWidget *parent) : LinesEditor(workspace, Row::fields(), parent) {}
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class PlainLabel;
class QToolButton;

/// A card or a chart with what stands beside it: how it is counted, shown by a small button under it.
class FigureNote : public QWidget
{
    Q_OBJECT

public:
    /// Takes `figure`; the button is named `name` + "Note".
    FigureNote(const QString &name, QWidget *figure, QWidget *parent = nullptr);

    void setNote(const QString &figureTitle, const QString &note);
    bool isNoteShown() const;
    QString note() const;

private:
    void showNote(bool shown);

    QToolButton *m_button;
    PlainLabel *m_text;
};

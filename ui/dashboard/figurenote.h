// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class Chart;
class FigureCard;
class PlainLabel;
class QToolButton;

/// A card or a chart with what stands beside it: how it is counted, shown under it by a small button in its upper right corner.
class FigureNote : public QWidget
{
    Q_OBJECT

public:
    /// Takes `figure`; the button is named `name` + "Note".
    FigureNote(const QString &name, FigureCard *figure);
    FigureNote(const QString &name, Chart *figure);

    void setNote(const QString &figureTitle, const QString &note);
    bool isNoteShown() const;
    QString note() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build(const QString &name, QWidget *figure);

    QToolButton *m_button;
    PlainLabel *m_text;
};

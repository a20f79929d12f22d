// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class PlainLabel;
class QLabel;

/// What is wrong with more than one field: an icon and sentences in the colour of errors. Takes no room while nothing is wrong.
class ProblemLine : public QWidget
{
    Q_OBJECT

public:
    explicit ProblemLine(QWidget *parent = nullptr);

    /// Empty: nothing is wrong.
    void setText(const QString &text);
    QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();

    QLabel *m_icon;
    PlainLabel *m_text;
};

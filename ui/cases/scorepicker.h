// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAbstractButton;
class QButtonGroup;
class QHBoxLayout;

/// One row of buttons, one for each score; arrows move, digits choose.
class ScorePicker : public QWidget
{
    Q_OBJECT

public:
    explicit ScorePicker(QWidget *parent = nullptr);

    /// Begins anew, with nothing chosen.
    void setRange(int lowest, int highest);
    std::optional<int> score() const;
    void setScore(int score);

signals:
    void scoreChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QButtonGroup *m_buttons;
    QHBoxLayout *m_row;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class PlainLabel;
class QPushButton;

/// What stands where nothing is yet: one sentence, and one button for the next step.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(const QString &sentence = {}, const QString &buttonText = {}, QWidget *parent = nullptr);

    /// Without `buttonText` there is no button.
    void setText(const QString &sentence, const QString &buttonText = {});
    QString sentence() const;

signals:
    void triggered();

private:
    PlainLabel *m_sentence;
    QPushButton *m_button;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class PlainLabel;
class QProgressBar;
class QPushButton;

/// A strip that shows long work under way, never over the page, with a button to cancel it.
class BusyBar : public QWidget
{
    Q_OBJECT

public:
    explicit BusyBar(QWidget *parent = nullptr);

    /// Shows the strip; until setProgress() it only says that something goes on.
    void start(const QString &text, bool canCancel = true);
    /// `maximum` 0: how much there is to do is not known.
    void setProgress(qint64 value, qint64 maximum);
    void setText(const QString &text);
    void finish();
    bool isBusy() const { return !isHidden(); }

signals:
    /// Emitted once; the strip stays until finish().
    void cancelled();

private:
    void cancel();

    PlainLabel *m_text;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
};

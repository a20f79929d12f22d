// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <functional>

class PlainLabel;
class QLabel;
class QPushButton;
class QTimer;
class QToolButton;

/// What there is to say, and the one thing to do about it.
struct Message {
    enum class Kind { Info, Success, Warning, Error };

    Kind kind = Kind::Info;
    QString text;
    /// The button's words, such as "Undo"; empty for none.
    QString actionText = {};
    std::function<void()> action = {};
    /// Stays until it is closed. Otherwise it hides after ten seconds, except errors, which always stay.
    bool lasting = false;
};

/// The bar that slides in under a page's title. A new message takes the place of the former one.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    void showMessage(const Message &message);
    void hideMessage();
    bool isShowing() const;
    QString text() const;

signals:
    void shown(const QString &text);
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void act();
    void dress();

    Message m_message;
    QLabel *m_icon;
    PlainLabel *m_text;
    QPushButton *m_action;
    QToolButton *m_close;
    QTimer *m_timer;
};

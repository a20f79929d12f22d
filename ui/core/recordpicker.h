// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

#include <functional>

class QListWidget;

/// A record that could be meant: its id, its name, and what tells it from others of that name.
struct Suggestion {
    qint64 id = 0;
    QString text;
    QString detail;
};

/// A line that names one record: while typing it offers what fits; Down and Up move, Enter or a click takes, Esc closes the offers.
/// What is typed without a choice stays as text.
class RecordPicker : public QLineEdit
{
    Q_OBJECT

public:
    using Done = std::function<void(const QList<Suggestion> &)>;
    /// Brings what fits `text`, now or later, on the same thread.
    using Suggest = std::function<void(const QString &text, const Done &done)>;

    explicit RecordPicker(Suggest suggest, QWidget *parent = nullptr);
    ~RecordPicker() override;

    /// The id of the record that was chosen; 0: none.
    qint64 choice() const { return m_choice; }
    /// Shows a record as chosen, or with `id` 0 only the text; emits nothing.
    void setChoice(qint64 id, const QString &text);
    bool isOffering() const;

signals:
    /// 0: what is typed names no record any more.
    void choiceChanged(qint64 id);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void ask();
    void offer(const QList<Suggestion> &suggestions);
    void take(int row);
    void placeList();
    void hideList();

    Suggest m_suggest;
    qint64 m_choice = 0;
    quint64 m_asked = 0;
    QListWidget *m_list = nullptr; // a child of the window, so that it may stand over other fields
};

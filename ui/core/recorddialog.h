// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/problem.h"
#include "models/storage/storageerror.h"

#include <QDialog>

class FormField;
class MessageBar;
class QPushButton;
class QVBoxLayout;

/// What the dialogs about records share: fields under each other, one act, also by Ctrl+Enter, and a bar for what went wrong. While the
/// act is written the dialog stays; when it fails, nothing typed is lost.
class RecordDialog : public QDialog
{
    Q_OBJECT

public:
    /// The act goes to the shop: it cannot be started again until it is answered.
    void startWriting() { setWriting(true); }
    /// It was answered with a question: the dialog can be used again.
    void stopWriting() { setWriting(false); }
    /// A storage failure, in the dialog's own bar.
    void fail(const StorageError &error);
    /// A refusal, in a sentence.
    void refuse(const QString &sentence);
    /// As wide as it will be, so that the height is measured at that width.
    QSize sizeHint() const override;

protected:
    RecordDialog(const QString &name, const QString &title, const QString &actionText, QWidget *parent);

    /// Adds to the end of the column.
    FormField *addField(const QString &name, const QString &label, QWidget *editor);
    /// Several fields beside each other.
    void addRow(const QList<FormField *> &fields);
    void addWidget(QWidget *widget);
    /// Fields that stand inside a widget of their own; problems reach them too.
    void addFields(const QList<FormField *> &fields) { m_fields += fields; }
    FormField *makeField(const QString &name, const QString &label, QWidget *editor);
    /// Shows the problems at their fields and goes to the first; true when there are none.
    bool accepts(const Problems &problems);
    void setWriting(bool writing);
    /// What leaving without the act is called, where "Cancel" could mean the act.
    void setLeaveText(const QString &text);
    /// Checks what was entered and starts the act.
    virtual void submit() = 0;
    /// Grows with what comes into it: a problem, more fields, a text that breaks.
    bool event(QEvent *event) override;

private:
    MessageBar *m_bar;
    QVBoxLayout *m_column;
    QList<FormField *> m_fields;
    QPushButton *m_act;
    QPushButton *m_leave;
};

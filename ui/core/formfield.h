// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/problem.h"

#include <QWidget>

class PlainLabel;
class QLabel;

/// One field of a form: its label (the buddy), its editor, and under it either a hint or what is wrong with it, with an icon.
class FormField : public QWidget
{
    Q_OBJECT

public:
    /// `name` is the field's name in problems and becomes the editor's object name; `label` may carry a mnemonic (&).
    FormField(const QString &name, const QString &label, QWidget *editor, QWidget *parent = nullptr);

    QString name() const { return m_name; }
    QWidget *editor() const { return m_editor; }
    /// A quiet sentence under the field while nothing is wrong.
    void setHint(const QString &hint);

    void setProblem(const Problem &problem);
    /// A sentence of the feature's own, for what no Problem says.
    void setProblemText(const QString &sentence);
    void clearProblem();
    bool hasProblem() const { return m_hasProblem; }
    QString problemText() const;

signals:
    /// The focus left the editor: the time to check it.
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void describe();
    void dress();

    QString m_name;
    QString m_hint;
    QWidget *m_editor;
    QLabel *m_label;
    QWidget *m_line;
    QLabel *m_icon;
    PlainLabel *m_text;
    bool m_hasProblem = false;
};

/// Shows each problem at the field of its name and clears the others; gives the first field that has one, nullptr for none.
/// Problems of fields that are not among `fields` are returned in `rest`. `text` says them in a feature's own words.
FormField *showProblems(const QList<FormField *> &fields, const Problems &problems, Problems *rest = nullptr,
                        QString (*text)(const Problem &) = nullptr);

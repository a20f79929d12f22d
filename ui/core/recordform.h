// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/problem.h"
#include "models/storage/deliver.h"
#include "ui/core/conflictdialog.h"
#include "ui/core/pageheader.h"
#include "ui/core/workspace.h"

#include <QScrollArea>

class FormField;
class QVBoxLayout;

/// A form in the place of a list. It stays with all that was typed until that is saved or given up: leaving asks first, and when someone
/// else was quicker, both versions are shown.
class RecordForm : public QWidget
{
    Q_OBJECT

public:
    /// Whether leaving would lose something.
    virtual bool isDirty() const = 0;
    /// Checks what is entered and saves it.
    virtual void save() = 0;
    /// Leaves at once, or asks first where something would be lost; then does `next`. While it is written, that waits for the answer: a form
    /// that was refused stays.
    void leave(const std::function<void()> &next = {});

signals:
    void left();
    void failed(const StorageError &error);

protected:
    /// `name` in the singular ("offer"): the form's object name is "offerForm".
    RecordForm(const QString &name, Workspace &workspace, QWidget *parent);

    Workspace &workspace() const { return m_workspace; }
    /// Where the parts go below the heading.
    QVBoxLayout *column() const { return m_column; }
    void setTitle(const QString &title) { m_header->setTitle(title); }
    const QList<FormField *> &fields() const { return m_fields; }
    FormField *makeField(const QString &name, const QString &label, QWidget *editor);
    static QScrollArea *makeScrollArea(QWidget *body);
    void addShortcut(const QKeySequence &keys, const std::function<void()> &act);

    /// What is edited, for the question before it is lost: "Purchase 2026/7", "The new product".
    virtual QString subject() const = 0;
    virtual void showProblems(const Problems &problems) = 0;
    /// Someone else was quicker, or the record is gone.
    virtual void settleConflict() = 0;
    /// While something is written nothing else can be.
    virtual void setWriting(bool writing) { m_isWriting = writing; }
    bool isWriting() const { return m_isWriting; }
    /// What is entered is not saved, so whoever wanted to leave stays.
    void stay() { m_next = {}; }
    /// Runs `work`; when the shop takes it, `onDone(outcome)`, and then whoever wanted to leave goes on. Otherwise shows its problems.
    template <typename Work, typename OnDone>
    void write(Work work, OnDone onDone)
    {
        write(work, onDone, [this](const auto &outcome) { showProblems(outcome.problems); });
    }
    /// The same; when the shop refuses it, `onRefused(outcome)`.
    template <typename Work, typename OnDone, typename OnRefused>
    void write(Work work, OnDone onDone, OnRefused onRefused)
    {
        setWriting(true);
        const auto onOutcome = [this, onDone, onRefused](const auto &outcome) {
            setWriting(false);
            const auto next = std::exchange(m_next, {});
            if (!outcome.isDone())
                return onRefused(outcome);
            onDone(outcome);
            if (next)
                next();
        };
        deliver(m_workspace.database().write(work), this, onOutcome, [this](const StorageError &error) { fail(error); });
    }
    void fail(const StorageError &error);
    /// Lets the user choose between both versions; theirs leaves the form. Where they do not differ, mine it is.
    void askToChoose(const QString &what, const QList<ConflictRow> &rows, const std::function<void()> &onMine);

private:
    Workspace &m_workspace;
    PageHeader *m_header;
    QVBoxLayout *m_column;
    QList<FormField *> m_fields;
    bool m_isWriting = false;
    std::function<void()> m_next;
};

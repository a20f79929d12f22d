// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/deliver.h"
#include "ui/core/conflictdialog.h"
#include "ui/core/recorddialog.h"
#include "ui/core/workspace.h"

#include <QPointer>
#include <QSet>

#include <functional>

/// What the actions of a feature share: a dialog asks, the act is written, and a sentence tells it with the way back.
class RecordActs : public QObject
{
    Q_OBJECT

public:
    using Undo = std::function<void()>;

signals:
    void done(const QString &sentence, std::function<void()> undo);
    void failed(const StorageError &error);
    /// Nothing was done, and why, where no dialog is there to say it.
    void refused(const QString &sentence);

protected:
    RecordActs(Workspace &workspace, QWidget *window);

    Workspace &workspace() const { return m_workspace; }
    QWidget *window() const { return m_window; }

    /// The sentence of a refusal that no dialog shows.
    virtual QString problemText(const Problem &problem) const;
    /// Whether an act on that record is on its way that no dialog keeps: a click that would start one is a key pressed twice.
    bool isActingOn(qint64 record) const { return m_actingOn.contains(record); }

    /// Runs `work`, then closes `dialog` and calls `onDone(outcome)`, or shows in it what was refused or what failed. With `onConflict`
    /// that is called where someone else was quicker, as long as the dialog is there.
    template <typename Dialog, typename Work, typename OnDone>
    void perform(Dialog *dialog, Work work, OnDone onDone, const std::function<void()> &onConflict = {})
    {
        dialog->startWriting();
        const auto onOutcome = [this, open = QPointer(dialog), onDone](const auto &outcome) {
            if (!outcome.isDone() && open)
                return open->showProblems(outcome.problems);
            if (!outcome.isDone())
                return tellRefused(outcome.problems);
            if (open)
                open->accept();
            onDone(outcome);
        };
        deliver(m_workspace.database().write(work), this, onOutcome, [this, open = QPointer(dialog), onConflict](const StorageError &error) {
            if (open && onConflict && error.kind() == StorageError::Kind::Conflict)
                onConflict();
            else if (open)
                open->fail(error);
            else
                emit failed(error);
        });
    }

    /// The same of an act on `record` that has no dialog.
    template <typename Work, typename OnDone>
    void perform(qint64 record, Work work, OnDone onDone)
    {
        const auto onOutcome = [this, onDone](const auto &outcome) {
            if (outcome.problems.isEmpty())
                onDone(outcome);
            else
                tellRefused(outcome.problems);
        };
        await(record, m_workspace.database().write(work), onOutcome);
    }

    /// Delivers what comes of an act on `record`; until then `isActingOn` it.
    template <typename Value, typename OnValue>
    void await(qint64 record, QFuture<Value> future, OnValue onValue)
    {
        m_actingOn.insert(record);
        const auto onDelivered = [this, record, onValue](const Value &value) {
            m_actingOn.remove(record);
            onValue(value);
        };
        deliver(future, this, onDelivered, [this, record](const StorageError &error) {
            m_actingOn.remove(record);
            emit failed(error);
        });
    }

    /// Calls `onFound` with what is stored now of the record in `dialog`, or says there that it is gone.
    template <typename Read, typename OnFound>
    void readStored(RecordDialog *dialog, Read read, OnFound onFound)
    {
        const auto onRead = [dialog, onFound](const auto &found) {
            if (found)
                onFound(*found);
            else
                dialog->fail(StorageError(StorageError::Kind::Conflict, QStringLiteral("the record was removed meanwhile")));
        };
        deliver(m_workspace.database().read(read), dialog, onRead, [dialog](const StorageError &error) { dialog->fail(error); });
    }

    /// Someone else saved the record first: lets the user choose, over `dialog`, which of the two versions is right. `saveMine` is
    /// called at once where they say the same.
    static void askToChoose(RecordDialog *dialog, const QString &what, const QList<ConflictRow> &rows, const std::function<void()> &saveMine);

    /// The way back: `work(db, stamp)` writes what stood there before.
    Undo undoing(const std::function<void(Connection &, const Stamp &)> &work);

private:
    void tellRefused(const Problems &problems);

    Workspace &m_workspace;
    QWidget *m_window;
    QSet<qint64> m_actingOn;
};

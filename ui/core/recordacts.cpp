// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/recordacts.h"

#include "ui/core/problemtexts.h"

RecordActs::RecordActs(Workspace &workspace, QWidget *window) : QObject(window), m_workspace(workspace), m_window(window) {}

QString RecordActs::problemText(const Problem &problem) const
{
    return problemSentence(problem);
}

void RecordActs::tellRefused(const Problems &problems)
{
    emit refused(problemText(problems.constFirst()));
}

void RecordActs::askToChoose(RecordDialog *dialog, const QString &what, const QList<ConflictRow> &rows, const std::function<void()> &saveMine)
{
    if (rows.isEmpty())
        return saveMine();
    dialog->stopWriting();
    ConflictDialog::ask(dialog, what, rows, saveMine, [dialog] { dialog->reject(); });
}

RecordActs::Undo RecordActs::undoing(const std::function<void(Connection &, const Stamp &)> &work)
{
    return [this, work] {
        const auto onDone = [this] { emit done(tr("The change is undone."), {}); };
        auto undone = m_workspace.database().write([work, stamp = m_workspace.stamp()](Connection &db) { work(db, stamp); });
        deliver(undone, this, onDone, [this](const StorageError &error) { emit failed(error); });
    };
}

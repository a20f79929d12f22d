// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <functional>

/// One field that two people changed at the same time, in words.
struct ConflictRow {
    QString field;
    QString mine;
    QString theirs;

    bool operator==(const ConflictRow &) const = default;
};

/// Shows both versions of a record that someone else saved first, and lets the user choose between them, or go on editing
/// (Esc). Open it with open(); nothing is saved here.
class ConflictDialog : public QDialog
{
    Q_OBJECT

public:
    /// `what` names the record; it is shown as plain text.
    ConflictDialog(const QString &what, const QList<ConflictRow> &rows, QWidget *parent = nullptr);

    /// Opens one above `parent`, which acts on the choice.
    static void ask(QWidget *parent, const QString &what, const QList<ConflictRow> &rows, const std::function<void()> &onMine,
                    const std::function<void()> &onTheirs);

signals:
    void mineChosen();
    void theirsChosen();

private:
    class QDialogButtonBox *makeButtons();
};

/// The rows of the fields whose two texts differ.
QList<ConflictRow> differing(const QList<ConflictRow> &rows);

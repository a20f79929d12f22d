// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dashboard/target.h"
#include "models/storage/storageerror.h"

#include <QList>
#include <QWidget>

#include <functional>

class QPushButton;
class QTableWidget;
class Workspace;

/// The shop's targets, and the usual ones that hold where it has set none. Adds, changes and removes; each can be undone.
class TargetsForm : public QWidget
{
    Q_OBJECT

public:
    explicit TargetsForm(Workspace &workspace, QWidget *parent = nullptr);

    void add();
    /// Of a usual target: sets one of the shop's own from today on.
    void edit();
    void removeCurrent();

signals:
    void done(const QString &sentence, std::function<void()> undo);
    void failed(const StorageError &error);

private:
    void build();
    void reload();
    void showTargets(const QList<Target> &stored);
    void showButtons();
    std::optional<Target> current() const;
    void openDialog(const Target &target);
    void save(const Target &target);
    void insert(const Target &target, const QString &sentence, bool canBeUndone);
    void update(const Target &target, const QString &sentence, std::optional<Target> before);
    void remove(const Target &target, const QString &sentence, bool canBeUndone);
    void settleConflict(const Target &mine);
    void openConflict(const Target &mine, const Target &theirs);
    void fail(const StorageError &error) { emit failed(error); }

    Workspace &m_workspace;
    QTableWidget *m_table;
    QPushButton *m_add;
    QPushButton *m_edit;
    QPushButton *m_remove;
    QList<Target> m_targets; ///< as shown
};

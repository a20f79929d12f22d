// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/staff/staff.h"
#include "models/storage/storageerror.h"

#include <QList>
#include <QWidget>

#include <functional>

class QTableWidget;
class Workspace;

/// Who works in the shop: adds, renames, gives a role, marks who has left. Nobody is removed: the history names them.
class StaffList : public QWidget
{
    Q_OBJECT

public:
    explicit StaffList(Workspace &workspace, QWidget *parent = nullptr);

    void add();
    void edit();

signals:
    void done(const QString &sentence, std::function<void()> undo);
    void failed(const StorageError &error);

private:
    void reload();
    void openDialog(const Staff &staff);
    void show(const QList<Staff> &staff);
    void save(const Staff &staff);

    Workspace &m_workspace;
    QTableWidget *m_table;
    QList<Staff> m_staff;
};

/// The role in the user's language.
QString staffRoleText(StaffRole role);

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class Workspace;

/// Who sits at this desk: what is done from now on is logged in that name. Hidden while the shop has no staff.
class DeskChooser : public QWidget
{
    Q_OBJECT

public:
    explicit DeskChooser(Workspace &workspace, QWidget *parent = nullptr);

private:
    void reload();
    void show(const QList<struct Staff> &staff);

    Workspace &m_workspace;
    QComboBox *m_staff;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/storageerror.h"

#include <QWidget>

class PlainLabel;
class QPushButton;
class Workspace;

/// Where the shop file lies, how much it holds, whether it is sound; and the one step that takes the demo shop away.
class ShopFileView : public QWidget
{
    Q_OBJECT

public:
    explicit ShopFileView(Workspace &workspace, QWidget *parent = nullptr);

    /// Reads the whole file and says what is wrong with it.
    void check();

signals:
    void failed(const StorageError &error);
    /// Close the demo shop, remove its file and start a shop of one's own.
    void leaveDemoRequested();
    /// Open another shop file.
    void openOtherRequested();

private:
    void showCounts();
    void showFaults(const QStringList &faults);

    Workspace &m_workspace;
    PlainLabel *m_counts;
    PlainLabel *m_result;
    QPushButton *m_check;
};

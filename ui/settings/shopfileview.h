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

protected:
    void showEvent(QShowEvent *event) override;

private:
    void shopChanged();
    void count();
    void endCounting();
    void showFaults(const QStringList &faults);

    Workspace &m_workspace;
    PlainLabel *m_counts;
    PlainLabel *m_result;
    QPushButton *m_check;
    bool m_isStale = true; ///< the counts are older than the last change
    bool m_isCounting = false;
};

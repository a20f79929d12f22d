// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/storageerror.h"
#include "ui/purchases/purchasedetails.h"

#include <QObject>

#include <functional>

class PurchaseDialog;
class Workspace;

/// What can be done with a purchase beside editing it: asks what is needed, does it, and says how to take it back.
class PurchaseActions : public QObject
{
    Q_OBJECT

public:
    PurchaseActions(Workspace &workspace, QWidget *window);

    void handOver(const PurchaseDetails &details);
    void recordPayment(const PurchaseDetails &details);
    void takeBack(const PurchaseDetails &details);
    void cancel(const PurchaseDetails &details);
    /// Says that the form saved, with the way back: `before` without an id was new.
    void tellSaved(PurchaseId id, const Purchase &before);

signals:
    void done(const QString &sentence, std::function<void()> undo);
    void failed(const StorageError &error);
    /// Another document came of it; show that.
    void made(PurchaseId id);
    /// Show the device that has a serial already.
    void deviceRequested(qint64 id);

private:
    /// Runs `work`, then closes `dialog` and calls `onDone(outcome)`, or shows there what was refused.
    template <typename Work, typename OnDone>
    void perform(PurchaseDialog *dialog, Work work, OnDone onDone);
    std::function<void()> restoring(const Purchase &before);
    std::function<void()> undoing(std::function<void(class Connection &)> work);

    Workspace &m_workspace;
    QWidget *m_window;
};

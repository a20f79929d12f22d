// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/returnoutcome.h"
#include "models/storage/storageerror.h"
#include "ui/returns/returndetails.h"

#include <QObject>

#include <functional>

class ReturnStepDialog;
class Workspace;

/// What can be done with a return: asks what is needed, does it, and says how to take it back.
class ReturnActions : public QObject
{
    Q_OBJECT

public:
    ReturnActions(Workspace &workspace, QWidget *window);

    /// Opens a return within a case.
    void open(CaseId within);
    void step(const ReturnDetails &details, ReturnStatus to);
    void edit(const ReturnDetails &details);
    void lend(const ReturnDetails &details);
    void takeBack(const ReturnDetails &details);

signals:
    void done(const QString &sentence, std::function<void()> undo);
    void failed(const StorageError &error);
    /// The rules or the shop's state refuse it, in a sentence.
    void refused(const QString &sentence);
    /// A return came into being; show it.
    void opened(ReturnId id);

private:
    using Work = std::function<ReturnStepResult(class Connection &)>;

    void showOpening(const ReturnChoices &choices);
    void approve(const ReturnDetails &details);
    void refund(const ReturnDetails &details);
    void replace(const ReturnDetails &details);
    void handOver(const ReturnDetails &details);
    void askReason(const ReturnDetails &details, ReturnStatus to);
    void showLending(const ReturnDetails &details, const QList<std::pair<DeviceId, QString>> &loaners);
    /// Runs `work`, then closes `dialog` (none: nothing was asked) and says `sentence`, or shows what was refused.
    void perform(ReturnStepDialog *dialog, const Work &work, const QString &sentence);
    /// Reads what a dialog needs, then calls `show` with it.
    template <typename Read, typename Show>
    void ask(Read read, Show show);
    void tellRefusal(ReturnStepDialog *dialog, const ReturnStepResult &result);
    std::function<void()> undoing(const std::function<void(class Connection &)> &work);

    Workspace &m_workspace;
    QWidget *m_window;
    bool m_isBusy = false; ///< a key pressed twice acts once
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/returnoutcome.h"
#include "ui/core/recordacts.h"
#include "ui/returns/returndetails.h"

class ReturnStepDialog;

/// What can be done with a return: asks what is needed, does it, and says how to take it back.
class ReturnActions : public RecordActs
{
    Q_OBJECT

public:
    ReturnActions(Workspace &workspace, QWidget *window) : RecordActs(workspace, window) {}

    /// Opens a return within a case.
    void open(CaseId within);
    void step(const ReturnDetails &details, ReturnStatus to);
    void edit(const ReturnDetails &details);
    void lend(const ReturnDetails &details);
    void takeBack(const ReturnDetails &details);

signals:
    /// A return came into being; show it.
    void opened(ReturnId id);

private:
    using Work = std::function<ReturnStepResult(Connection &)>;

    void showOpening(const ReturnChoices &choices);
    void approve(const ReturnDetails &details);
    void refund(const ReturnDetails &details);
    void replace(const ReturnDetails &details);
    void handOver(const ReturnDetails &details);
    void askReason(const ReturnDetails &details, ReturnStatus to);
    void showLending(const ReturnDetails &details, const QList<std::pair<DeviceId, QString>> &loaners);
    /// Does the step that nothing is asked for, and says `sentence`.
    void take(ReturnId id, const Work &work, const QString &sentence);
    /// Does what `dialog` asked for: closes it and says `sentence`, or shows in it why not.
    void take(ReturnStepDialog *dialog, const Work &work, const QString &sentence);
    /// Reads what a dialog about `record` needs, then calls `show` with it.
    template <typename Read, typename Show>
    void ask(qint64 record, Read read, Show show);
    void finish(ReturnStepDialog *dialog, const ReturnStepResult &result, const QString &sentence);
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/recordacts.h"
#include "ui/purchases/purchasedetails.h"

/// What can be done with a purchase beside editing it: asks what is needed, does it, and says how to take it back.
class PurchaseActions : public RecordActs
{
    Q_OBJECT

public:
    PurchaseActions(Workspace &workspace, QWidget *window) : RecordActs(workspace, window) {}

    void handOver(const PurchaseDetails &details);
    void recordPayment(const PurchaseDetails &details);
    void takeBack(const PurchaseDetails &details);
    void cancel(const PurchaseDetails &details);
    /// Says that the form saved, with the way back: `before` without an id was new.
    void tellSaved(PurchaseId id, const Purchase &before);

signals:
    /// Another document came of it; show that.
    void made(PurchaseId id);
    /// Show the device that has a serial already.
    void deviceRequested(qint64 id);

protected:
    QString problemText(const Problem &problem) const override;

private:
    void cancelNow(const Purchase &before, const QString &reason);
    Undo restoring(const Purchase &before);
    Undo removing(PurchaseId made);
};

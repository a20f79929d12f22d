// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of a return, and what each of them asks first.
#include "ui/returns/returnactions.h"

#include "models/actions/handoverrepair.h"
#include "models/actions/movereturn.h"
#include "models/actions/refundreturn.h"
#include "models/actions/replacereturned.h"
#include "ui/returns/approvereturndialog.h"
#include "ui/returns/handoverrepairdialog.h"
#include "ui/returns/refunddialog.h"
#include "ui/returns/replacedialog.h"
#include "ui/returns/returnreasondialog.h"
#include "ui/returns/returntexts.h"

void ReturnActions::step(const ReturnDetails &details, ReturnStatus to)
{
    if (to == ReturnStatus::Approved)
        return approve(details);
    if (to == ReturnStatus::Refunded)
        return refund(details);
    if (to == ReturnStatus::Replaced)
        return replace(details);
    if (to == ReturnStatus::HandedOver)
        return handOver(details);
    if (to == ReturnStatus::Rejected || (to == ReturnStatus::Closed && !isSettled(details.record.status)))
        return askReason(details, to);
    const auto work = [id = details.record.id, to, stamp = workspace().stamp()](Connection &db) {
        return moveReturn(db, id, {.to = to}, stamp);
    };
    take(details.record.id, work, returnStepDoneText(details.record.number, to));
}

void ReturnActions::approve(const ReturnDetails &details)
{
    auto *dialog = new ApproveReturnDialog(workspace(), details, window()->window());
    connect(dialog, &ApproveReturnDialog::submitted, this, [this, dialog, record = details.record](ReturnResolution resolution) {
        const auto work = [id = record.id, resolution, stamp = workspace().stamp()](Connection &db) {
            return moveReturn(db, id, {.to = ReturnStatus::Approved, .resolution = resolution}, stamp);
        };
        take(dialog, work, returnStepDoneText(record.number, ReturnStatus::Approved));
    });
    dialog->open();
}

void ReturnActions::refund(const ReturnDetails &details)
{
    if (!details.refund)
        return;
    auto *dialog = new RefundDialog(workspace(), details, window()->window());
    connect(dialog, &RefundDialog::submitted, this, [this, dialog, record = details.record](const Refund &refund) {
        const auto work = [id = record.id, refund, stamp = workspace().stamp()](Connection &db) {
            return refundReturn(db, id, refund, stamp);
        };
        take(dialog, work, returnStepDoneText(record.number, ReturnStatus::Refunded));
    });
    dialog->open();
}

void ReturnActions::replace(const ReturnDetails &details)
{
    auto *dialog = new ReplaceDialog(workspace(), details, window()->window());
    connect(dialog, &ReplaceDialog::submitted, this, [this, dialog, record = details.record](const ReturnReplacement &replacement) {
        const auto work = [id = record.id, replacement, stamp = workspace().stamp()](Connection &db) {
            return replaceReturned(db, id, replacement, stamp);
        };
        take(dialog, work, returnStepDoneText(record.number, ReturnStatus::Replaced));
    });
    dialog->open();
}

void ReturnActions::handOver(const ReturnDetails &details)
{
    auto *dialog = new HandOverRepairDialog(workspace(), details.record, window()->window());
    connect(dialog, &HandOverRepairDialog::submitted, this, [this, dialog, record = details.record](QDate day, int months) {
        const auto work = [id = record.id, day, months, stamp = workspace().stamp()](Connection &db) {
            return handOverRepair(db, id, day, months, stamp);
        };
        take(dialog, work, returnStepDoneText(record.number, ReturnStatus::HandedOver));
    });
    dialog->open();
}

void ReturnActions::askReason(const ReturnDetails &details, ReturnStatus to)
{
    auto *dialog = new ReturnReasonDialog(details.record, to, window()->window());
    connect(dialog, &ReturnReasonDialog::submitted, this, [this, dialog, to, record = details.record](const QString &reason) {
        const auto work = [id = record.id, to, reason, stamp = workspace().stamp()](Connection &db) {
            return moveReturn(db, id, {.to = to, .reason = reason}, stamp);
        };
        take(dialog, work, returnStepDoneText(record.number, to));
    });
    dialog->open();
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/purchases/purchaseactions.h"

#include "models/actions/cancelpurchase.h"
#include "models/actions/deliverlines.h"
#include "models/actions/recordpayment.h"
#include "models/actions/removepurchase.h"
#include "models/actions/restorepurchase.h"
#include "models/actions/returnlines.h"
#include "models/purchases/purchasestore.h"
#include "ui/core/prompts.h"
#include "ui/purchases/deliverydialog.h"
#include "ui/purchases/paymentdialog.h"
#include "ui/purchases/purchasetexts.h"
#include "ui/purchases/returndialog.h"

using namespace Qt::StringLiterals;

QString PurchaseActions::problemText(const Problem &problem) const
{
    return purchaseProblemText(problem);
}

PurchaseActions::Undo PurchaseActions::restoring(const Purchase &before)
{
    return undoing([before](Connection &db, const Stamp &stamp) { restorePurchase(db, before, stamp); });
}

PurchaseActions::Undo PurchaseActions::removing(PurchaseId made)
{
    return undoing([made](Connection &db, const Stamp &stamp) { removePurchase(db, made, 1, stamp); });
}

void PurchaseActions::handOver(const PurchaseDetails &details)
{
    auto *dialog = new DeliveryDialog(workspace(), details, window());
    const auto onSubmitted = [this, dialog, before = details.purchase](const QList<PurchaseLineId> &lines, QDate day, const LineSerials &serials) {
        const auto work = [before, lines, day, serials, stamp = workspace().stamp()](Connection &db) {
            return deliverLines(db, before.id, before.rowVersion, lines, day, stamp, serials);
        };
        perform(dialog, work, [this, before, count = int(lines.size())](const PurchaseOutcome &) {
            emit done(tr("%n line(s) of %1 were handed over.", nullptr, count).arg(before.number), restoring(before));
        });
    };
    connect(dialog, &DeliveryDialog::submitted, this, onSubmitted);
    connect(dialog, &DeliveryDialog::deviceRequested, this, &PurchaseActions::deviceRequested);
    dialog->open();
}

void PurchaseActions::recordPayment(const PurchaseDetails &details)
{
    auto *dialog = new PaymentDialog(workspace(), details.purchase, window());
    const auto onSubmitted = [this, dialog, purchase = details.purchase](const Payment &payment) {
        const auto work = [id = purchase.id, payment](Connection &db) { return ::recordPayment(db, id, payment); };
        perform(dialog, work, [this, purchase, payment](const PaymentOutcome &outcome) {
            const auto amount = workspace().formats().money({qAbs(payment.amountMinor), purchase.currency});
            const auto sentence =
                payment.amountMinor < 0 ? tr("%1 were paid back for %2.") : tr("%1 were paid for %2.");
            emit done(sentence.arg(amount, purchase.number),
                      undoing([id = outcome.id](Connection &db, const Stamp &) { PurchaseStore(db).removePayment(id); }));
        });
    };
    connect(dialog, &PaymentDialog::submitted, this, onSubmitted);
    dialog->open();
}

void PurchaseActions::takeBack(const PurchaseDetails &details)
{
    auto *dialog = new ReturnDialog(workspace(), details.purchase, details.returnedMilli, window());
    const auto onSubmitted = [this, dialog, sale = details.purchase](const QList<ReturnedLine> &lines, QDate day) {
        const auto work = [id = sale.id, lines, day, stamp = workspace().stamp()](Connection &db) {
            return returnLines(db, id, lines, day, stamp);
        };
        perform(dialog, work, [this, sale](const PurchaseOutcome &outcome) {
            emit made(outcome.id);
            emit done(tr("Goods of %1 came back.").arg(sale.number), removing(outcome.id));
        });
    };
    connect(dialog, &ReturnDialog::submitted, this, onSubmitted);
    dialog->open();
}

void PurchaseActions::cancel(const PurchaseDetails &details)
{
    if (isActingOn(details.purchase.id.value))
        return;
    const TextQuestion question{.title = tr("Cancel purchase %1").arg(details.purchase.number),
                                .label = tr("Why is it cancelled?"),
                                .actionText = tr("Cancel purchase"),
                                .dismissText = tr("Keep it")};
    workspace().prompts().askText(question, [this, before = details.purchase](const QString &reason) { cancelNow(before, reason); });
}

void PurchaseActions::cancelNow(const Purchase &before, const QString &reason)
{
    const auto work = [before, reason, stamp = workspace().stamp()](Connection &db) {
        return cancelPurchase(db, before.id, before.rowVersion, reason.trimmed(), stamp);
    };
    perform(before.id.value, work, [this, before](const PurchaseOutcome &) {
        emit done(tr("Purchase %1 is cancelled.").arg(before.number), restoring(before));
    });
}

void PurchaseActions::tellSaved(PurchaseId id, const Purchase &before)
{
    if (before.id.isValid())
        emit done(tr("Purchase %1 is saved.").arg(before.number), restoring(before));
    else
        emit done(tr("The purchase is registered."), removing(id));
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/purchases/purchaseactions.h"

#include "models/actions/cancelpurchase.h"
#include "models/actions/deliverlines.h"
#include "models/actions/recordpayment.h"
#include "models/actions/removepurchase.h"
#include "models/actions/restorepurchase.h"
#include "models/actions/returnlines.h"
#include "models/purchases/purchasestore.h"
#include "models/storage/deliver.h"
#include "ui/core/prompts.h"
#include "ui/core/workspace.h"
#include "ui/purchases/deliverydialog.h"
#include "ui/purchases/paymentdialog.h"
#include "ui/purchases/purchasetexts.h"
#include "ui/purchases/returndialog.h"

#include <QPointer>

using namespace Qt::StringLiterals;

PurchaseActions::PurchaseActions(Workspace &workspace, QWidget *window)
    : QObject(window),
      m_workspace(workspace),
      m_window(window)
{}

template <typename Work, typename OnDone>
void PurchaseActions::perform(PurchaseDialog *dialog, Work work, OnDone onDone)
{
    auto future = m_workspace.database().write(work);
    const auto onOutcome = [open = QPointer(dialog), onDone](const auto &outcome) {
        if (!outcome.isDone() && open)
            return open->showProblems(outcome.problems);
        if (open)
            open->accept();
        if (outcome.isDone())
            onDone(outcome);
    };
    deliver(future, this, onOutcome, [this, open = QPointer(dialog)](const StorageError &error) {
        if (open)
            open->reject();
        emit failed(error);
    });
}

std::function<void()> PurchaseActions::undoing(std::function<void(Connection &)> work)
{
    return [this, work] {
        auto undone = m_workspace.database().write([work](Connection &db) { work(db); });
        deliver(
            undone, this, [this] { emit done(tr("The change is undone."), {}); },
            [this](const StorageError &error) { emit failed(error); });
    };
}

std::function<void()> PurchaseActions::restoring(const Purchase &before)
{
    return undoing([before, stamp = m_workspace.stamp()](Connection &db) { restorePurchase(db, before, stamp); });
}

void PurchaseActions::handOver(const PurchaseDetails &details)
{
    auto *dialog = new DeliveryDialog(m_workspace, details, m_window);
    const auto onSubmitted = [this, dialog, before = details.purchase](const QList<PurchaseLineId> &lines, QDate day, const LineSerials &serials) {
        const auto work = [before, lines, day, serials, stamp = m_workspace.stamp()](Connection &db) {
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
    auto *dialog = new PaymentDialog(m_workspace, details.purchase, m_window);
    const auto onSubmitted = [this, dialog, purchase = details.purchase](const Payment &payment) {
        const auto work = [id = purchase.id, payment](Connection &db) { return ::recordPayment(db, id, payment); };
        perform(dialog, work, [this, purchase, payment](const PaymentOutcome &outcome) {
            const auto amount = m_workspace.formats().money({qAbs(payment.amountMinor), purchase.currency});
            const auto sentence =
                payment.amountMinor < 0 ? tr("%1 were paid back for %2.") : tr("%1 were paid for %2.");
            emit done(sentence.arg(amount, purchase.number),
                      undoing([id = outcome.id](Connection &db) { PurchaseStore(db).removePayment(id); }));
        });
    };
    connect(dialog, &PaymentDialog::submitted, this, onSubmitted);
    dialog->open();
}

void PurchaseActions::takeBack(const PurchaseDetails &details)
{
    auto *dialog = new ReturnDialog(m_workspace, details.purchase, details.returnedMilli, m_window);
    const auto onSubmitted = [this, dialog, sale = details.purchase](const QList<ReturnedLine> &lines, QDate day) {
        const auto work = [id = sale.id, lines, day, stamp = m_workspace.stamp()](Connection &db) {
            return returnLines(db, id, lines, day, stamp);
        };
        perform(dialog, work, [this, sale](const PurchaseOutcome &outcome) {
            emit made(outcome.id);
            emit done(tr("Goods of %1 came back.").arg(sale.number),
                      undoing([id = outcome.id, stamp = m_workspace.stamp()](Connection &db) { removePurchase(db, id, 1, stamp); }));
        });
    };
    connect(dialog, &ReturnDialog::submitted, this, onSubmitted);
    dialog->open();
}

void PurchaseActions::cancel(const PurchaseDetails &details)
{
    const auto onReason = [this, before = details.purchase](const QString &reason) {
        const auto work = [before, reason, stamp = m_workspace.stamp()](Connection &db) {
            return cancelPurchase(db, before.id, before.rowVersion, reason.trimmed(), stamp);
        };
        perform(nullptr, work, [this, before](const PurchaseOutcome &) {
            emit done(tr("Purchase %1 is cancelled.").arg(before.number), restoring(before));
        });
    };
    const TextQuestion question{.title = tr("Cancel purchase %1").arg(details.purchase.number),
                                .label = tr("Why is it cancelled?"),
                                .actionText = tr("Cancel purchase"),
                                .dismissText = tr("Keep it")};
    m_workspace.prompts().askText(question, onReason);
}

void PurchaseActions::tellSaved(PurchaseId id, const Purchase &before)
{
    if (before.id.isValid())
        emit done(tr("Purchase %1 is saved.").arg(before.number), restoring(before));
    else
        emit done(tr("The purchase is registered."),
                  undoing([id, stamp = m_workspace.stamp()](Connection &db) { removePurchase(db, id, 1, stamp); }));
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/purchases/purchasetexts.h"

#include "ui/core/problemtexts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

class PurchaseTexts
{
    Q_DECLARE_TR_FUNCTIONS(PurchaseTexts)
};

} // namespace

QString purchaseStatusText(PurchaseStatus status)
{
    switch (status) {
    case PurchaseStatus::Ordered: return PurchaseTexts::tr("Ordered");
    case PurchaseStatus::PartlyDelivered: return PurchaseTexts::tr("Partly delivered");
    case PurchaseStatus::Delivered: return PurchaseTexts::tr("Delivered");
    case PurchaseStatus::Cancelled: return PurchaseTexts::tr("Cancelled");
    }
    Q_UNREACHABLE();
}

Meaning purchaseStatusMeaning(PurchaseStatus status)
{
    switch (status) {
    case PurchaseStatus::Ordered: return Meaning::Accent;
    case PurchaseStatus::PartlyDelivered: return Meaning::Warning;
    case PurchaseStatus::Delivered: return Meaning::Good;
    case PurchaseStatus::Cancelled: return Meaning::Neutral;
    }
    Q_UNREACHABLE();
}

QString purchaseStatusIcon(PurchaseStatus status)
{
    switch (status) {
    case PurchaseStatus::Ordered: return u"clock"_s;
    case PurchaseStatus::PartlyDelivered: return u"flag"_s;
    case PurchaseStatus::Delivered: return u"check"_s;
    case PurchaseStatus::Cancelled: return u"block"_s;
    }
    Q_UNREACHABLE();
}

QString paymentStateText(PaymentState state)
{
    switch (state) {
    case PaymentState::Unpaid: return PurchaseTexts::tr("Unpaid");
    case PaymentState::PartlyPaid: return PurchaseTexts::tr("Partly paid");
    case PaymentState::Overdue: return PurchaseTexts::tr("Overdue");
    case PaymentState::Paid: return PurchaseTexts::tr("Paid");
    case PaymentState::OwedBack: return PurchaseTexts::tr("To pay back");
    }
    Q_UNREACHABLE();
}

Meaning paymentStateMeaning(PaymentState state)
{
    switch (state) {
    case PaymentState::Unpaid: return Meaning::Accent;
    case PaymentState::PartlyPaid:
    case PaymentState::OwedBack: return Meaning::Warning;
    case PaymentState::Overdue: return Meaning::Bad;
    case PaymentState::Paid: return Meaning::Good;
    }
    Q_UNREACHABLE();
}

QString paymentStateIcon(PaymentState state)
{
    switch (state) {
    case PaymentState::Unpaid:
    case PaymentState::PartlyPaid: return u"payment"_s;
    case PaymentState::OwedBack: return u"return"_s;
    case PaymentState::Overdue: return u"dialog-warning"_s;
    case PaymentState::Paid: return u"check"_s;
    }
    Q_UNREACHABLE();
}

QString purchaseFilterText(PurchaseFilter filter)
{
    switch (filter) {
    case PurchaseFilter::All: return PurchaseTexts::tr("All");
    case PurchaseFilter::Unpaid: return PurchaseTexts::tr("Unpaid");
    case PurchaseFilter::Overdue: return PurchaseTexts::tr("Overdue");
    case PurchaseFilter::Undelivered: return PurchaseTexts::tr("Not delivered");
    case PurchaseFilter::Returns: return PurchaseTexts::tr("Returns");
    case PurchaseFilter::CounterSales: return PurchaseTexts::tr("Counter sales");
    }
    Q_UNREACHABLE();
}

QString emptyPurchasesText(PurchaseFilter filter)
{
    switch (filter) {
    case PurchaseFilter::All:
        return PurchaseTexts::tr("No purchases yet. Register the first one, or import them in the settings.");
    case PurchaseFilter::Unpaid: return PurchaseTexts::tr("Every purchase is paid.");
    case PurchaseFilter::Overdue: return PurchaseTexts::tr("No payment is overdue.");
    case PurchaseFilter::Undelivered: return PurchaseTexts::tr("Everything is delivered.");
    case PurchaseFilter::Returns: return PurchaseTexts::tr("Nothing came back and nothing was cancelled.");
    case PurchaseFilter::CounterSales: return PurchaseTexts::tr("No sales without a customer.");
    }
    Q_UNREACHABLE();
}

QString purchaseProblemText(const Problem &problem)
{
    if (problem.field == u"status" && problem.detail == u"cancelled")
        return PurchaseTexts::tr(
            "A cancelled purchase cannot be changed. Undo the cancellation first, or register it anew.");
    if (problem.field == u"status" && problem.detail == u"delivered")
        return PurchaseTexts::tr("What was delivered cannot be cancelled. Take it back as a return.");
    if (problem.field == u"status" && problem.detail == u"ordered")
        return PurchaseTexts::tr("What was not delivered cannot come back. Cancel the purchase instead.");
    if (problem.field == u"status")
        return PurchaseTexts::tr("This line was delivered before, or not at all. Choose lines that fit.");
    if (problem.field == u"amount" && problem.kind == ProblemKind::NotAllowed)
        return PurchaseTexts::tr("No more than was paid can be paid back: %1.").arg(problem.detail);
    if (problem.field == u"lines" && problem.kind == ProblemKind::NotAllowed)
        return PurchaseTexts::tr("Goods of a line came back. It has to keep at least that quantity.");
    if (problem.field == u"lines" && problem.kind == ProblemKind::Missing)
        return PurchaseTexts::tr("At least one line is needed.");
    if (problem.field == u"lines" && problem.kind == ProblemKind::OutOfRange)
        return PurchaseTexts::tr("The total is too large. Check quantities and prices.");
    return problemSentence(problem);
}

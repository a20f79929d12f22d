// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/recordpayment.h"

#include "models/core/money.h"
#include "models/purchases/paymentrules.h"
#include "models/purchases/purchasestore.h"

using namespace Qt::StringLiterals;

PaymentOutcome recordPayment(Connection &db, PurchaseId id, const Payment &payment)
{
    PurchaseStore store(db);
    const auto purchase = store.find(id);
    if (!purchase)
        return {{}, {{u"number"_s, ProblemKind::UnknownReference, QString::number(id.value)}}};
    auto problems = problemsOf(payment);
    const auto paid = balanceOf(*purchase).paidMinor;
    const auto least = purchase->grossMinor < 0 ? purchase->grossMinor : 0;
    if (problems.isEmpty() && payment.amountMinor < 0 && paid + payment.amountMinor < least) {
        const Money most{paid - least, purchase->currency};
        problems.append({u"amount"_s, ProblemKind::NotAllowed, toPlainText(most)});
    }
    if (!problems.isEmpty())
        return {{}, problems};
    return {store.addPayment(id, payment), {}};
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/refundreturn.h"

#include "models/actions/returnlines.h"
#include "models/actions/soldline.h"
#include "models/core/money.h"
#include "models/purchases/purchaserules.h"
#include "models/purchases/purchasestore.h"
#include "models/returns/refundmath.h"
#include "models/storage/connection.h"

using namespace Qt::StringLiterals;

/// What went back to the customer by the documents of returns from this sale, positive.
static qint64 paidBack(Connection &db, PurchaseId sale)
{
    return -db.prepare(uR"(
        SELECT coalesce(sum(amount_minor), 0)
          FROM payments
         WHERE purchase_id IN (SELECT back.purchase_id FROM purchase_lines line JOIN purchase_lines back ON back.returns_line_id = line.id
                                WHERE line.purchase_id = :sale))"_s)
                .bind(u":sale"_s, sale)
                .number();
}

static RefundLimit limitOf(Connection &db, const Return &record, const SoldLine &sold)
{
    return {.mostMinor = mostRefundable(sold.sale, sold.line, record.quantityMilli, paidBack(db, sold.sale.id)),
            .priceMinor = grossOfPart(sold.line, record.quantityMilli, sold.sale.currency),
            .currency = sold.sale.currency,
            .purchaseNumber = sold.sale.number};
}

std::optional<RefundLimit> refundLimit(Connection &db, const Return &record)
{
    const auto sold = findSoldLine(db, record.purchaseLine);
    return sold ? std::optional(limitOf(db, record, *sold)) : std::nullopt;
}

static Problems problemsOf(const Refund &refund, const RefundLimit &limit)
{
    constexpr qint64 kMost = 1'000'000'000'000'000; // as of a payment
    Problems problems;
    if (refund.amountMinor <= 0 || refund.amountMinor > kMost)
        problems.append({u"amount"_s, ProblemKind::OutOfRange, toPlainText({refund.amountMinor, limit.currency})});
    else if (refund.amountMinor > limit.mostMinor && !refund.beyondPaid)
        problems.append({u"amount"_s, ProblemKind::NotAllowed, toPlainText({limit.mostMinor, limit.currency})});
    if (!refund.day.isValid())
        problems.append({u"date"_s, ProblemKind::Missing, {}});
    return problems;
}

/// Brings the sum of the document to what is paid back.
static void adjust(Connection &db, PurchaseId id, const Refund &refund, int taxRateBp, const Stamp &stamp)
{
    PurchaseStore purchases(db);
    auto document = purchases.find(id).value();
    if (document.grossMinor == -refund.amountMinor)
        return;
    document.lines.append(
        refundAdjustment(document.grossMinor, -refund.amountMinor, taxRateBp, document.currency, refund.adjustmentText, refund.day));
    if (deriveFromLines(document))
        purchases.save(document, stamp);
}

ReturnStepResult refundReturn(Connection &db, ReturnId id, const Refund &refund, const Stamp &stamp)
{
    const auto before = existingReturn(db, id);
    if (const auto refused = refusal(before, ReturnStatus::Refunded))
        return {.refusal = refused};
    const auto sold = findSoldLine(db, before.purchaseLine);
    if (!sold)
        return {.problems = {{u"purchase_line"_s, ProblemKind::Missing, {}}}};
    if (const auto problems = problemsOf(refund, limitOf(db, before, *sold)); !problems.isEmpty())
        return {.problems = problems};
    const ReturnedLine back{*before.purchaseLine, before.quantityMilli, before.device ? QList{*before.device} : QList<DeviceId>()};
    const auto made = returnLines(db, sold->sale.id, {back}, refund.day, stamp);
    if (!made.isDone())
        return {.problems = made.problems};
    adjust(db, made.id, refund, sold->line.taxRateBp, stamp);
    PurchaseStore(db).addPayment(made.id, {.paidOn = refund.day, .amountMinor = -refund.amountMinor, .method = refund.method});
    auto after = before;
    after.status = ReturnStatus::Refunded;
    after.refundMinor = refund.amountMinor;
    after.refundPurchase = made.id;
    auto step = saveStep(db, before, after, stamp);
    step.documentVersion = PurchaseStore(db).find(made.id)->rowVersion;
    return {.step = step};
}

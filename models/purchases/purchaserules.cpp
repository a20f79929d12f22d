// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/purchases/purchaserules.h"

#include "models/core/fieldrules.h"
#include "models/core/money.h"
#include "models/products/product.h"
#include "models/purchases/purchasemath.h"

using namespace Qt::StringLiterals;

Problems problemsOf(const PurchaseLine &line)
{
    Problems problems;
    if (line.description.trimmed().isEmpty())
        problems.append({u"description"_s, ProblemKind::Missing});
    checkText(problems, u"description"_s, line.description, 500);
    checkText(problems, u"serial"_s, line.serial, 100);
    if (line.quantityMilli == 0 || qAbs(line.quantityMilli) > kMaxQuantityMilli)
        problems.append(
            {u"quantity"_s, ProblemKind::OutOfRange, QString::number(double(line.quantityMilli) / 1000, 'f', 3)});
    if (qAbs(line.unitPriceE4) > kMaxPriceE4)
        problems.append(
            {u"unit_price"_s, ProblemKind::OutOfRange, QString::number(double(line.unitPriceE4) / 10'000, 'f', 4)});
    if (line.taxRateBp < 0 || line.taxRateBp > kMaxTaxRateBp)
        problems.append({u"tax_rate"_s, ProblemKind::OutOfRange, QString::number(line.taxRateBp / 100.0)});
    checkDate(problems, u"delivered_on"_s, line.deliveredOn, {});
    return problems;
}

static void checkLines(Problems &problems, const Purchase &purchase)
{
    for (qsizetype index = 0; index < purchase.lines.size(); ++index) {
        for (auto problem : problemsOf(purchase.lines.at(index))) {
            problem.field = u"line %1 %2"_s.arg(QString::number(index + 1), problem.field);
            problems.append(problem);
        }
    }
    if (purchase.lines.isEmpty())
        problems.append({u"lines"_s, ProblemKind::Missing});
    else if (auto copy = purchase; problems.isEmpty() && !fillTotals(copy))
        problems.append({u"lines"_s, ProblemKind::OutOfRange, u"total"_s});
}

Problems problemsOf(const Purchase &purchase)
{
    Problems problems;
    checkText(problems, u"number"_s, purchase.number, 64);
    checkDate(problems, u"date"_s, purchase.madeOn);
    checkDate(problems, u"due_on"_s, purchase.dueOn, purchase.madeOn);
    if (!isCurrencyCode(purchase.currency))
        problems.append({u"currency"_s, ProblemKind::NotACurrency, purchase.currency});
    checkLines(problems, purchase);
    return problems;
}

PurchaseKind kindOf(const QList<PurchaseLine> &lines)
{
    const bool bought =
        std::any_of(lines.begin(), lines.end(), [](const PurchaseLine &line) { return line.quantityMilli > 0; });
    const bool returned =
        std::any_of(lines.begin(), lines.end(), [](const PurchaseLine &line) { return line.isReturn(); });
    return returned && !bought ? PurchaseKind::Return : PurchaseKind::Sale;
}

PurchaseStatus deliveryStatusOf(const QList<PurchaseLine> &lines)
{
    const auto delivered = std::count_if(lines.begin(), lines.end(),
                                         [](const PurchaseLine &line) { return line.deliveredOn.has_value(); });
    if (delivered == 0)
        return PurchaseStatus::Ordered;
    return delivered == lines.size() ? PurchaseStatus::Delivered : PurchaseStatus::PartlyDelivered;
}

bool deriveFromLines(Purchase &purchase)
{
    purchase.kind = kindOf(purchase.lines);
    if (purchase.status != PurchaseStatus::Cancelled)
        purchase.status = deliveryStatusOf(purchase.lines);
    purchase.deliveredOn.reset();
    if (purchase.status == PurchaseStatus::Delivered) {
        for (const auto &line : purchase.lines)
            purchase.deliveredOn = std::max(purchase.deliveredOn, line.deliveredOn);
    }
    return fillTotals(purchase);
}

bool canBecome(PurchaseStatus from, PurchaseStatus to)
{
    switch (from) {
    case PurchaseStatus::Ordered: return to != PurchaseStatus::Ordered;
    case PurchaseStatus::PartlyDelivered: return to == PurchaseStatus::Delivered || to == PurchaseStatus::Cancelled;
    case PurchaseStatus::Delivered:
    case PurchaseStatus::Cancelled: return false;
    }
    Q_UNREACHABLE();
}

QList<PurchaseLineId> linesOnlyIn(const Purchase &one, const Purchase &other)
{
    QList<PurchaseLineId> lines;
    for (const auto &line : one.lines)
        lines.append(line.id);
    for (const auto &line : other.lines)
        lines.removeAll(line.id);
    return lines;
}

bool canDeliver(const Purchase &purchase, const PurchaseLine &line)
{
    return purchase.status != PurchaseStatus::Cancelled && !line.deliveredOn;
}

bool canReturn(const Purchase &purchase, const PurchaseLine &line)
{
    return purchase.status != PurchaseStatus::Cancelled && line.deliveredOn && !line.isReturn();
}

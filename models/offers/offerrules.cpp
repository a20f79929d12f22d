// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/offers/offerrules.h"

#include "models/core/money.h"
#include "models/core/textfold.h"
#include "models/offers/offermath.h"
#include "models/products/product.h"
#include "models/purchases/purchaserules.h"

using namespace Qt::StringLiterals;

bool canBecome(OfferStatus from, OfferStatus to)
{
    switch (from) {
    case OfferStatus::Draft: return to == OfferStatus::Issued;
    case OfferStatus::Issued:
        return to != OfferStatus::Draft && to != OfferStatus::Issued && to != OfferStatus::Converted;
    case OfferStatus::Expired: return to == OfferStatus::Accepted;
    case OfferStatus::Accepted: return to == OfferStatus::Converted;
    case OfferStatus::Declined:
    case OfferStatus::Withdrawn:
    case OfferStatus::Superseded:
    case OfferStatus::Converted: return false;
    }
    Q_UNREACHABLE();
}

bool canEdit(OfferStatus status)
{
    return status == OfferStatus::Draft;
}

bool canRevise(OfferStatus status)
{
    return status == OfferStatus::Issued || status == OfferStatus::Declined || status == OfferStatus::Withdrawn ||
           status == OfferStatus::Expired;
}

bool isAgreed(OfferStatus status)
{
    return status == OfferStatus::Accepted || status == OfferStatus::Converted;
}

bool isValidOn(const Offer &offer, QDate today)
{
    return offer.status == OfferStatus::Issued && (!offer.validUntil || *offer.validUntil >= today);
}

bool isLateOn(const Offer &offer, QDate today)
{
    return offer.status == OfferStatus::Expired ||
           (offer.status == OfferStatus::Issued && offer.validUntil && *offer.validUntil < today);
}

QString offerTitle(const QString &number, int revision, const QString &variant)
{
    auto title = number;
    if (revision > 1)
        title += u'/' + QString::number(revision);
    if (variant != u"A"_s)
        title += u' ' + variant;
    return title;
}

QString nextVariant(const QStringList &variants)
{
    for (char16_t letter = u'B'; letter <= u'Z'; ++letter) {
        if (!variants.contains(QString(QChar(letter))))
            return QString(QChar(letter));
    }
    return {};
}

static void checkText(Problems &problems, const QString &field, const QString &text, int longest)
{
    if (hasBadCharacter(text))
        problems.append({field, ProblemKind::BadCharacter, u"NUL"_s});
    if (text.size() > longest)
        problems.append({field, ProblemKind::TooLong, QString::number(longest)});
}

static void checkShare(Problems &problems, const QString &field, int bp)
{
    if (bp < 0 || bp > 10'000)
        problems.append({field, ProblemKind::OutOfRange, QString::number(bp / 100.0)});
}

Problems problemsOf(const OfferLine &line)
{
    Problems problems;
    if (line.description.trimmed().isEmpty())
        problems.append({u"description"_s, ProblemKind::Missing});
    checkText(problems, u"description"_s, line.description, 500);
    if (line.quantityMilli <= 0 || line.quantityMilli > kMaxQuantityMilli)
        problems.append(
            {u"quantity"_s, ProblemKind::OutOfRange, QString::number(double(line.quantityMilli) / 1000, 'f', 3)});
    if (qAbs(line.unitPriceE4) > kMaxPriceE4)
        problems.append(
            {u"unit_price"_s, ProblemKind::OutOfRange, QString::number(double(line.unitPriceE4) / 10'000, 'f', 4)});
    checkShare(problems, u"discount"_s, line.discountBp);
    if (line.taxRateBp < 0 || line.taxRateBp > kMaxTaxRateBp)
        problems.append({u"tax_rate"_s, ProblemKind::OutOfRange, QString::number(line.taxRateBp / 100.0)});
    return problems;
}

static void checkHead(Problems &problems, const Offer &offer)
{
    constexpr int kFirstYear = 1950;
    constexpr int kLastYear = 2200;
    if (!offer.customer.isValid())
        problems.append({u"customer"_s, ProblemKind::Missing});
    checkText(problems, u"number"_s, offer.number, 64);
    if (offer.revision < 1)
        problems.append({u"revision"_s, ProblemKind::OutOfRange, QString::number(offer.revision)});
    if (offer.variant.size() != 1 || offer.variant < u"A"_s || offer.variant > u"Z"_s)
        problems.append({u"variant"_s, ProblemKind::UnknownChoice, offer.variant});
    if (!isCurrencyCode(offer.currency))
        problems.append({u"currency"_s, ProblemKind::NotACurrency, offer.currency});
    checkShare(problems, u"discount"_s, offer.discountBp);
    checkText(problems, u"note"_s, offer.note, 4000);
    const auto last = offer.validUntil;
    if (last && (!last->isValid() || last->year() < kFirstYear || last->year() > kLastYear))
        problems.append({u"valid_until"_s, ProblemKind::OutOfRange, last->toString(Qt::ISODate)});
}

Problems problemsOf(const Offer &offer)
{
    Problems problems;
    checkHead(problems, offer);
    for (qsizetype index = 0; index < offer.lines.size(); ++index) {
        for (auto problem : problemsOf(offer.lines.at(index))) {
            problem.field = u"line %1 %2"_s.arg(QString::number(index + 1), problem.field);
            problems.append(problem);
        }
    }
    if (auto copy = offer; problems.isEmpty() && !fillTotals(copy))
        problems.append({u"lines"_s, ProblemKind::OutOfRange, u"total"_s});
    return problems;
}

Problems problemsOfIssue(const Offer &offer, QDate today)
{
    if (!canBecome(offer.status, OfferStatus::Issued))
        return {{u"status"_s, ProblemKind::NotAllowed, toWord(offer.status)}};
    auto problems = problemsOf(offer);
    if (offer.lines.isEmpty())
        problems.append({u"lines"_s, ProblemKind::Missing});
    if (offer.validUntil && *offer.validUntil < today)
        problems.append({u"valid_until"_s, ProblemKind::OrderOfDates, today.toString(Qt::ISODate)});
    return problems;
}

Problems problemsOfNumber(const QList<Offer> &ofNumber)
{
    for (const auto &offer : ofNumber) {
        if (isAgreed(offer.status))
            return {{u"number"_s, ProblemKind::NotAllowed, toWord(offer.status)}};
    }
    return {};
}

Problems problemsOfReason(const QString &field, const QString &reason)
{
    Problems problems;
    if (reason.trimmed().isEmpty())
        problems.append({field, ProblemKind::Missing});
    checkText(problems, field, reason, 500);
    return problems;
}

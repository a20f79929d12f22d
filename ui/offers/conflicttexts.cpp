// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offers/conflicttexts.h"

#include "ui/core/formats.h"
#include "ui/core/scaledtexts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

class ConflictTexts
{
    Q_DECLARE_TR_FUNCTIONS(ConflictTexts)

public:
    static QString stateOf(const OfferConflict &conflict, QDate today, const Formats &formats);
    static QString goodsOf(const OfferConflict &conflict);
};

} // namespace

static QString priceText(qint64 priceE4, const QString &currency, const Formats &formats)
{
    return unitPriceText(priceE4, formats) + QChar::Nbsp + currency;
}

QString ConflictTexts::stateOf(const OfferConflict &conflict, QDate today, const Formats &formats)
{
    const auto last = conflict.validUntil ? formats.date(*conflict.validUntil) : QString();
    switch (conflict.status) {
    case OfferStatus::Issued:
        if (!conflict.validUntil)
            return tr("still valid");
        return *conflict.validUntil < today ? tr("expired on %1").arg(last) : tr("still valid until %1").arg(last);
    case OfferStatus::Accepted: return tr("accepted");
    case OfferStatus::Declined: return tr("declined since");
    case OfferStatus::Withdrawn: return tr("withdrawn since");
    case OfferStatus::Superseded: return tr("revised since");
    case OfferStatus::Expired: return last.isEmpty() ? tr("expired") : tr("expired on %1").arg(last);
    case OfferStatus::Converted: return tr("bought since");
    case OfferStatus::Draft: return tr("not issued yet");
    }
    Q_UNREACHABLE();
}

QString ConflictTexts::goodsOf(const OfferConflict &conflict)
{
    const auto goods = tr("“%1”").arg(conflict.description.simplified());
    return conflict.sameGoods ? goods : tr("%1 of the same category", "goods").arg(goods);
}

QString conflictSentence(const OfferConflict &conflict, CustomerId customer, QDate today, const Formats &formats)
{
    const auto author = conflict.authorName.isEmpty() ? ConflictTexts::tr("Somebody") : conflict.authorName;
    const auto price = priceText(conflict.priceE4, conflict.currency, formats);
    const auto day = formats.date(dayOf(conflict.issuedAt, formats.zone()));
    const auto goods = ConflictTexts::goodsOf(conflict);
    const auto state = ConflictTexts::stateOf(conflict, today, formats);
    if (conflict.customer == customer)
        return ConflictTexts::tr("%1 quoted %2 for %3 on %4, %5.", "author, price, goods, day, state").arg(author, price, goods, day, state);
    return ConflictTexts::tr("%1 quoted %2 for %3 to %6 on %4, %5.", "author, price, goods, day, state, the related customer who was told")
        .arg(author, price, goods, day, state, conflict.customerName);
}

QString priceDifferenceText(const OfferConflict &conflict, const QString &currency, const Formats &formats)
{
    if (!conflict.sameGoods || conflict.currency != currency || conflict.newPriceE4 == conflict.priceE4)
        return {};
    const auto difference = priceText(qAbs(conflict.newPriceE4 - conflict.priceE4), currency, formats);
    const auto text = conflict.newPriceE4 < conflict.priceE4 ? ConflictTexts::tr("Now it is %1, which is %2 less.")
                                                             : ConflictTexts::tr("Now it is %1, which is %2 more.");
    return text.arg(priceText(conflict.newPriceE4, currency, formats), difference);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offers/offerdifference.h"

#include "ui/core/formats.h"
#include "ui/core/scaledtexts.h"
#include "ui/core/statetexts.h"
#include "ui/offers/offerpaper.h"
#include "ui/offers/offertexts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

class OfferDifference
{
    Q_DECLARE_TR_FUNCTIONS(OfferDifference)

public:
    static QString linesText(const Offer &offer, const Formats &formats);
};

} // namespace

QString OfferDifference::linesText(const Offer &offer, const Formats &formats)
{
    QStringList lines;
    for (const auto &line : offer.lines) {
        QStringList parts{lineText(line.quantityMilli, line.description, line.unitPriceE4, line.taxRateBp, formats)};
        if (line.discountBp != 0)
            parts.append(tr("discount %1").arg(shareText(line.discountBp, formats)));
        lines.append(parts.join(u", "_s));
    }
    return lines.join(u'\n');
}

QList<ConflictRow> differenceRows(const Offer &mine, const QString &myCustomer, const OfferDetails &theirs, const Formats &formats)
{
    const auto &stored = theirs.offer;
    return differing({
        {OfferDifference::tr("Customer"), myCustomer, theirs.customerName},
        {OfferDifference::tr("Validity"), validityText(mine.validUntil, formats), validityText(stored.validUntil, formats)},
        {OfferDifference::tr("Discount on everything"), shareText(mine.discountBp, formats), shareText(stored.discountBp, formats)},
        {OfferDifference::tr("Channel"), channelText(mine.channel), channelText(stored.channel)},
        {OfferDifference::tr("Currency"), mine.currency, stored.currency},
        {OfferDifference::tr("Language on paper"), offerLanguageText(mine.language), offerLanguageText(stored.language)},
        {OfferDifference::tr("Note"), mine.note, stored.note},
        {OfferDifference::tr("Lines"), OfferDifference::linesText(mine, formats), OfferDifference::linesText(stored, formats)},
    });
}

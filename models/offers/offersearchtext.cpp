// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/offers/offersearchtext.h"

#include "models/offers/offer.h"

using namespace Qt::StringLiterals;

QString searchWords(const Offer &offer)
{
    QStringList words{offer.number};
    for (const auto &line : offer.lines)
        words.append(line.description);
    words.removeDuplicates();
    return words.join(u' ');
}

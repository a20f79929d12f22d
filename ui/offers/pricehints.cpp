// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offers/pricehints.h"

#include "models/products/productstore.h"
#include "ui/core/formats.h"
#include "ui/core/scaledtexts.h"
#include "ui/offers/offertexts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

class PriceHints
{
    Q_DECLARE_TR_FUNCTIONS(PriceHints)

public:
    static QString of(const LastQuote &last, std::optional<CustomerId> customer, const Formats &formats);
};

} // namespace

static PriceHint readHint(Connection &db, std::optional<CustomerId> customer, const OfferLine &line)
{
    PriceHint hint;
    if (line.product) {
        const auto product = ProductStore(db).find(*line.product);
        hint.listPriceE4 = product ? product->priceE4 : std::nullopt;
    }
    if (customer && line.product)
        hint.last = lastQuoted(db, *customer, *line.product);
    else if (customer && !line.description.isEmpty())
        hint.last = lastQuoted(db, *customer, line.description);
    return hint;
}

QList<PriceHint> readPriceHints(Connection &db, std::optional<CustomerId> customer, const QList<OfferLine> &lines)
{
    QList<PriceHint> hints;
    for (const auto &line : lines)
        hints.append(readHint(db, customer, line));
    return hints;
}

QString PriceHints::of(const LastQuote &last, std::optional<CustomerId> customer, const Formats &formats)
{
    const auto price = unitPriceText(last.priceE4, formats) + QChar::Nbsp + last.currency;
    const auto day = formats.date(dayOf(last.issuedAt, formats.zone()));
    const auto state = offerStatusText(last.status).toLower();
    const auto text = last.authorName.isEmpty() ? tr("last quoted %1 on %2, %3", "price, day, state").arg(price, day, state)
                                                : tr("last quoted %1 on %2 by %4, %3", "price, day, state, author")
                                                      .arg(price, day, state, last.authorName);
    const bool isRelated = customer && last.customer != *customer;
    return isRelated ? tr("%1, to %2", "a quote, and the related customer who was told").arg(text, last.customerName) : text;
}

QString priceHintText(const PriceHint &hint, std::optional<CustomerId> customer, const QString &currency, const Formats &formats)
{
    QStringList parts;
    if (hint.listPriceE4)
        parts.append(PriceHints::tr("list price %1").arg(unitPriceText(*hint.listPriceE4, formats) + QChar::Nbsp + currency));
    if (hint.last)
        parts.append(PriceHints::of(*hint.last, customer, formats));
    else if (customer)
        parts.append(PriceHints::tr("never quoted to this customer"));
    auto text = parts.join(u" · "_s);
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offers/offerpaper.h"

#include "models/offers/offerrules.h"
#include "models/settings/shopsettings.h"
#include "ui/core/paper.h"
#include "ui/core/papertext.h"
#include "ui/core/scaledtexts.h"
#include "ui/offers/offertexts.h"
#include "ui/offers/paperwords.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// One rate of tax, and what falls under it.
struct TaxShare {
    int rateBp = 0;
    qint64 netMinor = 0;
    qint64 grossMinor = 0;
};

} // namespace

QStringList offerLanguages()
{
    return {u"en"_s, u"pl"_s, u"ru"_s};
}

QString offerLanguageText(const QString &language)
{
    const auto text = [](const char *source) { return QCoreApplication::translate("OfferPaper", source); };
    if (language == u"en")
        return text(QT_TRANSLATE_NOOP("OfferPaper", "English"));
    if (language == u"pl")
        return text(QT_TRANSLATE_NOOP("OfferPaper", "Polish"));
    return language == u"ru" ? text(QT_TRANSLATE_NOOP("OfferPaper", "Russian")) : text(QT_TRANSLATE_NOOP("OfferPaper", "As the customer's"));
}

QString paperLanguage(const OfferDetails &details, const ShopSettings &shop)
{
    for (const auto &language : {details.offer.language, details.customerLanguage, shop.language}) {
        if (offerLanguages().contains(language))
            return language;
        if (!language.isEmpty())
            break; // known, but not spoken here
    }
    return u"en"_s;
}

static QList<TaxShare> taxShares(const Offer &offer)
{
    QMap<int, TaxShare> shares;
    for (const auto &line : offer.lines) {
        auto &share = shares[line.taxRateBp];
        share.rateBp = line.taxRateBp;
        share.netMinor += line.netMinor;
        share.grossMinor += line.grossMinor;
    }
    return shares.values();
}

static void addParties(PaperText &text, const OfferDetails &details, const ShopSettings &shop, const PaperWords &words)
{
    PaperText left;
    left.addParagraph(words(QT_TRANSLATE_NOOP("OfferPaper", "From")), PaperStyle::Small);
    left.addParagraph(shop.name, PaperStyle::Strong);
    if (!details.authorName.isEmpty())
        left.addParagraph(details.authorName);
    PaperText right;
    right.addParagraph(words(QT_TRANSLATE_NOOP("OfferPaper", "For")), PaperStyle::Small);
    right.addParagraph(details.customerName, PaperStyle::Strong);
    text.addBeside(left, right);
}

static void addFacts(PaperText &text, const Offer &offer, const PaperWords &words)
{
    const auto issued = offer.issuedAt ? words.date(dayOf(*offer.issuedAt, words.formats().zone())) : QString();
    const bool hasVariant = offer.variant != u"A";
    text.addPairs({{words(QT_TRANSLATE_NOOP("OfferPaper", "Number")), offer.number},
                   {words(QT_TRANSLATE_NOOP("OfferPaper", "Revision")), offer.revision > 1 ? QString::number(offer.revision) : QString()},
                   {words(QT_TRANSLATE_NOOP("OfferPaper", "Variant")), hasVariant ? offer.variant : QString()},
                   {words(QT_TRANSLATE_NOOP("OfferPaper", "Date")), issued},
                   {words(QT_TRANSLATE_NOOP("OfferPaper", "Valid until")), offer.validUntil ? words.date(*offer.validUntil) : QString()}});
}

static QStringList lineRow(int number, const OfferLine &line, const Offer &offer, const Formats &formats)
{
    const auto amount = [&](qint64 minor) { return formats.amount({minor, offer.currency}); };
    return {QString::number(number),
            line.description,
            quantityText(line.quantityMilli, formats),
            unitPriceText(line.unitPriceE4, formats),
            line.discountBp == 0 ? QString() : shareText(line.discountBp, formats),
            shareText(line.taxRateBp, formats),
            amount(line.netMinor),
            amount(line.grossMinor)};
}

static void addLines(PaperText &text, const Offer &offer, const PaperWords &words)
{
    constexpr qsizetype kDiscount = 4;
    QList<PaperColumn> columns{{words(QT_TRANSLATE_NOOP("OfferPaper", "No.")), true, 5},
                               {words(QT_TRANSLATE_NOOP("OfferPaper", "Goods"))},
                               {words(QT_TRANSLATE_NOOP("OfferPaper", "Quantity")), true, 9},
                               {words(QT_TRANSLATE_NOOP("OfferPaper", "Net price")), true, 12},
                               {words(QT_TRANSLATE_NOOP("OfferPaper", "Discount")), true, 10},
                               {words(QT_TRANSLATE_NOOP("OfferPaper", "Tax")), true, 9},
                               {words(QT_TRANSLATE_NOOP("OfferPaper", "Net")), true, 13},
                               {words(QT_TRANSLATE_NOOP("OfferPaper", "Gross")), true, 13}};
    QList<QStringList> rows;
    for (const auto &line : offer.lines)
        rows.append(lineRow(int(rows.size()) + 1, line, offer, words.formats()));
    const auto amount = [&](qint64 minor) { return words.formats().amount({minor, offer.currency}); };
    rows.append({{}, words(QT_TRANSLATE_NOOP("OfferPaper", "Total")), {}, {}, {}, {}, amount(offer.netMinor), amount(offer.grossMinor)});
    const bool hasDiscounts = std::any_of(offer.lines.begin(), offer.lines.end(), [](const OfferLine &line) { return line.discountBp != 0; });
    if (!hasDiscounts) { // its room is for the goods
        columns.removeAt(kDiscount);
        for (auto &row : rows)
            row.removeAt(kDiscount);
    }
    text.addTable(columns, rows, 1);
    if (offer.discountBp != 0)
        text.addParagraph(words(QT_TRANSLATE_NOOP("OfferPaper", "The totals include a discount of %1 on everything."))
                              .arg(shareText(offer.discountBp, words.formats())));
}

static void addTaxes(PaperText &text, const Offer &offer, const PaperWords &words)
{
    const QList<PaperColumn> columns{{words(QT_TRANSLATE_NOOP("OfferPaper", "Tax"))},
                                     {words(QT_TRANSLATE_NOOP("OfferPaper", "Net")), true, 25},
                                     {words(QT_TRANSLATE_NOOP("OfferPaper", "Tax amount")), true, 25},
                                     {words(QT_TRANSLATE_NOOP("OfferPaper", "Gross")), true, 25}};
    const auto money = [&](qint64 minor) { return words.formats().money({minor, offer.currency}); };
    QList<QStringList> rows;
    const auto shares = taxShares(offer);
    for (const auto &share : shares)
        rows.append({shareText(share.rateBp, words.formats()), money(share.netMinor), money(share.grossMinor - share.netMinor), money(share.grossMinor)});
    rows.append({words(QT_TRANSLATE_NOOP("OfferPaper", "To pay")), money(offer.netMinor), money(offer.grossMinor - offer.netMinor), money(offer.grossMinor)});
    text.addTable(columns, rows, 1);
}

static QString validitySentence(const Offer &offer, QDate today, const PaperWords &words)
{
    const bool holds = isValidOn(offer, today) || isAgreed(offer.status);
    if (!holds)
        return words(QT_TRANSLATE_NOOP("OfferPaper", "This offer is not valid any more."));
    return offer.validUntil ? words(QT_TRANSLATE_NOOP("OfferPaper", "This offer is valid until %1.")).arg(words.date(*offer.validUntil))
                            : words(QT_TRANSLATE_NOOP("OfferPaper", "This offer is valid until it is withdrawn."));
}

std::shared_ptr<Paper> offerPaper(const OfferDetails &details, const ShopSettings &shop, QDate today)
{
    const auto &offer = details.offer;
    const PaperWords words(paperLanguage(details, shop), shop.zone);
    const auto title = words(QT_TRANSLATE_NOOP("OfferPaper", "Offer %1")).arg(offerTitle(offer.number, offer.revision, offer.variant));
    PaperText text;
    text.addHeading(title);
    addParties(text, details, shop, words);
    addFacts(text, offer, words);
    addLines(text, offer, words);
    addTaxes(text, offer, words);
    if (!offer.note.isEmpty())
        text.addParagraph(offer.note);
    const bool holds = isValidOn(offer, today) || isAgreed(offer.status);
    text.addParagraph(validitySentence(offer, today, words), holds ? PaperStyle::Strong : PaperStyle::Warning);
    return textPaper({.title = title,
                      .context = shop.name,
                      .foot = details.customerName,
                      .pageOf = words(QT_TRANSLATE_NOOP("OfferPaper", "Page %1 of %2"))},
                     text);
}
